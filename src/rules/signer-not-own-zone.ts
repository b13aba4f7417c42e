/**
 * A signing device shares its zone with nothing else that computes.
 *
 * Its safe, its plates and other signers may stand with it. Where people browse in its zone, or a hot wallet stands
 * beside what is kept offline, the rules about those speak.
 *
 * Source: IEC 62443-3-3:2013, SR 5.1; semantics §8.
 */
import type { DiagramIndex, ZoneId } from '../model'
import { guessAmong } from './engine/assumed'
import { type CustodyZone, custodyZone } from './engine/custody-zones'
import { assetName, listed, zoneName } from './engine/names'
import { defineRule } from './engine/rule'
import { moveApart } from './fixes/move-apart'

export const signerNotOwnZone = defineRule({
  meta: {
    id: 'signer-not-own-zone',
    title: 'A signer has no zone of its own',
    subject: 'zone',
    severity: 'warning',
    kind: 'risk',
    basis: 'practice',
    sources: [{ document: 'IEC 62443-3-3:2013', clause: 'SR 5.1' }],
    requirements: ['SR 5.1', 'SR 5.2', 'SR 5.4', 'SR 5.1 RE 3'],
    messages: {
      shared:
        '{zone} holds {signers} together with {others}. Whoever takes over one of those can ask for signatures past every conduit.',
    },
  },
  check(zone, { index }) {
    const found = sharedZone(index, zone.id)
    if (!found) return []
    const { signers, computing } = found
    const data = {
      zone: [zoneName(zone)],
      signers: listed(signers.map(assetName)),
      others: listed(computing.map(assetName)),
    }
    const cause = [zone.id, [signers, computing].map((assets) => assets.map(({ id }) => id))]
    const rests = [signers, computing].flatMap((assets) => guessAmong(index, assets))
    return [{ message: 'shared', data, about: [zone.id], cause, rests }]
  },
  fixes: (finding, index, newId) => {
    const zone = index.zone(finding.about[0])
    return zone ? moveApart(index, zone, custodyZone(index, zone.id).signers, 'signing', newId) : []
  },
})

function sharedZone(index: DiagramIndex, zone: ZoneId): CustodyZone | null {
  const found = custodyZone(index, zone)
  const { signers, computing, everyday, hot, offline } = found
  if (signers.length === 0 || computing.length === 0) return null
  return everyday.length > 0 || (hot.length > 0 && offline.length > 0) ? null : found
}
