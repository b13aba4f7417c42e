import { conduitKind } from '../catalogue'
import type { Conduit, ConduitId, DiagramIndex } from '../model'
import { type Boxes, boxesOf } from './boxes/boxes'
import { hull } from './geometry'
import { chipTexts } from './labels/flow-chips'
import { simplyLabelled } from './labels/simple-labels'
import { allPlaces } from './place/auto-place'
import { drawApart } from './route/draw-apart'
import { type RawRoute, rawRoute } from './route/raw-route'
import { routeEnd, worldOf } from './route/world'
import type { ConduitRoute, Point, Rect, Scene } from './scene'
import { SIZES } from './sizes'

/** Where everything stands. Total: what has no place is laid out, a conduit with a dangling end has no route. */
export function buildScene(index: DiagramIndex): Scene {
  const boxes = boxesOf(index, allPlaces(index))
  const conduits = new Map<ConduitId, ConduitRoute>()
  const world = worldOf(index, boxes)
  const drawn: { conduit: Conduit; raw: RawRoute }[] = []
  for (const conduit of index.conduits) {
    const source = routeEnd(world, conduit.source)
    const target = routeEnd(world, conduit.target)
    if (source && target && source.id !== target.id) drawn.push({ conduit, raw: rawRoute(world, source, target) })
  }
  const routes = drawApart(
    drawn.map(({ raw }) => raw),
    drawn.map(({ conduit }) => labelRoom(index, conduit)),
  )
  drawn.forEach(({ conduit }, i) => {
    conduits.set(conduit.id, simplyLabelled(index, conduit, routes[i] as readonly Point[]))
  })
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

/** How wide a conduit's labels are beside an upright line. */
function labelRoom(index: DiagramIndex, conduit: Conduit): number {
  if (conduitKind(index, conduit) === 'inside') return 0
  return SIZES.glyph / 2 + SIZES.chipGap + Math.max(0, ...chipTexts(conduit).map(({ width }) => width)) + 8
}
