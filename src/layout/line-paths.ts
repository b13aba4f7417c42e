import { HOP } from './hops'
import type { Point } from './scene'

/** Radius of a line's corners, px. */
const CORNER = 10
const HEAD = { length: 9, width: 9 }

export function distance(a: Point, b: Point): number {
  return Math.hypot(b.x - a.x, b.y - a.y)
}

/** The point `length` pixels from one point towards another. */
function towards(from: Point, to: Point, length: number): Point {
  const whole = distance(from, to)
  if (whole === 0) return from
  return { x: from.x + ((to.x - from.x) * length) / whole, y: from.y + ((to.y - from.y) * length) / whole }
}

const short = (value: number) => Math.round(value * 100) / 100

/**
 * A line through corners, each rounded by at most `radius`, as an SVG path; at the points of `hops`, in the order of the
 * line, its level parts go over another line in a small arc. Empty for no corners.
 */
export function roundedPath(points: readonly Point[], radius = CORNER, hops: readonly Point[] = []): string {
  const [first, ...rest] = points
  if (!first) return ''
  let path = `M${short(first.x)} ${short(first.y)}`
  const waiting = [...hops]
  rest.forEach((corner, i) => {
    const before = points[i] as Point
    path += hopsBetween(before, corner, waiting)
    const after = rest[i + 1]
    const room = after ? Math.min(radius, distance(before, corner) / 2, distance(corner, after) / 2) : 0
    if (!after || room < 0.5) {
      path += `L${short(corner.x)} ${short(corner.y)}`
      return
    }
    const enter = towards(corner, before, room)
    const leave = towards(corner, after, room)
    path += `L${short(enter.x)} ${short(enter.y)}Q${short(corner.x)} ${short(corner.y)} ${short(leave.x)} ${short(leave.y)}`
  })
  return path
}

/** The arcs on one part of a line; they are taken from those that wait. */
function hopsBetween(from: Point, to: Point, waiting: Point[]): string {
  let path = ''
  while (waiting[0] && from.y === to.y && waiting[0].y === from.y && isBetween(waiting[0].x, from.x, to.x)) {
    const { x, y } = waiting.shift() as Point
    const forward = to.x > from.x ? 1 : -1
    path += `L${short(x - forward * HOP)} ${short(y)}a${HOP} ${HOP} 0 0 ${forward > 0 ? 1 : 0} ${forward * 2 * HOP} 0`
  }
  return path
}

const isBetween = (x: number, a: number, b: number) => x > Math.min(a, b) && x < Math.max(a, b)

/** The triangle of an arrowhead whose tip is at `tip`, coming from `from`. */
export function arrowhead(tip: Point, from: Point, { length, width } = HEAD): string {
  const back = towards(tip, from, length)
  const across = { x: ((tip.y - back.y) / length) * (width / 2), y: ((back.x - tip.x) / length) * (width / 2) }
  const corner = (sign: number) => `${short(back.x + sign * across.x)} ${short(back.y + sign * across.y)}`
  return `M${short(tip.x)} ${short(tip.y)}L${corner(1)}L${corner(-1)}Z`
}

/**
 * The paths of a conduit: its line, which stops inside its arrowheads so that its own end does not stand out beside
 * their tips, and the heads (empty where there are none).
 */
export function linePaths(
  points: readonly Point[],
  heads: { readonly source: boolean; readonly target: boolean },
  hops: readonly Point[] = [],
): { readonly line: string; readonly heads: string } {
  const shortened = [...points]
  let triangles = ''
  const end = (tip: Point | undefined, next: Point | undefined, place: number) => {
    if (!tip || !next) return
    triangles += arrowhead(tip, next)
    shortened[place] = towards(tip, next, Math.min(HEAD.length - 2, distance(tip, next)))
  }
  if (heads.source) end(points[0], points[1], 0)
  if (heads.target) end(points.at(-1), points.at(-2), points.length - 1)
  return { line: roundedPath(shortened, CORNER, hops), heads: triangles }
}

/** How far a point is from a line through corners, px. */
export function distanceToLine(point: Point, corners: readonly Point[]): number {
  let least = Number.POSITIVE_INFINITY
  for (let i = 1; i < corners.length; i += 1) {
    least = Math.min(least, distanceToPart(point, corners[i - 1] as Point, corners[i] as Point))
  }
  return least
}

function distanceToPart(point: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const square = dx * dx + dy * dy
  const along = square === 0 ? 0 : ((point.x - from.x) * dx + (point.y - from.y) * dy) / square
  const share = Math.min(1, Math.max(0, along))
  return Math.hypot(point.x - from.x - share * dx, point.y - from.y - share * dy)
}

/** The middle of the longest part of a line; null for fewer than two corners. */
export function middleOf(corners: readonly Point[]): Point | null {
  let best: Point | null = null
  let longest = -1
  for (let i = 1; i < corners.length; i += 1) {
    const [a, b] = [corners[i - 1] as Point, corners[i] as Point]
    const length = distance(a, b)
    if (length > longest) {
      longest = length
      best = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }
    }
  }
  return best
}
