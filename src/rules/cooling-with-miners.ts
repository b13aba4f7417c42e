/**
 * Cooling stands in a zone apart from the miners that it keeps from burning.
 *
 * Named with it is power protection that shares the zone; where that stands alone with miners, `safety-not-separate`
 * speaks of it.
 *
 * Source: IEC 62443-3-2:2020, ZCR 3.1; semantics §8.
 */
import { isCooling, isMiner, isPassing, isPowerProtection } from '../catalogue'
import { guessAmong } from './engine/assumed'
import { assetName, byId, listed, zoneName } from './engine/names'
import { defineRule } from './engine/rule'
import { moveApart } from './fixes/move-apart'

export const coolingWithMiners = defineRule({
  meta: {
    id: 'cooling-with-miners',
    title: 'Cooling shares the miners’ zone',
    subject: 'zone',
    severity: 'warning',
    kind: 'risk',
    basis: 'practice',
    sources: [{ document: 'IEC 62443-3-2:2020', clause: 'ZCR 3.1' }],
    requirements: ['SR 5.1', 'SR 5.2', 'SR 5.4', 'SR 7.1'],
    messages: {
      together:
        '{zone} holds {cooling} together with {miners}. Whoever takes over one machine there can also stop what keeps the others from burning.',
    },
  },
  check(zone, { index }) {
    const members = index.assetsIn(zone.id)
    const miners = members.filter(isMiner)
    if (miners.length === 0) return []
    const cooling = members.filter((asset) => isCooling(asset) && !isPassing(asset))
    if (cooling.length === 0) return []
    const guards = byId([...cooling, ...members.filter((asset) => isPowerProtection(asset) && !isCooling(asset))])
    const data = {
      zone: [zoneName(zone)],
      cooling: listed(guards.map(assetName)),
      miners: listed(byId(miners).map(assetName)),
    }
    const cause = [zone.id, guards.map(({ id }) => id)]
    const rests = [cooling, miners].flatMap((assets) => guessAmong(index, assets))
    return [{ message: 'together', data, about: [zone.id], cause, rests }]
  },
  fixes: (finding, index, newId) => {
    const zone = index.zone(finding.about[0])
    if (!zone) return []
    const apart = index.assetsIn(zone.id).filter((asset) => isCooling(asset) || isPowerProtection(asset))
    return moveApart(index, zone, apart, 'cooling', newId)
  },
})
