import { useBoard, useBoardState } from '../../store'
import { words } from '../../words'
import { DialogFrame } from '../ui/DialogFrame'
import { SearchList } from '../ui/SearchList'
import { recordGroups } from './record-groups'
import { useClose } from './use-close'

/** Picks the asset whose zone, or the zone whose SL-T, the selected ones take. */
export function SameAs() {
  const board = useBoard()
  const close = useClose()
  const index = useBoardState((state) => state.index)
  const selection = useBoardState((state) => state.selection)
  const say = words().panels.dialogs
  const hasAssets = [...selection].some((id) => index.asset(id))
  const isKind = (id: string) => (hasAssets ? index.asset(id) : index.zone(id)) !== undefined
  const groups = recordGroups(index)
    .map((group) => ({ ...group, items: group.items.filter(({ id }) => isKind(id) && !selection.has(id)) }))
    .filter(({ items }) => items.length > 0)
  const title = hasAssets ? say.sameZone : say.sameTarget
  return (
    <DialogFrame title={title} look="search" onClose={close}>
      <SearchList
        label={title}
        placeholder={hasAssets ? say.whichAsset : say.whichZone}
        groups={groups}
        onPick={(as) => {
          close()
          board.run('same-as', { as })
        }}
      />
    </DialogFrame>
  )
}
