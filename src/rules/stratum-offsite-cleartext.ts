/**
 * Mining work leaves the site from a proxy, or so that nobody on the way can change it.
 *
 * What a proxy sends in clear, and what else the conduit carries, is for `cleartext-protocol`.
 *
 * Source: IEC 62443-3-3:2013, SR 3.1; semantics §8.
 */
import { carriesMiningWork, protocolOf } from '../catalogue'
import { conduitCause } from './engine/cause'
import { workInClearOffSite } from './engine/mining-questions'
import { defineRule } from './engine/rule'
import { groupNames, protocolNames, sessionDraft } from './engine/session-words'
import { conduitsOf } from './fixes/conduits-of'
import { routeViaBroker } from './fixes/route-via-broker'
import { useSaferProtocols } from './fixes/safer-protocols'

export const stratumOffsiteCleartext = defineRule({
  meta: {
    id: 'stratum-offsite-cleartext',
    title: 'Mining work leaves the site in clear',
    subject: 'conduit',
    severity: 'warning',
    kind: 'risk',
    basis: 'standard',
    sources: [
      { document: 'IEC 62443-3-3:2013', clause: 'SR 3.1' },
      { document: 'IEC 62443-3-3:2013', clause: 'SR 4.1' },
    ],
    requirements: ['SR 3.1', 'SR 3.1 RE 1', 'SR 4.1 RE 1', 'SR 5.2', 'SR 1.2'],
    messages: {
      clear:
        '{from} can speak {protocols} with {to} past every proxy{over}{which}. Whoever sits on the way can take the work and its pay.',
    },
  },
  check(conduit, context) {
    const bundle = context.remember(workInClearOffSite).get(conduit.id)
    if (!bundle) return []
    const data = { ...groupNames(context.index, conduit, bundle.pairs), protocols: protocolNames(bundle.pairs) }
    const cause = conduitCause(context.index, conduit)
    return [{ message: 'clear', several: 'clear', data, ...sessionDraft(bundle), cause }]
  },
  fixes: (finding, index, newId) => {
    const conduits = conduitsOf(index, finding)
    // A proxy for mining work would not pass on what else is carried.
    const isMiningAlone = conduits.every(({ flows = [] }) =>
      flows.every((flow) => carriesMiningWork(protocolOf(flow).id)),
    )
    return [...useSaferProtocols(index, conduits), ...(isMiningAlone ? routeViaBroker(index, conduits, newId) : [])]
  },
})
