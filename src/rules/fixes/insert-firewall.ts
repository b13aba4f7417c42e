import { protocolOf } from '../../catalogue'
import { type Conduit, type DiagramIndex, insertIntoVia } from '../../model'
import { assetName } from '../engine/names'
import type { Fix } from '../engine/rule'
import { addFirewall, guardsOfBoundary, levelOfDevice } from './firewalls'
import { Steps } from './steps'

/**
 * Puts a firewall into a conduit: one that already guards the same boundary, or a new one. Not where it would stop all
 * that the conduit carries (serial and fieldbus do not pass one, §4).
 */
export function insertFirewall(index: DiagramIndex, conduit: Conduit, newId: () => string): readonly Fix[] {
  const passes = (conduit.flows ?? []).filter((flow) => protocolOf(flow).session !== 'link')
  if ((conduit.flows ?? []).length > 0 && passes.length === 0) return []
  const known = guardsOfBoundary(index, conduit)
    .slice(0, 1)
    .map((device) => ({
      label: `Put ${assetName(device).text} into it`,
      patch: insertIntoVia(index, conduit.id, device.id),
    }))
  const steps = new Steps(index)
  const firewall = addFirewall(steps, levelOfDevice(index, conduit), newId)
  steps.take((at) => insertIntoVia(at, conduit.id, firewall))
  return [...known, { label: known.length > 0 ? 'Insert a new firewall' : 'Insert a firewall', patch: steps.patch }]
}
