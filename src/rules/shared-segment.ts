/**
 * What hangs on one switch, access point or router without rules stands in one zone: nothing between them filters.
 *
 * Source: IEC 62443-3-3:2013, SR 5.1; semantics §3, §8.
 */
import { assetName, listed, recordNames } from './engine/names'
import { defineRule } from './engine/rule'
import { segmentsByFirst } from './engine/segments'
import { replaceByFirewall } from './fixes/replace-by-firewall'

export const sharedSegment = defineRule({
  meta: {
    id: 'shared-segment',
    title: 'Zones share one segment',
    subject: 'asset',
    severity: 'error',
    kind: 'risk',
    basis: 'standard',
    sources: [{ document: 'IEC 62443-3-3:2013', clause: 'SR 5.1' }],
    requirements: ['SR 5.1', 'SR 5.2', 'SR 5.1 RE 1', 'SR 5.2 RE 1'],
    messages: {
      shared: '{devices} puts {zones} on one segment. Nothing between them filters.',
      chain: '{devices} put {zones} on one segment. Nothing between them filters.',
    },
  },
  check(asset, context) {
    const segment = context.remember(segmentsByFirst).get(asset.id)
    if (!segment || segment.zones.size < 2) return []
    const { index } = context
    const named = [...segment.zones.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, id]) => id)
    const data = {
      devices: listed(segment.forwarders.map(assetName)),
      zones: listed(named.flatMap((id) => recordNames(index, id))),
    }
    const edges = [...segment.edges].map((edge) => edge.id).toSorted()
    const devices = segment.forwarders.map((device) => device.id)
    const cause = [devices, edges, [...segment.zones.keys()].toSorted()]
    const message = devices.length === 1 ? 'shared' : 'chain'
    return [{ message, data, about: [...devices, ...edges], cause, rests: named }]
  },
  fixes: (finding, index) => replaceByFirewall(index, finding.about),
})
