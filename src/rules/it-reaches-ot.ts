/**
 * Nothing in IT or outside opens a session to OT that does not end in the DMZ.
 *
 * Source: IEC 62443-3-3:2013, SR 5.1; NIST SP 800-82r3 (DMZ between enterprise and OT); semantics §8.
 */
import { conduitCause } from './engine/cause'
import { aboveToOtPastDmz } from './engine/questions'
import { defineRule } from './engine/rule'
import { groupNames, sessionDraft, sessionWords } from './engine/session-words'
import { cureConduit } from './fixes/cure-conduit'

export const itReachesOt = defineRule({
  meta: {
    id: 'it-reaches-ot',
    title: 'IT reaches OT without a DMZ',
    subject: 'conduit',
    severity: 'error',
    kind: 'risk',
    basis: 'standard',
    sources: [
      { document: 'IEC 62443-3-3:2013', clause: 'SR 5.1' },
      { document: 'IEC 62443-3-2:2020', clause: 'ZCR 3.2' },
    ],
    requirements: ['SR 5.1', 'SR 5.2', 'SR 5.2 RE 1', 'SR 5.1 RE 1', 'SR 5.1 RE 2', 'SR 5.4'],
    messages: { straight: '{from} can open {sessions} straight to {to}{over}{which}. Nothing in the DMZ ends {it}.' },
  },
  check(conduit, context) {
    const bundle = context.remember(aboveToOtPastDmz).get(conduit.id)
    if (!bundle) return []
    const { index } = context
    const data = {
      ...groupNames(index, conduit, bundle.pairs),
      ...sessionWords(bundle.pairs),
    }
    return [
      { message: 'straight', several: 'straight', data, ...sessionDraft(bundle), cause: conduitCause(index, conduit) },
    ]
  },
  fixes: cureConduit,
})
