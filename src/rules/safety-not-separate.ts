/**
 * What protects people stands in a zone apart from other control assets.
 *
 * Firewalls, diodes and what forwards belong to whatever stands in their zone. Hard-wired signals join the zones.
 *
 * Source: IEC 62443-3-2:2020, ZCR 3.3; semantics §8.
 */
import { draftsTogether } from './engine/apart'
import { defineRule } from './engine/rule'
import { moveKindApart } from './fixes/move-apart'

export const safetyNotSeparate = defineRule({
  meta: {
    id: 'safety-not-separate',
    title: 'Safety shares a zone with control',
    subject: 'zone',
    severity: 'error',
    kind: 'risk',
    basis: 'standard',
    sources: [{ document: 'IEC 62443-3-2:2020', clause: 'ZCR 3.3' }],
    requirements: ['SR 5.1', 'SR 5.2', 'SR 5.4', 'SR 5.1 RE 1', 'SR 5.1 RE 3'],
    messages: {
      together:
        '{zone} holds {members} together with {others}. What disturbs control there can keep people from being protected.',
    },
  },
  check: (zone, { index }) => draftsTogether(index, zone, 'safety'),
  fixes: (finding, index, newId) => moveKindApart(index, finding, 'safety', newId),
})
