import type { DiagramIndex } from '../diagram-index'
import type { Change, Patch } from '../patch'

/**
 * Brings annotations into the order given: they share out among themselves the places in the file that they have, so
 * that nothing else moves. Ids that are not there are passed over.
 */
export function orderAnnotations(index: DiagramIndex, ids: readonly string[]): Patch {
  const all = index.diagram.annotations as ReadonlyMap<string, { readonly id: string; readonly $order: string }>
  const records = [...new Set(ids)].flatMap((id) => all.get(id) ?? [])
  const orders = records.map(({ $order }) => $order).toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0))
  return records.flatMap((record, i): Change[] => {
    const order = orders[i] as string
    if (order === record.$order) return []
    const change = {
      op: 'update',
      table: 'annotations',
      id: record.id,
      before: { $order: record.$order },
      after: { $order: order },
    }
    return [change as Change]
  })
}
