import { boundsOf, contains, grown, hull, span } from '../geometry'
import type { Point, Rect } from '../scene'
import { type GridEnd, routeGrid } from './grid'
import { searchGrid } from './search'
import { CLEAR, EASE, MOST_SHIFT } from './shifts'
import { simpleRoute } from './simple-route'
import { straightRoute } from './straight'
import { type RouteEnd, type Surroundings, surroundings, type World } from './world'

/** A conduit's line before lines that lie on each other are drawn apart. */
export interface RawRoute {
  readonly source: RouteEnd
  readonly target: RouteEnd
  readonly points: readonly Point[]
  /** Everything as far from it as its parts may be shifted. */
  readonly around: Surroundings
  /** Every way is blocked: it goes straight through. */
  readonly isForced: boolean
}

/** How far around the two ends a way is looked for, in turn. */
const NEAR = 90
const FURTHER = [320, 1200, 6000]
/** With more obstacles than these in a window the search would be too dear. */
const MOST_SOLID = 900

/**
 * The line of a conduit by itself: straight where it can be, else with few bends round cards, headers and zones that it
 * does not concern, not along what it is to avoid and rather not across `others` (both rectangles of no width or height).
 * Where every way is blocked it goes straight through, so that the conduit is seen.
 */
export function rawRoute(
  world: World,
  source: RouteEnd,
  target: RouteEnd,
  avoid: readonly Rect[] = [],
  others: readonly Rect[] = [],
): RawRoute {
  const question = { world, source, target, avoid, others }
  const near = fieldOf(question, NEAR)
  const close = (others.length === 0 ? straightWay(question, near) : null) ?? searchedWay(question, near)
  if (close) return close
  for (const reach of FURTHER) {
    const field = fieldOf(question, reach)
    if (field.around.solid.length > MOST_SOLID) break
    const found = searchedWay(question, field)
    if (found) return found
  }
  const points = simpleRoute(source.box, target.box)
  return { source, target, points, around: { solid: [], borders: [] }, isForced: true }
}

interface Question {
  readonly world: World
  readonly source: RouteEnd
  readonly target: RouteEnd
  readonly avoid: readonly Rect[]
  readonly others: readonly Rect[]
}

/** Where a way is looked for, and what stands there. */
interface Field {
  readonly window: Rect
  readonly around: Surroundings
}

function straightWay({ source, target }: Question, { around }: Field): RawRoute | null {
  if (!separate(source.box, target.box)) return null
  const points = straightRoute(source.box, target.box, around.solid)
  return points && isClearOfEnds(points, around) ? { source, target, points, around, isForced: false } : null
}

function searchedWay(question: Question, { window, around }: Field): RawRoute | null {
  const { source, target, others } = question
  const from: GridEnd = { box: source.box, isAround: contains(source.box, target.box) }
  const to: GridEnd = { box: target.box, isAround: !from.isAround && contains(target.box, source.box) }
  const points = searchGrid(routeGrid(from, to, around, window, others), from, to)
  if (!points || points.length < 2) return null
  // Shifted, its parts may leave the window: what stands beyond counts too.
  const beside = surroundingsIn(question, grown(boundsOf(points), MOST_SHIFT + CLEAR + EASE))
  return { source, target, points, around: beside, isForced: false }
}

function fieldOf(question: Question, reach: number): Field {
  const { world, source, target } = question
  const wide = grown(hull([source.box, target.box]) as Rect, reach)
  const home = homeOf(world, source, target)
  const window = home ? within(wide, home) : wide
  return { window, around: surroundingsIn(question, window) }
}

function surroundingsIn({ world, source, target, avoid }: Question, window: Rect): Surroundings {
  const around = surroundings(world, source, target, window)
  around.borders.push(...avoid)
  return around
}

/** The innermost zone that holds both ends: their conduit stays inside. */
function homeOf(world: World, source: RouteEnd, target: RouteEnd): Rect | null {
  const around = [...(source.isZone ? [source.id] : []), ...source.around]
  const others = new Set<string>([...(target.isZone ? [target.id] : []), ...target.around])
  const home = around.find((zone) => others.has(zone))
  const box = home === undefined ? undefined : world.boxes.zones.get(home as never)
  return box ?? null
}

const within = (a: Rect, b: Rect): Rect =>
  span(
    Math.max(a.x, b.x),
    Math.max(a.y, b.y),
    Math.min(a.x + a.width, b.x + b.width),
    Math.min(a.y + a.height, b.y + b.height),
  )

const separate = (a: Rect, b: Rect) =>
  a.x >= b.x + b.width || b.x >= a.x + a.width || a.y >= b.y + b.height || b.y >= a.y + a.height

/** A straight line must not run along the border of a zone that it is in. */
function isClearOfEnds([a, b]: readonly Point[], { borders }: Surroundings): boolean {
  if (!a || !b) return false
  return borders.every((zone) =>
    a.x === b.x
      ? Math.min(Math.abs(a.x - zone.x), Math.abs(a.x - zone.x - zone.width)) > 5
      : Math.min(Math.abs(a.y - zone.y), Math.abs(a.y - zone.y - zone.height)) > 5,
  )
}
