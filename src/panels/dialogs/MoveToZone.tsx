import { purdueLevelInfo } from '../../catalogue'
import { PURDUE_LEVELS, type PurdueLevel } from '../../model'
import { type MayRun, topLevelOf, useBoard, useBoardState } from '../../store'
import { words } from '../../words'
import { zoneName } from '../record-names'
import { DialogFrame } from '../ui/DialogFrame'
import { SearchList } from '../ui/SearchList'
import { useClose } from './use-close'

const NONE = ''

const levelChoice = (level: PurdueLevel) => `level ${level}`

/** Picks the zone that the selected assets join, or in which the selected zone goes; or the level on which they stand. */
export function MoveToZone() {
  const board = useBoard()
  const close = useClose()
  const index = useBoardState((state) => state.index)
  const selection = useBoardState((state) => state.selection)
  const say = words().panels.dialogs
  const chosen = index.assets.filter(({ id }) => selection.has(id))
  const assets = chosen.map(({ id }) => id)
  const zone = chosen.length === 0 ? index.zones.find(({ id }) => selection.has(id)) : undefined
  const inForce = zone
    ? new Set<string>([index.zone(zone.parent)?.id ?? NONE])
    : new Set<string>(chosen.map((asset) => index.zoneOf(asset)?.id ?? NONE))
  const isChosen = (id: string) => inForce.size === 1 && inForce.has(id)
  const levels = zone ? new Set([topLevelOf(index, zone.id)]) : new Set(chosen.map(({ level }) => level))
  const moveTo = (to: string): MayRun => {
    const level = PURDUE_LEVELS.find((one) => to === levelChoice(one))
    const into = to === NONE ? null : to
    if (zone) {
      return level
        ? { command: 'zone-to-level', args: { zone: zone.id, level } }
        : { command: 'nest-zone', args: { zone: zone.id, parent: into } }
    }
    return level
      ? { command: 'set-level', args: { assets, level } }
      : { command: 'assign-zone', args: { assets, zone: into } }
  }
  return (
    <DialogFrame title={say.moveToZone} look="search" onClose={close}>
      <SearchList
        label={say.moveToZone}
        placeholder={say.moveToZonePlaceholder}
        groups={[
          {
            heading: say.zones,
            items: [
              { id: NONE, label: say.noZone, isChosen: isChosen(NONE) },
              ...index.zones
                .filter(({ id }) => id !== zone?.id)
                .map((one) => ({ id: one.id as string, label: zoneName(one), isChosen: isChosen(one.id) })),
            ],
          },
          {
            heading: say.levels,
            items: PURDUE_LEVELS.map((level) => {
              const { number, name } = purdueLevelInfo(level)
              const label = level === 'external' ? name : words().panels.outline.level(number, name)
              return { id: levelChoice(level), label, isChosen: levels.size === 1 && levels.has(level) }
            }),
          },
        ]}
        mayRun={moveTo}
        onPick={(to) => {
          close()
          const { command, args } = moveTo(to)
          board.run(command, args)
        }}
      />
    </DialogFrame>
  )
}
