/**
 * A node does not run where people do everything else.
 *
 * Source: IEC 62443-3-3:2013, SR 5.4; semantics §8.
 */
import { guessAmong } from './engine/assumed'
import { custodyZone } from './engine/custody-zones'
import { assetName, listed, zoneName } from './engine/names'
import { defineRule } from './engine/rule'
import { moveApart } from './fixes/move-apart'

export const nodeOnDailyDriver = defineRule({
  meta: {
    id: 'node-on-daily-driver',
    title: 'A node runs beside everyday machines',
    subject: 'zone',
    severity: 'warning',
    kind: 'risk',
    basis: 'practice',
    sources: [{ document: 'IEC 62443-3-3:2013', clause: 'SR 5.4' }],
    requirements: ['SR 5.4', 'SR 5.1', 'SR 5.2', 'SR 7.7'],
    messages: {
      beside:
        '{zone} holds {nodes} together with {machines}, on which people do everything. What they catch can lie to every wallet that asks there.',
    },
  },
  check(zone, { index }) {
    const { nodes, everyday } = custodyZone(index, zone.id)
    if (nodes.length === 0 || everyday.length === 0) return []
    const data = {
      zone: [zoneName(zone)],
      nodes: listed(nodes.map(assetName)),
      machines: listed(everyday.map(assetName)),
    }
    const about = nodes.map(({ id }) => id)
    const cause = [zone.id, about, everyday.map(({ id }) => id)]
    return [{ message: 'beside', data, about, cause, rests: guessAmong(index, everyday) }]
  },
  fixes: (finding, index, newId) => {
    const node = index.asset(finding.about[0])
    const zone = node && index.zoneOf(node)
    return zone ? moveApart(index, zone, custodyZone(index, zone.id).nodes, 'node', newId) : []
  },
})
