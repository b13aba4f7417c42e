/**
 * Remote access enters OT only from a jump host or remote-access gateway in the DMZ.
 *
 * Source: IEC 62443-3-3:2013, SR 1.13; semantics §8.
 */
import { conduitCause } from './engine/cause'
import { remoteIntoOt } from './engine/questions'
import { defineRule } from './engine/rule'
import { groupNames, protocolNames, sessionDraft } from './engine/session-words'
import { cureConduit } from './fixes/cure-conduit'

export const remoteAccessUncontrolled = defineRule({
  meta: {
    id: 'remote-access-uncontrolled',
    title: 'Remote access enters OT directly',
    subject: 'conduit',
    severity: 'error',
    kind: 'risk',
    basis: 'standard',
    sources: [{ document: 'IEC 62443-3-3:2013', clause: 'SR 1.13' }],
    requirements: ['SR 1.13', 'SR 1.13 RE 1', 'SR 1.1 RE 2', 'SR 2.6', 'SR 5.2', 'SR 5.1'],
    messages: {
      direct:
        '{from} can take over {to} by {protocols}{over}{which}. No jump host or gateway in the DMZ stands between.',
    },
  },
  check(conduit, context) {
    const bundle = context.remember(remoteIntoOt).get(conduit.id)
    if (!bundle) return []
    const { index } = context
    const data = {
      ...groupNames(index, conduit, bundle.pairs),
      protocols: protocolNames(bundle.pairs),
    }
    return [
      { message: 'direct', several: 'direct', data, ...sessionDraft(bundle), cause: conduitCause(index, conduit) },
    ]
  },
  fixes: cureConduit,
})
