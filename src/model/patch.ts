import type { Json, JsonObject } from '../base'
import { jsonEqual } from '../base'
import type { Diagram, DiagramRecord, Table, TableRecords } from './diagram'

/** Fields of one record, by name. A field that is absent on one side of an update is absent from that side here. */
export type Fields = Readonly<Record<string, Json>>

/** One change to one record, carrying both sides, so that it can be undone and merged field by field. */
export type Change =
  | { readonly op: 'insert'; readonly table: Table; readonly record: DiagramRecord }
  | {
      readonly op: 'update'
      readonly table: Table | 'document'
      /** `document` for the document's own fields. */
      readonly id: string
      readonly before: Fields
      readonly after: Fields
    }
  | { readonly op: 'remove'; readonly table: Table; readonly record: DiagramRecord }

/** A patch is plain JSON: it goes through storage and between tabs as it is. */
export type Patch = readonly Change[]

/** The patch that takes `patch` back, last change first. */
export function invert(patch: Patch): Patch {
  return patch.toReversed().map((change): Change => {
    switch (change.op) {
      case 'insert':
        return { ...change, op: 'remove' }
      case 'remove':
        return { ...change, op: 'insert' }
      case 'update':
        return { ...change, before: change.after, after: change.before }
    }
  })
}

/** One patch that does what `first` and then `second` do; neighbouring updates of one record become one. */
export function compose(first: Patch, second: Patch): Patch {
  const result: Change[] = [...first]
  for (const change of second) {
    const last = result.at(-1)
    if (last?.op === 'update' && change.op === 'update' && last.table === change.table && last.id === change.id) {
      result[result.length - 1] = mergeUpdates(last, change)
    } else {
      result.push(change)
    }
  }
  return result
}

type Update = Extract<Change, { op: 'update' }>

function mergeUpdates(first: Update, second: Update): Update {
  const before: Record<string, Json> = { ...first.before }
  const after: Record<string, Json> = { ...first.after }
  for (const key of new Set([...Object.keys(second.before), ...Object.keys(second.after)])) {
    const known = Object.hasOwn(first.before, key) || Object.hasOwn(first.after, key)
    if (!known && Object.hasOwn(second.before, key)) before[key] = second.before[key] as Json
    if (Object.hasOwn(second.after, key)) after[key] = second.after[key] as Json
    else delete after[key]
  }
  return { ...first, before, after }
}

/**
 * The diagram after a patch; the one given is untouched, and tables that the patch leaves alone are shared.
 *
 * Total: an insert of an id that is there replaces it, a removal or update of one that is not is passed over. Which
 * patches may reach this is the gate's business (`gate.ts`).
 */
export function applyPatch(diagram: Diagram, patch: Patch): Diagram {
  const tables = new Map<Table, Map<string, DiagramRecord>>()
  let fields = diagram.fields as unknown as JsonObject
  const open = (table: Table) => {
    let copy = tables.get(table)
    if (!copy) {
      copy = new Map(diagram[table] as ReadonlyMap<string, DiagramRecord>)
      tables.set(table, copy)
    }
    return copy
  }
  for (const change of patch) {
    if (change.op === 'insert') open(change.table).set(change.record.id, change.record)
    else if (change.op === 'remove') open(change.table).delete(change.record.id)
    else if (change.table === 'document') fields = withFields(fields, change)
    else {
      const table = open(change.table)
      const record = table.get(change.id)
      if (record) table.set(change.id, withFields(record as unknown as JsonObject, change) as unknown as DiagramRecord)
    }
  }
  return { ...diagram, fields: fields as Diagram['fields'], ...Object.fromEntries(tables) }
}

/** The record with the update's fields set or taken away; fields that stay keep their place. */
function withFields(record: JsonObject, change: Update): JsonObject {
  const result: Record<string, Json> = { ...record }
  for (const key of Object.keys(change.before)) if (!Object.hasOwn(change.after, key)) delete result[key]
  for (const [key, value] of Object.entries(change.after)) result[key] = value
  return result
}

/**
 * The change that gives a record these fields; `undefined` takes a field away. Fields that stay equal are left out;
 * null when nothing changes.
 */
export function updateOf<T extends Table>(
  table: T,
  record: TableRecords[T],
  fields: { readonly [K in keyof TableRecords[T]]?: TableRecords[T][K] | undefined },
): Change | null {
  return updateBetween(table, record.id, record as unknown as JsonObject, fields)
}

/** As `updateOf`, for the document's own fields. */
export function updateDocument(
  diagram: Diagram,
  fields: { readonly [K in keyof Diagram['fields']]?: Diagram['fields'][K] | undefined },
): Change | null {
  return updateBetween('document', 'document', diagram.fields as unknown as JsonObject, fields)
}

/** As `updateOf`, for records whose table is known only as it runs. */
export function updateBetween(table: Update['table'], id: string, record: JsonObject, fields: object): Change | null {
  const before: Record<string, Json> = {}
  const after: Record<string, Json> = {}
  for (const [key, value] of Object.entries(fields) as [string, Json | undefined][]) {
    const old = Object.hasOwn(record, key) ? record[key] : undefined
    if (jsonEqual(old, value)) continue
    if (old !== undefined) before[key] = old
    if (value !== undefined) after[key] = value
  }
  if (Object.keys(before).length === 0 && Object.keys(after).length === 0) return null
  return { op: 'update', table, id, before, after }
}
