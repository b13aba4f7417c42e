import { behaviourOf } from '../../catalogue'
import { type AssetId, addConduit, type Conduit, conduitId, type DiagramIndex, setFields } from '../../model'
import type { Fix } from '../engine/rule'
import { type Broker, brokerName, brokersFor, ensureBroker } from './broker'
import { type Half, halvesOf } from './broker-halves'
import { addFirewall, isGuard } from './firewalls'
import { Steps } from './steps'

/**
 * Puts a broker of the DMZ into the path: each of these parallel conduits then leads from its source to the broker, and a
 * new one from there to its target, with the same flows. The firewalls stay on both halves; a half without one gets one.
 */
export function routeViaBroker(index: DiagramIndex, conduits: readonly Conduit[], newId: () => string): readonly Fix[] {
  const [first] = conduits
  if (!first || !conduits.every((conduit) => canBeRouted(index, conduit))) return []
  return brokersFor(index, first).map((broker) => {
    const steps = new Steps(index)
    splitAtBroker(steps, conduits, broker, newId)
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

/** Each of these conduits becomes two with the one broker between; those that need a new firewall share it. */
export function splitAtBroker(steps: Steps, conduits: readonly Conduit[], broker: Broker, newId: () => string): void {
  const id = ensureBroker(steps, broker, newId)
  let added: AssetId | null = null
  const firewall = () => {
    added ??= addFirewall(steps, 'L3.5', newId)
    return added
  }
  for (const conduit of conduits) splitOne(steps, asDrawn(conduit, conduits[0] ?? conduit), id, firewall, newId)
}

/** Which way a conduit without flows is drawn says nothing: parallel ones are read as the first of them is drawn. */
function asDrawn(conduit: Conduit, first: Conduit): Conduit {
  if (conduit.source === first.source || (conduit.flows ?? []).length > 0) return conduit
  const { via = [] } = conduit
  return {
    ...conduit,
    source: first.source,
    target: first.target,
    ...(via.length > 0 ? { via: via.toReversed() } : {}),
  }
}

function splitOne(steps: Steps, conduit: Conduit, id: AssetId, firewall: () => AssetId, newId: () => string): void {
  const { first, second } = halvesOf(steps.index, conduit, id)
  const isGuarded = (half: Half) => [half.end, ...half.via].some((device) => isGuard(steps.index.asset(device)))
  const firstVia = isGuarded(first) ? first.via : [...first.via, firewall()]
  const secondVia = isGuarded(second) ? second.via : [firewall(), ...second.via]
  const { $order: _order, waypoints: _waypoints, name: _name, via: _via, ...copied } = conduit
  const fields = { source: conduit.source, target: id, flows: first.flows, waypoints: undefined, via: orNone(firstVia) }
  steps
    .take((index) => setFields(index, [conduit.id], fields))
    .take((index) => {
      const rest = { ...copied, id: conduitId(newId()), source: id, flows: second.flows }
      return addConduit(index, secondVia.length > 0 ? { ...rest, via: secondVia } : rest)
    })
}

const orNone = (via: readonly AssetId[]) => (via.length > 0 ? via : undefined)
