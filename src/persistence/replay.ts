import type { Json } from '../base'
import { admit, type Diagram, emptyDiagram } from '../model'
import { inOrder, type JournalEntry, readEntry } from './journal-entry'
import { type Covers, readSnapshot } from './snapshot'

/** What could not be read and was put aside, kept. */
export interface Problem {
  readonly what: 'snapshot' | 'record' | 'entry' | 'shelf' | 'stray'
  /** It as it was stored. */
  readonly content: unknown
}

export interface Replayed {
  readonly diagram: Diagram
  /** Everything that is in the drawing, snapshot and entries together. */
  readonly covers: Covers
  readonly clock: number
  /** Of the snapshot that was taken; 0 where there was none. */
  readonly generation: number
  /** Entries on top of the snapshot, in the common order. */
  readonly entries: readonly JournalEntry[]
  readonly problems: readonly Problem[]
}

/**
 * A drawing from what is stored of it: the newest snapshot that can be read, and every entry it does not cover, in the
 * common order, through the same gate as an edit. What is damaged is left out and reported; the rest opens.
 */
export function replay(snapshots: readonly unknown[], rows: readonly unknown[]): Replayed {
  const problems: Problem[] = []
  let start = { diagram: emptyDiagram, covers: {} as Covers, clock: 0, generation: 0, rejected: [] as readonly Json[] }
  for (const stored of [...snapshots].sort((a, b) => generationOf(b) - generationOf(a))) {
    const read = readSnapshot(stored)
    if (read.ok) {
      start = read.value
      break
    }
    problems.push({ what: 'snapshot', content: stored })
  }
  problems.push(...start.rejected.map((content): Problem => ({ what: 'record', content })))
  const entries = new Map<string, JournalEntry>()
  for (const row of rows) {
    const entry = readEntry(row)
    if (!entry) problems.push({ what: 'entry', content: row })
    else if (!isCovered(start.covers, entry)) entries.set(entry.id, entry)
  }
  let { diagram, clock } = start
  const covers: Record<string, number> = { ...start.covers }
  const applied: JournalEntry[] = []
  for (const entry of [...entries.values()].sort(inOrder)) {
    const admitted = admit(diagram, entry.patch, 'remote')
    covers[entry.tab] = Math.max(covers[entry.tab] ?? 0, entry.n)
    clock = Math.max(clock, entry.clock)
    if (admitted.ok) {
      diagram = admitted.value.diagram
      applied.push(entry)
    } else problems.push({ what: 'entry', content: entry })
  }
  return { diagram, covers, clock, generation: start.generation, entries: applied, problems }
}

export function isCovered(covers: Covers, entry: Pick<JournalEntry, 'tab' | 'n'>): boolean {
  return entry.n <= (covers[entry.tab] ?? 0)
}

function generationOf(stored: unknown): number {
  const generation = (stored as { generation?: unknown } | null)?.generation
  return typeof generation === 'number' ? generation : 0
}
