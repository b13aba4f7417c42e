import { assetType } from '../../catalogue'
import { type Conduit, type DiagramIndex, setFields, setFlows } from '../../model'
import { assetsOfEnd } from '../engine/ends'
import { assetName } from '../engine/names'
import type { Fix } from '../engine/rule'
import { Steps } from './steps'
import { usualFlows } from './usual-flows'

/**
 * Makes a firewall of the one device that joins several zones, so that only what its conduits name passes. Conduits that
 * name nothing get the flows that the assets usually have in common.
 */
export function replaceByFirewall(index: DiagramIndex, about: readonly string[]): readonly Fix[] {
  const devices = about.map((id) => index.asset(id)).filter((asset) => asset !== undefined)
  const device = devices[0]
  if (!device || devices.length > 1) return []
  const type = assetType('it-ot-firewall')?.allowedLevels.includes(device.level)
    ? 'it-ot-firewall'
    : 'industrial-firewall'
  const steps = new Steps(index).take((at) =>
    setFields(at, [device.id], { type, behaviour: undefined, role: undefined }),
  )
  const edges = index.conduitsAt(device.id)
  const otherEnd = (edge: Conduit) => (edge.source === device.id ? edge.target : edge.source)
  for (const edge of edges) {
    if ((edge.flows ?? []).length > 0) continue
    const others = edges.filter((other) => other !== edge).flatMap((other) => assetsOfEnd(index, otherEnd(other)))
    const flows = usualFlows(assetsOfEnd(index, otherEnd(edge)), others)
    steps.take((at) =>
      setFlows(
        at,
        edge.id,
        flows.map((flow) => ({ ...flow, opens: 'either' as const })),
      ),
    )
  }
  return [{ label: `Replace ${assetName(device).text} with a firewall`, patch: steps.patch }]
}
