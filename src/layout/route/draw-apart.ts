import type { Point } from '../scene'
import { type Line, linesOfRoute } from './lines'
import type { RawRoute } from './raw-route'
import { separate } from './separate'

/**
 * The corners of all routes after lines that lie on each other are drawn apart, first the upright parts, then the
 * others. `labelRooms` says how much room each route's labels would like beside it, `lanes` where one lane meets the next.
 */
export function drawApart(
  raws: readonly RawRoute[],
  labelRooms: readonly number[],
  lanes: readonly number[] = [],
): readonly (readonly Point[])[] {
  let routes = raws.map(({ points }) => points)
  for (const isUpright of [true, false]) {
    const lines: Line[] = []
    raws.forEach((raw, i) => {
      lines.push(...linesOfRoute(raw, routes[i] as readonly Point[], i, isUpright, labelRooms[i] ?? 0, lanes))
    })
    separate(lines)
    routes = shifted(routes, lines, isUpright)
  }
  return routes.map(tidied)
}

function shifted(
  routes: readonly (readonly Point[])[],
  lines: readonly Line[],
  isUpright: boolean,
): (readonly Point[])[] {
  const result = [...routes]
  for (const { route, part, at } of lines) {
    const before = result[route] as readonly Point[]
    const [a, b] = [before[part] as Point, before[part + 1] as Point]
    const place = Math.round(at * 2) / 2
    if ((isUpright ? a.x : a.y) === place) continue
    const points = before === routes[route] ? [...before] : (before as Point[])
    points[part] = isUpright ? { x: place, y: a.y } : { x: a.x, y: place }
    points[part + 1] = isUpright ? { x: place, y: b.y } : { x: b.x, y: place }
    result[route] = points
  }
  return result
}

/** Without corners that are none: doubles, and those in the middle of a straight line. */
function tidied(points: readonly Point[]): readonly Point[] {
  const kept: Point[] = []
  for (const point of points) {
    const last = kept.at(-1)
    if (last && last.x === point.x && last.y === point.y) continue
    const before = kept.at(-2)
    if (
      last &&
      before &&
      ((before.x === last.x && last.x === point.x) || (before.y === last.y && last.y === point.y))
    ) {
      kept[kept.length - 1] = point
    } else kept.push(point)
  }
  return kept.length > 1 ? kept : points
}
