/**
 * On a site that mines, keys cannot be reached from the office or from control assets.
 *
 * Custody software, and brokers that end what others ask, may ask a signer. Keys at rest, and signers that are reached
 * by hand alone, have rules of their own.
 *
 * Source: IEC 62443-3-2:2020, ZCR 3.1; semantics §3, §4, §8.
 */
import { exposureDraft } from './engine/exposure-words'
import { defineRule } from './engine/rule'
import { keysReachedOnSite } from './engine/site-questions'
import { closeExposure } from './fixes/close-exposure'
import { moveApart } from './fixes/move-apart'

const CAN = 'Whoever takes over one of those stands before the coins.'

export const keysOnSite = defineRule({
  meta: {
    id: 'keys-on-site',
    title: 'Keys can be reached from the office or from OT',
    subject: 'site',
    severity: 'error',
    kind: 'risk',
    basis: 'practice',
    sources: [
      { document: 'IEC 62443-3-2:2020', clause: 'ZCR 3.1' },
      { document: 'IEC 62443-3-3:2013', clause: 'SR 5.4' },
    ],
    requirements: ['SR 5.4', 'SR 5.1', 'SR 5.2', 'SR 2.1', 'SR 5.1 RE 3'],
    messages: {
      afar: `{from} can open {sessions} to {targets}{over}. ${CAN}`,
      beside: `{insiders} can open any session to {targets} in the same zone. ${CAN}`,
      both: `{from} can open {sessions} to {targets}{over}, and {insiders} {stand} in the same zone. ${CAN}`,
    },
  },
  check: (_site, context) =>
    context.remember(keysReachedOnSite).map((exposure) => exposureDraft(context.index, exposure)),
  fixes: (finding, index, newId) =>
    closeExposure(index, finding, {
      exposures: keysReachedOnSite,
      protocol: () => true,
      part: {
        label: 'Move the keys into a zone of their own',
        patch: (at, zone, { targets }) => moveApart(at, zone, targets, 'keys', newId)[0]?.patch ?? [],
      },
    }),
})
