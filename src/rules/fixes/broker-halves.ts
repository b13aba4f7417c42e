import { behaviourOf, roleOf } from '../../catalogue'
import type { Asset, AssetId, Conduit, DiagramIndex, Flow } from '../../model'
import { assetsOfEnd } from '../engine/ends'
import { isLandingRole } from '../engine/landing'
import { isGuard } from './firewalls'
import { usualFlows } from './usual-flows'

export interface Half {
  /** The end that is not the broker. */
  readonly end: string
  readonly via: readonly AssetId[]
  readonly flows: readonly Flow[]
}

/**
 * The two conduits that a conduit becomes with a broker between. Every filter or diode stays on both, so that each half
 * passes what the whole passed; what only forwards stays on the side on which it stood.
 */
export function halvesOf(index: DiagramIndex, conduit: Conduit, broker: AssetId): { first: Half; second: Half } {
  const via = conduit.via ?? []
  const guards = via.map((id, i) => (isGuard(index.asset(id)) ? i : -1)).filter((i) => i >= 0)
  const lastOfFirst = guards[0] ?? via.length - 1
  const firstOfSecond = guards.at(-1) ?? via.length
  return {
    first: { end: conduit.source, via: via.slice(0, lastOfFirst + 1), flows: flowsOf(index, conduit, broker, 'first') },
    second: { end: conduit.target, via: via.slice(firstOfSecond), flows: flowsOf(index, conduit, broker, 'second') },
  }
}

/** The conduit's own flows; where it names none, those that this end and the broker usually have in common. */
function flowsOf(index: DiagramIndex, conduit: Conduit, broker: AssetId, half: 'first' | 'second'): readonly Flow[] {
  const named = conduit.flows ?? []
  if (named.length > 0) return named.map((flow) => withoutFarEnd(flow, half))
  const device = index.asset(broker)
  const brokers: readonly Asset[] = device ? [device] : []
  const remote = brokers.some((asset) => behaviourOf(asset) === 'broker' && isLandingRole(roleOf(asset)))
  const end = assetsOfEnd(index, half === 'first' ? conduit.source : conduit.target)
  const flows = half === 'first' ? usualFlows(end, brokers, { remote }) : usualFlows(brokers, end, { remote })
  return flows.length > 0 ? flows.slice(0, 2) : [{ protocol: 'https' }]
}

function withoutFarEnd({ sourceAsset, targetAsset, ...flow }: Flow, half: 'first' | 'second'): Flow {
  if (half === 'first') return sourceAsset === undefined ? flow : { ...flow, sourceAsset }
  return targetAsset === undefined ? flow : { ...flow, targetAsset }
}
