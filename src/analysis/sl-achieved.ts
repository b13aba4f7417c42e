import { conditionsOf, requirements } from '../catalogue'
import {
  type Asset,
  type AssetId,
  type Condition,
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
  const states = FR_IDS.map((fr) => stateOf(zone, fr, conditions))
  if (!states.some(({ isAssessed }) => isAssessed)) return null
  const members = index.assetsIn(zone.id).filter(({ slCapability }) => slCapability !== undefined)
  const achieved = FR_IDS.map((fr, i): [FrId, Achieved] => {
    const { reached, isAssessed } = states[i] as State
    const least = leastCapable(members, fr)
    const isLimited = least !== null && least.capability < reached
    const value = isLimited ? least.capability : reached
    return [fr, { value, isAssessed, limitingMember: isLimited ? least.member : null }]
  })
  return Object.fromEntries(achieved) as unknown as SlAchieved
}

interface State {
  /** The highest level up to which all that is relevant is met. */
  readonly reached: SecurityLevel
  readonly isAssessed: boolean
}

const byFr = new Map(FR_IDS.map((fr) => [fr, requirements.filter((one) => one.fr === fr)]))

function stateOf(zone: Zone, fr: FrId, conditions: ReadonlySet<Condition>): State {
  let isAssessed = false
  let lowestOpen = 5
  for (const { id, sl, condition } of byFr.get(fr) ?? []) {
    if (condition !== 'none' && !conditions.has(condition)) continue
    const state = answerOf(zone, id)?.state ?? 'not-assessed'
    if (state !== 'not-assessed') isAssessed = true
    if (!isMet(state)) lowestOpen = Math.min(lowestOpen, sl)
  }
  return { reached: (lowestOpen - 1) as SecurityLevel, isAssessed }
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
