import type { Diagram, DiagramRecord, Table } from '../diagram'
import { TABLES } from '../diagram'
import type { DiagramIndex } from '../diagram-index'
import type { Change, Patch } from '../patch'
import { updateDocument, updateOf } from '../patch'
import type { DocumentFields } from '../schema'

/** The table and record of an id, whatever kind it is. */
export function findRecord(diagram: Diagram, id: string): { table: Table; record: DiagramRecord } | undefined {
  for (const table of TABLES) {
    const record = (diagram[table] as ReadonlyMap<string, DiagramRecord>).get(id)
    if (record) return { table, record }
  }
  return undefined
}

/**
 * Sets fields of one or several records, whatever their kind; `undefined` takes a field away. Ids that are not there
 * are passed over. Identity (`id`, `$order`) cannot be set.
 */
export function setFields(
  index: DiagramIndex,
  ids: Iterable<string>,
  fields: Readonly<Record<string, unknown>>,
): Patch {
  const { id: _id, $order: _order, ...settable } = fields
  const changes: Change[] = []
  for (const id of ids) {
    const found = findRecord(index.diagram, id)
    const change = found && updateOf(found.table, found.record, settable)
    if (change) changes.push(change)
  }
  return changes
}

/** Sets fields of the document itself: title, description, site, lanes, rules. */
export function setDocument(
  index: DiagramIndex,
  fields: { readonly [K in keyof DocumentFields]?: DocumentFields[K] | undefined },
): Patch {
  const change = updateDocument(index.diagram, fields)
  return change ? [change] : []
}
