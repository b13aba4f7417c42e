/** Conditions under which some requirements are relevant (§6), read from the drawing and overruled by the zone. */
import type { Asset, Condition, Conduit, DiagramIndex, Flow, Zone } from '../model'
import { CONDITIONS } from '../model'
import { flagsOf, roleOf } from './asset-facts'
import { protocol, protocolOf } from './protocols'

const PORTABLE_ROLES = new Set(['mobile', 'removable-media'])
const REMOTE_ROLES = new Set(['remote-access-gateway', 'jump-host'])
/** Screens and servers with browsers, macros or scripts: where mobile code usually runs. */
const MOBILE_CODE_ROLES = new Set(['workstation', 'engineering-workstation', 'hmi', 'business-system', 'mobile'])

/** The conditions that hold in a zone: by its members, the flows at its conduits, and what the zone itself says. */
export function conditionsOf(index: DiagramIndex, zone: Zone): ReadonlySet<Condition> {
  const members = index.interfacesIn(zone.id)
  const flows = [zone.id, ...members.map((asset) => asset.id)].flatMap((end) =>
    index.conduitsAt(end).flatMap((conduit) => conduit.flows ?? []),
  )
  const holds = new Set<Condition>()
  for (const condition of CONDITIONS) {
    if (zone.conditions?.[condition] ?? READ[condition](members, flows)) holds.add(condition)
  }
  return holds
}

/** The conditions that hold on a conduit: by its flows, the devices it passes, and the devices that it ends in. */
export function conditionsOfConduit(index: DiagramIndex, conduit: Conduit): ReadonlySet<Condition> {
  const { flows = [], via = [], source, target } = conduit
  const devices = [source, ...via, target].flatMap((id) => index.asset(id) ?? [])
  return new Set(CONDITIONS.filter((condition) => READ[condition](devices, flows)))
}

const category = (flow: Flow) => (typeof flow.protocol === 'string' ? protocol(flow.protocol)?.category : undefined)

const READ: Record<Condition, (members: readonly Asset[], flows: readonly Flow[]) => boolean> = {
  wireless: (members, flows) =>
    members.some((asset) => flagsOf(asset).wireless) || flows.some((flow) => category(flow) === 'wireless'),
  'mobile-code': (members) => members.some((asset) => MOBILE_CODE_ROLES.has(roleOf(asset) ?? '')),
  'portable-devices': (members, flows) =>
    members.some((asset) => flagsOf(asset).temporary || PORTABLE_ROLES.has(roleOf(asset) ?? '')) ||
    flows.some((flow) => protocolOf(flow).session === 'hand-over'),
  'remote-access': (members, flows) =>
    members.some((asset) => REMOTE_ROLES.has(roleOf(asset) ?? '')) ||
    flows.some((flow) => category(flow) === 'remote-access' || protocolOf(flow).commandsBack),
  // Protocols that are always encrypted and prove the far end do so by certificates or key pairs.
  pki: (_members, flows) =>
    flows.some((flow) => protocolOf(flow).encrypted === true && protocolOf(flow).authenticated === true),
}
