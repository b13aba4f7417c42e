import type { Point, Rect } from '../../layout'

/** The rectangle between two corners. */
export function rectBetween(a: Point, b: Point): Rect {
  return { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y) }
}

export function centreOf(rect: Rect): Point {
  return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 }
}

/** The point of a rectangle's border that is nearest to a point. */
export function nearestOnBorder(rect: Rect, { x, y }: Point): Point {
  const inX = Math.min(rect.x + rect.width, Math.max(rect.x, x))
  const inY = Math.min(rect.y + rect.height, Math.max(rect.y, y))
  if (inX !== x || inY !== y) return { x: inX, y: inY }
  const sides = [
    { away: x - rect.x, at: { x: rect.x, y } },
    { away: rect.x + rect.width - x, at: { x: rect.x + rect.width, y } },
    { away: y - rect.y, at: { x, y: rect.y } },
    { away: rect.y + rect.height - y, at: { x, y: rect.y + rect.height } },
  ]
  return sides.reduce((best, side) => (side.away < best.away ? side : best)).at
}

/** The smallest rectangle round all of these. */
export function hullOf(rects: readonly Rect[]): Rect | null {
  if (rects.length === 0) return null
  const x = Math.min(...rects.map((rect) => rect.x))
  const y = Math.min(...rects.map((rect) => rect.y))
  const right = Math.max(...rects.map((rect) => rect.x + rect.width))
  const bottom = Math.max(...rects.map((rect) => rect.y + rect.height))
  return { x, y, width: right - x, height: bottom - y }
}
