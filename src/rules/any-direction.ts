/**
 * A flow says which end opens it, unless its protocol is one between equals.
 *
 * Signals and hand-overs are opened by nobody. Where a diode is on the way, `flow-against-diode` speaks.
 *
 * Source: IEC 62443-3-3:2013, SR 5.2 RE 1; semantics §4, §8.
 */
import { crosses, opensFromEitherEnd } from '../catalogue'
import type { Conduit, DiagramIndex, Flow } from '../model'
import { conduitCause } from './engine/cause'
import { diodesOn, opensSession } from './engine/ends'
import { flowNames, listed, recordNames } from './engine/names'
import { defineRule, type Fix } from './engine/rule'
import { textOf } from './engine/sentence'
import { changeFlows } from './fixes/change-flows'
import { conduitsOf } from './fixes/conduits-of'

export const anyDirection = defineRule({
  meta: {
    id: 'any-direction',
    title: 'A flow may be opened by either end',
    subject: 'conduit',
    severity: 'advice',
    kind: 'risk',
    basis: 'standard',
    sources: [{ document: 'IEC 62443-3-3:2013', clause: 'SR 5.2 RE 1' }],
    requirements: ['SR 5.2 RE 1', 'SR 5.2', 'SR 7.7'],
    messages: {
      either:
        '{source} and {target} may each open {protocols} to the other{over}{which}. One of them is mostly enough.',
    },
  },
  check(conduit, { index }) {
    const open = (conduit.flows ?? []).filter(isOpenToBoth)
    if (open.length === 0 || !crosses(index, conduit) || diodesOn(index, conduit).length > 0) return []
    const data = {
      source: recordNames(index, conduit.source),
      target: recordNames(index, conduit.target),
      protocols: listed(flowNames(open)),
    }
    return [{ message: 'either', several: 'either', data, about: [conduit.id], cause: conduitCause(index, conduit) }]
  },
  fixes: (finding, index) => {
    const conduits = conduitsOf(index, finding)
    const ends = conduits[0] ? [conduits[0].source, conduits[0].target] : []
    return ends.map((opener) => letOpen(index, conduits, opener))
  },
})

const isOpenToBoth = (flow: Flow): boolean => flow.opens === 'either' && opensSession(flow) && !opensFromEitherEnd(flow)

function letOpen(index: DiagramIndex, conduits: readonly Conduit[], opener: string): Fix {
  const patch = changeFlows(index, conduits, (flow, { source }) =>
    isOpenToBoth(flow) ? { ...flow, opens: source === opener ? 'source' : 'target' } : flow,
  )
  return { label: `Let only ${textOf(recordNames(index, opener))} open`, patch }
}
