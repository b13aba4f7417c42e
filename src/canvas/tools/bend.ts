import { distance, type Point, routeThrough, toPlace, toPoint } from '../../layout'
import type { ConduitId, Place } from '../../model'
import type { CanvasSession } from '../session'
import type { Gesture, Pointer, Press } from './gesture'
import { cornerAt } from './grid'
import { MovedElements } from './moved-elements'

/** How near a waypoint must be to be taken instead of a new one made, in pixels of the screen. */
const REACH = { fine: 10, coarse: 22 }

/** Drags a conduit's line aside: an existing waypoint, or a new one where the line was taken. */
export function bendGesture(session: CanvasSession, press: Press, id: ConduitId): Gesture | null {
  const { index, scene } = session.state
  const conduit = index.conduit(id)
  const line = scene.conduits.get(id)?.points
  if (!conduit || !line) return null
  const points = (conduit.waypoints ?? []).map((place) => toPoint(scene, place))
  const reach = (press.isCoarse ? REACH.coarse : REACH.fine) / session.camera.viewport.zoom
  const taken = points.findIndex((point) => distance(point, press.at) <= reach)
  const at = taken >= 0 ? taken : placeAmong(points, line, press.at)
  const through = (pointer: Pointer) => points.toSpliced(at, taken >= 0 ? 1 : 0, cornerAt(session, pointer, pointer.at))
  const elements = new MovedElements(session, new Set(), false)
  return {
    cursor: 'move',
    pansAtBorder: true,
    move(pointer) {
      const route = routeThrough(session.state.index, session.state.scene, conduit, placesOf(session, through(pointer)))
      elements.shift(0, 0, route ? new Map([[id, route]]) : new Map())
    },
    drop(pointer) {
      elements.release()
      session.board.run('set-waypoints', { conduit: id, points: through(pointer) })
    },
    cancel: () => elements.release(),
  }
}

function placesOf(session: CanvasSession, points: readonly Point[]): readonly Place[] {
  return points.map((point) => toPlace(session.state.scene, point))
}

/** Before which waypoint a point of the line comes. */
function placeAmong(waypoints: readonly Point[], line: readonly Point[], at: Point): number {
  const here = alongLine(line, at)
  const later = waypoints.findIndex((point) => alongLine(line, point) > here)
  return later < 0 ? waypoints.length : later
}

/** How far along a line the point of it is that is nearest to this one. */
function alongLine(line: readonly Point[], { x, y }: Point): number {
  let best = { away: Number.POSITIVE_INFINITY, along: 0 }
  let done = 0
  for (let i = 1; i < line.length; i += 1) {
    const [a, b] = [line[i - 1] as Point, line[i] as Point]
    const nearest = {
      x: Math.max(Math.min(a.x, b.x), Math.min(Math.max(a.x, b.x), x)),
      y: Math.max(Math.min(a.y, b.y), Math.min(Math.max(a.y, b.y), y)),
    }
    const away = distance(nearest, { x, y })
    if (away < best.away) best = { away, along: done + distance(a, nearest) }
    done += distance(a, b)
  }
  return best.along
}
