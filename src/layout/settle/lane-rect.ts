import { PURDUE_LEVELS, type PurdueLevel, type ZoneArea } from '../../model'
import { bottom } from '../geometry'
import { laneAt } from '../lookup'
import type { LaneBox, Rect } from '../scene'

/** A height, measured from the top of a lane: it stays true when lanes above it grow. `lane` counts from the top. */
interface LaneEdge {
  readonly lane: number
  readonly y: number
}
/** A rectangle over one lane or several, in px, its edges measured from the tops of their lanes. */
export interface LaneRect {
  readonly x: number
  readonly width: number
  readonly top: LaneEdge
  readonly bottom: LaneEdge
}
/** Further than anything reaches in a lane: where a rectangle goes on into the next. */
export const BEYOND = 1e6

export const laneNumber = (level: PurdueLevel): number => PURDUE_LEVELS.indexOf(level)

export function inOneLane(lane: number, { x, y, width, height }: Rect): LaneRect {
  return { x, width, top: { lane, y }, bottom: { lane, y: y + height } }
}

/** A rectangle of the canvas. An edge on the border of two lanes counts to the one that the rectangle lies in. */
export function laneRectOf(lanes: readonly LaneBox[], rect: Rect): LaneRect {
  const edge = (y: number, within: number) => {
    const lane = laneAt({ lanes }, within)
    return { lane: laneNumber(lane.level), y: y - lane.y }
  }
  const low = bottom(rect)
  return { x: rect.x, width: rect.width, top: edge(rect.y, rect.y), bottom: edge(low, low - 0.001) }
}

export function laneRectOfArea({ x, width, top, bottom: low }: ZoneArea): LaneRect {
  return {
    x,
    width,
    top: { lane: laneNumber(top.level), y: top.y },
    bottom: { lane: laneNumber(low.level), y: low.y },
  }
}

export function areaOf({ x, width, top, bottom: low }: LaneRect): ZoneArea {
  const edge = ({ lane, y }: LaneEdge) => ({ level: PURDUE_LEVELS[lane] as PurdueLevel, y })
  return { x, width, top: edge(top), bottom: edge(low) }
}

const isBefore = (a: LaneEdge, b: LaneEdge) => a.lane < b.lane || (a.lane === b.lane && a.y < b.y)

/** The least rectangle around all of them; null for none. */
export function hullOfLaneRects(rects: readonly LaneRect[]): LaneRect | null {
  const [first] = rects
  if (!first) return null
  let { x, top, bottom: low } = first
  let right = x + first.width
  for (const rect of rects) {
    x = Math.min(x, rect.x)
    right = Math.max(right, rect.x + rect.width)
    if (isBefore(rect.top, top)) top = rect.top
    if (isBefore(low, rect.bottom)) low = rect.bottom
  }
  return { x, width: right - x, top, bottom: low }
}

/** With so much more on each side. */
export function paddedLaneRect(rect: LaneRect, sides: { readonly side: number; readonly above: number }): LaneRect {
  return {
    x: rect.x - sides.side,
    width: rect.width + 2 * sides.side,
    top: { ...rect.top, y: rect.top.y - sides.above },
    bottom: { ...rect.bottom, y: rect.bottom.y + sides.side },
  }
}

/** The part of it in a lane, in px from the top of that lane; endless where it goes on beyond. */
export function partInLane(rect: LaneRect, lane: number): Rect | null {
  if (lane < rect.top.lane || lane > rect.bottom.lane) return null
  const y = lane === rect.top.lane ? rect.top.y : -BEYOND
  const low = lane === rect.bottom.lane ? rect.bottom.y : BEYOND
  return { x: rect.x, y, width: rect.width, height: Math.max(0, low - y) }
}
