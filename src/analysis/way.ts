import type { AssetId, ConduitId } from '../model'
import type { Network, Spot } from './network'
import { ANY_PROTOCOL, type Session } from './session'
import type { Link } from './spread'

/** The links of a way, the first one first. */
export function linksTo(last: Link | null): Link[] {
  const links: Link[] = []
  for (let link = last; link; link = link.before) links.push(link)
  return links.reverse()
}

/** The session along a way that was found from what opens it. */
export function sessionAlong(from: Spot, links: readonly Link[], to: Spot, protocol: string): Session {
  const path: AssetId[] = [from.asset.id]
  const conduits: ConduitId[] = []
  for (const { hop, gate } of links) {
    for (const device of hop?.via ?? []) path.push(device.asset.id)
    if (hop) conduits.push(hop.id)
    if (gate) path.push(gate.spot.asset.id)
  }
  path.push(to.asset.id)
  return { from: from.asset.id, to: to.asset.id, protocol, path, conduits }
}

export function protocolName(network: Network, label: number): string {
  return network.labels.name(label) ?? ANY_PROTOCOL
}
