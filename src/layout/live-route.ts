import type { Conduit, DiagramIndex } from '../model'
import { simplyLabelled } from './labels/simple-labels'
import { draggedLine } from './lay-conduits'
import { simpleRoute } from './route/simple-route'
import type { ConduitRoute, Rect, Scene } from './scene'

/** The route of a conduit between two boxes that looks at nothing on its way but its own waypoints. */
export function liveRoute(
  index: DiagramIndex,
  scene: Pick<Scene, 'lanes'>,
  conduit: Conduit,
  source: Rect,
  target: Rect,
): ConduitRoute {
  const line = conduit.waypoints?.length
    ? draggedLine(scene, source, target, conduit.waypoints)
    : simpleRoute(source, target)
  return simplyLabelled(index, conduit, line)
}
