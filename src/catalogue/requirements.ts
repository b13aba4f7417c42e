/** System requirements and enhancements of IEC 62443-3-3:2013 with COR1:2014; short titles and our own words. */
import type { Condition, FrId, SlVector } from '../model'
import data from './data/requirements.json'
import { type RequirementLevel, requirementLevels } from './requirement-levels'
import { spokenOver } from './spoken-names'

export interface FoundationalRequirement {
  readonly id: FrId
  readonly title: string
  readonly abbreviation: string
  /** In the language spoken, as the question is. */
  readonly shorthand: string
  readonly question: string
}
/** A requirement with what it says. */
export interface Requirement extends RequirementLevel {
  /** For an enhancement, the SR that it enhances. */
  readonly of?: string
  readonly title: string
  /** In the language spoken. */
  readonly summary: string
  readonly note?: string
}
type RequirementText = Pick<Requirement, 'id' | 'of' | 'title' | 'summary' | 'note'>

export const foundationalRequirements = (data.foundationalRequirements as readonly FoundationalRequirement[]).map(
  (fr) => spokenOver(fr, { shorthand: ({ frs }) => frs[fr.id]?.[0], question: ({ frs }) => frs[fr.id]?.[1] }),
)
/** In the order of the standard: each SR, then its REs. */
export const requirements: readonly Requirement[] = withTexts(data.requirements)
export const requirementCounts = data.counts

function withTexts(texts: readonly RequirementText[]): Requirement[] {
  const byId = new Map(texts.map((text) => [text.id, text]))
  return requirementLevels.flatMap((level) => {
    const text = byId.get(level.id)
    return text ? [spokenOver({ ...text, ...level }, { summary: ({ summaries }) => summaries[level.id] })] : []
  })
}

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
