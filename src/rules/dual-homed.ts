/**
 * An endpoint has its interfaces in one zone: one in two zones is a way past every conduit between them.
 *
 * Brokers are meant to stand between zones, and so are firewalls, switches and diodes.
 *
 * Source: IEC 62443-3-3:2013, SR 5.1; NIST SP 800-82r3 (dual-homed hosts); semantics §8.
 */
import { behaviourOf } from '../catalogue'
import { assetName, listed, zoneName } from './engine/names'
import { defineRule } from './engine/rule'
import { removeSecondInterface } from './fixes/remove-interface'

export const dualHomed = defineRule({
  meta: {
    id: 'dual-homed',
    title: 'An asset stands in two zones',
    subject: 'asset',
    severity: 'error',
    kind: 'risk',
    basis: 'standard',
    sources: [
      { document: 'IEC 62443-3-3:2013', clause: 'SR 5.1' },
      { document: 'IEC 62443-3-2:2020', clause: 'ZCR 3.1' },
    ],
    requirements: ['SR 5.1', 'SR 5.2', 'SR 7.7', 'SR 5.1 RE 1'],
    messages: {
      'two-zones':
        '{asset} has interfaces in {zones}. Whoever holds it steps from one to the other past every conduit.',
    },
  },
  check(asset, { index }) {
    if (asset.alsoIn === undefined || behaviourOf(asset) !== 'endpoint') return []
    const zones = index.zonesOf(asset)
    if (zones.length < 2) return []
    const data = { asset: [assetName(asset)], zones: listed(zones.map(zoneName)) }
    const cause = [asset.id, zones.map((zone) => zone.id).toSorted()]
    return [{ message: 'two-zones', data, about: [asset.id], cause, rests: zones.map((zone) => zone.id) }]
  },
  fixes: (finding, index) => {
    const asset = index.asset(finding.about[0])
    return asset ? removeSecondInterface(index, asset) : []
  },
})
