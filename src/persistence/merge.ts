import type { Patch } from '../model'
import { invert } from '../model'
import { inOrder, type JournalEntry } from './journal-entry'

/**
 * The patch that brings an entry of another tab into a drawing that already holds `applied`.
 *
 * Where an applied entry that comes later in the common order touches the same record, it is taken back, the entry put
 * in and the later one done again: so all tabs, and a replay of the journal, end with the same drawing.
 */
export function mergedPatch(applied: readonly JournalEntry[], entry: JournalEntry): Patch {
  const touched = recordsOf(entry.patch)
  const later: JournalEntry[] = []
  for (const other of [...applied].sort(inOrder)) {
    const records = recordsOf(other.patch)
    if (inOrder(other, entry) > 0 && records.some((record) => touched.includes(record))) {
      later.push(other)
      touched.push(...records)
    }
  }
  if (later.length === 0) return entry.patch
  return [...later.toReversed().flatMap(({ patch }) => invert(patch)), ...entry.patch, ...later.flatMap((e) => e.patch)]
}

function recordsOf(patch: Patch): string[] {
  return patch.map((change) =>
    change.op === 'update' ? (change.table === 'document' ? '\0document' : change.id) : change.record.id,
  )
}
