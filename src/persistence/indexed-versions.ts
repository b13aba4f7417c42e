import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import { asTrouble } from './storage-trouble'
import type { VersionFacts } from './version'
import type { VersionStorage } from './version-storage'

interface Tables extends DBSchema {
  facts: { key: string; value: VersionFacts; indexes: { drawing: string } }
  texts: { key: string; value: string }
}
type Database = IDBPDatabase<Tables>

/**
 * Versions in the browser's IndexedDB, in a database of their own: the one of the edits needs no upgrade for them, which
 * would shut out a tab that is still of an older program. Opened when it is first asked.
 */
export function indexedVersions(name = 'zoneboard-versions'): VersionStorage {
  let opening: Promise<Database> | null = null
  const forget = () => {
    opening = null
  }
  async function using<T>(work: (database: Database) => Promise<T>): Promise<T> {
    try {
      opening ??= open(name, forget)
      return await work(await opening)
    } catch (problem) {
      // A closed or refused database is opened again next time.
      forget()
      throw asTrouble(problem)
    }
  }
  return {
    list: (drawing) => using((database) => database.getAllFromIndex('facts', 'drawing', drawing)),
    listAll: () => using((database) => database.getAll('facts')),
    text: (id) => using((database) => database.get('texts', id)),
    put: ({ facts, text }) =>
      using(async (database) => {
        const step = database.transaction(['facts', 'texts'], 'readwrite')
        await Promise.all([
          step.objectStore('facts').put(facts),
          step.objectStore('texts').put(text, facts.id),
          step.done,
        ])
      }),
    patch: (id, change) =>
      using(async (database) => {
        const step = database.transaction('facts', 'readwrite')
        const one = await step.store.get(id)
        if (one) await step.store.put({ ...one, ...change })
        await step.done
      }),
    drop: (ids) =>
      using(async (database) => {
        const step = database.transaction(['facts', 'texts'], 'readwrite')
        const gone = ids.flatMap((id) => [step.objectStore('facts').delete(id), step.objectStore('texts').delete(id)])
        await Promise.all([...gone, step.done])
      }),
  }
}

function open(name: string, onClosed: () => void): Promise<Database> {
  return openDB<Tables>(name, 1, {
    upgrade: (fresh) => {
      fresh.createObjectStore('facts', { keyPath: 'id' }).createIndex('drawing', 'drawing')
      fresh.createObjectStore('texts')
    },
    blocking: (_current, _blocked, event) => {
      ;(event.target as IDBDatabase | null)?.close()
      onClosed()
    },
    terminated: onClosed,
  })
}
