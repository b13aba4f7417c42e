import type { DiagramIndex, ZoneId } from '../../model'
import { zonesInnermostFirst } from '../boxes/zone-tree'
import type { Places } from '../places'
import { SIZES } from '../sizes'
import { hullOfLaneRects, inOneLane, type LaneRect, laneNumber, laneRectOfArea, paddedLaneRect } from './lane-rect'

/** What a zone needs around a member, and around a zone inside it. */
export const AROUND_CARD = { side: SIZES.zonePadding, above: SIZES.zonePaddingTop }
export const AROUND_ZONE = { side: SIZES.zonePadding, above: SIZES.subZoneTop }

export function cardRect({ level, x, y }: { level: Parameters<typeof laneNumber>[0]; x: number; y: number }): LaneRect {
  return inOneLane(laneNumber(level), { x, y, width: SIZES.assetWidth, height: SIZES.assetHeight })
}

/** The zones that have a box, measured in lanes: as `boxesOf` draws them, whatever the lanes' heights. Cost: one pass. */
export function zoneRects(index: DiagramIndex, places: Places): ReadonlyMap<ZoneId, LaneRect> {
  const found = new Map<ZoneId, LaneRect>()
  for (const { zone } of zonesInnermostFirst(index)) {
    const parts: LaneRect[] = []
    const area = places.zones.get(zone.id)
    if (area) parts.push(laneRectOfArea(area))
    for (const { id } of index.assetsIn(zone.id)) {
      const place = places.assets.get(id)
      if (place) parts.push(paddedLaneRect(cardRect(place), AROUND_CARD))
    }
    for (const { id } of index.subZones(zone.id)) {
      const inner = found.get(id)
      if (inner) parts.push(paddedLaneRect(inner, AROUND_ZONE))
    }
    const rect = hullOfLaneRects(parts)
    if (rect) found.set(zone.id, rect)
  }
  return found
}
