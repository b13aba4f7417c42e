import { flowLabel, hasBoundaryDevice } from '../../catalogue'
import { type Conduit, type DiagramIndex, insertIntoVia, setFlows } from '../../model'
import { assetsOfEnd, opensSession } from '../engine/ends'
import { turned } from '../engine/parallel'
import type { Fix } from '../engine/rule'
import { addFirewall, guardsOfBoundary, levelOfDevice } from './firewalls'
import { Steps } from './steps'
import { usualFlows } from './usual-flows'

/**
 * Names the flows that the assets' usual protocols suggest, opened by the end from which the first of these parallel
 * conduits is drawn. Where there are then sessions to refuse and nothing to refuse them, they get a firewall in the same
 * step.
 */
export function declareUsualFlows(
  index: DiagramIndex,
  conduits: readonly Conduit[],
  newId: () => string,
): readonly Fix[] {
  const [first] = conduits
  if (!first) return []
  const flows = usualFlows(assetsOfEnd(index, first.source), assetsOfEnd(index, first.target))
  if (flows.length === 0) return []
  const names = flows.map(flowLabel)
  const declared = `Declare ${names.length > 2 ? `${names.length} usual flows` : names.join(' and ')}`
  const steps = new Steps(index)
  for (const conduit of conduits) {
    const isTurned = conduit.source !== first.source
    steps.take((at) => setFlows(at, conduit.id, isTurned ? flows.map(turned) : flows))
  }
  const unguarded = conduits.filter((conduit) => !hasBoundaryDevice(index, conduit))
  if (unguarded.length === 0 || !flows.some(opensSession)) return [{ label: declared, patch: steps.patch }]
  const device = guardsOfBoundary(index, first)[0]?.id ?? addFirewall(steps, levelOfDevice(index, first), newId)
  for (const conduit of unguarded) steps.take((at) => insertIntoVia(at, conduit.id, device))
  return [{ label: `${declared}, behind a firewall`, patch: steps.patch }]
}
