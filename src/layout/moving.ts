import type { ConduitId, DiagramIndex } from '../model'
import { simplyLabelled } from './labels/simple-labels'
import { boxOf } from './lookup'
import { simpleRoute } from './route/simple-route'
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
      if (source && target) routes.set(conduit.id, simplyLabelled(index, conduit, simpleRoute(source, target)))
    }
  }
  return routes
}
