/**
 * Who read what while a drawing was checked, so that after an edit only those are asked again who read what it touched.
 *
 * It only grows: a reader that once read something may be asked needlessly later, but never too little.
 */
import type { LookupList } from '../../model'

/**
 * Somebody who reads: the rules of one subject (`''` for the site), the question of one record that sessions depend on,
 * or an answer that several rules share.
 */
export class Reader {
  /** Lists of all records of a table that it went through. */
  readonly wholes = new Set<string>()

  constructor(
    readonly kind: 'subject' | 'network' | 'shared',
    /** The id of the record, or what makes the answer. */
    readonly about: unknown,
  ) {}
}

/** What can be read of a drawing: a record by its id, a list by what it belongs to, all records of a table. */
export type Source = LookupList | 'record' | 'table'

/** Stands for the whole of a shared answer, of which mostly only one key is read. */
export const WHOLE = Symbol('whole')

const TABLES_OF_MEANING = ['zones', 'assets', 'conduits']
const NOBODY: readonly Reader[] = []

export class Reads {
  #current: Reader | null = null
  readonly #readers = new Map<Source, Map<string, Reader[]>>()
  readonly #ofShared = new Map<unknown, Map<unknown, Reader[]>>()
  readonly #known = new Map<string, Map<unknown, Reader>>()

  reader(kind: Reader['kind'], about: unknown): Reader {
    const ofKind = getOrMake(this.#known, kind, () => new Map<unknown, Reader>())
    return getOrMake(ofKind, about, () => new Reader(kind, about))
  }

  /** What `run` reads counts as read by this reader. */
  as<T>(reader: Reader, run: () => T): T {
    const before = this.#current
    this.#current = reader
    try {
      return run()
    } finally {
      this.#current = before
    }
  }

  note(source: Source, key: string): void {
    const reader = this.#current
    if (!reader || reader.wholes.size === TABLES_OF_MEANING.length) return
    // That a record's own reader reads it goes without saying.
    if (source === 'record' && reader.about === key) return
    if (source === 'table' && TABLES_OF_MEANING.includes(key)) reader.wholes.add(key)
    add(
      getOrMake(this.#readers, source, () => new Map<string, Reader[]>()),
      key,
      reader,
    )
  }

  /** A key of a shared answer, or `WHOLE`. */
  noteShared(make: unknown, key: unknown): void {
    const reader = this.#current
    if (!reader || (reader.kind === 'subject' && reader.about === key)) return
    add(
      getOrMake(this.#ofShared, make, () => new Map<unknown, Reader[]>()),
      key,
      reader,
    )
  }

  of(source: Source, key: string): readonly Reader[] {
    return this.#readers.get(source)?.get(key) ?? NOBODY
  }

  ofShared(make: unknown, key: unknown): readonly Reader[] {
    return this.#ofShared.get(make)?.get(key) ?? NOBODY
  }
}

function getOrMake<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key)
  if (value === undefined) {
    value = make()
    map.set(key, value)
  }
  return value
}

/** Most lists are short; of long ones only the last are looked through, so that a list may hold somebody twice. */
const LOOKED_THROUGH = 24

function add<K>(map: Map<K, Reader[]>, key: K, reader: Reader): void {
  const list = map.get(key)
  if (!list) {
    map.set(key, [reader])
    return
  }
  const from = Math.max(0, list.length - LOOKED_THROUGH)
  for (let i = list.length - 1; i >= from; i -= 1) if (list[i] === reader) return
  list.push(reader)
}
