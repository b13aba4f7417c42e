/**
 * Business and outside assets do not share a zone with control assets, and the DMZ stands apart from both.
 *
 * Firewalls and diodes do not count: they stand between the zone and what is beyond it.
 *
 * Source: IEC 62443-3-2:2020, ZCR 3.2; semantics §8.
 */
import { behaviourOf, type Side, sideOf } from '../catalogue'
import type { Asset } from '../model'
import { guessAmong } from './engine/assumed'
import { levelsOf } from './engine/cause'
import { assetName, byId, listed, zoneName } from './engine/names'
import { defineRule } from './engine/rule'
import { splitBySide } from './fixes/split-zone'

export const flatZone = defineRule({
  meta: {
    id: 'flat-zone',
    title: 'A zone holds both business and control',
    subject: 'zone',
    severity: 'error',
    kind: 'risk',
    basis: 'standard',
    sources: [{ document: 'IEC 62443-3-2:2020', clause: 'ZCR 3.2' }],
    requirements: ['SR 5.1', 'SR 5.2', 'SR 5.4', 'SR 5.1 RE 1', 'SR 5.2 RE 1'],
    messages: {
      mixed: '{zone} holds {upper} together with {control}. Inside a zone any session may pass between them.',
      isolated: '{zone} holds {upper} together with {control}, which need different protection.',
      dmz: '{zone} holds {dmz} together with {others}. A DMZ guards only while it stands apart.',
    },
  },
  check(zone, { index }) {
    const bySide = assetsBySide(index.assetsIn(zone.id))
    const upper = [...bySide.EXTERNAL, ...bySide.IT]
    const control = bySide.OT
    const cause = [zone.id, zone.isolated ?? false, levelsOf(Object.values(bySide).flatMap(levels))]
    const about = [zone.id]
    if (upper.length > 0 && control.length > 0) {
      const data = { zone: [zoneName(zone)], upper: names(upper), control: names(control) }
      const rests = [upper, control].flatMap((assets) => guessAmong(index, assets))
      return [{ message: zone.isolated ? 'isolated' : 'mixed', data, about, cause, rests }]
    }
    const others = [...upper, ...control]
    if (bySide.DMZ.length === 0 || others.length === 0) return []
    const data = { zone: [zoneName(zone)], dmz: names(bySide.DMZ), others: names(others) }
    const rests = [bySide.DMZ, others].flatMap((assets) => guessAmong(index, assets))
    return [{ message: 'dmz', severity: 'warning', data, about, cause, rests }]
  },
  fixes: (finding, index, newId) => {
    const zone = index.zone(finding.about[0])
    return zone ? splitBySide(index, zone, newId) : []
  },
})

function assetsBySide(assets: readonly Asset[]): Record<Side, Asset[]> {
  const bySide: Record<Side, Asset[]> = { EXTERNAL: [], IT: [], DMZ: [], OT: [] }
  for (const asset of assets) {
    const behaviour = behaviourOf(asset)
    if (behaviour !== 'filter' && behaviour !== 'diode') bySide[sideOf(asset.level)].push(asset)
  }
  return bySide
}

const levels = (assets: readonly Asset[]): Asset['level'][] => assets.map((asset) => asset.level)
const names = (assets: readonly Asset[]) => listed(byId(assets).map(assetName))
