import { type Conduit, type DiagramIndex, removeRecords } from '../../model'
import type { Fix } from '../engine/rule'

export function deleteConduits(index: DiagramIndex, conduits: readonly Conduit[]): readonly Fix[] {
  if (conduits.length === 0) return []
  const label = conduits.length === 1 ? 'Delete the conduit' : `Delete all ${conduits.length} conduits`
  const ids = conduits.map(({ id }) => id)
  return [{ label, patch: removeRecords(index, ids) }]
}
