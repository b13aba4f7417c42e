import { conditionsOf, requirements } from '../catalogue'
import {
  type Asset,
  type AssetId,
  type DiagramIndex,
  FR_IDS,
  type FrId,
  type SecurityLevel,
  type SlSetting,
  type Zone,
} from '../model'

/** What a zone has reached for one FR (§6). */
export interface Achieved {
  readonly value: SecurityLevel
  /** Whether any relevant requirement of the FR was assessed; where none was, the 0 says only that. */
  readonly isAssessed: boolean
  /** The member whose SL-C keeps it there; null where the requirements do. */
  readonly limitingMember: AssetId | null
}
export type SlAchieved = Readonly<Record<FrId, Achieved>>

/**
 * SL-A of a zone for each FR: the highest level up to which every relevant requirement, asked for or not, is in place,
 * compensated or not applicable, and no more than the least SL-C that its members state. Null where nothing was assessed:
 * that is not 0. Answers to requirements that the catalogue does not know count for nothing.
 *
 * Cost: linear in the members, in the conduits at them and in the requirements. Source: §6.
 */
export function slAchieved(index: DiagramIndex, zone: Zone): SlAchieved | null {
  if (!Object.values(zone.requirements ?? {}).some(({ state }) => state !== 'not-assessed')) return null
  const conditions = conditionsOf(index, zone)
  const relevant = requirements.filter(({ condition }) => condition === 'none' || conditions.has(condition))
  const stateOf = (id: string) => answerOf(zone, id)?.state ?? 'not-assessed'
  const isAssessed = (fr: FrId) => relevant.some((one) => one.fr === fr && stateOf(one.id) !== 'not-assessed')
  if (!FR_IDS.some(isAssessed)) return null
  const members = index.assetsIn(zone.id).filter(({ slCapability }) => slCapability !== undefined)
  const achieved = FR_IDS.map((fr): [FrId, Achieved] => {
    const open = relevant.filter((one) => one.fr === fr && !isMet(stateOf(one.id))).map(({ sl }) => sl)
    const reached = (Math.min(5, ...open) - 1) as SecurityLevel
    const least = leastCapable(members, fr)
    const isLimited = least !== null && least.capability < reached
    return [
      fr,
      {
        value: isLimited ? least.capability : reached,
        isAssessed: isAssessed(fr),
        limitingMember: isLimited ? least.member : null,
      },
    ]
  })
  return Object.fromEntries(achieved) as unknown as SlAchieved
}

function answerOf({ requirements: answers = {} }: Zone, id: string) {
  return Object.hasOwn(answers, id) ? answers[id] : undefined
}

function isMet(state: string): boolean {
  return state === 'in-place' || state === 'compensated' || state === 'not-applicable'
}

/** The member that states the least SL-C for an FR; of equals the first by id. Null where none states it. */
function leastCapable(
  members: readonly Asset[],
  fr: FrId,
): { readonly member: AssetId; readonly capability: SecurityLevel } | null {
  let least: { readonly member: AssetId; readonly capability: SecurityLevel } | null = null
  for (const { id, slCapability } of members) {
    const capability = statedFor(slCapability, fr)
    if (capability === undefined) continue
    if (!least || capability < least.capability || (capability === least.capability && id < least.member)) {
      least = { member: id, capability }
    }
  }
  return least
}

/** What is stated for an FR; an FR left out is not stated. */
function statedFor(setting: SlSetting | undefined, fr: FrId): SecurityLevel | undefined {
  return typeof setting === 'object' ? setting[fr] : setting
}
