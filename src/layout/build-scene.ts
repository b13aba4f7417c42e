import type { ConduitId, DiagramIndex } from '../model'
import { type Boxes, boxesOf } from './boxes/boxes'
import { hull } from './geometry'
import { simplyLabelled } from './labels/simple-labels'
import { allPlaces } from './place/auto-place'
import { rawRoute } from './route/raw-route'
import { routeEnd, worldOf } from './route/world'
import type { ConduitRoute, Rect, Scene } from './scene'

/** Where everything stands. Total: what has no place is laid out, a conduit with a dangling end has no route. */
export function buildScene(index: DiagramIndex): Scene {
  const boxes = boxesOf(index, allPlaces(index))
  const conduits = new Map<ConduitId, ConduitRoute>()
  const world = worldOf(index, boxes)
  for (const conduit of index.conduits) {
    const source = routeEnd(world, conduit.source)
    const target = routeEnd(world, conduit.target)
    if (source && target && source.id !== target.id) {
      conduits.set(conduit.id, simplyLabelled(index, conduit, rawRoute(world, source, target).points))
    }
  }
  return { ...boxes, conduits, bounds: boundsOfAll(boxes, conduits) }
}

export function boxOf(boxes: Pick<Boxes, 'assets' | 'zones'>, id: string): Rect | undefined {
  return boxes.assets.get(id as never) ?? boxes.zones.get(id as never)
}

function boundsOfAll(boxes: Boxes, conduits: ReadonlyMap<ConduitId, ConduitRoute>): Rect {
  const rects: Rect[] = [...boxes.assets.values(), ...boxes.annotations.values()]
  for (const zone of boxes.zones.values()) rects.push(zone, zone.header)
  for (const route of conduits.values()) rects.push(route.bounds, ...route.chips)
  return hull(rects) ?? { x: 0, y: 0, width: 0, height: 0 }
}
