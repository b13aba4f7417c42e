/**
 * Nothing outside and nothing in OT open sessions to each other, either way, that do not end in the DMZ.
 *
 * Source: IEC 62443-3-3:2013, SR 5.2 and SR 1.13; semantics §8.
 */
import type { SessionBundle } from '../analysis'
import { conduitCause } from './engine/cause'
import type { CheckContext } from './engine/context'
import { type Bundles, otToOutside, outsideToOt } from './engine/questions'
import { defineRule } from './engine/rule'
import { groupNames, sessionDraft, sessionWords } from './engine/session-words'
import { cureConduit } from './fixes/cure-conduit'

export const externalIntoOt = defineRule({
  meta: {
    id: 'external-into-ot',
    title: 'Outside and OT meet without a DMZ',
    subject: 'conduit',
    severity: 'error',
    kind: 'risk',
    basis: 'standard',
    sources: [
      { document: 'IEC 62443-3-3:2013', clause: 'SR 5.2' },
      { document: 'IEC 62443-3-3:2013', clause: 'SR 1.13' },
    ],
    requirements: ['SR 5.2', 'SR 5.2 RE 1', 'SR 5.1', 'SR 1.13', 'SR 5.1 RE 2', 'SR 5.2 RE 3', 'SR 5.3'],
    messages: {
      inward: '{from} can open {sessions} from outside straight to {to}{over}{which}. Nothing in the DMZ ends {it}.',
      outward: '{from} can open {sessions} straight out to {to}{over}{which}. Nothing in the DMZ ends {it}.',
      both: '{from} can open {sessions} straight out to {to}, and {outside} can open some back in{over}{which}. Nothing in the DMZ ends {it}.',
    },
  },
  check(conduit, context) {
    const inward = context.remember(outsideToOt).get(conduit.id)
    const outward = context.remember(outwardOnly).get(conduit.id)
    const bundle = outward ?? inward
    if (!bundle) return []
    const { index } = context
    const message = inward && outward ? 'both' : inward ? 'inward' : 'outward'
    const data = {
      ...groupNames(index, conduit, bundle.pairs),
      ...sessionWords(bundle.pairs),
      ...(inward ? { outside: groupNames(index, conduit, inward.pairs).from } : {}),
    }
    return [
      {
        message,
        several: message,
        data,
        ...sessionDraft(together(outward, inward)),
        cause: conduitCause(index, conduit),
      },
    ]
  },
  fixes: cureConduit,
})

/**
 * Sessions outward, without the conduits all of whose listed sessions pass one that already lets the outside in: that
 * would be the same cause, told twice.
 */
function outwardOnly(context: CheckContext): Bundles {
  const inward = context.remember(outsideToOt)
  const outward = context.remember(otToOutside)
  return new Map(
    [...outward].filter(
      ([id, { pairs }]) =>
        inward.has(id) || !pairs.every((pair) => pair.conduits.some((conduit) => inward.has(conduit))),
    ),
  )
}

function together(one: SessionBundle | undefined, other: SessionBundle | undefined): SessionBundle {
  const bundles = [one, other].filter((bundle) => bundle !== undefined)
  const first = bundles[0] as SessionBundle
  return {
    conduit: first.conduit,
    pairs: bundles.flatMap((bundle) => bundle.pairs),
    pairCount: bundles.reduce((sum, bundle) => sum + bundle.pairCount, 0),
  }
}
