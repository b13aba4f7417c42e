/** What the shelf says of a drawing without opening it. */
export interface ShelfEntry {
  readonly id: string
  readonly title: string
  /** ISO 8601 UTC. */
  readonly createdAt: string
  readonly changedAt: string
  /** When it was put away, or null where it stands on the shelf. */
  readonly deletedAt: string | null
  readonly counts: { readonly assets: number; readonly zones: number; readonly conduits: number }
  /** Names of what is in it, to be found by; absent in entries of before. */
  readonly names?: readonly string[]
  /** Findings of the last check, accepted ones apart; null where it was not checked yet. */
  readonly findings: { readonly errors: number; readonly warnings: number; readonly advice: number } | null
  /** SVG text of a small picture in both themes; null until one was made. */
  readonly thumbnail: { readonly light: string; readonly dark: string } | null
  /** Where it was left. */
  readonly viewport: { readonly x: number; readonly y: number; readonly zoom: number } | null
}

/** Deleted drawings are kept so long. */
export const DAYS_KEPT = 30

/** The entry as stored, or null where it is none or damaged. */
export function readShelfEntry(value: unknown): ShelfEntry | null {
  if (typeof value !== 'object' || value === null) return null
  const { id, title, createdAt, changedAt, deletedAt, counts, names, findings, thumbnail, viewport } = value as Partial<
    Record<keyof ShelfEntry, unknown>
  >
  const isWhole =
    typeof id === 'string' &&
    typeof title === 'string' &&
    [createdAt, changedAt].every(isTime) &&
    (deletedAt === null || isTime(deletedAt)) &&
    hasAll(counts, ['assets', 'zones', 'conduits'], Number.isSafeInteger) &&
    (names === undefined || (Array.isArray(names) && names.every((name) => typeof name === 'string'))) &&
    (findings === null || hasAll(findings, ['errors', 'warnings', 'advice'], Number.isSafeInteger)) &&
    (thumbnail === null || hasAll(thumbnail, ['light', 'dark'], (text) => typeof text === 'string')) &&
    (viewport === null || (hasAll(viewport, ['x', 'y', 'zoom'], Number.isFinite) && isPositive(viewport)))
  return isWhole ? (value as ShelfEntry) : null
}

const isTime = (value: unknown) => typeof value === 'string' && !Number.isNaN(Date.parse(value))
const isPositive = (viewport: unknown) => (viewport as { zoom: number }).zoom > 0

function hasAll(value: unknown, names: readonly string[], is: (part: unknown) => boolean): boolean {
  return (
    typeof value === 'object' && value !== null && names.every((name) => is((value as Record<string, unknown>)[name]))
  )
}

/** What the shelf says at first of a new drawing. */
export function newEntry(id: string, now: string, facts: Pick<ShelfEntry, 'title' | 'counts'>): ShelfEntry {
  return {
    id,
    ...facts,
    createdAt: now,
    changedAt: now,
    deletedAt: null,
    findings: null,
    thumbnail: null,
    viewport: null,
  }
}

/** The drawings that stand on the shelf, the last changed first. */
export function onShelf(entries: readonly ShelfEntry[]): ShelfEntry[] {
  return entries.filter((entry) => entry.deletedAt === null).sort((a, b) => (a.changedAt < b.changedAt ? 1 : -1))
}

/** Deleted longer ago than they are kept. */
export function toPurge(entries: readonly ShelfEntry[], now: string): ShelfEntry[] {
  const limit = Date.parse(now) - DAYS_KEPT * 86_400_000
  return entries.filter((entry) => entry.deletedAt !== null && Date.parse(entry.deletedAt) < limit)
}
