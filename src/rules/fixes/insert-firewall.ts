import { protocolOf } from '../../catalogue'
import { type AssetId, type Conduit, type DiagramIndex, insertIntoVia } from '../../model'
import { assetName } from '../engine/names'
import type { Fix } from '../engine/rule'
import { addFirewall, guardsOfBoundary, levelOfDevice } from './firewalls'
import { Steps } from './steps'

/**
 * Puts a firewall into parallel conduits that carry the same: one that already guards the same boundary, or a new one. Not where it would stop all
 * that they carry (serial and fieldbus do not pass one, §4).
 */
export function insertFirewall(index: DiagramIndex, conduits: readonly Conduit[], newId: () => string): readonly Fix[] {
  const [conduit] = conduits
  if (!conduit) return []
  const passes = (conduit.flows ?? []).filter((flow) => protocolOf(flow).session !== 'link')
  if ((conduit.flows ?? []).length > 0 && passes.length === 0) return []
  const known = guardsOfBoundary(index, conduit)
    .slice(0, 1)
    .map((device) => ({
      label: `Put ${assetName(device).text} into ${conduits.length === 1 ? 'it' : 'all of them'}`,
      patch: intoEach(new Steps(index), conduits, device.id).patch,
    }))
  const steps = new Steps(index)
  const firewall = addFirewall(steps, levelOfDevice(index, conduit), newId)
  intoEach(steps, conduits, firewall)
  return [...known, { label: known.length > 0 ? 'Insert a new firewall' : 'Insert a firewall', patch: steps.patch }]
}

function intoEach(steps: Steps, conduits: readonly Conduit[], device: AssetId): Steps {
  for (const conduit of conduits) steps.take((at) => insertIntoVia(at, conduit.id, device))
  return steps
}
