/**
 * Something collects the events of every zone that its target asks to be watched.
 *
 * Silent where the zone answers the requirement itself, where its SL-T does not ask for it, and about zones that hold
 * nothing of ours on a network, or that only signals and hand-overs join to others.
 *
 * Source: IEC 62443-3-3:2013, SR 6.2; semantics §8.
 */
import { crosses, isUsuallyNetworked, requirement, sideOf, slVector } from '../catalogue'
import type { Asset, DiagramIndex, Zone } from '../model'
import { opensNoSession } from './engine/ends'
import { monitoredZones } from './engine/monitored'
import { zoneName } from './engine/names'
import { defineRule } from './engine/rule'

const WATCHED = 'SR 6.2'

export const noMonitoring = defineRule({
  meta: {
    id: 'no-monitoring',
    title: 'Nothing collects the zone’s events',
    subject: 'zone',
    severity: 'advice',
    kind: 'gap',
    basis: 'standard',
    sources: [{ document: 'IEC 62443-3-3:2013', clause: WATCHED }],
    requirements: [WATCHED, 'SR 6.1', 'SR 2.8', 'SR 2.8 RE 1', 'SR 6.1 RE 1'],
    messages: { unwatched: 'Nothing collects the events of {zone}. Whoever is in there is not noticed.' },
  },
  check(zone, context) {
    if (!isAsked(zone) || isAnswered(zone)) return []
    const { index } = context
    if (!index.assetsIn(zone.id).some(hasEvents) || isJoinedByHand(index, zone)) return []
    if (context.remember(monitoredZones).has(zone.id)) return []
    return [{ message: 'unwatched', data: { zone: [zoneName(zone)] }, about: [zone.id], cause: [zone.id] }]
  },
})

/** Whether its SL-T asks to be watched; one that is not set yet may. */
function isAsked({ slTarget }: Zone): boolean {
  const target = slVector(slTarget)
  return target === null || target.FR6 >= (requirement(WATCHED)?.sl ?? 0)
}

function isAnswered({ requirements: answers = {} }: Zone): boolean {
  const state = Object.hasOwn(answers, WATCHED) ? answers[WATCHED]?.state : undefined
  return state === 'in-place' || state === 'compensated' || state === 'not-applicable'
}

/** Whether all that leads out of it carries no sessions. A zone out of which nothing leads may not be finished. */
function isJoinedByHand(index: DiagramIndex, zone: Zone): boolean {
  const out = [zone, ...index.interfacesIn(zone.id)]
    .flatMap(({ id }) => index.conduitsAt(id))
    .filter((conduit) => crosses(index, conduit))
  return out.length > 0 && out.every(opensNoSession)
}

const hasEvents = (asset: Asset): boolean => sideOf(asset.level) !== 'EXTERNAL' && isUsuallyNetworked(asset) !== false
