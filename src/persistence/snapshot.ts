import { fail, fingerprint, type Json, type JsonObject, ok, type Result } from '../base'
import { admit, type Change, type Diagram, type DiagramRecord, emptyDiagram, TABLES } from '../model'

/** How far into each tab's entries a drawing has come: everything up to that number is in it. */
export type Covers = Readonly<Record<string, number>>

/** A whole drawing, as stored. The text keeps what a file leaves out: the order keys of the records. */
export interface Snapshot {
  readonly drawing: string
  /** 1, 2, 3 …; the newest two are kept, so that a damaged one costs nothing. */
  readonly generation: number
  readonly text: string
  readonly check: string
  readonly covers: Covers
  readonly clock: number
}

export function makeSnapshot(
  facts: Pick<Snapshot, 'drawing' | 'generation' | 'covers' | 'clock'>,
  diagram: Diagram,
): Snapshot {
  const text = drawingText(diagram)
  return { ...facts, text, check: fingerprint(text) }
}

/** A whole drawing as text, order keys and all. */
export function drawingText(diagram: Diagram): string {
  const tables = Object.fromEntries(TABLES.map((table) => [table, [...diagram[table].values()]]))
  return JSON.stringify({ fields: diagram.fields, keyOrder: diagram.keyOrder, ...tables })
}

/** Whether everything that is in `older` is in `newer` too. */
export function isAhead(newer: Covers, older: Covers): boolean {
  return Object.entries(older).every(([tab, n]) => (newer[tab] ?? 0) >= n)
}

export interface ReadSnapshot {
  readonly diagram: Diagram
  readonly covers: Covers
  readonly clock: number
  readonly generation: number
  /** Records that were not valid and stand apart, as JSON. */
  readonly rejected: readonly Json[]
}

/** Reads a stored snapshot through the gate. Fails where the whole of it cannot be read. */
export function readSnapshot(value: unknown): Result<ReadSnapshot, 'damaged'> {
  const { text, check, covers, clock, generation } = (value ?? {}) as Partial<Record<keyof Snapshot, unknown>>
  if (typeof text !== 'string' || fingerprint(text) !== check) return fail('damaged')
  if (!Number.isSafeInteger(clock) || !Number.isSafeInteger(generation) || !isCovers(covers)) return fail('damaged')
  const read = readDrawingText(text)
  if (!read.ok) return read
  return ok({ ...read.value, covers, clock: clock as number, generation: generation as number })
}

/** The drawing of a stored text, through the gate, and what of it was not valid. */
export function readDrawingText(text: string): Result<Pick<ReadSnapshot, 'diagram' | 'rejected'>, 'damaged'> {
  let content: JsonObject
  try {
    content = JSON.parse(text) as JsonObject
  } catch {
    return fail('damaged')
  }
  const keyOrder = Array.isArray(content.keyOrder) ? content.keyOrder.filter((key) => typeof key === 'string') : []
  return ok(admitAll({ ...emptyDiagram, keyOrder }, changesOf(content)))
}

/** Whether nothing that can be read in the older ones is missing in the newer; damaged ones have no say. */
export function isAheadOf(newer: Covers, older: readonly unknown[]): boolean {
  return older.every((one) => {
    const { covers } = (one ?? {}) as { covers?: unknown }
    return !isCovers(covers) || isAhead(newer, covers)
  })
}

function isCovers(value: unknown): value is Covers {
  return typeof value === 'object' && value !== null && Object.values(value).every(Number.isSafeInteger)
}

function changesOf(content: JsonObject): Change[] {
  const fields = content.fields
  const records = TABLES.flatMap((table) => {
    const rows = content[table]
    return (Array.isArray(rows) ? rows : []).map(
      (record: Json): Change => ({ op: 'insert', table, record: record as unknown as DiagramRecord }),
    )
  })
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) return records
  return [{ op: 'update', table: 'document', id: 'document', before: {}, after: fields as JsonObject }, ...records]
}

/** All changes in one go; where the gate refuses, without those that it refuses alone or names. */
function admitAll(start: Diagram, changes: readonly Change[]): { diagram: Diagram; rejected: Json[] } {
  const whole = admit(start, changes, 'remote')
  if (whole.ok) return { diagram: whole.value.diagram, rejected: [] }
  const alone = (change: Change) => admit(start, [change], 'remote').ok
  const good = changes.filter(alone)
  const rejected = without(changes, good)
  const rest = admit(start, good, 'remote')
  if (rest.ok) return { diagram: rest.value.diagram, rejected }
  // What is left are zones that are each other's parents: without zones that name a parent there is no circle.
  const flat = good.filter(
    (change) => !(change.op === 'insert' && change.table === 'zones' && 'parent' in change.record),
  )
  const last = admit(start, flat, 'remote')
  return { diagram: last.ok ? last.value.diagram : start, rejected: [...rejected, ...without(good, flat)] }
}

function without(all: readonly Change[], some: readonly Change[]): Json[] {
  const taken = new Set(some)
  return all.filter((change) => !taken.has(change)).map((change) => change as unknown as Json)
}
