import { fingerprint } from '../base'
import type { Patch } from '../model'
import { storedText } from './stored-text'

/** One edit as it stands in the journal and goes to other tabs. Plain JSON. */
export interface JournalEntry {
  /** `tab:n`, unique for ever: the same entry read twice is one entry. */
  readonly id: string
  readonly drawing: string
  /** The tab that made it, new each time a drawing is opened. */
  readonly tab: string
  /** 1, 2, 3 … within the tab. */
  readonly n: number
  /** Lamport clock: more than that of every entry the tab had seen. */
  readonly clock: number
  readonly patch: Patch
  /** Fingerprint of the patch, by which damage is noticed. */
  readonly check: string
}

export function makeEntry(facts: Omit<JournalEntry, 'id' | 'check'>): JournalEntry {
  return { ...facts, id: `${facts.tab}:${facts.n}`, check: checkOf(facts.patch) }
}

/** The entry, or null where it is not one or is damaged. Its patch still has to pass the gate. */
export function readEntry(value: unknown): JournalEntry | null {
  if (typeof value !== 'object' || value === null) return null
  const { id, drawing, tab, n, clock, patch, check } = value as Partial<Record<keyof JournalEntry, unknown>>
  if (!isCount(n) || !isCount(clock) || !Array.isArray(patch) || !patch.every(isChange)) return null
  if (typeof drawing !== 'string' || typeof tab !== 'string' || id !== `${tab}:${n}`) return null
  if (check !== fingerprint(storedText(patch))) return null
  return value as JournalEntry
}

/** The order in which everybody replays: by clock, then tab, then number. */
export function inOrder(a: JournalEntry, b: JournalEntry): number {
  if (a.clock !== b.clock) return a.clock - b.clock
  return a.tab === b.tab ? a.n - b.n : a.tab < b.tab ? -1 : 1
}

function checkOf(patch: Patch): string {
  return fingerprint(JSON.stringify(patch))
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) > 0

/** Whether it has the shape of a change; what is in it is the gate's business. */
function isChange(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  const { op, table, id, before, after, record } = value as Record<string, unknown>
  if (typeof table !== 'string') return false
  if (op === 'update') return typeof id === 'string' && isObject(before) && isObject(after)
  return (op === 'insert' || op === 'remove') && isObject(record) && typeof (record as { id?: unknown }).id === 'string'
}

const isObject = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value)
