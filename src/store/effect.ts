import { type Json, jsonEqual } from '../base'
import type { Diagram, DiagramRecord, Patch } from '../model'

/** Whether a patch that led from one diagram to the other changed anything at all. */
export function hasEffect(before: Diagram, after: Diagram, patch: Patch): boolean {
  return patch.some((change) => {
    if (change.op === 'update' && change.table === 'document')
      return !jsonEqual(before.fields as Json, after.fields as Json)
    const table = change.table as Exclude<typeof change.table, 'document'>
    const id = change.op === 'update' ? change.id : change.record.id
    const read = (diagram: Diagram) => (diagram[table] as ReadonlyMap<string, DiagramRecord>).get(id)
    return !jsonEqual(read(before) as unknown as Json | undefined, read(after) as unknown as Json | undefined)
  })
}
