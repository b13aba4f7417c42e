import { type Annotation, INK_KINDS } from '../../model'
import type { Point, Rect } from '../scene'

/** A point of a line, with how hard the pen was pressed there, 0 to 1. */
export interface InkPoint extends Point {
  readonly pressure: number
}

/** Numbers a point takes in a record: x, y, pressure. */
const STRIDE = 3
/** Widths of lines that state none, px. */
const WEIGHTS = { stroke: 4, highlight: 18, arrow: 3 } as const

/** Whether an annotation is a line of its points. */
export function isInk({ kind }: Pick<Annotation, 'kind'>): boolean {
  return (INK_KINDS as readonly string[]).includes(kind)
}

/** Width of an annotation's line, px. */
export function inkWeight({ kind, weight }: Pick<Annotation, 'kind' | 'weight'>): number {
  return weight ?? (kind === 'highlight' || kind === 'arrow' ? WEIGHTS[kind] : WEIGHTS.stroke)
}

/** Width and height that points span from their place, px; never nothing, so that a straight line has a box too. */
export function inkExtent(points: readonly number[]): { readonly width: number; readonly height: number } {
  let [width, height] = [1, 1]
  for (let at = 0; at + 1 < points.length; at += STRIDE) {
    width = Math.max(width, points[at] as number)
    height = Math.max(height, points[at + 1] as number)
  }
  return { width, height }
}

/** The points of a line in its box, canvas px absolute: stretched as the box is. Cost: two passes over the points. */
export function inkLine(points: readonly number[], box: Rect): readonly InkPoint[] {
  const extent = inkExtent(points)
  const [across, down] = [box.width / extent.width, box.height / extent.height]
  const line: InkPoint[] = []
  for (let at = 0; at + 1 < points.length; at += STRIDE) {
    const [x, y, pressure = 0.5] = [points[at] as number, points[at + 1] as number, points[at + 2]]
    line.push({ x: box.x + x * across, y: box.y + y * down, pressure: Math.min(1, Math.max(0, pressure)) })
  }
  return line
}
