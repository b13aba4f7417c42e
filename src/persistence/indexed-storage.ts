import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { JournalEntry } from './journal-entry'
import type { Problem } from './replay'
import type { ShelfEntry } from './shelf'
import { isAheadOf, readSnapshot, type Snapshot } from './snapshot'
import { isSpent, newestOf, type Storage, StorageError } from './storage'
import { asTrouble } from './storage-trouble'
import { storedText } from './stored-text'

interface Tables extends DBSchema {
  shelf: { key: string; value: ShelfEntry }
  snapshots: { key: [string, number]; value: Snapshot; indexes: { drawing: string } }
  journal: { key: string; value: JournalEntry; indexes: { drawing: string } }
  /** What could not be read: kept as it was found, never read by the program. */
  quarantine: { key: number; value: { drawing: string | null; at: string; what: Problem['what']; content: unknown } }
}
type Database = IDBPDatabase<Tables>
type PerDrawing = 'snapshots' | 'journal'

const VERSION = 1
/** Some browsers never answer when storage is broken; then it counts as not there. */
const PATIENCE = 5000

/**
 * The browser's IndexedDB. Fails with `StorageError` where there is none or it is refused. `onClosed` hears of every time
 * that the browser took the database away, which it does when its storage is cleared.
 */
export async function indexedStorage(onClosed: () => void = () => {}, name = 'zoneboard'): Promise<Storage> {
  if (typeof indexedDB === 'undefined') throw new StorageError('unavailable')
  let database: Promise<Database> | null = null
  const opened = () => {
    database ??= open(name, (was) => {
      database = null
      if (was === 'open') onClosed()
    })
    return database
  }
  await opened()
  /** Runs against the database, opening it again where the browser closed it. */
  async function using<T>(work: (database: Database) => Promise<T>): Promise<T> {
    try {
      return await work(await opened())
    } catch (problem) {
      throw asTrouble(problem)
    }
  }
  return storageOn(using)
}

type Using = <T>(work: (database: Database) => Promise<T>) => Promise<T>

function storageOn(using: Using): Storage {
  return {
    readShelf: () => using((database) => database.getAll('shelf')),
    lookOver: () => using(lookOver),
    putShelf: (entry) => using(async (database) => void (await database.put('shelf', entry))),
    patchShelf: (id, facts) => using((database) => patchShelf(database, id, facts)),
    readDrawing: (id) => using((database) => readDrawing(database, id)),
    append: (entries) => using((database) => append(database, entries)),
    holds: (id) => using((database) => holds(database, id)),
    putSnapshot: (snapshot) => using((database) => putSnapshot(database, snapshot)),
    quarantine: (drawing, problems, at) => using((database) => quarantine(database, drawing, problems, at)),
    erase: (id) => using((database) => erase(database, id)),
  }
}

async function patchShelf(database: Database, id: string, facts: Partial<ShelfEntry>): Promise<void> {
  const step = database.transaction('shelf', 'readwrite')
  const entry = await step.store.get(id)
  if (entry) await step.store.put({ ...entry, ...facts })
  await step.done
}

async function readDrawing(database: Database, id: string) {
  const step = database.transaction(['snapshots', 'journal'])
  const [snapshots, entries] = await Promise.all([
    step.objectStore('snapshots').index('drawing').getAll(id),
    step.objectStore('journal').index('drawing').getAll(id),
  ])
  await step.done
  return { snapshots, entries }
}

async function append(database: Database, entries: readonly JournalEntry[]): Promise<boolean> {
  const last = entries.at(-1)
  if (!last) return true
  const step = database.transaction('journal', 'readwrite', { durability: 'strict' })
  const puts = entries.map((entry) => step.store.put(entry))
  // Without this a page that is being left takes the transaction with it.
  step.commit()
  await Promise.all([...puts, step.done])
  const back = await database.get('journal', last.id)
  // A snapshot of another tab may have taken it in between; then it is not there, and safe.
  if (back && back.check !== last.check) throw new StorageError('unavailable')
  return await holds(database, last.drawing)
}

async function holds(database: Database, id: string): Promise<boolean> {
  const step = database.transaction(['shelf', 'snapshots'])
  const [shelved, snapshots] = await Promise.all([
    step.objectStore('shelf').getKey(id),
    step.objectStore('snapshots').index('drawing').count(id),
  ])
  await step.done
  return shelved !== undefined && snapshots > 0
}

async function putSnapshot(database: Database, snapshot: Snapshot): Promise<boolean> {
  const step = database.transaction(['snapshots', 'journal'], 'readwrite', { durability: 'strict' })
  const snapshots = step.objectStore('snapshots')
  const older = await snapshots.index('drawing').getAll(snapshot.drawing)
  if (!isAheadOf(snapshot.covers, older)) {
    await step.done
    return false
  }
  const previous = newestOf(older.filter((one) => readSnapshot(one).ok))
  const stale = older.filter((one) => one !== previous).map((one) => snapshots.delete([one.drawing, one.generation]))
  await Promise.all([...stale, snapshots.put(snapshot)])
  for (let cursor = await step.objectStore('journal').index('drawing').openCursor(snapshot.drawing); cursor; ) {
    if (isSpent(cursor.value, previous?.covers ?? null)) await cursor.delete()
    cursor = await cursor.continue()
  }
  await step.done
  return true
}

/** Rows whose index is missing or is no name belong to no drawing; they are sought only where the counts differ. */
async function lookOver(database: Database) {
  const step = database.transaction(['snapshots', 'journal'])
  const strays: unknown[] = []
  const names = new Set<string>()
  for (const table of ['snapshots', 'journal'] as const) {
    const store = step.objectStore(table)
    let named = 0
    // Names are strings, and strings stand together in the order of keys.
    const strings = IDBKeyRange.bound('', [], false, true)
    if (table === 'snapshots') {
      for (let at = await store.index('drawing').openKeyCursor(strings, 'nextunique'); at; at = await at.continue())
        names.add(at.key)
    }
    named = await store.index('drawing').count(strings)
    if (named === (await store.count())) continue
    for (const row of await store.getAll())
      if (typeof (row as { drawing?: unknown }).drawing !== 'string') strays.push(row)
  }
  await step.done
  return { drawings: [...names], strays }
}

async function quarantine(database: Database, drawing: string | null, problems: readonly Problem[], at: string) {
  const step = database.transaction(['shelf', 'snapshots', 'journal', 'quarantine'], 'readwrite')
  for (const { what, content } of problems) {
    await step.objectStore('quarantine').add({ drawing, at, what, content })
  }
  const bad = new Set(problems.map(({ content }) => storedText(content)))
  const takeFrom = async (rows: { value: unknown; delete(): Promise<void>; continue(): Promise<unknown> } | null) => {
    for (let row = rows; row; row = (await row.continue()) as typeof rows) {
      if (bad.has(storedText(row.value))) await row.delete()
    }
  }
  for (const table of ['snapshots', 'journal'] as const) {
    const store = step.objectStore(table)
    await takeFrom(await (drawing === null ? store.openCursor() : store.index('drawing').openCursor(drawing)))
  }
  if (drawing === null) await takeFrom(await step.objectStore('shelf').openCursor())
  await step.done
}

async function erase(database: Database, id: string): Promise<void> {
  const step = database.transaction(['shelf', 'snapshots', 'journal'], 'readwrite')
  await step.objectStore('shelf').delete(id)
  for (const table of ['snapshots', 'journal'] satisfies PerDrawing[]) {
    for (const key of await step.objectStore(table).index('drawing').getAllKeys(id)) {
      await step.objectStore(table).delete(key as never)
    }
  }
  await step.done
}

async function open(name: string, onClosed: (was: 'opening' | 'open') => void): Promise<Database> {
  let late: ReturnType<typeof setTimeout> | undefined
  const patience = new Promise<never>((_, reject) => {
    late = setTimeout(() => reject(new StorageError('unavailable')), PATIENCE)
  })
  try {
    const database = openDB<Tables>(name, VERSION, {
      upgrade: (fresh) => {
        fresh.createObjectStore('shelf', { keyPath: 'id' })
        fresh.createObjectStore('snapshots', { keyPath: ['drawing', 'generation'] }).createIndex('drawing', 'drawing')
        fresh.createObjectStore('journal', { keyPath: 'id' }).createIndex('drawing', 'drawing')
        fresh.createObjectStore('quarantine', { autoIncrement: true })
      },
      // A newer version in another tab asks this one to let go.
      blocking: (_current, _blocked, event) => {
        ;(event.target as IDBDatabase | null)?.close()
        onClosed('open')
      },
      terminated: () => onClosed('open'),
    })
    return await Promise.race([database, patience])
  } catch (problem) {
    onClosed('opening')
    throw asTrouble(problem)
  } finally {
    clearTimeout(late)
  }
}
