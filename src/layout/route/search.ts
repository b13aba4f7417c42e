import { bottom, centreX, centreY, right } from '../geometry'
import type { Point, Rect } from '../scene'
import type { GridEnd, RouteGrid } from './grid'
import { LeastFirst } from './heap'
import { CORNER } from './straight'

/** What a bend costs, in pixels of length. */
const BEND = 60
/** What a bend costs besides, so near to an end that its arrowhead would stand in the bend. */
const CRAMPED = 90
const STUB = 14
/** What a pixel beside the middle of an end's side costs. */
const OFF_MIDDLE = 0.06

let cost = new Float64Array(0)
let from = new Int32Array(0)
let stamp = new Int32Array(0)
let round = 0
const queue = new LeastFirst()

/**
 * The cheapest way over the lines of the grid: length, bends, and how far from the middle of a side it leaves. The
 * corners, the first and the last of them on the ends' borders; null where there is no way.
 *
 * States are `2 * node + way`, way 0 sideways and 1 upright.
 */
export function searchGrid(grid: RouteGrid, source: GridEnd, target: GridEnd): readonly Point[] | null {
  const { xs, ys } = grid
  const columns = xs.length
  const states = 2 * columns * ys.length
  if (cost.length < states) {
    cost = new Float64Array(states)
    from = new Int32Array(states)
    stamp = new Int32Array(states)
    round = 0
  }
  round += 1
  queue.clear()
  const isGoal = portTest(target)
  const isStart = portTest(source)
  const startCost = portCost(source)
  const goalCost = portCost(target)
  const rest = (x: number, y: number) => (target.isAround ? 0 : distanceTo(target, x, y))

  for (let row = 0; row < ys.length; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const x = xs[column] as number
      const y = ys[row] as number
      for (let way = 0; way < 2; way += 1) {
        if (!isStart(x, y, way)) continue
        const state = 2 * (row * columns + column) + way
        cost[state] = startCost(x, y, way)
        from[state] = -1
        stamp[state] = round
        queue.push((cost[state] as number) + rest(x, y), state)
      }
    }
  }
  while (queue.size > 0) {
    const state = queue.pop()
    const node = state >> 1
    const way = state & 1
    const column = node % columns
    const row = (node - column) / columns
    const x = xs[column] as number
    const y = ys[row] as number
    if (isGoal(x, y, way) && from[state] !== -1) return corners(grid, state, source, target)
    const isFirst = from[state] === -1
    if (!isFirst && (isInside(source, x, y) || isInside(target, x, y))) continue
    const here = cost[state] as number
    const step = (nextColumn: number, nextRow: number, nextWay: number) => {
      const nextX = xs[nextColumn] as number
      const nextY = ys[nextRow] as number
      const next = 2 * (nextRow * columns + nextColumn) + nextWay
      let total = here + lengthOutside(source, target, x, y, nextX, nextY) + (nextWay === way ? 0 : bendCost)
      if (isGoal(nextX, nextY, nextWay)) total += goalCost(nextX, nextY, nextWay)
      if (stamp[next] === round && (cost[next] as number) <= total + 1e-9) return
      cost[next] = total
      from[next] = state
      stamp[next] = round
      queue.push(total + rest(nextX, nextY), next)
    }
    const mayTurn = !isFirst
    const isCramped = !isFirst && (distanceTo(source, x, y) < STUB || distanceTo(target, x, y) < STUB)
    const bendCost = isCramped ? BEND + CRAMPED : BEND
    if (way === 0 || mayTurn) {
      if (column + 1 < columns && !grid.takenRight[node]) step(column + 1, row, 0)
      if (column > 0 && !grid.takenRight[node - 1]) step(column - 1, row, 0)
    }
    if (way === 1 || mayTurn) {
      if (row + 1 < ys.length && !grid.takenDown[node]) step(column, row + 1, 1)
      if (row > 0 && !grid.takenDown[node - columns]) step(column, row - 1, 1)
    }
  }
  return null
}

/** Whether a line that runs this way may start or end here. */
function portTest({ box, isAround }: GridEnd): (x: number, y: number, way: number) => boolean {
  const cornerX = Math.min(CORNER, box.width / 2 - 1)
  const cornerY = Math.min(CORNER, box.height / 2 - 1)
  const fitsX = (x: number) => x >= box.x + cornerX && x <= right(box) - cornerX
  const fitsY = (y: number) => y >= box.y + cornerY && y <= bottom(box) - cornerY
  if (isAround) {
    return (x, y, way) =>
      way === 1
        ? fitsX(x) && (Math.abs(y - box.y) < 0.5 || Math.abs(y - bottom(box)) < 0.5)
        : fitsY(y) && (Math.abs(x - box.x) < 0.5 || Math.abs(x - right(box)) < 0.5)
  }
  return (x, y, way) => x > box.x && x < right(box) && y > box.y && y < bottom(box) && (way === 1 ? fitsX(x) : fitsY(y))
}

const isInside = ({ box, isAround }: GridEnd, x: number, y: number) =>
  !isAround && x > box.x && x < right(box) && y > box.y && y < bottom(box)

/** Length of a part of a line without what lies inside the ends: a line starts at a border. */
function lengthOutside(a: GridEnd, b: GridEnd, x: number, y: number, nextX: number, nextY: number): number {
  const length = Math.abs(nextX - x) + Math.abs(nextY - y)
  // What lies inside both ends, where cards overlap, counts once: a way must never cost less than nothing.
  return Math.max(0, length - lengthInside(a, x, y, nextX, nextY) - lengthInside(b, x, y, nextX, nextY))
}

function lengthInside({ box, isAround }: GridEnd, x: number, y: number, nextX: number, nextY: number): number {
  if (isAround) return 0
  const width = Math.min(right(box), Math.max(x, nextX)) - Math.max(box.x, Math.min(x, nextX))
  const height = Math.min(bottom(box), Math.max(y, nextY)) - Math.max(box.y, Math.min(y, nextY))
  return width < 0 || height < 0 ? 0 : width + height
}

function portCost({ box }: GridEnd): (x: number, y: number, way: number) => number {
  return (x, y, way) => OFF_MIDDLE * Math.abs(way === 1 ? x - centreX(box) : y - centreY(box))
}

/** Along lines to a box; inside a box that holds the other end, to its border. */
function distanceTo({ box, isAround }: GridEnd, x: number, y: number): number {
  if (isAround) return Math.min(x - box.x, right(box) - x, y - box.y, bottom(box) - y)
  return Math.max(0, box.x - x, x - right(box)) + Math.max(0, box.y - y, y - bottom(box))
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
