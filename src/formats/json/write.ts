import type { Json, JsonObject } from '../../base'
import { sortedBy } from '../../base'
import type { Diagram, DiagramRecord, Table } from '../../model'
import { TABLES } from '../../model'
import { printJson } from './print'
import { VERSION } from './read'
import { WRITTEN_ID } from './written-id'

const USUAL_ORDER = ['format', 'version', 'title', 'description', 'site', 'risk', 'lanes', 'rules', ...TABLES]

/**
 * The text of a `*.zoneboard.json` file. The same diagram gives the same text; fields, records and keys stand where
 * they stood in the file it came from.
 */
export function writeZoneboard(diagram: Diagram): string {
  return printJson(toFile(diagram))
}

/** The file as plain JSON. */
function toFile(diagram: Diagram): JsonObject {
  const values = new Map<string, Json>([
    ['format', 'zoneboard'],
    ['version', VERSION],
    ...(Object.entries(diagram.fields) as [string, Json][]),
  ])
  for (const table of TABLES) {
    if (diagram[table].size > 0 || diagram.keyOrder.includes(table)) values.set(table, recordsOf(diagram, table))
  }
  const keys = new Set([...diagram.keyOrder, ...USUAL_ORDER, ...values.keys()])
  return Object.fromEntries([...keys].filter((key) => values.has(key)).map((key) => [key, values.get(key) as Json]))
}

function recordsOf(diagram: Diagram, table: Table): Json {
  const records = [...(diagram[table] as ReadonlyMap<string, DiagramRecord>).values()]
  const inOrder = sortedBy(
    records,
    (record) => record.$order,
    (record) => record.id,
  )
  return inOrder.map((record) => {
    const { $order: _order, ...written } = record as DiagramRecord & { id: string }
    return table === 'acceptances' ? acceptanceInFile(written) : (written as unknown as Json)
  })
}

/** Without the id that it has in memory; with the one that stood in the file, in its place. */
function acceptanceInFile(record: Readonly<Record<string, unknown>>): Json {
  const entries = Object.entries(record).flatMap(([key, value]): [string, unknown][] => {
    if (key === WRITTEN_ID) return []
    if (key !== 'id') return [[key, value]]
    return Object.hasOwn(record, WRITTEN_ID) ? [[key, record[WRITTEN_ID]]] : []
  })
  return Object.fromEntries(entries) as Json
}
