import type { Point, Rect } from './scene'

export const right = (rect: Rect) => rect.x + rect.width
export const bottom = (rect: Rect) => rect.y + rect.height
export const centreX = (rect: Rect) => rect.x + rect.width / 2
export const centreY = (rect: Rect) => rect.y + rect.height / 2

/** The rectangle between two corners. */
export const span = (left: number, top: number, rightEdge: number, bottomEdge: number): Rect => ({
  x: left,
  y: top,
  width: rightEdge - left,
  height: bottomEdge - top,
})

/** The rectangle with so much more (or less) on every side. */
export const grown = (rect: Rect, by: number): Rect => ({
  x: rect.x - by,
  y: rect.y - by,
  width: rect.width + 2 * by,
  height: rect.height + 2 * by,
})

/** Whether two rectangles share more than a border. */
export function overlap(a: Rect, b: Rect): boolean {
  return a.x < right(b) && b.x < right(a) && a.y < bottom(b) && b.y < bottom(a)
}

export function contains(outer: Rect, inner: Rect): boolean {
  return outer.x <= inner.x && outer.y <= inner.y && right(outer) >= right(inner) && bottom(outer) >= bottom(inner)
}

export function holdsPoint(rect: Rect, { x, y }: Point): boolean {
  return x >= rect.x && y >= rect.y && x <= right(rect) && y <= bottom(rect)
}

/** The least rectangle around all of them; null for none. */
export function hull(rects: Iterable<Rect>): Rect | null {
  let left = Number.POSITIVE_INFINITY
  let top = Number.POSITIVE_INFINITY
  let rightEdge = Number.NEGATIVE_INFINITY
  let bottomEdge = Number.NEGATIVE_INFINITY
  for (const rect of rects) {
    left = Math.min(left, rect.x)
    top = Math.min(top, rect.y)
    rightEdge = Math.max(rightEdge, right(rect))
    bottomEdge = Math.max(bottomEdge, bottom(rect))
  }
  return left > rightEdge ? null : span(left, top, rightEdge, bottomEdge)
}

/** The least rectangle around a line. */
export function boundsOf(points: readonly Point[]): Rect {
  return hull(points.map((point) => ({ ...point, width: 0, height: 0 }))) ?? { x: 0, y: 0, width: 0, height: 0 }
}

export const sameRect = (a: Rect, b: Rect) => a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height

export const clamp = (value: number, least: number, most: number) => Math.max(least, Math.min(most, value))
