import { fingerprint } from '../base'
import type { Diagram } from '../model'
import type { ShelfEntry } from './shelf'
import { drawingText, readDrawingText } from './snapshot'

/** Why a version was taken: by itself when the drawing opened, after edits or before a large one; or because somebody said so. */
const VERSION_REASONS = ['opened', 'edits', 'before', 'restore', 'named'] as const
export type VersionReason = (typeof VERSION_REASONS)[number]

/** What is said of a version without reading the drawing in it. */
export interface VersionFacts {
  readonly id: string
  readonly drawing: string
  /** When it was taken, ISO 8601 UTC. */
  readonly at: string
  readonly reason: VersionReason
  /** What somebody called it; for one `before` an edit the name of that edit. Empty where there is none. */
  readonly name: string
  /** Edits in it since the version before. */
  readonly edits: number
  readonly counts: ShelfEntry['counts']
  /** Findings, accepted ones apart; null where it was not checked when it was taken. */
  readonly findings: ShelfEntry['findings']
  /** Characters of the drawing's text. */
  readonly size: number
  /** Fingerprint of the drawing's text, by which damage is noticed and the same drawing known again. */
  readonly check: string
}

export interface Version {
  readonly facts: VersionFacts
  readonly text: string
}

/** So many are kept that were taken by themselves. */
export const AUTOMATIC_KEPT = 20
/** Of those so many characters together: pictures on the board are in every version. */
const MOST_TEXT = 40_000_000
/** Of those the newest stay, however close they are. */
const ALWAYS_KEPT = 4

export function makeVersion(facts: Omit<VersionFacts, 'check' | 'counts' | 'size'>, diagram: Diagram): Version {
  const text = drawingText(diagram)
  const counts = { assets: diagram.assets.size, zones: diagram.zones.size, conduits: diagram.conduits.size }
  return { facts: { ...facts, counts, size: text.length, check: fingerprint(text) }, text }
}

/** The drawing of a version; null where what is stored cannot be read. */
export function readVersion(facts: VersionFacts, text: unknown): Diagram | null {
  if (typeof text !== 'string' || fingerprint(text) !== facts.check) return null
  const read = readDrawingText(text)
  return read.ok ? read.value.diagram : null
}

/** The facts as stored, or null where they are none. */
export function readFacts(value: unknown): VersionFacts | null {
  if (typeof value !== 'object' || value === null) return null
  const { id, drawing, at, reason, name, edits, counts, findings, size, check } = value as Record<string, unknown>
  const texts = [id, drawing, at, name, check].every((text) => typeof text === 'string')
  if (!texts || Number.isNaN(Date.parse(at as string)) || !VERSION_REASONS.some((known) => known === reason))
    return null
  if (![edits, size].every(Number.isSafeInteger) || !areCounts(counts, ['assets', 'zones', 'conduits'])) return null
  if (findings !== null && !areCounts(findings, ['errors', 'warnings', 'advice'])) return null
  return value as VersionFacts
}

function areCounts(value: unknown, names: readonly string[]): boolean {
  if (typeof value !== 'object' || value === null) return false
  return names.every((name) => Number.isSafeInteger((value as Record<string, unknown>)[name]))
}

/** Whether it may be given up: nobody asked for it. */
export function isAutomatic({ reason }: Pick<VersionFacts, 'reason'>): boolean {
  return reason !== 'named'
}

/** Newest first; of one moment, the one taken last. */
export function newestFirst(versions: readonly VersionFacts[]): VersionFacts[] {
  return versions.toReversed().sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
}

/**
 * Automatic versions that are too many. Close ones go before those that stand alone, measured by their age: so that what
 * stays lies minutes apart today, hours apart yesterday and days apart before that. The newest stay, and the oldest where
 * there is room.
 */
export function toThin(versions: readonly VersionFacts[], now: string): VersionFacts[] {
  const kept = newestFirst(versions.filter(isAutomatic))
  const thinned: VersionFacts[] = []
  let size = kept.reduce((sum, version) => sum + version.size, 0)
  while (kept.length > AUTOMATIC_KEPT || (size > MOST_TEXT && kept.length > ALWAYS_KEPT)) {
    let closest = kept.length - 1
    let least = Number.POSITIVE_INFINITY
    for (let i = ALWAYS_KEPT; i < kept.length - 1; i += 1) {
      const room = timeOf(kept[i - 1]) - timeOf(kept[i + 1])
      const age = Math.max(1, Date.parse(now) - timeOf(kept[i]))
      if (room / age < least) [closest, least] = [i, room / age]
    }
    const [gone] = kept.splice(closest, 1)
    if (!gone) break
    size -= gone.size
    thinned.push(gone)
  }
  return thinned
}

const timeOf = (version: VersionFacts | undefined) => Date.parse(version?.at ?? '')
