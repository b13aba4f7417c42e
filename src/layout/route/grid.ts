import { bottom, centreX, centreY, right } from '../geometry'
import type { Rect } from '../scene'
import { SIZES } from '../sizes'
import type { Surroundings } from './world'

/** From the corner of an end to the outermost lines that end on that side. */
const FROM_CORNER = 20
/** From an obstacle to the line beside it where there is room. */
const BESIDE = 15
/** Nearer than this a line does not pass an obstacle. */
const TIGHT = 4
/** Of the gaps between one edge and those after it so many are looked at. */
const MOST_GAPS = 4
/** Nearer than this it does so only where there is no better way. */
const CLOSE_BY = 10
/** Nearer than this a line does not run along the border of a zone; so it may between two that are twice as far apart. */
const OFF_BORDER = SIZES.zonePadding / 2

export const TAKEN = 1
export const CLOSE = 2

/** Lines nearer to each other than this are one. */
const SAME = 1

/** Where a line may start or end: inside a box that it leaves, or on the border of a box that holds the other end. */
export interface GridEnd {
  readonly box: Rect
  /** The other end stands inside: the line starts at the border and goes inwards. */
  readonly isAround: boolean
}

/**
 * The lines on which a conduit may run inside a window, and which parts of them are free. Columns are lines of one x,
 * rows lines of one y.
 */
export interface RouteGrid {
  readonly xs: Float64Array
  readonly ys: Float64Array
  /** By `row * columns + column`: how the part from there to the next column (row) is: 0 free, `TAKEN` or `CLOSE`. */
  readonly takenRight: Uint8Array
  readonly takenDown: Uint8Array
  /** In the same way: how many lines of other conduits such a part crosses. */
  readonly crossedRight: Uint8Array
  readonly crossedDown: Uint8Array
}

/** `others` are straight parts of lines, as rectangles without width or height. */
export function routeGrid(
  source: GridEnd,
  target: GridEnd,
  around: Surroundings,
  window: Rect,
  others: readonly Rect[] = [],
): RouteGrid {
  const xs = linesOf(around, source, target, window, false)
  const ys = linesOf(around, source, target, window, true)
  const takenRight = new Uint8Array(xs.length * ys.length)
  const takenDown = new Uint8Array(xs.length * ys.length)
  const crossedRight = new Uint8Array(others.length > 0 ? xs.length * ys.length : 0)
  const crossedDown = new Uint8Array(others.length > 0 ? xs.length * ys.length : 0)
  const grid = { xs, ys, takenRight, takenDown, crossedRight, crossedDown }
  for (const rect of around.solid) mark(grid, rect, CLOSE_BY, CLOSE)
  for (const rect of around.solid) mark(grid, rect, TIGHT, TAKEN)
  for (const rect of around.borders) takeBorder(grid, rect)
  for (const line of others) markCrossed(grid, line)
  return grid
}

/** Lines beside every obstacle, in the middle of narrow gaps, and through the middles of both ends. */
function linesOf(around: Surroundings, from: GridEnd, to: GridEnd, window: Rect, isRows: boolean): Float64Array {
  const [source, target] = [from.box, to.box]
  const low = (rect: Rect) => (isRows ? rect.y : rect.x)
  const high = (rect: Rect) => (isRows ? bottom(rect) : right(rect))
  const { solid, borders } = around
  const count = solid.length + 2 + 2 * borders.length
  const lows = new Float64Array(count)
  const highs = new Float64Array(count)
  let at = 0
  const add = (first: number, last: number) => {
    lows[at] = first
    highs[at] = last
    at += 1
  }
  for (const rect of solid) add(low(rect), high(rect))
  add(low(source), high(source))
  add(low(target), high(target))
  for (const rect of borders) {
    add(low(rect), low(rect))
    add(high(rect), high(rect))
  }
  lows.sort()
  highs.sort()
  const lines: number[] = [isRows ? centreY(source) : centreX(source), isRows ? centreY(target) : centreX(target)]
  const shared = { from: Math.max(low(source), low(target)), to: Math.min(high(source), high(target)) }
  for (const end of [from, to]) {
    if (end.isAround) lines.push(low(end.box), high(end.box))
    else if (high(end.box) - low(end.box) > 4 * FROM_CORNER)
      lines.push(low(end.box) + FROM_CORNER, high(end.box) - FROM_CORNER)
  }
  if (shared.to > shared.from) lines.push((shared.from + shared.to) / 2)
  addBeside(lines, highs, lows, 1)
  addBeside(lines, lows, highs, -1)
  return distinct(lines, low(window), high(window))
}

/** A line at `BESIDE` from each edge; in the middle where the next thing comes nearer than two of that. */
function addBeside(lines: number[], edges: Float64Array, others: Float64Array, sign: 1 | -1): void {
  let next = sign > 0 ? 0 : others.length - 1
  let before = Number.NaN
  for (let i = 0; i < edges.length; i += 1) {
    const edge = edges[sign > 0 ? i : edges.length - 1 - i] as number
    if (edge === before) continue
    before = edge
    while (next >= 0 && next < others.length && ((others[next] as number) - edge) * sign <= 1) next += sign
    lines.push(edge + sign * BESIDE)
    for (let i = next, found = 0; i >= 0 && i < others.length && found < MOST_GAPS; i += sign) {
      const room = ((others[i] as number) - edge) * sign
      if (room >= 2 * BESIDE) break
      if (others[i] === others[i - sign]) continue
      lines.push(edge + (sign * room) / 2)
      found += 1
    }
  }
}

function distinct(lines: readonly number[], low: number, high: number): Float64Array {
  const sorted = Float64Array.from(lines).sort()
  let kept = 0
  for (const line of sorted) {
    if (line < low || line > high) continue
    if (kept > 0 && line - (sorted[kept - 1] as number) < SAME) continue
    sorted[kept] = line
    kept += 1
  }
  return sorted.slice(0, kept)
}

/** The first line at or after a value. */
function firstAt(lines: Float64Array, value: number): number {
  let from = 0
  let to = lines.length
  while (from < to) {
    const middle = (from + to) >> 1
    if ((lines[middle] as number) < value) from = middle + 1
    else to = middle
  }
  return from
}

/** Marks what runs through a rectangle or nearer to it than `by`. */
function mark({ xs, ys, takenRight, takenDown }: RouteGrid, rect: Rect, by: number, as: number): void {
  const columns = xs.length
  const [left, rightEdge, top, lower] = [rect.x - by, right(rect) + by, rect.y - by, bottom(rect) + by]
  const firstX = firstAt(xs, left + 1e-6)
  const firstY = firstAt(ys, top + 1e-6)
  let lastX = firstX
  while (lastX < columns && (xs[lastX] as number) < rightEdge - 1e-6) lastX += 1
  let lastY = firstY
  while (lastY < ys.length && (ys[lastY] as number) < lower - 1e-6) lastY += 1
  for (let row = firstY; row < lastY; row += 1) {
    for (let column = Math.max(0, firstX - 1); column < lastX && column < columns - 1; column += 1) {
      takenRight[row * columns + column] = as
    }
  }
  for (let column = firstX; column < lastX; column += 1) {
    for (let row = Math.max(0, firstY - 1); row < lastY && row < ys.length - 1; row += 1) {
      takenDown[row * columns + column] = as
    }
  }
}

/** Counts a line of another conduit on the parts that cross it. */
function markCrossed({ xs, ys, crossedRight, crossedDown }: RouteGrid, line: Rect): void {
  const columns = xs.length
  if (line.width === 0) {
    const column = firstAt(xs, line.x) - 1
    if (column < 0 || column >= columns - 1) return
    for (let row = firstAt(ys, line.y); row < ys.length && (ys[row] as number) <= bottom(line); row += 1) {
      crossedRight[row * columns + column] = (crossedRight[row * columns + column] as number) + 1
    }
  } else {
    const row = firstAt(ys, line.y) - 1
    if (row < 0 || row >= ys.length - 1) return
    for (let column = firstAt(xs, line.x); column < columns && (xs[column] as number) <= right(line); column += 1) {
      crossedDown[row * columns + column] = (crossedDown[row * columns + column] as number) + 1
    }
  }
}

/** A zone's border may be crossed, but no line runs along it. */
function takeBorder(grid: RouteGrid, rect: Rect): void {
  const { xs, ys, takenRight, takenDown } = grid
  const columns = xs.length
  for (const edge of [rect.y, bottom(rect)]) {
    for (
      let row = firstAt(ys, edge - OFF_BORDER + 1e-6);
      row < ys.length && (ys[row] as number) < edge + OFF_BORDER;
      row += 1
    ) {
      for (let column = Math.max(0, firstAt(xs, rect.x) - 1); column < columns - 1; column += 1) {
        if ((xs[column] as number) >= right(rect)) break
        takenRight[row * columns + column] = TAKEN
      }
    }
  }
  for (const edge of [rect.x, right(rect)]) {
    for (
      let column = firstAt(xs, edge - OFF_BORDER + 1e-6);
      column < columns && (xs[column] as number) < edge + OFF_BORDER;
      column += 1
    ) {
      for (let row = Math.max(0, firstAt(ys, rect.y) - 1); row < ys.length - 1; row += 1) {
        if ((ys[row] as number) >= bottom(rect)) break
        takenDown[row * columns + column] = TAKEN
      }
    }
  }
}
