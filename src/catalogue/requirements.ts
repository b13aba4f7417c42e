/** System requirements and enhancements of IEC 62443-3-3:2013 with COR1:2014; short titles and our own words. */
import type { Condition, FrId, SecurityLevel, SlVector } from '../model'
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

/** What a target asks for (§6): relevant under these conditions, and at a level no higher than the FR's target. */
export function askedFor(vector: SlVector, conditions: ReadonlySet<Condition>): readonly Requirement[] {
  return requirements.filter(
    ({ fr, sl, condition }) => sl <= vector[fr] && (condition === 'none' || conditions.has(condition)),
  )
}
