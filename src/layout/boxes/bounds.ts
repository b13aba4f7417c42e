import { hull } from '../geometry'
import type { ConduitRoute, Rect } from '../scene'
import type { Boxes } from './boxes'

/** The smallest box round everything that is drawn; empty at the origin where nothing is. Cost: one pass. */
export function allBounds(boxes: Boxes, routes: Iterable<ConduitRoute>): Rect {
  const rects: Rect[] = [...boxes.assets.values(), ...boxes.annotations.values()]
  for (const zone of boxes.zones.values()) rects.push(zone, zone.header)
  for (const route of routes) rects.push(route.bounds, ...route.chips)
  return hull(rects) ?? { x: 0, y: 0, width: 0, height: 0 }
}
