/**
 * Every asset stands in a zone.
 *
 * A boundary or network device that stands only in conduits' `via`, or only between the conduits that end in it, needs none.
 *
 * Source: IEC 62443-3-2:2020, ZCR 3.1; semantics §8.
 */
import { isBoundaryDevice, isPassing } from '../catalogue'
import type { Asset, DiagramIndex } from '../model'
import { assetName } from './engine/names'
import { defineRule } from './engine/rule'
import { giveZone } from './fixes/give-zone'

export const unzonedAsset = defineRule({
  meta: {
    id: 'unzoned-asset',
    title: 'An asset stands in no zone',
    subject: 'asset',
    severity: 'warning',
    kind: 'gap',
    basis: 'standard',
    sources: [{ document: 'IEC 62443-3-2:2020', clause: 'ZCR 3.1' }],
    requirements: ['SR 5.1', 'SR 7.8'],
    messages: {
      unzoned: '{asset} stands in no zone, so no security level is asked of it.',
      lost: '{asset} names a zone that is not in the drawing, so it stands in none.',
    },
  },
  check(asset, { index }) {
    if (index.zoneOf(asset) || standsBetween(index, asset)) return []
    const message = asset.zone === undefined ? 'unzoned' : 'lost'
    return [{ message, data: { asset: [assetName(asset)] }, about: [asset.id], cause: [asset.id] }]
  },
  fixes: (finding, index, newId) => {
    const asset = index.asset(finding.about[0])
    return asset ? giveZone(index, asset, newId) : []
  },
})

function standsBetween(index: DiagramIndex, asset: Asset): boolean {
  if (!isBoundaryDevice(asset) && !isPassing(asset)) return false
  return index.conduitsVia(asset.id).length > 0 || index.conduitsAt(asset.id).length > 1
}
