/**
 * A conduit between zones says which flows it carries.
 *
 * Source: IEC 62443-3-2:2020, ZCR 3.1 and ZCR 6.4; IEC 62443-3-3:2013, SR 5.2 RE 1; semantics §1, §8.
 */
import { conduitKind } from '../catalogue'
import { conduitCause } from './engine/cause'
import { recordNames } from './engine/names'
import { defineRule } from './engine/rule'
import { conduitsOf } from './fixes/conduits-of'
import { declareUsualFlows } from './fixes/declare-flows'
import { deleteConduits } from './fixes/delete-conduit'

export const undefinedConduit = defineRule({
  meta: {
    id: 'undefined-conduit',
    title: 'A conduit names no flow',
    subject: 'conduit',
    severity: 'error',
    kind: 'risk',
    basis: 'standard',
    sources: [
      { document: 'IEC 62443-3-3:2013', clause: 'SR 5.2 RE 1' },
      { document: 'IEC 62443-3-2:2020', clause: 'ZCR 6.4' },
    ],
    requirements: ['SR 5.2 RE 1', 'SR 5.2', 'SR 7.7', 'SR 7.6'],
    messages: {
      undefined: 'The conduit between {source} and {target}{which} names no flow, so anything may pass, either way.',
      several: '{count} conduits between {source} and {target}{which} name no flow, so anything may pass, either way.',
    },
  },
  check(conduit, { index }) {
    if (conduitKind(index, conduit) !== 'undefined') return []
    const data = { source: recordNames(index, conduit.source), target: recordNames(index, conduit.target) }
    const cause = conduitCause(index, conduit)
    return [{ message: 'undefined', several: 'several', data, about: [conduit.id], cause }]
  },
  fixes: (finding, index, newId) => {
    const conduits = conduitsOf(index, finding)
    return [...declareUsualFlows(index, conduits, newId), ...deleteConduits(index, conduits)]
  },
})
