import type { Conduit, ConduitId, DiagramIndex, Place } from '../model'
import { liveRoute } from './live-route'
import { boxOf } from './lookup'
import type { ConduitRoute, Rect, Scene } from './scene'

/**
 * Live routes of the conduits at assets and zones that are being moved to these boxes; conduits without a moved end are
 * not in it. Cost: the conduits at what moves.
 */
export function routesWhileMoving(
  index: DiagramIndex,
  scene: Scene,
  boxes: ReadonlyMap<string, Rect>,
): ReadonlyMap<ConduitId, ConduitRoute> {
  const routes = new Map<ConduitId, ConduitRoute>()
  for (const id of boxes.keys()) {
    for (const conduit of index.conduitsAt(id as never)) {
      if (routes.has(conduit.id)) continue
      const source = boxes.get(conduit.source) ?? boxOf(scene, conduit.source)
      const target = boxes.get(conduit.target) ?? boxOf(scene, conduit.target)
      if (source && target) routes.set(conduit.id, liveRoute(index, scene, conduit, source, target))
    }
  }
  return routes
}

/** The live route of a conduit whose line is being dragged through these places. */
export function routeThrough(
  index: DiagramIndex,
  scene: Scene,
  conduit: Conduit,
  waypoints: readonly Place[],
): ConduitRoute | null {
  const [source, target] = [boxOf(scene, conduit.source), boxOf(scene, conduit.target)]
  return source && target ? liveRoute(index, scene, { ...conduit, waypoints: [...waypoints] }, source, target) : null
}
