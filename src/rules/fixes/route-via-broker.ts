import { behaviourOf } from '../../catalogue'
import { type AssetId, addConduit, type Conduit, conduitId, type DiagramIndex, setFields } from '../../model'
import type { Fix } from '../engine/rule'
import { type Broker, brokerName, brokersFor, ensureBroker } from './broker'
import { type Half, halvesOf } from './broker-halves'
import { addFirewall, isGuard } from './firewalls'
import { Steps } from './steps'

/**
 * Puts a broker of the DMZ into the path: the conduit then leads from its source to the broker, and a new one from there
 * to its target, with the same flows. The firewalls stay on both halves; a half without one gets one.
 */
export function routeViaBroker(index: DiagramIndex, conduit: Conduit, newId: () => string): readonly Fix[] {
  if (!canBeRouted(index, conduit)) return []
  return brokersFor(index, conduit).map((broker) => {
    const steps = new Steps(index)
    splitAtBroker(steps, conduit, broker, newId)
    return { label: `Route via ${brokerName(broker)}`, patch: steps.patch }
  })
}

/** Not where something in its `via` already ends the sessions: what crosses is then not this conduit as a whole. */
export function canBeRouted(index: DiagramIndex, conduit: Conduit): boolean {
  return (conduit.via ?? []).every((id) => {
    const device = index.asset(id)
    return device === undefined || isGuard(device) || behaviourOf(device) === 'forwarder'
  })
}

/** One conduit becomes two with the broker between. */
export function splitAtBroker(steps: Steps, conduit: Conduit, broker: Broker, newId: () => string): void {
  const id = ensureBroker(steps, broker, newId)
  const { first, second } = halvesOf(steps.index, conduit, id)
  const isGuarded = (half: Half) => [half.end, ...half.via].some((device) => isGuard(steps.index.asset(device)))
  const missing = !isGuarded(first) || !isGuarded(second)
  const firewall: readonly AssetId[] = missing ? [addFirewall(steps, 'L3.5', newId)] : []
  const firstVia = isGuarded(first) ? first.via : [...first.via, ...firewall]
  const secondVia = isGuarded(second) ? second.via : [...firewall, ...second.via]
  const { $order: _order, waypoints: _waypoints, name: _name, via: _via, ...copied } = conduit
  const fields = { target: id, flows: first.flows, waypoints: undefined, via: orNone(firstVia) }
  steps
    .take((index) => setFields(index, [conduit.id], fields))
    .take((index) => {
      const rest = { ...copied, id: conduitId(newId()), source: id, flows: second.flows }
      return addConduit(index, secondVia.length > 0 ? { ...rest, via: secondVia } : rest)
    })
}

const orNone = (via: readonly AssetId[]) => (via.length > 0 ? via : undefined)
