/**
 * Something collects the events of every zone that its target asks to be watched.
 *
 * Silent where the zone answers the requirement itself, where its SL-T does not ask for it, and about zones that hold
 * nothing of ours on a network, or that only signals and hand-overs join to others. Where nothing drawn collects events at
 * all, that is one cause, and said once for all zones that ask for it.
 *
 * Source: IEC 62443-3-3:2013, SR 6.2; semantics §8.
 */
import { crosses, isUsuallyNetworked, requirement, sideOf, slVector } from '../catalogue'
import type { Asset, DiagramIndex, Zone, ZoneId } from '../model'
import { type CheckContext, rememberedEach } from './engine/context'
import { opensNoSession } from './engine/ends'
import { monitoredZones } from './engine/monitored'
import { byId, listed, recordNames, zoneName } from './engine/names'
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
    messages: {
      unwatched: 'Nothing collects the events of {zone}. Whoever is in there is not noticed.',
      unwatchedSite: 'Nothing drawn collects events. In {zones} nobody notices who comes in.',
    },
  },
  check(zone, context) {
    const { index } = context
    if (!asks(context, zone.id) || context.remember(monitoredZones).has(zone.id)) return []
    const about = context.remember(unwatchedTogether)
    if (about.length < 2) {
      return [{ message: 'unwatched', data: { zone: [zoneName(zone)] }, about: [zone.id], cause: [zone.id] }]
    }
    if (zone.id !== about[0]) return []
    const zones = listed(about.flatMap((id) => recordNames(index, id)))
    return [{ message: 'unwatchedSite', data: { zones }, about, cause: about }]
  },
})

/** All zones that ask for it where nothing drawn collects events, in order of their ids; none where something does. */
function unwatchedTogether(context: CheckContext): readonly ZoneId[] {
  if (context.remember(monitoredZones).size > 0) return []
  return byId(context.index.zones.filter(({ id }) => asks(context, id))).map(({ id }) => id)
}

const asks = rememberedEach(({ index }, id) => {
  const zone = index.zone(id)
  return zone !== undefined && asksToBeWatched(index, zone)
})

function asksToBeWatched(index: DiagramIndex, zone: Zone): boolean {
  if (!isAsked(zone) || isAnswered(zone)) return false
  return index.assetsIn(zone.id).some(hasEvents) && !isJoinedByHand(index, zone)
}

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
