/**
 * Miners and controllers do not fetch their software straight from outside.
 *
 * Source: IEC 62443-3-3:2013, SR 3.4; semantics §8.
 */
import type { Session, SessionBundle } from '../analysis'
import { conduitCause } from './engine/cause'
import type { CheckContext } from './engine/context'
import { defineRule } from './engine/rule'
import { groupNames, protocolNames, sessionDraft } from './engine/session-words'
import { updatesFromOutside, updatesFromSources } from './engine/update-questions'
import { cureConduit } from './fixes/cure-conduit'

export const firmwareFromOutside = defineRule({
  meta: {
    id: 'firmware-from-outside',
    title: 'Machines fetch updates straight from outside',
    subject: 'conduit',
    severity: 'warning',
    kind: 'risk',
    basis: 'practice',
    sources: [{ document: 'IEC 62443-3-3:2013', clause: 'SR 3.4' }],
    requirements: ['SR 3.4', 'SR 3.2 RE 1', 'SR 5.2', 'SR 3.1', 'SR 7.6'],
    messages: {
      fetched:
        '{from} can fetch updates from {to} by {protocols}{over}{which}, and nobody on the site looks at them before they run.',
    },
  },
  check(conduit, context) {
    const bundle = bundleOf(context, conduit.id)
    if (!bundle) return []
    const data = { ...groupNames(context.index, conduit, bundle.pairs), protocols: protocolNames(bundle.pairs) }
    const cause = conduitCause(context.index, conduit)
    return [{ message: 'fetched', several: 'fetched', data, ...sessionDraft(bundle), cause }]
  },
  fixes: cureConduit,
})

/** What is fetched over a conduit, be it by what it is fetched by or by whom it is fetched from. */
function bundleOf(context: CheckContext, id: SessionBundle['conduit']): SessionBundle | null {
  const found = [context.remember(updatesFromOutside).get(id), context.remember(updatesFromSources).get(id)]
  const [first, second] = found.filter((bundle) => bundle !== undefined)
  if (!first || !second) return first ?? null
  const pairs: readonly Session[] = [...first.pairs, ...second.pairs]
  return { conduit: id, pairs, pairCount: first.pairCount + second.pairCount }
}
