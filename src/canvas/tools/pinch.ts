import type { Point } from '../../layout'
import type { CanvasSession } from '../session'

const middle = (a: Point, b: Point) => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 })
const apart = (a: Point, b: Point) => Math.max(1, Math.hypot(a.x - b.x, a.y - b.y))

/** Two fingers move and zoom the view together; called with where they stand now and stood before. */
export function pinch(session: CanvasSession, before: readonly [Point, Point], now: readonly [Point, Point]): void {
  const [from, to] = [middle(...before), middle(...now)]
  session.camera.panBy(to.x - from.x, to.y - from.y)
  session.camera.zoomAt(session.toElement(to), apart(...now) / apart(...before))
}
