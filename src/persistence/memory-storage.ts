import type { JournalEntry } from './journal-entry'
import type { ShelfEntry } from './shelf'
import { isAheadOf, readSnapshot, type Snapshot } from './snapshot'
import { isSpent, newestOf, type Storage } from './storage'

/** A storage that lasts as long as the page: where the browser offers no other, and in tests. */
export function memoryStorage(): Storage {
  const shelf = new Map<string, ShelfEntry>()
  const snapshots = new Map<string, unknown[]>()
  const journal = new Map<string, unknown[]>()
  const kept: unknown[] = []
  const holds = (id: string) => shelf.has(id) && (snapshots.get(id) ?? []).length > 0
  return {
    readShelf: async () => [...shelf.values()],
    lookOver: async () => ({ drawings: [...snapshots.keys()].filter((id) => snapshots.get(id)?.length), strays: [] }),
    putShelf: async (entry) => {
      shelf.set(entry.id, entry)
    },
    patchShelf: async (id, facts) => {
      const entry = shelf.get(id)
      if (entry) shelf.set(id, { ...entry, ...facts })
    },
    readDrawing: async (id) => ({ snapshots: [...(snapshots.get(id) ?? [])], entries: [...(journal.get(id) ?? [])] }),
    append: async (entries) => {
      for (const entry of entries) journal.set(entry.drawing, [...(journal.get(entry.drawing) ?? []), entry])
      return entries.every(({ drawing }) => holds(drawing))
    },
    holds: async (id) => holds(id),
    putSnapshot: async (snapshot) => {
      const older = (snapshots.get(snapshot.drawing) ?? []) as Snapshot[]
      if (!isAheadOf(snapshot.covers, older)) return false
      const previous = newestOf(older.filter((one) => readSnapshot(one).ok))
      snapshots.set(snapshot.drawing, previous ? [previous, snapshot] : [snapshot])
      const entries = (journal.get(snapshot.drawing) ?? []) as JournalEntry[]
      journal.set(
        snapshot.drawing,
        entries.filter((entry) => !isSpent(entry, previous?.covers ?? null)),
      )
      return true
    },
    quarantine: async (drawing, problems) => {
      const bad = new Set(problems.map(({ content }) => content))
      kept.push(...bad)
      for (const rows of [snapshots, journal]) {
        for (const [id, all] of rows) {
          if (id === (drawing ?? id))
            rows.set(
              id,
              all.filter((row) => !bad.has(row)),
            )
        }
      }
      for (const [id, entry] of shelf) if (drawing === null && bad.has(entry)) shelf.delete(id)
    },
    erase: async (id) => {
      shelf.delete(id)
      snapshots.delete(id)
      journal.delete(id)
    },
  }
}
