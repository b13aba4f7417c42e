import { type MayRun, useBoard, useBoardState } from '../../store'
import { words } from '../../words'
import { zoneName } from '../record-names'
import { DialogFrame } from '../ui/DialogFrame'
import { SearchList } from '../ui/SearchList'
import { useClose } from './use-close'

const NONE = ''

/** Picks the zone that the selected assets join. */
export function MoveToZone() {
  const board = useBoard()
  const close = useClose()
  const index = useBoardState((state) => state.index)
  const selection = useBoardState((state) => state.selection)
  const say = words().panels.dialogs
  const chosen = index.assets.filter(({ id }) => selection.has(id))
  const assets = chosen.map(({ id }) => id)
  const inForce = new Set<string>(chosen.map((asset) => index.zoneOf(asset)?.id ?? NONE))
  const isChosen = (zone: string) => inForce.size === 1 && inForce.has(zone)
  const moveTo = (zone: string): MayRun => ({
    command: 'assign-zone',
    args: { assets, zone: zone === NONE ? null : zone },
  })
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
              ...index.zones.map((zone) => ({
                id: zone.id as string,
                label: zoneName(zone),
                isChosen: isChosen(zone.id),
              })),
            ],
          },
        ]}
        mayRun={moveTo}
        onPick={(zone) => {
          close()
          const { command, args } = moveTo(zone)
          board.run(command, args)
        }}
      />
    </DialogFrame>
  )
}
