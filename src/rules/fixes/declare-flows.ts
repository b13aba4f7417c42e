import { flowLabel, hasBoundaryDevice } from '../../catalogue'
import { type Conduit, type DiagramIndex, insertIntoVia, setFlows } from '../../model'
import { assetsOfEnd, opensSession } from '../engine/ends'
import type { Fix } from '../engine/rule'
import { addFirewall, guardsOfBoundary, levelOfDevice } from './firewalls'
import { Steps } from './steps'
import { usualFlows } from './usual-flows'

/**
 * Names the flows that the assets' usual protocols suggest, opened by the end from which the conduit is drawn. A conduit
 * that then has sessions to refuse and nothing to refuse them gets a firewall in the same step.
 */
export function declareUsualFlows(index: DiagramIndex, conduit: Conduit, newId: () => string): readonly Fix[] {
  const flows = usualFlows(assetsOfEnd(index, conduit.source), assetsOfEnd(index, conduit.target))
  if (flows.length === 0) return []
  const names = flows.map(flowLabel)
  const declared = `Declare ${names.length > 2 ? `${names.length} usual flows` : names.join(' and ')}`
  const steps = new Steps(index).take((at) => setFlows(at, conduit.id, flows))
  if (hasBoundaryDevice(index, conduit) || !flows.some(opensSession)) return [{ label: declared, patch: steps.patch }]
  const device = guardsOfBoundary(index, conduit)[0]?.id ?? addFirewall(steps, levelOfDevice(index, conduit), newId)
  steps.take((at) => insertIntoVia(at, conduit.id, device))
  return [{ label: `${declared}, behind a firewall`, patch: steps.patch }]
}
