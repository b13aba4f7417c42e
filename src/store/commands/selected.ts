import { isLocked } from '../../model'
import type { BoardState } from '../board'

type Selected =
  | { readonly kind: 'asset' | 'zone' | 'annotation'; readonly isLocked: boolean }
  | { readonly kind: 'conduit'; readonly isLocked: false }

type About = Pick<BoardState, 'index' | 'selection'>

/** Whether something of that description is selected. */
export function someSelected({ index, selection }: About, counts: (record: Selected) => boolean): boolean {
  for (const id of selection) if (counts(selectedOf(index, id))) return true
  return false
}

/** Whether something is selected that stands in a place of its own. It may be locked: that is then told. */
export function somePlaced(state: About): boolean {
  return someSelected(state, ({ kind }) => kind !== 'conduit')
}

/** The one record that is selected, and of which kind it is; null where none or several are. */
export function onlySelected({
  index,
  selection,
}: About): { readonly id: string; readonly kind: Selected['kind'] } | null {
  const [id] = selection
  return selection.size === 1 && id !== undefined ? { id, kind: selectedOf(index, id).kind } : null
}

function selectedOf(index: BoardState['index'], id: string): Selected {
  const asset = index.asset(id)
  if (asset) return { kind: 'asset', isLocked: asset.locked === true }
  const zone = index.zone(id)
  if (zone) return { kind: 'zone', isLocked: zone.locked === true }
  if (index.conduit(id)) return { kind: 'conduit', isLocked: false }
  return { kind: 'annotation', isLocked: isLocked(index, id) }
}
