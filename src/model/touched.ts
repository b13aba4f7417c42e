/** What a patch touches: the records that it changes, and the lists of the index in which these stand. */
import type { Diagram, DiagramRecord, Table } from './diagram'
import { LOOKED_UP, type LookedUp, type Lookup, visitPlaces } from './index-parts'
import type { Patch } from './patch'

/** A record before and after a patch; one of them is missing where it came or went. */
export interface TouchedRecord {
  readonly table: Table
  readonly id: string
  readonly before: DiagramRecord | undefined
  readonly after: DiagramRecord | undefined
}

/** Every record that differs between the two sides of a patch, once. */
export function touchedRecords(before: Diagram, after: Diagram, patch: Patch): readonly TouchedRecord[] {
  const touched = new Map<string, TouchedRecord>()
  for (const change of patch) {
    if (change.table === 'document') continue
    const { table } = change
    const id = change.op === 'update' ? change.id : change.record.id
    const read = (diagram: Diagram) => (diagram[table] as ReadonlyMap<string, DiagramRecord>).get(id)
    touched.set(`${table} ${id}`, { table, id, before: read(before), after: read(after) })
  }
  return [...touched.values()].filter((one) => one.before !== one.after)
}

/** The lists of an index by what they belong to. */
export type LookupList = keyof Lookup

export const isLookedUp = (table: Table): table is LookedUp => (LOOKED_UP as readonly Table[]).includes(table)

const LISTS: readonly LookupList[] = ['assetsIn', 'interfacesIn', 'subZones', 'conduitsAt', 'conduitsVia']

/**
 * Calls back with every list of the index, and the key under which it stands there, that may differ because of a touched
 * record: those in which it stands before or after, and those of it, where it came or went.
 */
export function visitTouchedLists(
  before: Diagram,
  after: Diagram,
  { table, id, before: old, after: now }: TouchedRecord,
  visit: (list: LookupList, key: string) => void,
): void {
  if (!isLookedUp(table)) return
  if (old) visitPlaces(before, table, old, visit)
  if (now) visitPlaces(after, table, now, visit)
  if (!old || !now) for (const list of LISTS) visit(list, id)
}
