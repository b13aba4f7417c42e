/**
 * What others own or run stands in zones apart from the site’s own assets of OT and the DMZ.
 *
 * Goes by who owns a thing, not by where it stands: what is drawn outside is told by `flat-zone`. Zones of IT alone are not looked at.
 *
 * Source: IEC 62443-3-2:2020, ZCR 3.6; semantics §8.
 */
import { draftsTogether } from './engine/apart'
import { defineRule } from './engine/rule'
import { moveKindApart } from './fixes/move-apart'

export const externalNotSeparate = defineRule({
  meta: {
    id: 'external-not-separate',
    title: 'What others own shares a zone with the site’s own',
    subject: 'zone',
    severity: 'warning',
    kind: 'risk',
    basis: 'standard',
    sources: [{ document: 'IEC 62443-3-2:2020', clause: 'ZCR 3.6' }],
    requirements: ['SR 1.13', 'SR 5.1', 'SR 5.2', 'SR 5.2 RE 1'],
    messages: {
      together:
        '{zone} holds {members} together with {others}. Who runs the one from outside stands right beside the other.',
    },
  },
  check: (zone, { index }) => draftsTogether(index, zone, 'external'),
  fixes: (finding, index, newId) => moveKindApart(index, finding, 'external', newId),
})
