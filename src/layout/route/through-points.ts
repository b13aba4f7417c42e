import { bottom, centreX, centreY, holdsPoint, right } from '../geometry'
import type { Point, Rect } from '../scene'
import { simpleRoute } from './simple-route'

type Direction = 'left' | 'right' | 'up' | 'down'
const OPPOSITE: Readonly<Record<Direction, Direction>> = { left: 'right', right: 'left', up: 'down', down: 'up' }

/** A way from the end before, as corners, with the direction in which it arrives. */
interface Way {
  readonly points: readonly Point[]
  readonly arrives: Direction
  readonly cost: number
}

/** A bend costs 1; going back on itself much more. */
const TURNING_BACK = 10
/** From a corner of a box to a line that leaves it. */
const CORNER = 10

/**
 * The line of a conduit through the points that a person has dragged it to, in order: upright and level parts only, with
 * few bends, looking at nothing else. Points inside either box are passed over.
 */
export function throughPoints(source: Rect, target: Rect, points: readonly Point[]): readonly Point[] {
  const stops = points.filter((point) => !holdsPoint(source, point) && !holdsPoint(target, point))
  const [first] = stops
  if (!first) return simpleRoute(source, target)
  let ways = exits(source, first)
  for (let i = 1; i < stops.length; i += 1) ways = onwards(ways, stops[i - 1] as Point, stops[i] as Point)
  const last = stops.at(-1) as Point
  const ends = exits(target, last).map((exit) => ({
    points: exit.points.toReversed().slice(1),
    leaves: OPPOSITE[exit.arrives],
    cost: exit.cost,
  }))
  let best: { points: readonly Point[]; cost: number } | null = null
  for (const way of ways) {
    for (const end of ends) {
      const cost = way.cost + end.cost + turn(way.arrives, end.leaves)
      if (!best || cost < best.cost) best = { points: [...way.points, ...end.points], cost }
    }
  }
  return withoutStraight((best as { points: readonly Point[] }).points)
}

function turn(from: Direction, to: Direction): number {
  if (from === to) return 0
  return from === OPPOSITE[to] ? TURNING_BACK : 1
}

/** The ways out of a box to a point outside it: straight where the point is beside a side, else with one bend. */
function exits(box: Rect, to: Point): readonly Way[] {
  const upDown: Direction = to.y < centreY(box) ? 'up' : 'down'
  const leftRight: Direction = to.x < centreX(box) ? 'left' : 'right'
  const isBeside = to.y > box.y + CORNER && to.y < bottom(box) - CORNER
  const isOver = to.x > box.x + CORNER && to.x < right(box) - CORNER
  const side = leftRight === 'left' ? box.x : right(box)
  const edge = upDown === 'up' ? box.y : bottom(box)
  const ways: Way[] = []
  if (isOver) ways.push({ points: [{ x: to.x, y: edge }, to], arrives: upDown, cost: 0 })
  if (isBeside) ways.push({ points: [{ x: side, y: to.y }, to], arrives: leftRight, cost: 0 })
  if (to.x < box.x || to.x > right(box)) {
    const y = centreY(box)
    ways.push({ points: [{ x: side, y }, { x: to.x, y }, to], arrives: upDown, cost: 1 })
  }
  if (to.y < box.y || to.y > bottom(box)) {
    const x = centreX(box)
    ways.push({ points: [{ x, y: edge }, { x, y: to.y }, to], arrives: leftRight, cost: 1 })
  }
  return ways
}

/** For each direction of arrival the cheapest way on to the next point. */
function onwards(ways: readonly Way[], from: Point, to: Point): readonly Way[] {
  const upDown: Direction = to.y < from.y ? 'up' : 'down'
  const leftRight: Direction = to.x < from.x ? 'left' : 'right'
  const legs: { leaves: Direction; arrives: Direction; points: readonly Point[]; cost: number }[] = []
  if (from.x === to.x) legs.push({ leaves: upDown, arrives: upDown, points: [to], cost: 0 })
  else if (from.y === to.y) legs.push({ leaves: leftRight, arrives: leftRight, points: [to], cost: 0 })
  else {
    legs.push({ leaves: leftRight, arrives: upDown, points: [{ x: to.x, y: from.y }, to], cost: 1 })
    legs.push({ leaves: upDown, arrives: leftRight, points: [{ x: from.x, y: to.y }, to], cost: 1 })
  }
  return legs.map((leg) => {
    const costs = ways.map((way) => way.cost + turn(way.arrives, leg.leaves))
    const cost = Math.min(...costs)
    const way = ways[costs.indexOf(cost)] as Way
    return { points: [...way.points, ...leg.points], arrives: leg.arrives, cost: cost + leg.cost }
  })
}

/** Corners only: nothing said twice, nothing in the middle of a straight part. */
function withoutStraight(points: readonly Point[]): readonly Point[] {
  const kept: Point[] = []
  for (const point of points) {
    const last = kept.at(-1)
    if (last && last.x === point.x && last.y === point.y) continue
    const before = kept.at(-2)
    const goesOn =
      last &&
      before &&
      ((before.x === last.x && last.x === point.x && (last.y - before.y) * (point.y - last.y) > 0) ||
        (before.y === last.y && last.y === point.y && (last.x - before.x) * (point.x - last.x) > 0))
    if (goesOn) kept.pop()
    kept.push(point)
  }
  return kept
}
