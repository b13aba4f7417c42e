/**
 * Wireless devices stand in zones apart from wired assets of OT and the DMZ.
 *
 * What forwards on wires belongs to whatever stands in its zone. Zones of IT alone are not looked at.
 *
 * Source: IEC 62443-3-2:2020, ZCR 3.5; semantics §8.
 */
import { draftsTogether } from './engine/apart'
import { defineRule } from './engine/rule'
import { moveKindApart } from './fixes/move-apart'

export const wirelessNotSeparate = defineRule({
  meta: {
    id: 'wireless-not-separate',
    title: 'Wireless and wired share a zone',
    subject: 'zone',
    severity: 'warning',
    kind: 'risk',
    basis: 'standard',
    sources: [{ document: 'IEC 62443-3-2:2020', clause: 'ZCR 3.5' }],
    requirements: ['SR 1.6', 'SR 2.2', 'SR 5.1', 'SR 5.2', 'SR 1.6 RE 1'],
    messages: {
      together:
        '{zone} holds {members} together with {others}. Whoever is within radio range gets there past every conduit.',
    },
  },
  check: (zone, { index }) => draftsTogether(index, zone, 'wireless'),
  fixes: (finding, index, newId) => moveKindApart(index, finding, 'wireless', newId),
})
