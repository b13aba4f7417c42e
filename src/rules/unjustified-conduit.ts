/**
 * Somebody says why a conduit is there, and answers for it.
 *
 * Silent about conduits inside a zone, and about those between others outside the site.
 *
 * Source: IEC 62443-3-2:2020, ZCR 6.4; semantics §1, §8.
 */
import { crosses } from '../catalogue'
import { levelSet } from './engine/level-set'
import { recordNames } from './engine/names'
import { defineRule } from './engine/rule'
import { standingAt } from './engine/standing'

export const unjustifiedConduit = defineRule({
  meta: {
    id: 'unjustified-conduit',
    title: 'Nobody says why a conduit is there',
    subject: 'conduit',
    severity: 'advice',
    kind: 'gap',
    basis: 'standard',
    sources: [
      { document: 'IEC 62443-3-2:2020', clause: 'ZCR 6.4' },
      { document: 'IEC 62443-3-3:2013', clause: 'SR 7.7' },
    ],
    requirements: ['SR 7.7', 'SR 7.6'],
    messages: {
      neither: 'Nothing says why {source} and {target} are joined{over}{which}, nor who answers for it.',
      'no-reason': 'Nothing says why {source} and {target} are joined{over}{which}.',
      'no-owner': 'Nobody is named who answers for what joins {source} and {target}{over}{which}.',
    },
  },
  check(conduit, context) {
    const { index } = context
    const hasReason = (conduit.justification ?? '').trim() !== ''
    const hasOwner = (conduit.owner ?? '').trim() !== ''
    if ((hasReason && hasOwner) || !crosses(index, conduit)) return []
    const ends = [conduit.source, conduit.target]
    const isOutside = (id: string) => standingAt(context, { id, named: undefined }).levels === levelSet('external')
    if (ends.every(isOutside)) return []
    const message = hasReason ? 'no-owner' : hasOwner ? 'no-reason' : 'neither'
    const data = { source: recordNames(index, conduit.source), target: recordNames(index, conduit.target) }
    return [{ message, several: message, data, about: [conduit.id], cause: [conduit.source, conduit.target] }]
  },
})
