import { unguardedHops } from './compromised'
import type { Spot, ZoneNode } from './network'
import type { Carried, Link, Spread } from './spread'

/** Opens the sessions along hops that start at this asset itself. Source: §3, §4. */
export function openOwn(spread: Spread, spot: Spot, carried: Carried, root: Link): void {
  spread.followFrom(spot, carried, root)
}

/** Opens the sessions that any endpoint or broker with an interface in the zone can. Source: §3, §4. */
export function openFromZone(spread: Spread, zone: ZoneNode, carried: Carried, root: Link): void {
  if (!zone.isolated) spread.sink.ends(zone, carried, root, null)
  spread.intoGates(zone, carried, root, null)
  spread.followFrom(zone, carried, root)
}

/**
 * Opens what a compromised passing device can besides what flows that name it let it open: anything to whatever is next
 * to it, and what it passes for others along its edges. Source: §5.
 */
export function openUnguarded(spread: Spread, spot: Spot, carried: Carried, root: Link): void {
  const { gate } = spot
  if (!gate) return
  for (const hop of unguardedHops(spread.network, spot)) spread.follow(hop, carried, root)
  for (const zone of gate.leavesTo) {
    spread.sink.ends(zone, carried, root, null)
    spread.intoGates(zone, carried, root, gate)
  }
  spread.followFrom(gate, carried, root)
}
