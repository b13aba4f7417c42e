import type { Json, JsonObject } from '../../base'
import { TABLES } from '../../model'
import type { Note } from './open-error'

export const LONGEST_NAME = 200

/** Names over 200 characters are cut, and noted (§10): those of records, and of protocols of one's own. */
export function withShortNames(file: JsonObject, notes: Note[]): JsonObject {
  let changed = file
  for (const table of TABLES) {
    const records = file[table]
    if (!Array.isArray(records)) continue
    const short = mapped(records, (record) => (isObject(record) ? shortRecord(record, notes) : record))
    if (short !== records) changed = { ...changed, [table]: short }
  }
  return changed
}

function shortRecord(record: JsonObject, notes: Note[]): JsonObject {
  const id = typeof record.id === 'string' ? record.id : ''
  const named = shortName(record, id, notes)
  const { flows } = named
  if (!Array.isArray(flows)) return named
  const short = mapped(flows, (flow) => {
    if (!isObject(flow) || !isObject(flow.protocol)) return flow
    const protocol = shortName(flow.protocol, id, notes)
    return protocol === flow.protocol ? flow : { ...flow, protocol }
  })
  return short === flows ? named : { ...named, flows: short }
}

function shortName(object: JsonObject, record: string, notes: Note[]): JsonObject {
  const { name } = object
  if (typeof name !== 'string' || name.length <= LONGEST_NAME) return object
  notes.push({ code: 'name-cut', record, length: name.length })
  // Never through the middle of a letter that takes two units.
  return { ...object, name: name.slice(0, LONGEST_NAME).replace(/[\ud800-\udbff]$/, '') }
}

function mapped(items: readonly Json[], change: (item: Json) => Json): readonly Json[] {
  const next = items.map(change)
  return next.every((item, i) => item === items[i]) ? items : next
}

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
