import type { ConduitId } from '../model'
import { RectIndex } from './rect-index'
import type { ConduitRoute, Point } from './scene'

/** Half of a hop's width, px. */
export const HOP = 6
/** From a hop to the next bend of either line: nearer, it would not be read. */
const CLEAR = HOP + 11
const NARROW = 4

/**
 * Where the level parts of each route hop over upright parts of others, in the order of its line; routes without any are
 * left out. Cost: near-linear in the parts and crossings.
 */
export function hopsOf(routes: Iterable<ConduitRoute>): ReadonlyMap<ConduitId, readonly Point[]> {
  const all = [...routes]
  const uprights = new RectIndex<{
    readonly id: ConduitId
    readonly x: number
    readonly low: number
    readonly high: number
  }>()
  for (const { id, points } of all) {
    for (const [a, b] of parts(points)) {
      if (a.x !== b.x) continue
      const [low, high] = [Math.min(a.y, b.y), Math.max(a.y, b.y)]
      uprights.add({ x: a.x, y: low, width: 0, height: high - low }, { id, x: a.x, low, high })
    }
  }
  const hops = new Map<ConduitId, readonly Point[]>()
  for (const { id, points } of all) {
    const here: Point[] = []
    for (const [a, b] of parts(points)) {
      const [left, right] = [Math.min(a.x, b.x) + CLEAR, Math.max(a.x, b.x) - CLEAR]
      if (a.y !== b.y || left > right) continue
      const found: number[] = []
      uprights.find({ x: left, y: a.y, width: right - left, height: 0 }, (other) => {
        if (other.id !== id && a.y > other.low + NARROW && a.y < other.high - NARROW) found.push(other.x)
        return false
      })
      for (const x of inOrder(found, a.x < b.x)) here.push({ x, y: a.y })
    }
    if (here.length > 0) hops.set(id, here)
  }
  return hops
}

function* parts(points: readonly Point[]): Iterable<readonly [Point, Point]> {
  for (let i = 1; i < points.length; i += 1) yield [points[i - 1] as Point, points[i] as Point]
}

/** Along the line, without those too near to the one before. */
function inOrder(xs: readonly number[], goesRight: boolean): readonly number[] {
  const kept: number[] = []
  for (const x of xs.toSorted((a, b) => (goesRight ? a - b : b - a))) {
    const last = kept.at(-1)
    if (last === undefined || Math.abs(x - last) > 2 * HOP + 2) kept.push(x)
  }
  return kept
}
