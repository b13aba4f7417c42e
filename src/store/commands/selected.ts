import { type AnnotationId, isLocked, isMark } from '../../model'
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

/** Whether a record has a name, or text, that is written where it stands: what pens and stamps left has none. */
export function canBeNamed(index: BoardState['index'], id: string | undefined): boolean {
  if (id === undefined || index.conduit(id)) return false
  const annotation = index.diagram.annotations.get(id as AnnotationId)
  return annotation === undefined || !isMark(annotation)
}

function selectedOf(index: BoardState['index'], id: string): Selected {
  const asset = index.asset(id)
  if (asset) return { kind: 'asset', isLocked: asset.locked === true }
  const zone = index.zone(id)
  if (zone) return { kind: 'zone', isLocked: zone.locked === true }
  if (index.conduit(id)) return { kind: 'conduit', isLocked: false }
  return { kind: 'annotation', isLocked: isLocked(index, id) }
}
