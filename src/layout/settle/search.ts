import { overlap } from '../geometry'
import { LeastFirst } from '../route/heap'
import type { Rect } from '../scene'
import type { Field, Obstacle } from './field'
import { BEYOND, type LaneRect, partInLane } from './lane-rect'

export interface Shift {
  readonly dx: number
  readonly dy: number
}
/** Something that looks for a place: it moves as it is, together with the others of its group. */
export interface Body {
  readonly rect: LaneRect
  /** With what the zone that it stands in needs around it. */
  readonly outer: LaneRect
  /** The zones that it stands in, innermost first. */
  readonly zones: readonly string[]
  /** What it does not mind to lie over. */
  readonly ignores?: ReadonlySet<string>
  /** The inner part of its zone in its lane, px from the top of the lane; it rather stays there. */
  readonly room?: Rect | null
}
export interface Wishes {
  /** At least so far down: room for headers and the top of the lane. */
  readonly leastDown: number
  /** At most so far down: a zone over several lanes keeps its top in the first. */
  readonly mostDown?: number
  /** What of the height of each lane may be used before it grows, px. */
  readonly laneHeights: readonly number[]
  /** Rather in this direction, as a key pressed again and again. */
  readonly towards?: Shift
}

/** So much of one card over another is no fault: a hand is not that exact. */
const TOLERANCE = 4
/** Least air round what has been moved aside, and the air that it gets beside what it moved aside for. */
const LEAST_AIR = 4
const AIR = { card: { x: 10, y: 14 }, zone: { x: 16, y: 16 } }
const MOST_STEPS = 4000
const MOST_TESTS = 400_000
/** Going up or down is worth less than going sideways: rows stay rows. */
const DOWNWARDS = 1.5
const LEAVES_ZONE = 2
const GROWS_LANE = 2
const AGAINST = 4000
const ACROSS = 6

/**
 * The nearest shift at which none of the bodies lies over anything; at once none where that is so where they are. They
 * keep their lanes. Total: where everything near is full, it goes to the right of all there is.
 */
export function nearestFree(bodies: readonly Body[], field: Field, wishes: Wishes): Shift {
  const start: Shift = { dx: 0, dy: Math.max(0, wishes.leastDown) }
  if (!firstConflict(bodies, field, start, -TOLERANCE)) return start
  return new Search(bodies, field, wishes).from(start) ?? besideAll(bodies, field, start)
}

interface Conflict {
  readonly body: Rect
  readonly other: Rect
  readonly kind: Obstacle['kind']
}

class Search {
  readonly #cost: (shift: Shift) => number
  readonly #known = new Set<string>()
  readonly #open = new LeastFirst()
  readonly #shifts: Shift[] = []

  constructor(
    readonly bodies: readonly Body[],
    readonly field: Field,
    readonly wishes: Wishes,
  ) {
    this.#cost = costOf(bodies, wishes)
  }

  /** Best first: from a place that is taken it goes on to those just beside whatever takes it. */
  from(start: Shift): Shift | null {
    this.#push(start)
    let tests = 0
    for (let steps = 0; steps < MOST_STEPS && tests < MOST_TESTS; steps += 1) {
      if (this.#open.size === 0) return null
      const shift = this.#shifts[this.#open.pop()] as Shift
      const conflict = firstConflict(this.bodies, this.field, shift, LEAST_AIR)
      if (!conflict) return shift
      tests += this.bodies.length
      for (const next of asides(shift, conflict)) this.#push(next)
    }
    return null
  }

  #push({ dx, dy }: Shift): void {
    const { leastDown, mostDown = Number.POSITIVE_INFINITY } = this.wishes
    const shift = { dx: Math.round(dx), dy: Math.max(Math.ceil(leastDown), Math.round(dy)) }
    if (shift.dy > mostDown) return
    const key = `${shift.dx} ${shift.dy}`
    if (this.#known.has(key)) return
    this.#known.add(key)
    this.#open.push(this.#cost(shift), this.#shifts.push(shift) - 1)
  }
}

function firstConflict(bodies: readonly Body[], field: Field, shift: Shift, air: number): Conflict | null {
  for (const body of bodies) {
    const conflict = conflictOf(body, field, shift, air)
    if (conflict) return conflict
  }
  return null
}

function conflictOf(body: Body, field: Field, { dx, dy }: Shift, air: number): Conflict | null {
  const [home] = body.zones
  let found: Conflict | null = null
  for (let lane = body.outer.top.lane; lane <= body.outer.bottom.lane; lane += 1) {
    const [raw, outer] = [partInLane(body.rect, lane), partInLane(body.outer, lane)]
    if (!outer) continue
    const shifted = (rect: Rect): Rect => ({ ...rect, x: rect.x + dx, y: rect.y + dy })
    const [rawHere, outerHere] = [raw && shifted(raw), shifted(outer)]
    const isTaken = field.visit(lane, grownBy(outerHere, Math.max(0, air)), (obstacle, at) => {
      if (body.ignores?.has(obstacle.id)) return false
      if (obstacle.kind === 'zone' && body.zones.includes(obstacle.id)) return false
      const isOutside = home !== undefined && !obstacle.zones.includes(home)
      const mine = isOutside ? outerHere : rawHere
      if (!mine || !overlap(grownBy(mine, air), at)) return false
      found = { body: mine, other: at, kind: isOutside ? 'zone' : obstacle.kind }
      return true
    })
    if (isTaken) return found
  }
  return null
}

const grownBy = (rect: Rect, by: number): Rect => ({
  x: rect.x - by,
  y: rect.y - by,
  width: rect.width + 2 * by,
  height: rect.height + 2 * by,
})

function asides({ dx, dy }: Shift, { body, other, kind }: Conflict): Shift[] {
  const air = AIR[kind]
  const found = [
    { dx: dx + other.x + other.width + air.x - body.x, dy },
    { dx: dx + other.x - air.x - body.x - body.width, dy },
  ]
  const isWithin = (y: number) => Math.abs(y) < BEYOND / 2
  const [low, bodyLow] = [other.y + other.height, body.y + body.height]
  if (isWithin(low) && isWithin(body.y)) found.push({ dx, dy: dy + low + air.y - body.y })
  if (isWithin(other.y) && isWithin(bodyLow)) found.push({ dx, dy: dy + other.y - air.y - bodyLow })
  return found
}

/** How far, and what else speaks against a shift: that lanes grow, that a card leaves the room of its zone. */
function costOf(bodies: readonly Body[], { laneHeights, towards }: Wishes): (shift: Shift) => number {
  const room = { left: Infinity, right: Infinity, up: Infinity, down: Infinity }
  let laneDown = Infinity
  for (const { rect, room: inner } of bodies) {
    laneDown = Math.min(laneDown, (laneHeights[rect.bottom.lane] ?? Infinity) - rect.bottom.y)
    if (!inner) continue
    room.left = Math.min(room.left, rect.x - inner.x)
    room.right = Math.min(room.right, inner.x + inner.width - rect.x - rect.width)
    room.up = Math.min(room.up, rect.top.y - inner.y)
    room.down = Math.min(room.down, inner.y + inner.height - rect.bottom.y)
  }
  const over = (way: number, slack: number) => Math.max(0, way - Math.max(0, slack))
  return ({ dx, dy }) => {
    const grows = over(dy, laneDown)
    const leaves = over(dx, room.right) + over(-dx, room.left) + over(dy, room.down) + over(-dy, room.up)
    const against = towards && dx * towards.dx + dy * towards.dy < 0 ? AGAINST : 0
    const across = towards ? ACROSS * Math.abs(dx * Math.sign(towards.dy) + dy * Math.sign(towards.dx)) : 0
    return Math.abs(dx) + DOWNWARDS * Math.abs(dy) + against + across + GROWS_LANE * grows + LEAVES_ZONE * leaves
  }
}

function besideAll(bodies: readonly Body[], field: Field, start: Shift): Shift {
  const left = Math.min(...bodies.map(({ outer }) => outer.x))
  return { ...start, dx: Math.max(0, Math.ceil(field.right + AIR.zone.x - left)) }
}
