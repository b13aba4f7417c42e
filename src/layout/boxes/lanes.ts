import type { DiagramIndex, Place, PurdueLevel, ZoneArea } from '../../model'
import { PURDUE_LEVELS } from '../../model'
import { isInk } from '../ink/ink-line'
import type { Places } from '../places'
import type { LaneBox } from '../scene'
import { SIZES } from '../sizes'
import { zoneChain } from './zone-tree'

/** The lanes from top to bottom: at least as high as the least height and the document's setting, and as what stands in them. */
export function laneBoxes(index: DiagramIndex, places: Places): readonly LaneBox[] {
  const heights = new Map<PurdueLevel, number>()
  const need = (level: PurdueLevel, height: number) => {
    if (height > (heights.get(level) ?? 0)) heights.set(level, height)
  }
  for (const level of PURDUE_LEVELS) {
    need(level, Math.max(SIZES.laneMinHeight, index.diagram.fields.lanes?.[level]?.height ?? 0))
  }
  for (const [id, { level, y }] of places.assets) {
    const depth = zoneDepth(index, index.asset(id)?.zone)
    need(level, cardTop(y) + SIZES.assetHeight + depth * SIZES.zonePadding + SIZES.laneFoot)
  }
  for (const { top, bottom } of places.zones.values()) {
    need(top.level, top.y + ZONE_TOP)
    need(bottom.level, bottom.y + SIZES.laneFoot)
  }
  for (const annotation of index.annotations) {
    const place = places.annotations.get(annotation.id)
    // Frames and lines go over lanes; they are not in one. What is written stands in its lane by its top and may hang over the next.
    if (place && annotation.kind !== 'frame' && !isInk(annotation)) need(place.level, place.y + SIZES.laneFoot)
  }
  const lanes: LaneBox[] = []
  let y = 0
  for (const level of PURDUE_LEVELS) {
    const height = Math.ceil(heights.get(level) ?? SIZES.laneMinHeight)
    lanes.push({ level, y, height })
    y += height
  }
  return lanes
}

/** From the border of a lane to the top line of a zone, above or below it, at least: half a header and air. */
export const ZONE_TOP = SIZES.zoneHeader / 2 + 4

/** A card never stands above the top of its lane. */
export const cardTop = (y: number) => Math.max(4, y)

function zoneDepth(index: DiagramIndex, zone: Parameters<DiagramIndex['zone']>[0]): number {
  const found = index.zone(zone)
  return found ? zoneChain(index, found.id).length : 0
}

/** Tops of the lanes by level. */
export function laneTops(lanes: readonly LaneBox[]): (place: Pick<Place | ZoneArea['top'], 'level' | 'y'>) => number {
  const tops = new Map(lanes.map((lane) => [lane.level, lane.y]))
  return ({ level, y }) => (tops.get(level) ?? 0) + y
}
