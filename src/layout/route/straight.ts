import { bottom, overlap, right, span } from '../geometry'
import type { Point, Rect } from '../scene'
import { CLEAR, CORNER } from './shifts'

/** A line without bends between two boxes of which neither holds the other, or null where something is in the way. */
export function straightRoute(source: Rect, target: Rect, solid: readonly Rect[]): readonly Point[] | null {
  if (target.y >= bottom(source)) return upright(source, target, solid)
  if (source.y >= bottom(target)) return upright(target, source, solid)?.toReversed() ?? null
  if (target.x >= right(source)) return level(source, target, solid)
  if (source.x >= right(target)) return level(target, source, solid)?.toReversed() ?? null
  return null
}

function upright(upper: Rect, lower: Rect, solid: readonly Rect[]): readonly Point[] | null {
  const low = Math.max(upper.x, lower.x) + CORNER
  const high = Math.min(right(upper), right(lower)) - CORNER
  if (low > high) return null
  const band = span(low, bottom(upper), high, lower.y)
  const taken = solid
    .filter((rect) => overlap(rect, { ...band, width: Math.max(band.width, 1) }))
    .map((rect) => ({ from: rect.x - CLEAR, to: right(rect) + CLEAR }))
  const x = freeNear((low + high) / 2, low, high, taken)
  if (x === null) return null
  return [
    { x, y: bottom(upper) },
    { x, y: lower.y },
  ]
}

const flipped = ({ x, y, width, height }: Rect): Rect => ({ x: y, y: x, width: height, height: width })
function level(left: Rect, rightBox: Rect, solid: readonly Rect[]): readonly Point[] | null {
  return upright(flipped(left), flipped(rightBox), solid.map(flipped))?.map(({ x, y }) => ({ x: y, y: x })) ?? null
}

/** The value nearest to a wish, between two bounds, that no taken range holds; null where all is taken. */
function freeNear(
  wish: number,
  low: number,
  high: number,
  taken: readonly { readonly from: number; readonly to: number }[],
): number | null {
  let best: number | null = null
  const consider = (value: number) => {
    if (value < low || value > high || taken.some(({ from, to }) => value > from && value < to)) return
    if (best === null || Math.abs(value - wish) < Math.abs(best - wish)) best = value
  }
  consider(wish)
  if (best !== null) return best
  for (const { from, to } of taken) {
    consider(from)
    consider(to)
  }
  return best
}
