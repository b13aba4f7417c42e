/**
 * What signs is neither used for everything else nor beside what is.
 *
 * On a site that mines, `keys-on-site` speaks of a zone whose keys can be reached.
 *
 * Source: IEC 62443-3-3:2013, SR 5.4; semantics §8.
 */
import { isEverydayMachine } from '../catalogue'
import type { Asset, DiagramIndex, Zone } from '../model'
import { guessAmong } from './engine/assumed'
import type { CheckContext } from './engine/context'
import { custodyZone, signs } from './engine/custody-zones'
import { assetName, listed, walletName, zoneName } from './engine/names'
import { type Draft, defineRule } from './engine/rule'
import { keysReachedOnSite } from './engine/site-questions'
import { moveApart } from './fixes/move-apart'

export const signingOnBrowsingMachine = defineRule({
  meta: {
    id: 'signing-on-browsing-machine',
    title: 'Signing and browsing are not kept apart',
    subject: 'asset',
    severity: 'error',
    kind: 'risk',
    basis: 'practice',
    sources: [{ document: 'IEC 62443-3-3:2013', clause: 'SR 5.4' }],
    requirements: ['SR 5.4', 'SR 5.1', 'SR 5.3', 'SR 2.4'],
    messages: {
      machine:
        '{machine} holds a key of {wallet} and is used for everything else. What comes in by mail or a web page can sign with it.',
      beside:
        '{zone} holds {signing} together with {machines}, on which people do everything. What those catch can reach for the keys.',
    },
  },
  check(asset, context) {
    if (asset.keyOf !== undefined && isEverydayMachine(asset)) return [onMachine(asset, asset.keyOf.wallet)]
    const zone = signs(asset) ? context.index.zoneOf(asset) : undefined
    return zone && speaksFor(context.index, asset, zone) ? besideMachines(context, zone) : []
  },
  fixes: (finding, index, newId) => {
    const asset = index.asset(finding.about[0])
    const zone = asset && signs(asset) ? index.zoneOf(asset) : undefined
    return zone ? moveApart(index, zone, custodyZone(index, zone.id).signing, 'signing', newId) : []
  },
})

function onMachine(asset: Asset, wallet: string): Draft<'machine' | 'beside'> {
  const data = { machine: [assetName(asset)], wallet: walletName(wallet) }
  return { message: 'machine', data, about: [asset.id], cause: [asset.id, asset.type, asset.level] }
}

/** The first of those who sign in a zone speaks for all of them: one cause, one finding. */
function speaksFor(index: DiagramIndex, asset: Asset, zone: Zone): boolean {
  return !index.assetsIn(zone.id).some((other) => other.id < asset.id && signs(other))
}

function besideMachines(context: CheckContext, zone: Zone): readonly Draft<'machine' | 'beside'>[] {
  const { signing, everyday } = custodyZone(context.index, zone.id)
  if (signing.length === 0 || everyday.length === 0) return []
  if (context.remember(keysReachedOnSite).some(({ place, insiders }) => place === zone.id && insiders.length > 0))
    return []
  const about = signing.map(({ id }) => id)
  const data = {
    zone: [zoneName(zone)],
    signing: listed(signing.map(assetName)),
    machines: listed(everyday.map(assetName)),
  }
  const cause = [zone.id, about, everyday.map(({ id }) => id)]
  return [{ message: 'beside', data, about, cause, rests: guessAmong(context.index, everyday) }]
}
