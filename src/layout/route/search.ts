import { bottom, centreX, centreY, right } from '../geometry'
import type { Point, Rect } from '../scene'
import { CLOSE, type GridEnd, type RouteGrid, TAKEN } from './grid'
import { LeastFirst } from './heap'
import { CORNER } from './shifts'

/** What a bend costs, in pixels of length. */
export const BEND = 60
/** What a bend costs besides, so near to an end that its arrowhead would stand in the bend. */
const CRAMPED = 90
const STUB = 14
/** What it costs to cross the line of another conduit. */
export const CROSSING = 80
/** What a pixel costs that runs close by a card, a header or a zone. */
const HUGGING = 2.5
/** What a pixel beside the middle of an end's side costs. */
const OFF_MIDDLE = 0.06

let cost = new Float64Array(0)
let from = new Int32Array(0)
let stamp = new Int32Array(0)
/** In which round a state was left. */
let closed = new Int32Array(0)
let round = 0
const queue = new LeastFirst()

/**
 * The cheapest way over the lines of the grid: length, bends, and how far from the middle of a side it leaves. The
 * corners, the first and the last of them on the ends' borders; null where there is no way.
 *
 * States are `2 * node + way`, way 0 sideways and 1 upright.
 */
export function searchGrid(grid: RouteGrid, source: GridEnd, target: GridEnd): readonly Point[] | null {
  const { xs, ys, takenRight, takenDown, crossedRight, crossedDown } = grid
  const columns = xs.length
  const rows = ys.length
  begin(2 * columns * rows)
  const start = portsOf(grid, source)
  const goal = portsOf(grid, target)
  pushStarts(grid, start, goal)
  while (queue.size > 0) {
    const state = queue.pop()
    // A state is left once and never improved after: so the search ends, and the way back has no circle.
    if (closed[state] === round) continue
    closed[state] = round
    const node = state >> 1
    const way = state & 1
    const column = node % columns
    const row = (node - column) / columns
    const isFirst = from[state] === -1
    if (!isFirst) {
      if (isPort(goal, column, row, way)) return corners(grid, state, source, target)
      if (isInside(start, column, row) || isInside(goal, column, row)) continue
    }
    const isCramped = distanceTo(start, column, row) < STUB || distanceTo(goal, column, row) < STUB
    const bend = isCramped ? BEND + CRAMPED : BEND
    for (let side = 0; side < 4; side += 1) {
      const nextWay = side >> 1
      if (isFirst && nextWay !== way) continue
      const isBack = (side & 1) === 1
      const next = node + (nextWay === 0 ? 1 : columns) * (isBack ? -1 : 1)
      if (nextWay === 0 ? (isBack ? column === 0 : column + 1 === columns) : isBack ? row === 0 : row + 1 === rows)
        continue
      const part = (nextWay === 0 ? takenRight : takenDown)[isBack ? next : node]
      if (part === TAKEN) continue
      const crossed = (nextWay === 0 ? crossedRight : crossedDown)[isBack ? next : node] ?? 0
      const nextColumn = nextWay === 0 ? column + (isBack ? -1 : 1) : column
      const nextRow = nextWay === 1 ? row + (isBack ? -1 : 1) : row
      const length =
        nextWay === 0
          ? Math.abs((xs[nextColumn] as number) - (xs[column] as number))
          : Math.abs((ys[nextRow] as number) - (ys[row] as number))
      const inside =
        insideLength(start, column, row, nextColumn, nextRow) + insideLength(goal, column, row, nextColumn, nextRow)
      // What lies inside both ends, where cards overlap, counts once: a way must never cost less than nothing.
      const outside = Math.max(0, length - inside) * (part === CLOSE ? HUGGING : 1)
      let total = (cost[state] as number) + outside + (nextWay === way ? 0 : bend) + crossed * CROSSING
      if (isPort(goal, nextColumn, nextRow, nextWay)) total += offMiddle(goal, nextColumn, nextRow, nextWay)
      const nextState = 2 * next + nextWay
      if (closed[nextState] === round) continue
      if (stamp[nextState] === round && (cost[nextState] as number) <= total + 1e-9) continue
      cost[nextState] = total
      from[nextState] = state
      stamp[nextState] = round
      queue.push(total + restTo(goal, nextColumn, nextRow, nextWay), nextState)
    }
  }
  return null
}

function begin(states: number): void {
  if (cost.length < states) {
    cost = new Float64Array(states * 2)
    from = new Int32Array(states * 2)
    stamp = new Int32Array(states * 2)
    closed = new Int32Array(states * 2)
    round = 0
  }
  round += 1
  queue.clear()
}

function pushStarts(grid: RouteGrid, start: Ports, goal: Ports): void {
  const columns = grid.xs.length
  for (let row = start.firstRow; row <= start.lastRow; row += 1) {
    for (let column = start.firstColumn; column <= start.lastColumn; column += 1) {
      for (let way = 0; way < 2; way += 1) {
        if (!isPort(start, column, row, way)) continue
        const state = 2 * (row * columns + column) + way
        cost[state] = offMiddle(start, column, row, way)
        from[state] = -1
        stamp[state] = round
        queue.push((cost[state] as number) + restTo(goal, column, row, way), state)
      }
    }
  }
}

/** What the search asks about an end at every step, worked out once for each line of the grid. */
interface Ports {
  readonly isAround: boolean
  /** By column (row): how far outside the box, 0 inside; for a box around the other end how far inside. */
  readonly outX: Float64Array
  readonly outY: Float64Array
  /** Whether a line may end there: inside and not at a corner. */
  readonly fitsX: Uint8Array
  readonly fitsY: Uint8Array
  readonly inX: Uint8Array
  readonly inY: Uint8Array
  readonly offX: Float64Array
  readonly offY: Float64Array
  readonly xs: Float64Array
  readonly ys: Float64Array
  readonly box: Rect
  readonly firstColumn: number
  readonly lastColumn: number
  readonly firstRow: number
  readonly lastRow: number
}

function portsOf({ xs, ys }: RouteGrid, { box, isAround }: GridEnd): Ports {
  const across = along(xs, box.x, right(box), centreX(box), isAround)
  const down = along(ys, box.y, bottom(box), centreY(box), isAround)
  return {
    isAround,
    outX: across.out,
    outY: down.out,
    fitsX: across.fits,
    fitsY: down.fits,
    inX: across.inside,
    inY: down.inside,
    offX: across.off,
    offY: down.off,
    xs,
    ys,
    box,
    firstColumn: across.first,
    lastColumn: across.last,
    firstRow: down.first,
    lastRow: down.last,
  }
}

function along(lines: Float64Array, low: number, high: number, middle: number, isAround: boolean) {
  const n = lines.length
  const out = new Float64Array(n)
  const off = new Float64Array(n)
  const fits = new Uint8Array(n)
  const inside = new Uint8Array(n)
  const corner = Math.min(CORNER, (high - low) / 2 - 1)
  let first = n
  let last = -1
  for (let i = 0; i < n; i += 1) {
    const value = lines[i] as number
    out[i] = isAround ? Math.min(value - low, high - value) : Math.max(0, low - value, value - high)
    off[i] = OFF_MIDDLE * Math.abs(value - middle)
    if (value >= low + corner && value <= high - corner) fits[i] = 1
    if (value > low && value < high) inside[i] = 1
    if (value >= low && value <= high) {
      first = Math.min(first, i)
      last = i
    }
  }
  return { out, off, fits, inside, first, last }
}

/** Whether a line that runs this way may start or end here. */
function isPort(ports: Ports, column: number, row: number, way: number): boolean {
  if (ports.isAround) {
    return way === 1
      ? ports.fitsX[column] === 1 && Math.abs(ports.outY[row] as number) < 0.5
      : ports.fitsY[row] === 1 && Math.abs(ports.outX[column] as number) < 0.5
  }
  if (ports.inX[column] === 0 || ports.inY[row] === 0) return false
  return way === 1 ? ports.fitsX[column] === 1 : ports.fitsY[row] === 1
}

const offMiddle = (ports: Ports, column: number, row: number, way: number) =>
  (way === 1 ? ports.offX[column] : ports.offY[row]) as number

const isInside = (ports: Ports, column: number, row: number) =>
  !ports.isAround && ports.inX[column] === 1 && ports.inY[row] === 1

/** Along lines to a box; inside a box that holds the other end, to its border. */
const distanceTo = (ports: Ports, column: number, row: number): number =>
  ports.isAround
    ? Math.min(ports.outX[column] as number, ports.outY[row] as number)
    : (ports.outX[column] as number) + (ports.outY[row] as number)

/** At least what it still costs to get there: the distance, and a bend where the line runs past the box. */
function restTo(ports: Ports, column: number, row: number, way: number): number {
  if (ports.isAround) return 0
  const runsPast = way === 1 ? ports.inX[column] === 0 : ports.inY[row] === 0
  return (ports.outX[column] as number) + (ports.outY[row] as number) + (runsPast ? BEND : 0)
}

/** Length of a step inside an end: a line starts at a border, so that is no part of it. */
function insideLength(ports: Ports, column: number, row: number, nextColumn: number, nextRow: number): number {
  if (ports.isAround || (ports.inX[column] === 0 && ports.inX[nextColumn] === 0)) return 0
  if (ports.inY[row] === 0 && ports.inY[nextRow] === 0) return 0
  const { xs, ys, box } = ports
  const x = xs[column] as number
  const y = ys[row] as number
  const nextX = xs[nextColumn] as number
  const nextY = ys[nextRow] as number
  const width = Math.min(right(box), Math.max(x, nextX)) - Math.max(box.x, Math.min(x, nextX))
  const height = Math.min(bottom(box), Math.max(y, nextY)) - Math.max(box.y, Math.min(y, nextY))
  return width < 0 || height < 0 ? 0 : width + height
}

/** The corners of the way that led to a state, cut off at the borders of both ends. */
function corners({ xs, ys }: RouteGrid, goal: number, source: GridEnd, target: GridEnd): readonly Point[] {
  const columns = xs.length
  const points: Point[] = []
  for (let state = goal; state !== -1; state = from[state] as number) {
    const node = state >> 1
    points.push({ x: xs[node % columns] as number, y: ys[Math.floor(node / columns)] as number })
  }
  points.reverse()
  const straight = withoutMiddles(points)
  if (!source.isAround) straight[0] = atBorder(source.box, straight[0] as Point, straight[1] as Point)
  if (!target.isAround) {
    const last = straight.length - 1
    straight[last] = atBorder(target.box, straight[last] as Point, straight[last - 1] as Point)
  }
  return straight
}

function withoutMiddles(points: readonly Point[]): Point[] {
  return points.filter((point, i) => {
    const before = points[i - 1]
    const after = points[i + 1]
    if (!before || !after) return true
    return !((before.x === point.x && point.x === after.x) || (before.y === point.y && point.y === after.y))
  })
}

/** Where the line from a point inside a box towards one outside crosses its border. */
function atBorder(box: Rect, inside: Point, outside: Point): Point {
  if (outside.x > inside.x) return { x: right(box), y: inside.y }
  if (outside.x < inside.x) return { x: box.x, y: inside.y }
  return { x: inside.x, y: outside.y > inside.y ? bottom(box) : box.y }
}
