/**
 * The devices of a conduit hold what its zones ask for: its SL-C is nowhere below its SL-T.
 *
 * Silent where the conduit states no SL-C, where its zones state no target, and where every flow leaves the zone that asks
 * for more through a diode: nothing comes in that way. Signals and hand-overs are exempt.
 *
 * Source: IEC 62443-3-2:2020, ZCR 5.6; IEC 62443-3-3:2013, SR 5.2; semantics §6, §8.
 */

import { conduitTarget } from '../analysis'
import { gathered } from '../base'
import { crosses, frName, slVector, zoneOfEnd } from '../catalogue'
import { type Conduit, type DiagramIndex, FR_IDS, type FrId, type SlVector } from '../model'
import { conduitCause } from './engine/cause'
import { diodesOn, opensNoSession } from './engine/ends'
import { inRow, recordNames } from './engine/names'
import { defineRule } from './engine/rule'

export const conduitBelowZone = defineRule({
  meta: {
    id: 'conduit-below-zone',
    title: 'A conduit holds less than its zones ask for',
    subject: 'conduit',
    severity: 'warning',
    kind: 'risk',
    basis: 'standard',
    sources: [
      { document: 'IEC 62443-3-2:2020', clause: 'ZCR 5.6' },
      { document: 'IEC 62443-3-3:2013', clause: 'SR 5.2' },
    ],
    requirements: ['SR 5.2', 'SR 5.2 RE 1', 'SR 3.1', 'SR 4.1', 'SR 6.2'],
    messages: {
      below:
        'What passes between {source} and {target}{over}{which} is held to SL {capability}, but SL {asked} is asked for in {requirements}.',
      several:
        'What passes between {source} and {target}{over}{which} is held to less than is asked for: {requirements}.',
    },
  },
  check(conduit, { index }) {
    const capability = slVector(conduit.slCapability)
    if (!capability || !crosses(index, conduit) || opensNoSession(conduit)) return []
    const asked = conduitTarget(index, conduit)
    if (!asked) return []
    const below = FR_IDS.filter((fr) => capability[fr] < asked[fr] && !onlyLeaves(index, conduit, capability, fr))
    if (below.length === 0) return []
    const groups = groupsOf(below, capability, asked)
    const message = groups.size === 1 ? 'below' : 'several'
    const data = {
      source: recordNames(index, conduit.source),
      target: recordNames(index, conduit.target),
      ...wordsOf(groups),
    }
    const cause = [conduitCause(index, conduit), below.map((fr) => [fr, capability[fr], asked[fr]])]
    return [{ message, several: message, data, about: [conduit.id], cause }]
  },
})

/**
 * Whether what is asked for is asked by the source's zone alone and everything leaves it through a diode, which points
 * from source to target (§2). A target that the conduit states itself is asked for whichever way things go.
 */
function onlyLeaves(index: DiagramIndex, conduit: Conduit, capability: SlVector, fr: FrId): boolean {
  const { target, flows = [], slTarget } = conduit
  if (slTarget !== undefined || diodesOn(index, conduit).length === 0) return false
  if (flows.some((flow) => (flow.opens ?? 'source') !== 'source')) return false
  const reached = slVector(index.zone(zoneOfEnd(index, index.end(target)) ?? undefined)?.slTarget)
  return (reached?.[fr] ?? 0) <= capability[fr]
}

/** The FRs in which the same is held and the same asked for, by "held asked". */
function groupsOf(below: readonly FrId[], capability: SlVector, asked: SlVector): ReadonlyMap<string, FrId[]> {
  return gathered(below.map((fr) => [`${capability[fr]} ${asked[fr]}`, fr] as const))
}

function wordsOf(groups: ReadonlyMap<string, readonly FrId[]>) {
  const parts = [...groups].map(([key, frs]) => {
    const [capability, asked] = key.split(' ') as [string, string]
    return { capability, asked, requirements: frs.length === FR_IDS.length ? 'all seven FRs' : inRow(frs.map(frName)) }
  })
  const [first, ...more] = parts
  if (first && more.length === 0) return first
  const list = parts.map((part) => `SL ${part.capability} instead of ${part.asked} in ${part.requirements}`)
  return { requirements: list.join('; ') }
}
