import { kindOf, nameOf, purdueLevelInfo, purdueRank } from '../../catalogue'
import type { DiagramIndex } from '../../model'
import { type MayRun, useBoard, useBoardState } from '../../store'
import { words } from '../../words'
import { endName, zoneName } from '../record-names'
import { AssetTile } from '../ui/AssetTile'
import { DialogFrame } from '../ui/DialogFrame'
import { type SearchGroup, SearchList } from '../ui/SearchList'
import { type DialogProps, useClose } from './use-close'

/** Picks the other end of a conduit by name: the way to draw one without a pointer. */
export function ConnectDialog({ about }: DialogProps) {
  const board = useBoard()
  const close = useClose()
  const index = useBoardState((state) => state.index)
  const selected = useBoardState((state) => [...state.selection][0])
  const source = about ?? selected ?? ''
  const say = words().panels.dialogs
  const groups = endGroups(index, source)
  const connectTo = (target: string): MayRun => ({ command: 'add-conduit', args: { source, target } })
  const title = say.connectTitle(endName(index, source))
  return (
    <DialogFrame title={title} look="search" onClose={close}>
      <SearchList
        label={title}
        placeholder={`${title} …`}
        groups={groups}
        mayRun={connectTo}
        onPick={(target) => {
          close()
          const { command, args } = connectTo(target)
          board.run(command, args)
        }}
      />
    </DialogFrame>
  )
}

/** Every other end, the assets on the nearest levels first. */
function endGroups(index: DiagramIndex, source: string): readonly SearchGroup[] {
  const say = words().panels.dialogs
  const from = index.asset(source)
  const distance = (level: Parameters<typeof purdueRank>[0]) =>
    from ? Math.abs(purdueRank(level) - purdueRank(from.level)) : 0
  return [
    {
      heading: say.assets,
      items: index.assets
        .filter(({ id }) => id !== from?.id)
        .toSorted((a, b) => distance(a.level) - distance(b.level))
        .map((asset) => ({
          id: asset.id as string,
          label: nameOf(asset),
          keywords: [kindOf(asset)],
          hint: purdueLevelInfo(asset.level).number,
          picture: <AssetTile asset={asset} size="small" />,
        })),
    },
    {
      heading: say.zones,
      items: index.zones
        .filter(({ id }) => id !== source)
        .map((zone) => ({ id: zone.id as string, label: zoneName(zone) })),
    },
  ]
}
