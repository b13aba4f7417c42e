/**
 * Cold storage does not share a zone with a hot wallet.
 *
 * Source: IEC 62443-3-2:2020, ZCR 3.1; semantics §8.
 */
import { guessAmong } from './engine/assumed'
import { custodyZone } from './engine/custody-zones'
import { assetName, listed, zoneName } from './engine/names'
import { defineRule } from './engine/rule'
import { moveApart } from './fixes/move-apart'

export const hotAndColdTogether = defineRule({
  meta: {
    id: 'hot-and-cold-together',
    title: 'Cold storage shares a zone with a hot wallet',
    subject: 'zone',
    severity: 'error',
    kind: 'risk',
    basis: 'practice',
    sources: [{ document: 'IEC 62443-3-2:2020', clause: 'ZCR 3.1' }],
    requirements: ['SR 5.1', 'SR 5.1 RE 3', 'SR 5.4', 'SR 5.2'],
    messages: {
      together:
        '{zone} holds {cold} together with {hot}. Whoever breaks into what is online stands beside the savings.',
    },
  },
  check(zone, { index }) {
    const { hot, offline } = custodyZone(index, zone.id)
    if (hot.length === 0 || offline.length === 0) return []
    const data = { zone: [zoneName(zone)], cold: listed(offline.map(assetName)), hot: listed(hot.map(assetName)) }
    const cause = [zone.id, [offline, hot].map((assets) => assets.map(({ id }) => id))]
    const rests = [offline, hot].flatMap((assets) => guessAmong(index, assets))
    return [{ message: 'together', data, about: [zone.id], cause, rests }]
  },
  fixes: (finding, index, newId) => {
    const zone = index.zone(finding.about[0])
    return zone ? moveApart(index, zone, custodyZone(index, zone.id).offline, 'cold', newId) : []
  },
})
