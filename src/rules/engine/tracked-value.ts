/**
 * Shared answers are mostly maps and sets of which a rule reads one key: what is read of them is noted by key, and what
 * is new in them is told by key.
 */
import { WHOLE } from './reads'

type Note = (key: unknown) => void

/** The value, noting what is read of it: maps and sets by key, also those that an object holds by name; all else as a whole. */
export function trackedValue(value: unknown, note: Note): unknown {
  if (value instanceof Map) return new TrackedMap(value, note)
  if (value instanceof Set) return new TrackedSet(value, note)
  if (!holdsKeyed(value)) {
    note(WHOLE)
    return value
  }
  const parts = Object.entries(value).map(([name, part]) => [
    name,
    trackedValue(part, (key) => note(inPart(name, key))),
  ])
  return Object.fromEntries(parts)
}

/** The keys by which two values differ, `WHOLE` among them where there are any. */
export function differingKeys(before: unknown, after: unknown): readonly unknown[] {
  if (isSame(before, after)) return []
  if (before instanceof Map && after instanceof Map) {
    const keys = [...new Set([...before.keys(), ...after.keys()])]
    return [
      WHOLE,
      ...keys.filter((key) => before.has(key) !== after.has(key) || !isSame(before.get(key), after.get(key))),
    ]
  }
  if (before instanceof Set && after instanceof Set) {
    return [WHOLE, ...[...new Set([...before, ...after])].filter((key) => before.has(key) !== after.has(key))]
  }
  if (!holdsKeyed(before) || !holdsKeyed(after)) return [WHOLE]
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return names.flatMap((name) => differingKeys(before[name], after[name]).map((key) => inPart(name, key)))
}

const inPart = (name: string, key: unknown): string => `${name} ${typeof key === 'symbol' ? '' : String(key)}`

/** An object all of whose fields are maps or sets. */
function holdsKeyed(value: unknown): value is Readonly<Record<string, unknown>> {
  if (!isPlain(value)) return false
  const parts = Object.values(value)
  return parts.length > 0 && parts.every((part) => part instanceof Map || part instanceof Set)
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
}

/** Whether two values are the same to whoever reads them. Answers that are worked out when asked for are so only as objects. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, i) => isSame(item, b[i]))
  if (a instanceof Set && b instanceof Set) return a.size === b.size && isSame([...a], [...b])
  if (a instanceof Map && b instanceof Map) return a.size === b.size && isSame([...a], [...b])
  if (!isPlain(a) || !isPlain(b)) return false
  const names = Object.keys(a)
  if (names.length !== Object.keys(b).length || isWorkedOut(a) || isWorkedOut(b)) return false
  return names.every((name) => Object.hasOwn(b, name) && isSame(a[name], b[name]))
}

function isWorkedOut(value: object): boolean {
  return Object.values(Object.getOwnPropertyDescriptors(value)).some(({ get }) => get !== undefined)
}

class TrackedMap<K, V> implements ReadonlyMap<K, V> {
  readonly #map: ReadonlyMap<K, V>
  readonly #note: Note

  constructor(map: ReadonlyMap<K, V>, note: Note) {
    this.#map = map
    this.#note = note
  }

  get size(): number {
    return this.#whole().size
  }
  get(key: K): V | undefined {
    this.#note(key)
    return this.#map.get(key)
  }
  has(key: K): boolean {
    this.#note(key)
    return this.#map.has(key)
  }
  forEach(visit: (value: V, key: K, map: ReadonlyMap<K, V>) => void): void {
    this.#whole().forEach(visit)
  }
  entries() {
    return this.#whole().entries()
  }
  keys() {
    return this.#whole().keys()
  }
  values() {
    return this.#whole().values()
  }
  [Symbol.iterator]() {
    return this.#whole()[Symbol.iterator]()
  }

  #whole(): ReadonlyMap<K, V> {
    this.#note(WHOLE)
    return this.#map
  }
}

class TrackedSet<T> implements ReadonlySet<T> {
  readonly #set: ReadonlySet<T>
  readonly #note: Note

  constructor(set: ReadonlySet<T>, note: Note) {
    this.#set = set
    this.#note = note
  }

  get size(): number {
    return this.#whole().size
  }
  has(item: T): boolean {
    this.#note(item)
    return this.#set.has(item)
  }
  forEach(visit: (item: T, same: T, set: ReadonlySet<T>) => void): void {
    this.#whole().forEach(visit)
  }
  entries() {
    return this.#whole().entries()
  }
  keys() {
    return this.#whole().keys()
  }
  values() {
    return this.#whole().values()
  }
  [Symbol.iterator]() {
    return this.#whole()[Symbol.iterator]()
  }

  #whole(): ReadonlySet<T> {
    this.#note(WHOLE)
    return this.#set
  }
}
