/** Which broker of the DMZ should end the sessions of a conduit. */
import { assetType, behaviourOf, protocol, protocolOf, roleOf, spokenNames } from '../../catalogue'
import {
  type Asset,
  type AssetId,
  addAsset,
  addZone,
  assetId,
  type Conduit,
  type DiagramIndex,
  zoneId,
} from '../../model'
import { isDmzZone, isInDmz } from '../engine/dmz'
import { isLandingRole } from '../engine/landing'
import { assetName, byId } from '../engine/names'
import { brokerTypes, freeName } from './firewalls'
import type { Steps } from './steps'

/** A broker that is there, or the type of one to add. */
export type Broker = { readonly asset: Asset } | { readonly type: string }

/**
 * The brokers that fit, best first: one that stands in the DMZ before a new one, then by how many of the conduit's
 * protocols it usually speaks; a jump host where that does not decide. Remote access needs a jump host or gateway.
 */
export function brokersFor(index: DiagramIndex, conduit: Conduit): readonly Broker[] {
  const protocols = [...new Set((conduit.flows ?? []).map((flow) => protocolOf(flow).id))]
  const remote = protocols.some((id) => protocol(id)?.category === 'remote-access')
  const fits = (role: string | undefined) => !remote || isLandingRole(role)
  const speaks = (type: string) => {
    const typical = assetType(type)?.typicalProtocols ?? []
    return protocols.filter((id) => typical.includes(id)).length
  }
  const score = (type: string, role: string | undefined) => speaks(type) * 2 + (role === 'jump-host' ? 1 : 0)
  const ends = new Set<string>([conduit.source, conduit.target, ...(conduit.via ?? [])])
  const there = index.assets
    .filter((asset) => isInDmz(asset) && behaviourOf(asset) === 'broker' && fits(roleOf(asset)) && !ends.has(asset.id))
    .toSorted((a, b) => score(b.type, roleOf(b)) - score(a.type, roleOf(a)) || (a.id < b.id ? -1 : 1))
  const best = brokerTypes
    .filter((type) => fits(type.role))
    .toSorted((a, b) => score(b.id, b.role) - score(a.id, a.role))
    .slice(0, 1)
  const useful = there.filter((asset) => protocols.length === 0 || remote || speaks(asset.type) > 0)
  return [...useful.slice(0, 1).map((asset) => ({ asset })), ...best.map((type) => ({ type: type.id }))]
}

export function brokerName(broker: Broker): string {
  if ('asset' in broker) return assetName(broker.asset).text
  const name = assetType(broker.type)?.name ?? broker.type
  // "Jump host" goes into the English sentence in lower case, "DNS and time relay" does not.
  const isLower = spokenNames() === null && /^[A-Z][a-z]/.test(name)
  return `a new ${isLower ? name.charAt(0).toLowerCase() + name.slice(1) : name}`
}

/** The broker's id; a new one is added to the DMZ zone, and the zone too if there is none. */
export function ensureBroker(steps: Steps, broker: Broker, newId: () => string): AssetId {
  if ('asset' in broker) return broker.asset.id
  const [home] = byId(steps.index.zones.filter((zone) => isDmzZone(steps.index, zone) && !zone.isolated))
  const zone = home?.id ?? zoneId(newId())
  if (!home) steps.take((index) => addZone(index, { id: zone, name: freeName(index, 'DMZ') }))
  const id = assetId(newId())
  const name = assetType(broker.type)?.name ?? broker.type
  steps.take((index) => addAsset(index, { id, type: broker.type, name: freeName(index, name), level: 'L3.5', zone }))
  return id
}
