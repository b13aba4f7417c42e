import type { DiagramIndex, Placements, PurdueLevel, ZoneArea, ZoneId } from '../../model'
import { PURDUE_LEVELS } from '../../model'
import { type Places, statedPlaces } from '../places'
import { placeAmong } from './among-placed'
import { placeAnnotations } from './annotations'
import { handedOut } from './handed-out'
import { lackingPlaces, unattached } from './lacking'
import type { LaidOut } from './laid-out'
import { areFew, placeNearNeighbours } from './near-neighbours'
import { layOut } from './whole-drawing'

/**
 * Places for every record that has none; an empty object where all have one. What has a place stays: what stands in
 * a placed zone is fitted into it; a few others come near what they are joined to, many are laid out to the right of what
 * is there. The same drawing gives
 * the same places. Near-linear in the records.
 */
export function autoPlace(index: DiagramIndex): Placements {
  const lacking = lackingPlaces(index)
  if (lacking.cards.length === 0 && lacking.zones.length === 0 && lacking.annotations.length === 0) return {}
  const stated = statedPlaces(index)
  const isFresh = stated.assets.size === 0 && stated.zones.size === 0
  const free = isFresh ? lacking : unattached(index, lacking)
  const among = isFresh ? null : placeAmong(index, stated, lacking, free)
  const ground = withPlacements(stated, among ?? {})
  const rest = handedOut(index, free)
  const placed =
    among && areFew(rest, ground)
      ? placeNearNeighbours(index, ground, rest)
      : placementsOf(layOut(index, rest, among?.right))
  const assets = [...(among?.assets ?? []), ...(placed.assets ?? [])]
  const zones = [...(among?.zones ?? []), ...(placed.zones ?? [])]
  const annotations = placeAnnotations(index, lacking.annotations, withPlacements(stated, { assets, zones }))
  return {
    ...(assets.length > 0 ? { assets } : {}),
    ...(zones.length > 0 ? { zones } : {}),
    ...(annotations.length > 0 ? { annotations } : {}),
  }
}

/** The places of all records: their own, and for those without one what `autoPlace` says. */
export function allPlaces(index: DiagramIndex): Places {
  return withPlacements(statedPlaces(index), autoPlace(index))
}

function withPlacements(stated: Places, placements: Placements): Places {
  const assets = new Map(stated.assets)
  for (const { id, level, x, y } of placements.assets ?? []) assets.set(id, { level, x, y })
  const zones = new Map<ZoneId, ZoneArea>(stated.zones)
  for (const { id, area } of placements.zones ?? []) zones.set(id, area)
  const annotations = new Map(stated.annotations)
  for (const { id, place } of placements.annotations ?? []) annotations.set(id, place)
  return { assets, zones, annotations }
}

function placementsOf({ assets, zones }: LaidOut): Placements {
  return {
    assets: [...assets].map(([id, { lane, x, y }]) => ({ id, level: PURDUE_LEVELS[lane] as PurdueLevel, x, y })),
    zones: [...zones].map(([id, area]) => ({ id, area })),
  }
}
