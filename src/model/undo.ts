import type { Json, JsonObject } from '../base'
import { jsonEqual } from '../base'
import type { Diagram, DiagramRecord } from './diagram'
import type { Change, Fields, Patch } from './patch'
import { applyPatch } from './patch'

/**
 * The patch that takes `patch` back on today's diagram.
 *
 * What somebody else has changed since is left alone, field by field; so the result may be empty, and it is itself an
 * ordinary patch whose undoing is the redo. Undone right away it equals `invert(patch)`.
 */
export function undoPatch(diagram: Diagram, patch: Patch): Patch {
  const result: Change[] = []
  let today = diagram
  for (const change of patch.toReversed()) {
    const undone = undoChange(today, change)
    if (!undone) continue
    result.push(undone)
    today = applyPatch(today, [undone])
  }
  return result
}

function undoChange(diagram: Diagram, change: Change): Change | null {
  if (change.op === 'update') return undoUpdate(diagram, change)
  const current = (diagram[change.table] as ReadonlyMap<string, DiagramRecord>).get(change.record.id)
  if (change.op === 'insert') return current ? { op: 'remove', table: change.table, record: current } : null
  return current ? null : { op: 'insert', table: change.table, record: change.record }
}

function undoUpdate(diagram: Diagram, change: Extract<Change, { op: 'update' }>): Change | null {
  const record =
    change.table === 'document'
      ? diagram.fields
      : (diagram[change.table] as ReadonlyMap<string, DiagramRecord>).get(change.id)
  if (!record) return null
  const current = record as unknown as JsonObject
  const untouched = (key: string) => jsonEqual(own(current, key), own(change.after, key))
  const pick = (fields: Fields) =>
    Object.fromEntries(Object.entries(fields).filter(([key]) => untouched(key))) as Record<string, Json>
  const before = pick(change.after)
  const after = pick(change.before)
  if (Object.keys(before).length === 0 && Object.keys(after).length === 0) return null
  return { ...change, before, after }
}

function own(fields: Fields, key: string): Json | undefined {
  return Object.hasOwn(fields, key) ? fields[key] : undefined
}
