import { isAssessed, requirementLevels, slVector } from '../../catalogue'
import { type DiagramIndex, FR_IDS, type FrId, type SecurityLevel, type SlVector, type Zone } from '../../model'
import { achievedBy, levelOf } from './achieved'
import { zoneLeveledBy } from './leveled-by'

/**
 * One of the four levels as a zone's header says it. Missing: assessed, and some FR has not reached what is asked of it up
 * to there. Not assessed: nothing is known to be missing, but some FR of which something is asked was not looked at.
 */
export type LevelStep = 'reached' | 'missing' | 'not-assessed' | 'not-asked'

/** How the seven FRs of a zone stand to its target, in brief. */
export interface LevelSteps {
  /** SL 1 to SL 4. A level above one that is missing is missing too, as far as anything is asked for. */
  readonly steps: readonly LevelStep[]
  /** Up to which level all that is asked for is reached; null where something asked for was not assessed. */
  readonly reached: SecurityLevel | null
  /** Assessed and below their target, in the order of the standard. */
  readonly short: readonly FrShort[]
  /** Asked for and not assessed. */
  readonly notAssessed: readonly FrId[]
  /** Whether nothing of what is asked for was assessed. */
  readonly isUnknown: boolean
}

export interface FrShort {
  readonly fr: FrId
  readonly achieved: SecurityLevel
  readonly target: SecurityLevel
}

const LEVELS: readonly SecurityLevel[] = [1, 2, 3, 4]

/**
 * Null where no level is asked for at all. Cost: that of SL-A; of a zone without answers nothing else is looked at.
 *
 * Source: §6 for SL-A; that seven FRs become four steps is ours.
 */
export function levelSteps(index: DiagramIndex, zone: Zone): LevelSteps | null {
  const target = slVector(zone.slTarget)
  if (!target) return null
  const achieved = isAssessed(zone) ? achievedBy(zoneLeveledBy(requirementLevels, index, zone)) : null
  return stepsBetween(target, (fr) => levelOf(achieved?.[fr]))
}

/** The same of a target and what is reached of each FR (null: not assessed). */
export function stepsBetween(target: SlVector, achievedOf: (fr: FrId) => SecurityLevel | null): LevelSteps | null {
  const asked = FR_IDS.filter((fr) => target[fr] > 0).map((fr) => ({
    fr,
    target: target[fr],
    achieved: achievedOf(fr),
  }))
  const most = Math.max(0, ...asked.map((one) => one.target))
  if (most === 0) return null
  const assessed = asked.flatMap(({ fr, target: wanted, achieved }) =>
    achieved === null ? [] : [{ fr, target: wanted, achieved }],
  )
  const notAssessed = asked.filter(({ achieved }) => achieved === null).map(({ fr }) => fr)
  const steps = LEVELS.map((level): LevelStep => {
    if (level > most) return 'not-asked'
    if (assessed.some((one) => one.achieved < Math.min(level, one.target))) return 'missing'
    return notAssessed.length > 0 ? 'not-assessed' : 'reached'
  })
  return {
    steps,
    reached: notAssessed.length > 0 ? null : (steps.filter((step) => step === 'reached').length as SecurityLevel),
    short: assessed.filter((one) => one.achieved < one.target),
    notAssessed,
    isUnknown: assessed.length === 0,
  }
}
