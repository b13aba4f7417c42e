/**
 * A flow says what passes: a known protocol, or a port. And what is drawn in an isolated zone says which flow is meant.
 *
 * An undefined conduit between zones is `undefined-conduit`'s; inside a zone that is not isolated everything may pass anyway.
 *
 * Source: IEC 62443-3-3:2013, SR 5.2 RE 1; semantics §1, §3, §8.
 */
import { crosses, flowLabel, namesWhatPasses, zoneOfEnd } from '../catalogue'
import { type Conduit, type DiagramIndex, setFlows, type Zone } from '../model'
import { conduitCause } from './engine/cause'
import { assetsOfEnd, opensSession } from './engine/ends'
import { flowNames, listed, recordNames, zoneName } from './engine/names'
import { defineRule, type Fix } from './engine/rule'
import { conduitsOf } from './fixes/conduits-of'
import { deleteConduits } from './fixes/delete-conduit'
import { Steps } from './fixes/steps'
import { usualFlows } from './fixes/usual-flows'

export const anyProtocol = defineRule({
  meta: {
    id: 'any-protocol',
    title: 'A flow does not say what passes',
    subject: 'conduit',
    severity: 'advice',
    kind: 'risk',
    basis: 'standard',
    sources: [
      { document: 'IEC 62443-3-3:2013', clause: 'SR 5.2 RE 1' },
      { document: 'IEC 62443-3-3:2013', clause: 'SR 7.7' },
    ],
    requirements: ['SR 5.2 RE 1', 'SR 7.7', 'SR 7.6', 'SR 5.2'],
    messages: {
      unnamed:
        '{protocols} between {source} and {target}{over}{which} {name} no port, so a firewall cannot tell {it} from anything else.',
      isolated: '{source} and {target} may exchange anything{over}{which}, although {zone} keeps its members apart.',
    },
  },
  check(conduit, { index }) {
    const { flows = [] } = conduit
    const unnamed = flows.filter((flow) => opensSession(flow) && !namesWhatPasses(flow))
    if (flows.length > 0 && unnamed.length === 0) return []
    const zone = isolatedAround(index, conduit)
    if (!zone && (flows.length === 0 || !crosses(index, conduit))) return []
    const ends = { source: recordNames(index, conduit.source), target: recordNames(index, conduit.target) }
    const shared = { about: [conduit.id], cause: conduitCause(index, conduit) }
    if (zone && flows.length === 0) {
      const data = { ...ends, zone: [zoneName(zone)] }
      return [{ message: 'isolated', several: 'isolated', data, ...shared }]
    }
    const names = flowNames(unnamed)
    const [name, it] = names.length === 1 ? ['names', 'it'] : ['name', 'them']
    const data = { ...ends, protocols: listed(names), name, it }
    return [{ message: 'unnamed', several: 'unnamed', data, ...shared }]
  },
  fixes: (finding, index) => {
    if (finding.message !== 'isolated') return []
    const conduits = conduitsOf(index, finding)
    return [...declareFlows(index, conduits), ...deleteConduits(index, conduits)]
  },
})

/** The isolated zone in which a conduit stands as a whole. */
function isolatedAround(index: DiagramIndex, { source, target }: Conduit): Zone | null {
  const id = zoneOfEnd(index, index.end(source))
  if (id === null || id !== zoneOfEnd(index, index.end(target))) return null
  const zone = index.zone(id)
  return zone?.isolated ? zone : null
}

function declareFlows(index: DiagramIndex, conduits: readonly Conduit[]): readonly Fix[] {
  const [first] = conduits
  const flows = first ? usualFlows(assetsOfEnd(index, first.source), assetsOfEnd(index, first.target)) : []
  if (flows.length === 0) return []
  const steps = new Steps(index)
  for (const { id } of conduits) steps.take((at) => setFlows(at, id, flows))
  const names = flows.map(flowLabel)
  const label = `Declare ${names.length > 2 ? `${names.length} usual flows` : names.join(' and ')}`
  return [{ label, patch: steps.patch }]
}
