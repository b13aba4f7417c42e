import type { LaneBox, Point } from '../scene'

/** A place on a line where its devices and labels may stand. */
export interface Anchor {
  readonly at: Point
  /** Ends of the part of the line that it is on, source first. */
  readonly from: Point
  readonly to: Point
  readonly isUpright: boolean
  /** Where it would rather not be, in pixels of sliding. */
  readonly cost: number
}

/** How far from the best place the next ones are looked for, nearer ones closer together. */
const SLIDES = [12, 24, 38, 54, 72, 94, 120, 150, 186, 228, 278, 340, 420]
/** From a bend, and from an arrowhead, to the middle of a glyph. */
const FROM_BEND = 22
const FROM_HEAD = 24
const FROM_END = 16
const MOST_ANCHORS = 28
/** A level part is second choice where an upright one crosses a lane's border. */
const LEVEL = 30
const NO_BORDER = 24
/** What a pixel of sliding costs. */
export const SLIDE = 0.35

/** Places along a line, best first: where it crosses into another lane, and from there further along, up to `reach`. */
export function anchorsOf(
  points: readonly Point[],
  lanes: readonly LaneBox[],
  heads: { readonly source: boolean; readonly target: boolean },
  halfLength: number,
  reach: number,
): readonly Anchor[] {
  const anchors: Anchor[] = []
  const last = points.length - 2
  for (let part = 0; part <= last; part += 1) {
    const from = points[part] as Point
    const to = points[part + 1] as Point
    const isUpright = from.x === to.x
    const start = isUpright ? from.y : from.x
    const end = isUpright ? to.y : to.x
    const sign = end > start ? 1 : -1
    const before = marginAt(part === 0, heads.source) + halfLength
    const after = marginAt(part === last, heads.target) + halfLength
    const length = Math.abs(end - start)
    const first = before + after > length ? length / 2 : before
    const final = before + after > length ? length / 2 : length - after
    const squeezed = Math.max(0, before + after - length) * 8
    const low = start + sign * first
    const high = start + sign * final
    for (const { value, cost } of stops(Math.min(low, high), Math.max(low, high), isUpright ? lanes : [], reach)) {
      const at = isUpright ? { x: from.x, y: value } : { x: value, y: from.y }
      anchors.push({ at, from, to, isUpright, cost: cost + squeezed + (isUpright ? 0 : LEVEL) })
    }
  }
  anchors.sort((a, b) => a.cost - b.cost)
  return anchors.slice(0, MOST_ANCHORS)
}

const marginAt = (isEnd: boolean, hasHead: boolean) => (isEnd ? (hasHead ? FROM_HEAD : FROM_END) : FROM_BEND)

/** Values between two bounds: at borders of lanes and in the middle, then along from there. */
function stops(low: number, high: number, lanes: readonly LaneBox[], most: number): { value: number; cost: number }[] {
  const found: { value: number; cost: number }[] = []
  const borders = lanes.slice(1).map(({ y }) => y)
  const crossed = borders.filter((y) => y >= low - 14 && y <= high + 14)
  const middle = (low + high) / 2
  const starts = crossed.length > 0 ? crossed : [middle]
  const base = crossed.length > 0 ? 0 : NO_BORDER
  const add = (value: number, cost: number) => {
    if (value >= low && value <= high && !found.some((other) => Math.abs(other.value - value) < 2)) {
      found.push({ value, cost })
    }
  }
  for (const start of starts) {
    const inside = Math.max(low, Math.min(high, start))
    add(inside, base + Math.abs(inside - start) * 0.5 + Math.abs(inside - middle) * 0.01)
  }
  const reach = Math.min(high - low, most)
  for (const by of SLIDES) {
    if (by > reach) break
    for (const start of starts) {
      add(start + by, base + by * SLIDE)
      add(start - by, base + by * SLIDE)
    }
  }
  add(middle, base + NO_BORDER)
  return found
}
