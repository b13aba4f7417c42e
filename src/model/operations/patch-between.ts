import type { JsonObject } from '../../base'
import { type Diagram, type DiagramRecord, TABLES, type Table } from '../diagram'
import { type Change, type Patch, updateBetween } from '../patch'

/**
 * The patch that makes one drawing into another: what only the first has goes, what only the second has comes, and of
 * what both have the fields that differ are set. Its inverse brings the first back. The order of the file's top-level
 * keys, which no patch can change, stays that of the first.
 *
 * Cost: linear in both.
 */
export function patchBetween(before: Diagram, after: Diagram): Patch {
  const fields = difference('document', 'document', before.fields, after.fields)
  // All removals come first: an id may have gone from one table to another.
  const gone = TABLES.flatMap((table) => inOneOnly(before, after, table)).map(
    ([table, record]): Change => ({ op: 'remove', table, record }),
  )
  const come = TABLES.flatMap((table) => inOneOnly(after, before, table)).map(
    ([table, record]): Change => ({ op: 'insert', table, record }),
  )
  const changed = TABLES.flatMap((table) =>
    rows(after, table).flatMap(([id, record]) => {
      const was = rowsById(before, table).get(id)
      return was === undefined || was === record ? [] : difference(table, id, was, record)
    }),
  )
  return [...fields, ...gone, ...come, ...changed]
}

function inOneOnly(one: Diagram, other: Diagram, table: Table): (readonly [Table, DiagramRecord])[] {
  return rows(one, table)
    .filter(([id]) => !rowsById(other, table).has(id))
    .map(([, record]) => [table, record] as const)
}

const rowsById = (diagram: Diagram, table: Table) => diagram[table] as ReadonlyMap<string, DiagramRecord>
const rows = (diagram: Diagram, table: Table) => [...rowsById(diagram, table)]

function difference(table: Table | 'document', id: string, before: object, after: object): Change[] {
  const absent = Object.keys(before).filter((key) => !Object.hasOwn(after, key))
  const wanted = { ...after, ...Object.fromEntries(absent.map((key) => [key, undefined])) }
  const change = updateBetween(table, id, before as JsonObject, wanted)
  return change ? [change] : []
}
