/**
 * The opening pipeline: size, UTF-8, depth, JSON, ours, version, migrations, hostile keys, long names, zod, ids, parents, notes.
 *
 * What goes wrong is a value with a code (`OpenError`); a file that opens comes with notes of what was cut, dropped or
 * not known. Nothing is repaired in silence.
 */
import { strFromU8 } from 'fflate'
import type { z } from 'zod'
import { fail, type Json, type JsonObject, ok, type Result } from '../../base'
import type { Acceptance, AcceptanceId, Diagram, DiagramRecord, Table } from '../../model'
import {
  acceptanceIdOf,
  acceptanceSchema,
  annotationSchema,
  assetSchema,
  conduitSchema,
  documentFieldsSchema,
  isHostileKey,
  ordersAfter,
  parentCycle,
  TABLES,
  zoneSchema,
} from '../../model'
import { tooDeepAt } from './nesting'
import { notesOf } from './notes'
import type { Note, OpenError } from './open-error'
import { plainlyValidBy } from './plainly-valid'
import { problemIn } from './problem'
import { hasOnlyKeys, repeatedKeys } from './repeated-keys'
import { LONGEST_NAME, withShortNames } from './short-names'
import { survey } from './survey'
import { notUtf8At, utf8Length } from './utf8'
import { isOurs, WRITTEN_ID } from './written-id'

export const MOST_BYTES = 32_000_000
const MOST_LEVELS = 64
/** As many repeated keys as are told. */
const MOST_REPEATED = 20
/** The format version that this program writes. */
export const VERSION = 1

const SCHEMAS: Record<Table, z.ZodType> = {
  zones: zoneSchema,
  assets: assetSchema,
  conduits: conduitSchema,
  annotations: annotationSchema,
  acceptances: acceptanceSchema,
}
/** Says at once of nearly every record that its schema takes it. */
const PLAINLY_VALID: Record<Table, (value: unknown) => boolean> = {
  zones: plainlyValidBy(zoneSchema),
  assets: plainlyValidBy(assetSchema),
  conduits: plainlyValidBy(conduitSchema),
  annotations: plainlyValidBy(annotationSchema),
  acceptances: plainlyValidBy(acceptanceSchema),
}
const KIND: Record<Table, string> = {
  zones: 'zone',
  assets: 'asset',
  conduits: 'conduit',
  annotations: 'annotation',
  acceptances: 'acceptance',
}

export interface Opened {
  readonly diagram: Diagram
  readonly notes: readonly Note[]
}

/** Reads the bytes of a `*.zoneboard.json` file, in UTF-8 with or without a mark. Cost: linear in their number. */
export function readZoneboardBytes(bytes: Uint8Array): Result<Opened, OpenError> {
  if (bytes.length > MOST_BYTES) return fail({ code: 'too-large', bytes: bytes.length, most: MOST_BYTES })
  const text = strFromU8(bytes)
  // A decoder puts this sign where bytes are no text; it may also just stand in the file.
  const wrong = text.includes('\uFFFD') ? notUtf8At(bytes) : null
  if (wrong !== null) return fail({ code: 'not-utf8', line: lineOf(bytes, wrong) })
  return readZoneboard(text)
}

function lineOf(bytes: Uint8Array, at: number): number {
  return bytes.subarray(0, at).reduce((line, byte) => (byte === 10 ? line + 1 : line), 1)
}

/** Reads the text of a `*.zoneboard.json` file. Cost: linear in its length. */
export function readZoneboard(text: string): Result<Opened, OpenError> {
  const bytes = text.length * 3 > MOST_BYTES ? utf8Length(text) : 0
  if (bytes > MOST_BYTES) return fail({ code: 'too-large', bytes, most: MOST_BYTES })
  const parsed = parseJson(text)
  if (!parsed.ok) return tooDeep(text) ?? parsed
  const seen = survey(parsed.value, MOST_LEVELS)
  const deep = seen.isTooDeep ? tooDeep(text) : null
  if (deep) return deep
  const ours = recognise(parsed.value)
  if (!ours.ok) return ours
  const repeated = hasOnlyKeys(text, seen.keys) ? [] : repeatedKeys(text, MOST_REPEATED)
  const notes: Note[] = repeated.map((one) => ({ code: 'repeated-key', ...one }))
  const clean = seen.hasForbidden ? (cleaned(ours.value, 'The file', notes) as JsonObject) : ours.value
  const file = seen.longest > LONGEST_NAME ? withShortNames(clean, notes) : clean
  const valid = firstInvalid(file)
  if (valid) return fail(valid)
  const diagram = toDiagram(file)
  const duplicates = duplicateIds(diagram)
  if (duplicates.length > 0) return fail({ code: 'duplicate-ids', ids: duplicates })
  const tables = intoMaps(file, diagram)
  const cycle = parentCycle(tables)
  if (cycle) return fail({ code: 'parent-cycle', zones: cycle })
  return ok({ diagram: tables, notes: [...notes, ...notesOf(tables)] })
}

/** Asked also of what does not parse: parsers differ in what depth they survive. */
function tooDeep(text: string): Result<never, OpenError> | null {
  const line = tooDeepAt(text, MOST_LEVELS)
  return line === null ? null : fail({ code: 'too-deep', most: MOST_LEVELS, line })
}

function parseJson(text: string): Result<Json, OpenError> {
  if (text.trim() === '') return fail({ code: 'not-json', problem: 'the file is empty' })
  try {
    return ok(JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text) as Json)
  } catch (problem) {
    const message = problem instanceof Error ? problem.message : 'it cannot be read'
    // The parser quotes the text it stumbled over; a person needs the place, not pages of it.
    return fail({ code: 'not-json', problem: message.length > 120 ? `${message.slice(0, 119)}…` : message })
  }
}

function recognise(value: Json): Result<JsonObject, OpenError> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return fail({ code: 'not-a-diagram', format: null })
  const file = value as JsonObject
  const format = Object.hasOwn(file, 'format') ? file.format : undefined
  if (format !== 'zoneboard') {
    return fail({ code: 'not-a-diagram', format: typeof format === 'string' ? format : null })
  }
  const version = file.version
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return fail({
      code: 'invalid-record',
      where: 'The file',
      path: 'version',
      problem: 'a whole number from 1 is expected',
    })
  }
  if (version > VERSION) return fail({ code: 'too-new', version, newest: VERSION })
  return ok(file)
}

/** Leaves out keys that could reach a prototype, and those reserved for memory; shares what needs no change. */
function cleaned(value: Json, where: string, notes: Note[]): Json {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) {
    const items = value.map((item) => cleaned(item, where, notes))
    return items.every((item, i) => item === value[i]) ? value : items
  }
  const object = value as JsonObject
  const here = typeof object.id === 'string' ? object.id : where
  let changed = false
  const entries: [string, Json][] = []
  for (const [key, inner] of Object.entries(object)) {
    if (isHostileKey(key) || isOurs(key)) {
      notes.push({ code: 'dropped-key', where: here, key })
      changed = true
      continue
    }
    const clean = cleaned(inner, here, notes)
    if (clean !== inner) changed = true
    entries.push([key, clean])
  }
  return changed ? Object.fromEntries(entries) : value
}

function firstInvalid(file: JsonObject): OpenError | null {
  const head = Object.fromEntries(Object.entries(file).filter(([key]) => !(TABLES as readonly string[]).includes(key)))
  const fault = invalid(documentFieldsSchema, head, 'The document')
  if (fault) return fault
  for (const table of TABLES) {
    if (!Object.hasOwn(file, table)) continue
    const records = file[table]
    if (!Array.isArray(records)) {
      return { code: 'invalid-record', where: 'The file', path: table, problem: 'a list is expected' }
    }
    const isPlain = PLAINLY_VALID[table]
    for (const [i, record] of records.entries()) {
      if (isPlain(record)) continue
      const id = typeof record === 'object' && record !== null ? (record as JsonObject).id : undefined
      const where = `The ${KIND[table]} ${typeof id === 'string' && id ? `“${id.slice(0, 80)}”` : `number ${i + 1}`}`
      const wrong = invalid(SCHEMAS[table], record, where)
      if (wrong) return wrong
    }
  }
  return null
}

function invalid(schema: z.ZodType, value: unknown, where: string): OpenError | null {
  const parsed = schema.safeParse(value)
  if (parsed.success) return null
  const [issue] = parsed.error.issues
  const { path, problem } = issue ? problemIn(issue, value) : { path: '', problem: 'it does not fit' }
  return { code: 'invalid-record', where, path, problem }
}

type Lists = { readonly [T in Table]: DiagramRecord[] }

function toDiagram(file: JsonObject): Lists {
  const lists = Object.fromEntries(
    TABLES.map((table) => {
      const records = (file[table] ?? []) as readonly JsonObject[]
      const orders = ordersAfter([], records.length)
      return [table, records.map((record, i) => inMemory(table, record, orders[i] as string))]
    }),
  ) as unknown as Lists
  const seen = new Map<string, number>()
  for (const [i, acceptance] of lists.acceptances.entries()) {
    const count = (seen.get(acceptance.id) ?? 0) + 1
    seen.set(acceptance.id, count)
    if (count > 1)
      lists.acceptances[i] = { ...acceptance, id: `${acceptance.id}#${count}` as AcceptanceId } as DiagramRecord
  }
  return lists
}

function inMemory(table: Table, record: JsonObject, order: string): DiagramRecord {
  if (table !== 'acceptances') return { ...record, $order: order } as unknown as DiagramRecord
  const id = acceptanceIdOf(record as unknown as Acceptance)
  const written = Object.hasOwn(record, 'id') ? { [WRITTEN_ID]: record.id } : {}
  return { ...record, ...written, $order: order, id } as unknown as DiagramRecord
}

function duplicateIds(lists: Lists): string[] {
  const seen = new Set<string>()
  const twice = new Set<string>()
  for (const table of TABLES) {
    for (const { id } of lists[table]) {
      if (seen.has(id)) twice.add(id)
      seen.add(id)
    }
  }
  return [...twice]
}

function intoMaps(file: JsonObject, lists: Lists): Diagram {
  const fields = Object.fromEntries(
    Object.entries(file).filter(
      ([key]) => key !== 'format' && key !== 'version' && !(TABLES as readonly string[]).includes(key),
    ),
  )
  const tables = Object.fromEntries(
    TABLES.map((table) => [table, new Map(lists[table].map((record) => [record.id, record]))]),
  )
  return { fields, keyOrder: Object.keys(file), ...tables } as unknown as Diagram
}
