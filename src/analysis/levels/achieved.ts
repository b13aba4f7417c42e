import type { Requirement, RequirementLevel } from '../../catalogue'
import { type AssetId, type ConduitId, FR_IDS, type FrId, type SecurityLevel, type SlSetting } from '../../model'
import { isMet, type Leveled, stateIn } from './leveled-by'

/** What a zone or conduit has reached for one FR (§6). */
export interface Achieved<R extends RequirementLevel = Requirement> {
  readonly value: SecurityLevel
  /** Whether any relevant requirement of the FR was assessed; where none was, the 0 says only that. */
  readonly isAssessed: boolean
  /** Who states the SL-C that keeps it there (a member of the zone; the conduit itself); null where the requirements do. */
  readonly limitingMember: AssetId | ConduitId | null
  /** What keeps it from the next level: relevant there and not met, in the order of the standard. */
  readonly open: readonly R[]
}
export type SlAchieved<R extends RequirementLevel = Requirement> = Readonly<Record<FrId, Achieved<R>>>

/**
 * SL-A for each FR: the highest level up to which every relevant requirement, asked for or not, is in place, compensated
 * or not applicable, and no more than the least SL-C that is stated. Null where nothing was assessed: that is not 0.
 * Answers to requirements that the catalogue does not know, or that are not relevant, count for nothing.
 *
 * Cost: linear in the requirements and in those who state an SL-C. Source: §6.
 */
export function achievedBy<R extends RequirementLevel>(leveled: Leveled<R>): SlAchieved<R> | null {
  const achieved = FR_IDS.map((fr) => [fr, achievedFor(leveled, fr)] as const)
  if (!achieved.some(([, { isAssessed }]) => isAssessed)) return null
  return Object.fromEntries(achieved) as unknown as SlAchieved<R>
}

/** What is reached for one FR, whether or not anything was assessed. */
export function achievedFor<R extends RequirementLevel>(leveled: Leveled<R>, fr: FrId): Achieved<R> {
  const ofFr = leveled.relevant.filter((one) => one.fr === fr)
  const unmet = ofFr.filter(({ id }) => !isMet(stateIn(leveled, id)))
  const reached = (Math.min(5, ...unmet.map(({ sl }) => sl)) - 1) as SecurityLevel
  const least = leastCapable(leveled, fr)
  const isLimited = least !== null && least.capability < reached
  const value = isLimited ? least.capability : reached
  return {
    value,
    isAssessed: ofFr.some(({ id }) => stateIn(leveled, id) !== 'not-assessed'),
    limitingMember: isLimited ? least.by : null,
    open: unmet.filter(({ sl }) => sl <= value + 1),
  }
}

/** The level reached in an FR; null where nothing of it was assessed. */
export function levelOf(achieved: Pick<Achieved, 'value' | 'isAssessed'> | undefined): SecurityLevel | null {
  return achieved?.isAssessed ? achieved.value : null
}

/** Who states the least SL-C for an FR; of equals the first by id. Null where nobody states one. */
function leastCapable({ capabilities }: Pick<Leveled, 'capabilities'>, fr: FrId) {
  let least: { readonly by: AssetId | ConduitId; readonly capability: SecurityLevel } | null = null
  for (const { by, setting } of capabilities) {
    const capability = statedFor(setting, fr)
    if (capability === undefined) continue
    if (!least || capability < least.capability || (capability === least.capability && by < least.by)) {
      least = { by, capability }
    }
  }
  return least
}

/** What is stated for an FR; an FR left out is not stated. */
export function statedFor(setting: SlSetting, fr: FrId): SecurityLevel | undefined {
  return typeof setting === 'object' ? setting[fr] : setting
}
