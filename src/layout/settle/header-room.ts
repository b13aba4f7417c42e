import { ZONE_TOP } from '../boxes/lanes'
import { SIZES } from '../sizes'

/** From the top of a lane to a card that stands in no zone. */
const LOOSE = 8

/**
 * How far below the top of its lane a card stands at least, px, so that the headers of all zones that begin with it lie
 * in that lane. `highest` says in which lane each zone begins.
 */
export function leastTop(zones: readonly string[], lane: number, highest: ReadonlyMap<string, number>): number {
  const beginning = beginHere(zones, lane, highest)
  if (beginning === 0) return LOOSE
  return ZONE_TOP + (beginning - 1) * SIZES.subZoneTop + SIZES.zonePaddingTop
}

/** The same for the top of a zone's header, below the headers of the zones around it that begin there too. */
export function leastTopOfZone(around: readonly string[], lane: number, highest: ReadonlyMap<string, number>): number {
  return ZONE_TOP - SIZES.zoneHeader / 2 + beginHere(around, lane, highest) * SIZES.subZoneTop
}

/** How many of the zones, from inside out, begin in a lane or below. */
function beginHere(zones: readonly string[], lane: number, highest: ReadonlyMap<string, number>): number {
  const first = zones.findIndex((zone) => (highest.get(zone) ?? lane) < lane)
  return first < 0 ? zones.length : first
}
