import { type Conduit, type DiagramIndex, removeRecords } from '../../model'
import type { Fix } from '../engine/rule'

export function deleteConduits(index: DiagramIndex, conduits: readonly Conduit[]): readonly Fix[] {
  if (conduits.length === 0) return []
  const ids = conduits.map(({ id }) => id)
  return [{ label: deleteLabel(ids.length), patch: removeRecords(index, ids) }]
}

export const deleteLabel = (count: number): string =>
  count === 1 ? 'Delete the conduit' : `Delete all ${count} conduits`
