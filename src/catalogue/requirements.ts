/** System requirements and enhancements of IEC 62443-3-3:2013 with COR1:2014; short titles and our own words. */
import type { Condition, FrId, SecurityLevel, SlSetting, SlVector } from '../model'
import { FR_IDS } from '../model'
import data from './data/requirements.json'

export interface FoundationalRequirement {
  readonly id: FrId
  readonly title: string
  readonly abbreviation: string
  readonly shorthand: string
  readonly question: string
}
export interface Requirement {
  /** `SR 5.2`, or `SR 5.2 RE 1` for an enhancement. */
  readonly id: string
  readonly fr: FrId
  /** For an enhancement, the SR that it enhances. */
  readonly of?: string
  readonly title: string
  /** The lowest security level that asks for it. */
  readonly sl: SecurityLevel
  readonly summary: string
  readonly appliesTo: readonly ('zone' | 'conduit')[]
  readonly condition: Condition | 'none'
  readonly note?: string
}

export const foundationalRequirements = data.foundationalRequirements as readonly FoundationalRequirement[]
/** In the order of the standard: each SR, then its REs. */
export const requirements = data.requirements as readonly Requirement[]
export const requirementCounts = data.counts

const byId = new Map(requirements.map((requirement) => [requirement.id, requirement]))

export function requirement(id: string): Requirement | undefined {
  return byId.get(id)
}

/** Seven values from what a file says: one number sets all, an FR left out is 0; null where nothing is said. */
export function slVector(setting: SlSetting | undefined): SlVector | null {
  if (setting === undefined) return null
  const value = (fr: FrId): SecurityLevel => (typeof setting === 'number' ? setting : (setting[fr] ?? 0))
  return Object.fromEntries(FR_IDS.map((fr) => [fr, value(fr)])) as Record<FrId, SecurityLevel>
}

/** `SL-T 2` where all seven agree, `SL-T 1–3` where they do not: what stands on a chip, without the prefix. */
export function slRange(vector: SlVector): string {
  const values = FR_IDS.map((fr) => vector[fr])
  const least = Math.min(...values)
  const most = Math.max(...values)
  return least === most ? String(least) : `${least}–${most}`
}

/** What a target asks for (§6): relevant under these conditions, and at a level no higher than the FR's target. */
export function askedFor(vector: SlVector, conditions: ReadonlySet<Condition>): readonly Requirement[] {
  return requirements.filter(
    ({ fr, sl, condition }) => sl <= vector[fr] && (condition === 'none' || conditions.has(condition)),
  )
}
