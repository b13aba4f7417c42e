/**
 * No flow is to be opened against a one-way device.
 *
 * A conduit passes a diode from its source to its target, whether the diode stands in its `via` or at one of its ends.
 * Signals and hand-overs pass no diode, so they run against none.
 *
 * Source: semantics §2, §8; IEC 62443-3-3:2013, SR 5.2.
 */
import { behaviourOf } from '../catalogue'
import { type Conduit, type DiagramIndex, type Flow, reverseConduit } from '../model'
import { conduitCause, flowCause } from './engine/cause'
import { diodesOn, opensSession } from './engine/ends'
import { assetName, flowNames, listed, recordNames } from './engine/names'
import { defineRule, type Fix } from './engine/rule'
import { textOf } from './engine/sentence'
import { changeFlows } from './fixes/change-flows'
import { conduitsOf } from './fixes/conduits-of'
import { Steps } from './fixes/steps'

export const flowAgainstDiode = defineRule({
  meta: {
    id: 'flow-against-diode',
    title: 'A flow runs against a diode',
    subject: 'conduit',
    severity: 'error',
    kind: 'risk',
    basis: 'standard',
    sources: [
      { document: 'IEC 62443-3-3:2013', clause: 'SR 5.2' },
      { document: 'IEC 62443-3-2:2020', clause: 'ZCR 3.1' },
    ],
    requirements: ['SR 5.2', 'SR 5.1', 'SR 7.7'],
    messages: {
      against: '{opener} cannot open {protocols} to {other}{over}{which}: {diodes} {let} nothing pass that way.',
    },
  },
  check(conduit, { index }) {
    const against = (conduit.flows ?? []).filter(runsBack)
    const diodes = against.length > 0 ? diodesOn(index, conduit) : []
    if (diodes.length === 0) return []
    const data = {
      opener: recordNames(index, conduit.target),
      other: recordNames(index, conduit.source),
      protocols: listed(flowNames(against)),
      diodes: listed(diodes.map(assetName)),
      let: diodes.length === 1 ? 'lets' : 'let',
    }
    const cause = [conduitCause(index, conduit), against.map(flowCause).toSorted()]
    return [{ message: 'against', several: 'against', data, about: [conduit.id], cause }]
  },
  fixes: (finding, index) => {
    const conduits = conduitsOf(index, finding)
    return [...turnDiode(index, conduits), ...openForward(index, conduits), ...deleteFlows(index, conduits)]
  },
})

const runsBack = (flow: Flow): boolean => opensSession(flow) && (flow.opens === 'target' || flow.opens === 'either')

/** Turns each conduit around its flows; at a diode that ends several, all of them. */
function turnDiode(index: DiagramIndex, conduits: readonly Conduit[]): readonly Fix[] {
  const turning = new Set(conduits)
  const ends = conduits.flatMap(({ source, target }) => [source, target])
  for (const id of ends) {
    const asset = index.asset(id)
    if (asset && behaviourOf(asset) === 'diode') for (const other of index.conduitsAt(asset.id)) turning.add(other)
  }
  const steps = new Steps(index)
  for (const { id } of turning) steps.take((at) => reverseConduit(at, id))
  return [{ label: 'Turn the diode', patch: steps.patch }]
}

function openForward(index: DiagramIndex, conduits: readonly Conduit[]): readonly Fix[] {
  const [first] = conduits
  if (!first) return []
  const forward = (flow: Flow): Flow => (runsBack(flow) ? { ...flow, opens: 'source' } : flow)
  const label = `Let ${textOf(recordNames(index, first.source))} open ${isAboutOne(conduits) ? 'it' : 'them'}`
  return [{ label, patch: changeFlows(index, conduits, forward) }]
}

function deleteFlows(index: DiagramIndex, conduits: readonly Conduit[]): readonly Fix[] {
  const label = isAboutOne(conduits) ? 'Delete the flow' : 'Delete the flows that run against it'
  return [{ label, patch: changeFlows(index, conduits, (flow) => (runsBack(flow) ? null : flow)) }]
}

function isAboutOne(conduits: readonly Conduit[]): boolean {
  return conduits.flatMap(({ flows = [] }) => flows.filter(runsBack)).length === 1
}
