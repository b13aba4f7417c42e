import type { Point, Rect } from '../scene'

/** The straight parts of a line, as rectangles without width or height. */
export const partsOf = (points: readonly Point[]): readonly Rect[] =>
  points.slice(1).map((to, i) => {
    const from = points[i] as Point
    return {
      x: Math.min(from.x, to.x),
      y: Math.min(from.y, to.y),
      width: Math.abs(from.x - to.x),
      height: Math.abs(from.y - to.y),
    }
  })

export const lengthOf = (points: readonly Point[]): number =>
  partsOf(points).reduce((sum, { width, height }) => sum + width + height, 0)

/** Whether an upright part and a level one cross, other than where they end. */
export function crosses(a: Rect, b: Rect): boolean {
  const [upright, level] = a.width === 0 ? [a, b] : [b, a]
  return (
    upright.width === 0 &&
    level.height === 0 &&
    upright.x > level.x + 0.5 &&
    upright.x < level.x + level.width - 0.5 &&
    level.y > upright.y + 0.5 &&
    level.y < upright.y + upright.height - 0.5
  )
}
