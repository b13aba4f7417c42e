/**
 * Devices that are connected for a while stand in zones apart from what is connected for good.
 *
 * Who is joined to the rest by hand-overs alone is not connected for good. Zones of IT alone are not looked at. Of signing
 * devices, which come and go too, `signer-not-own-zone` speaks.
 *
 * Source: IEC 62443-3-2:2020, ZCR 3.4; semantics §8.
 */
import { isSigningDevice } from '../catalogue'
import { draftsTogether } from './engine/apart'
import { defineRule } from './engine/rule'
import { moveKindApart } from './fixes/move-apart'

export const temporaryNotSeparate = defineRule({
  meta: {
    id: 'temporary-not-separate',
    title: 'What comes and goes shares a zone with what stays',
    subject: 'zone',
    severity: 'warning',
    kind: 'risk',
    basis: 'standard',
    sources: [{ document: 'IEC 62443-3-2:2020', clause: 'ZCR 3.4' }],
    requirements: ['SR 2.3', 'SR 5.1', 'SR 5.2', 'SR 2.3 RE 1', 'SR 3.2 RE 1'],
    messages: {
      together:
        '{zone} holds {members} together with {others}. What is brought along from elsewhere is then among them.',
    },
  },
  check: (zone, { index }) => draftsTogether(index, zone, 'temporary', isSigningDevice),
  fixes: (finding, index, newId) => moveKindApart(index, finding, 'temporary', newId),
})
