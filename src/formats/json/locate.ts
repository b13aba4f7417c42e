import { TABLES, type Table } from '../../model'
import { endOfString, isKey } from './scan-string'

/** Where something stands in a text: from its first letter to just past its last. Lines and columns from 1, columns in UTF-16 units. */
export interface TextPlace {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** Where the records of a file stand in its text. */
export interface RecordPlaces {
  /** The whole document. */
  readonly document: TextPlace
  /** A zone, asset, conduit or annotation. */
  of(id: string): TextPlace | undefined
  /** The acceptance that stands so many-th in its list, from 0. */
  acceptance(position: number): TextPlace | undefined
}

interface Start {
  readonly line: number
  readonly column: number
}

interface Found {
  readonly id: string | undefined
  readonly place: TextPlace
}

const [QUOTE, OPEN, CLOSE, OPEN_LIST, CLOSE_LIST] = [...'"{}[]'].map((sign) => sign.charCodeAt(0))
const LINE_BREAK = 10
/** The document, a table of it, a record of that. */
const RECORD_DEPTH = 3

/**
 * Where each record begins and ends in the text of a `*.zoneboard.json` file that opens.
 *
 * As a parser reads it: keys and ids with escapes, and of a table or an id that stands twice only the last. A mark of
 * the byte order is no column. Cost: one pass.
 */
export function locateRecords(text: string): RecordPlaces {
  const { tables, document } = new Scanner(text)
  const byId = new Map<string, TextPlace>()
  for (const [table, records] of tables) {
    if (table === 'acceptances') continue
    for (const { id, place } of records) if (id !== undefined) byId.set(id, place)
  }
  return {
    document,
    of: (id) => byId.get(id),
    acceptance: (position) => tables.get('acceptances')?.[position]?.place,
  }
}

class Scanner {
  readonly tables = new Map<Table, Found[]>()
  document: TextPlace = { line: 1, column: 1, endLine: 1, endColumn: 1 }
  #line = 1
  #lineStart: number
  #depth = 0
  #table: Table | null = null
  /** The last key of the record, its id, and where it began. */
  #key = ''
  #id: string | undefined
  readonly #starts: Start[] = []

  constructor(readonly text: string) {
    this.#lineStart = text.startsWith('\uFEFF') ? 1 : 0
    for (let i = this.#lineStart; i < text.length; i += 1) {
      const code = text.charCodeAt(i)
      if (code === LINE_BREAK) {
        this.#line += 1
        this.#lineStart = i + 1
      } else if (code === OPEN || code === OPEN_LIST) this.#open(i)
      else if (code === CLOSE || code === CLOSE_LIST) this.#close(i + 1)
      else if (code === QUOTE) i = this.#string(i) - 1
    }
  }

  #open(at: number): void {
    this.#depth += 1
    if (this.#depth !== 1 && this.#depth !== RECORD_DEPTH) return
    this.#starts.push({ line: this.#line, column: at - this.#lineStart + 1 })
    this.#id = undefined
    this.#key = ''
  }

  #close(end: number): void {
    if (this.#depth === 1 || this.#depth === RECORD_DEPTH) {
      const start = this.#starts.pop() ?? this.document
      const { line, column } = start
      const place = { line, column, endLine: this.#line, endColumn: end - this.#lineStart + 1 }
      if (this.#depth === 1) this.document = place
      else if (this.#table) this.tables.get(this.#table)?.push({ id: this.#id, place })
    }
    this.#depth -= 1
  }

  /** Just past the string that begins here. */
  #string(start: number): number {
    const end = endOfString(this.text, start)
    const read = () => JSON.parse(this.text.slice(start, end)) as string
    if (this.#depth === 1 && isKey(this.text, end)) this.#beginTable(read())
    else if (this.#depth === RECORD_DEPTH && this.#table) {
      if (isKey(this.text, end)) this.#key = read()
      else if (this.#key === 'id') this.#id = read()
    }
    return end
  }

  /** Of a table that stands twice only the last is read. */
  #beginTable(key: string): void {
    this.#table = TABLES.find((table) => table === key) ?? null
    if (this.#table) this.tables.set(this.#table, [])
  }
}
