import type { Point, Rect } from '../layout'

/** A movement on the canvas, px. */
export interface Shift {
  readonly dx: number
  readonly dy: number
}

export function centreOf({ x, y, width, height }: Rect): Point {
  return { x: x + width / 2, y: y + height / 2 }
}

/** No card stands higher in its lane than this, px from its top, unless it already does. */
export const LEAST_Y = 8
