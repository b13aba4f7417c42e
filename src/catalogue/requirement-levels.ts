/** The requirements of IEC 62443-3-3:2013 with COR1:2014 as levels are reckoned: little enough for the canvas to carry. */
import type { Condition, FrId, SecurityLevel } from '../model'
import data from './data/requirement-levels.json'

/** What of a requirement decides a level. */
export interface RequirementLevel {
  /** `SR 5.2`, or `SR 5.2 RE 1` for an enhancement. */
  readonly id: string
  readonly fr: FrId
  /** The lowest security level that asks for it. */
  readonly sl: SecurityLevel
  readonly appliesTo: readonly ('zone' | 'conduit')[]
  readonly condition: Condition | 'none'
}

/** In the order of the standard: each SR, then its REs. */
export const requirementLevels = data.requirements as readonly RequirementLevel[]
