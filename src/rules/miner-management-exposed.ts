/**
 * Nobody in IT or outside can open the web page, the API or any other session that commands a miner.
 *
 * Source: IEC 62443-3-3:2013, SR 5.2; semantics §3, §4, §8.
 */
import { exposureDraft } from './engine/exposure-words'
import { defineRule } from './engine/rule'
import { mayCommand, minersManagedFromAbove } from './engine/site-questions'
import { type Closing, closeExposure, exposureOf } from './fixes/close-exposure'
import { routeViaBroker } from './fixes/route-via-broker'
import { splitBySide } from './fixes/split-zone'

const CAN = 'Whoever can manage a miner chooses for whom it hashes, and can stop it.'

export const minerManagementExposed = defineRule({
  meta: {
    id: 'miner-management-exposed',
    title: 'Miners can be managed from IT or outside',
    subject: 'site',
    severity: 'error',
    kind: 'risk',
    basis: 'standard',
    sources: [
      { document: 'IEC 62443-3-3:2013', clause: 'SR 5.2' },
      { document: 'IEC 62443-3-3:2013', clause: 'SR 2.1' },
    ],
    requirements: ['SR 5.2', 'SR 5.1', 'SR 5.2 RE 1', 'SR 2.1', 'SR 1.13', 'SR 7.7'],
    messages: {
      afar: `{from} can open {sessions} to {targets}{over}. ${CAN}`,
      beside: `{insiders} can open any session to {targets} in the same zone. ${CAN}`,
      both: `{from} can open {sessions} to {targets}{over}, and {insiders} {stand} in the same zone. ${CAN}`,
    },
  },
  check: (_site, context) =>
    context.remember(minersManagedFromAbove).map((exposure) => exposureDraft(context.index, exposure)),
  fixes: (finding, index, newId) => {
    const closing: Closing = {
      exposures: minersManagedFromAbove,
      protocol: mayCommand,
      part: {
        label: 'Split the zone by side',
        patch: (at, zone) => splitBySide(at, zone, newId)[0]?.patch ?? [],
      },
    }
    const exposure = exposureOf(index, finding, closing)
    const conduits = (exposure?.bundles ?? []).flatMap(({ conduit }) => index.conduit(conduit) ?? [])
    const routed =
      exposure?.insiders.length === 0 && conduits.length === 1 ? routeViaBroker(index, conduits, newId) : []
    return [...routed, ...closeExposure(index, finding, closing)]
  },
})
