/**
 * Two orders of the assets: the one in which they hang together, and the one in which pairs are listed.
 */
import { compareText } from '../base'
import { purdueRank } from '../catalogue'
import { ANY } from './labels'
import type { Gate, Side, Spot, SpotOrder, ZoneNode } from './network'

/** Both orders of a drawing's assets. Cost: linear in the hops. */
export function spotOrder(spots: readonly Spot[], zones: readonly ZoneNode[], gates: readonly Gate[]): SpotOrder {
  const ordered = new Set<Spot>()
  const seen = new Set<Gate | ZoneNode>()
  for (const root of [...gates, ...zones]) {
    const open: (Gate | ZoneNode)[] = [root]
    for (let place = open.pop(); place; place = open.pop()) {
      if (seen.has(place)) continue
      seen.add(place)
      for (const spot of standingAt(place)) ordered.add(spot)
      for (const next of besides(place, (spot) => ordered.add(spot))) if (!seen.has(next)) open.push(next)
    }
  }
  for (const spot of spots) ordered.add(spot)
  const placed = [...ordered]
  const placeOf: number[] = []
  for (const [place, spot] of placed.entries()) placeOf[spot.number] = place
  const rankAt: number[] = []
  for (const [rank, spot] of spots.toSorted(byLevelThenId).entries()) rankAt[placeOf[spot.number] as number] = rank
  return { spots: placed, placeOf, rankAt }
}

export function byLevelThenId(a: Spot, b: Spot): number {
  return purdueRank(a.asset.level) - purdueRank(b.asset.level) || compareText(a.asset.id, b.asset.id)
}

function standingAt(place: Gate | ZoneNode): readonly Spot[] {
  return 'ends' in place ? place.ends : [place.spot]
}

/** Devices and zones next to one; assets there are told as they come. */
function besides(place: Gate | ZoneNode, tell: (spot: Spot) => void): readonly (Gate | ZoneNode)[] {
  const found: (Gate | ZoneNode)[] =
    'ends' in place ? [...place.entered, ...place.leaving] : [...place.enteredFrom, ...place.leavesTo]
  const add = (side: Side) => {
    if (side.kind === 'end') tell(side.spot)
    else found.push(side.kind === 'gate' ? side.gate : side.zone)
  }
  for (const hops of place.out.permitting(ANY)) for (const { to } of hops) add(to)
  for (const hops of place.in.permitting(ANY)) for (const { from } of hops) add(from)
  return found
}
