/**
 * A zone has reached what its SL-T asks, for each FR.
 *
 * Silent where no SL-T is set, and where nothing was assessed: that is no SL-A, not one of 0.
 *
 * Source: IEC 62443-3-2:2020, ZCR 5.12; IEC 62443-3-3:2013 (SL-A and SL-T per FR); semantics §6, §8.
 */
import { type Achieved, slAchieved } from '../analysis'
import { frName, slVector } from '../catalogue'
import { type DiagramIndex, FR_IDS, type FrId, type SecurityLevel } from '../model'
import { assetName, inRow, listed, zoneName } from './engine/names'
import { defineRule } from './engine/rule'

interface Gap {
  readonly fr: FrId
  readonly target: SecurityLevel
  readonly achieved: Achieved
}

export const slGap = defineRule({
  meta: {
    id: 'sl-gap',
    title: 'A zone is below its SL-T',
    subject: 'zone',
    severity: 'warning',
    kind: 'risk',
    basis: 'standard',
    sources: [{ document: 'IEC 62443-3-2:2020', clause: 'ZCR 5.12' }],
    requirements: ['SR 1.1', 'SR 2.1', 'SR 3.1', 'SR 4.1', 'SR 5.1', 'SR 6.1', 'SR 7.1'],
    messages: {
      short: '{zone} has not reached its SL-T: {gaps}.',
      held: '{zone} has not reached its SL-T: {gaps}. In {frs} no more can be had from {members}.',
    },
  },
  check(zone, { index }) {
    const target = slVector(zone.slTarget)
    const achieved = target && slAchieved(index, zone)
    if (!achieved) return []
    const gaps = FR_IDS.map((fr): Gap => ({ fr, target: target[fr], achieved: achieved[fr] })).filter(isShort)
    if (gaps.length === 0) return []
    const held = gaps.filter((gap) => gap.achieved.limitingMember !== null)
    const members = [...new Set(held.flatMap((gap) => gap.achieved.limitingMember ?? []))].toSorted()
    return [
      {
        message: held.length > 0 ? 'held' : 'short',
        data: {
          zone: [zoneName(zone)],
          gaps: inRow(gaps.map(gapWords)),
          ...(held.length > 0
            ? { frs: inRow(held.map(({ fr }) => frName(fr))), members: namesOf(index, members) }
            : {}),
        },
        about: [zone.id],
        cause: [zone.id, gaps.map((gap) => [gap.fr, gap.target, gap.achieved.value, gap.achieved.limitingMember])],
        rests: members,
      },
    ]
  },
})

const isShort = ({ target, achieved }: Gap): boolean => achieved.value < target

/** "FR 5 (1 of 2)"; one in which nothing was assessed is not called 0. */
function gapWords({ fr, target, achieved: { value, isAssessed } }: Gap): string {
  return `${frName(fr)} (${isAssessed ? `${value} of ${target}` : 'not assessed'})`
}

function namesOf(index: DiagramIndex, ids: readonly string[]) {
  return listed(ids.flatMap((id) => index.asset(id) ?? []).map(assetName))
}
