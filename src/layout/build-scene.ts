import type { DiagramIndex } from '../model'
import { allBounds } from './boxes/bounds'
import { boxesOf } from './boxes/boxes'
import { layConduits } from './lay-conduits'
import { liveRoute } from './live-route'
import { boxOf } from './lookup'
import { allPlaces } from './place/auto-place'
import type { ConduitRoute, Scene } from './scene'

/** Where everything stands. Total: what has no place is laid out, a conduit with a dangling end has no route. */
export function buildScene(index: DiagramIndex): Scene {
  const boxes = boxesOf(index, allPlaces(index))
  const conduits = layConduits(index, boxes, index.conduits)
  return { ...boxes, conduits, bounds: allBounds(boxes, conduits.values()) }
}

/**
 * The scene at once, with conduits that look at nothing on their way: what a very large drawing opens with, until
 * `withRoutes` brings the proper ones. Boxes are those of `buildScene`. Cost: one pass over the records.
 */
export function sketchScene(index: DiagramIndex): Scene {
  const boxes = boxesOf(index, allPlaces(index))
  const conduits = new Map(
    index.conduits.flatMap((conduit): [ConduitRoute['id'], ConduitRoute][] => {
      const source = boxOf(boxes, conduit.source)
      const target = boxOf(boxes, conduit.target)
      if (!source || !target || conduit.source === conduit.target) return []
      return [[conduit.id, liveRoute(index, boxes, conduit, source, target)]]
    }),
  )
  return { ...boxes, conduits, bounds: allBounds(boxes, conduits.values()) }
}

/**
 * The scene with the routes that were worked out for `asked`, an earlier state of it; what has been laid anew since
 * stays.
 */
export function withRoutes(scene: Scene, asked: Scene, routes: ReadonlyMap<ConduitRoute['id'], ConduitRoute>): Scene {
  const conduits = new Map(scene.conduits)
  for (const [id, route] of scene.conduits) {
    const proper = routes.get(id)
    if (proper && route === asked.conduits.get(id)) conduits.set(id, proper)
  }
  return { ...scene, conduits, bounds: allBounds(scene, conduits.values()) }
}
