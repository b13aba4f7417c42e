import { bottom, clamp, right } from '../geometry'
import type { Point, Rect } from '../scene'
import type { RawRoute } from './raw-route'
import { CLEAR, CORNER, EASE, MOST_SHIFT } from './shifts'

/** One straight part of a route, and how far it may be shifted sideways. Uprights are shifted in x, others in y. */
export interface Line {
  /** Which route, and which part of it (0 starts at the source). */
  readonly route: number
  readonly part: number
  readonly from: number
  readonly to: number
  readonly low: number
  readonly high: number
  /** Where it would stand by itself. */
  readonly wish: number
  /** At each end: where the next part goes (-1 to lower values, 1 to higher, 0 where the route ends), and how far. */
  readonly turnFrom: number
  readonly turnTo: number
  readonly farFrom: number
  readonly farTo: number
  /** Room that its labels would like beside it, towards higher values. */
  readonly labelRoom: number
  at: number
}

/** A level part nearer than this to the line between two lanes would read as one with it. */
const OFF_LANE = 9
/** From a card or zone to the first bend of its own conduit: room for an arrowhead. */
const STUB = 16
/** In a channel up to this wide a line would stand in the middle. */
const NARROW = 110

/** The parts of a route that run upright, or the others, with their free room among what the route must keep clear of. */
export function linesOfRoute(
  raw: RawRoute,
  points: readonly Point[],
  route: number,
  isUpright: boolean,
  labelRoom: number,
  lanes: readonly number[],
): Line[] {
  const lines: Line[] = []
  const last = points.length - 2
  const longest = longestPart(points, isUpright)
  for (let part = 0; part <= last; part += 1) {
    const a = points[part] as Point
    const b = points[part + 1] as Point
    if ((a.x === b.x) !== isUpright || (a.x === b.x && a.y === b.y)) continue
    const at = isUpright ? a.x : a.y
    const start = isUpright ? a.y : a.x
    const end = isUpright ? b.y : b.x
    const [from, to] = start < end ? [start, end] : [end, start]
    const room = freeRoom(raw, at, from, to, isUpright, part === 0, part === last)
    const isMiddle = part > 0 && part < last
    const borders = isUpright ? [] : lanes
    const isNarrow = isMiddle && room.high - room.low <= NARROW && room.isWalled
    const before = turn(points[part - 1], at, isUpright)
    const after = turn(points[part + 2], at, isUpright)
    const [first, second] = start < end ? [before, after] : [after, before]
    lines.push({
      route,
      part,
      from,
      to,
      low: room.low,
      high: room.high,
      wish: besideLanes(isNarrow ? (room.low + room.high) / 2 : room.wish, room.low, room.high, borders),
      turnFrom: first.turn,
      turnTo: second.turn,
      farFrom: first.far,
      farTo: second.far,
      labelRoom: part === longest ? labelRoom : 0,
      at,
    })
  }
  return lines
}

/** Off the line between two lanes, to the side where there is room; there where there is none. */
function besideLanes(wish: number, low: number, high: number, borders: readonly number[]): number {
  const border = borders.find((y) => Math.abs(y - wish) < OFF_LANE)
  if (border === undefined) return wish
  const ways = [border - OFF_LANE, border + OFF_LANE].filter((y) => y >= low && y <= high)
  ways.sort((a, b) => Math.abs(a - wish) - Math.abs(b - wish))
  return ways[0] ?? wish
}

function longestPart(points: readonly Point[], isUpright: boolean): number {
  let best = -1
  let most = 30
  for (let part = 0; part + 1 < points.length; part += 1) {
    const a = points[part] as Point
    const b = points[part + 1] as Point
    const length = isUpright ? Math.abs(a.y - b.y) : 0
    if (length > most) {
      most = length
      best = part
    }
  }
  return best
}

function turn(next: Point | undefined, at: number, isUpright: boolean): { turn: number; far: number } {
  if (!next) return { turn: 0, far: at }
  const far = isUpright ? next.x : next.y
  return { turn: Math.sign(far - at), far }
}

/** Between which values a part may stand; `isWalled` where something stands on both sides. */
function freeRoom(
  raw: RawRoute,
  at: number,
  from: number,
  to: number,
  isUpright: boolean,
  startsAtSource: boolean,
  endsAtTarget: boolean,
): { low: number; high: number; wish: number; isWalled: boolean } {
  let low = at - MOST_SHIFT
  let high = at + MOST_SHIFT
  /** Where it would keep its distance from everything. */
  let easyLow = low
  let easyHigh = high
  let walls = 0
  const keepOff = (least: number, most: number, clear: number) => {
    if (most <= at + 0.01) {
      easyLow = Math.max(easyLow, most + clear + EASE)
      const edge = Math.min(at, most + clear)
      if (edge > low) {
        low = edge
        walls |= 1
      }
    } else if (least >= at - 0.01) {
      easyHigh = Math.min(easyHigh, least - clear - EASE)
      const edge = Math.max(at, least - clear)
      if (edge < high) {
        high = edge
        walls |= 2
      }
    }
  }
  const across = (rect: Rect, clear: number) => {
    const start = isUpright ? rect.y : rect.x
    const end = isUpright ? bottom(rect) : right(rect)
    if (start < to + 4 && end > from - 4)
      keepOff(isUpright ? rect.x : rect.y, isUpright ? right(rect) : bottom(rect), clear)
  }
  for (const rect of raw.around.solid) across(rect, CLEAR)
  for (const rect of raw.around.borders) {
    const start = isUpright ? rect.y : rect.x
    const end = isUpright ? bottom(rect) : right(rect)
    if (start >= to || end <= from) continue
    for (const edge of isUpright ? [rect.x, right(rect)] : [rect.y, bottom(rect)]) keepOff(edge, edge, CLEAR)
  }
  const onSide = (box: Rect) => {
    const start = isUpright ? box.x : box.y
    const size = isUpright ? box.width : box.height
    const corner = Math.min(CORNER, size / 2 - 1)
    low = Math.max(low, Math.min(at, start + corner))
    high = Math.min(high, Math.max(at, start + size - corner))
  }
  if (startsAtSource) onSide(raw.source.box)
  else across(raw.source.box, STUB)
  if (endsAtTarget) onSide(raw.target.box)
  else across(raw.target.box, STUB)
  const wish = easyLow <= easyHigh ? clamp(at, easyLow, easyHigh) : at
  return { low, high, wish: clamp(wish, low, high), isWalled: walls === 3 }
}
