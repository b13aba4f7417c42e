import { flowLabel, isPassing, protocol, protocolOf } from '../../catalogue'
import { type Conduit, type DiagramIndex, type Flow, setFlows } from '../../model'
import { flowCause } from '../engine/cause'
import { byId } from '../engine/names'
import type { Fix } from '../engine/rule'
import { weaknessOf } from '../engine/weakness'
import { Steps } from './steps'

/** More conduits than this are a redesign, not a fix. */
const MOST_CONDUITS = 20

/**
 * Puts the safer protocol for the same job in the place of each that can be read or forged: on these conduits, and on
 * those to which a device at one of their ends passes the same protocol on, so that it still arrives.
 */
export function useSaferProtocols(index: DiagramIndex, conduits: readonly Conduit[]): readonly Fix[] {
  const replaced = conduits.flatMap(({ flows = [] }) => flows).filter((flow) => saferOf(flow) !== null)
  if (replaced.length === 0) return []
  const way = onTheWay(index, conduits, new Set(replaced.map((flow) => protocolOf(flow).id)))
  if (way.length > MOST_CONDUITS) return []
  const steps = new Steps(index)
  for (const conduit of way) steps.take((at) => setFlows(at, conduit.id, saferFlows(conduit.flows ?? [])))
  const names = [...new Set(replaced.map(saferName))]
  const where = way.length > conduits.length ? ` on all ${way.length} conduits of the way` : ''
  return [{ label: `Use ${names.length === 1 ? names[0] : 'safer protocols'}${where}`, patch: steps.patch }]
}

/** The name of the safer protocol; in full where in short it is named like the weaker one. Null where there is none. */
export function saferName(flow: Flow): string | null {
  const known = protocol(saferOf(flow) ?? '')
  if (!known) return null
  const short = flowLabel({ protocol: known.id })
  return short === flowLabel(flow) ? known.name : short
}

function saferOf(flow: Flow): string | null {
  const { saferAlternative } = protocolOf(flow)
  return weaknessOf(flow) && saferAlternative !== null && protocol(saferAlternative) ? saferAlternative : null
}

/** Each flow with its safer protocol; what is then said twice is said once. */
function saferFlows(flows: readonly Flow[]): readonly Flow[] {
  const kept = new Map<string, Flow>()
  for (const flow of flows) {
    const safer = saferOf(flow)
    const { encrypted: _encrypted, authenticated: _authenticated, ...rest } = flow
    const next = safer === null ? flow : { ...rest, protocol: safer }
    if (!kept.has(flowCause(next))) kept.set(flowCause(next), next)
  }
  return [...kept.values()]
}

function onTheWay(index: DiagramIndex, conduits: readonly Conduit[], carried: ReadonlySet<string>): readonly Conduit[] {
  const found = new Set(conduits)
  const waiting = [...conduits]
  for (let conduit = waiting.pop(); conduit && found.size <= MOST_CONDUITS; conduit = waiting.pop()) {
    for (const id of [conduit.source, conduit.target]) {
      const device = index.asset(id)
      if (!device || !isPassing(device)) continue
      for (const other of index.conduitsAt(device.id)) {
        if (found.has(other) || !(other.flows ?? []).some((flow) => carried.has(protocolOf(flow).id))) continue
        found.add(other)
        waiting.push(other)
      }
    }
  }
  return byId([...found])
}
