import { ZONE_TOP } from './boxes/lanes'
import { laneAt } from './lookup'
import type { Point, Rect, Scene } from './scene'
import { SIZES } from './sizes'

/** Lines across are counted from the left end of the drawing, lines down from the top of each lane: lanes may grow. */
const STEP = SIZES.grid

type Lanes = Pick<Scene, 'lanes'>

/** The crossing of the grid's lines that is nearest to a point, canvas px. */
export function onGrid(scene: Lanes, { x, y }: Point): Point {
  const lane = laneAt(scene, y)
  return { x: nearest(x), y: lane.y + nearest(y - lane.y) }
}

/**
 * How far the top left corner of a card, a zone or a note is from the nearest crossing at which it can stand, px: in the
 * lane that the card would have there (that under its middle), below that lane's first line.
 */
export function toGrid(scene: Lanes, box: Rect, kind: 'card' | 'zone' | 'note'): Point {
  const lane = laneAt(scene, kind === 'card' ? box.y + box.height / 2 : box.y)
  const least = { card: STEP, zone: Math.ceil(ZONE_TOP / STEP) * STEP, note: 0 }[kind]
  return { x: nearest(box.x) - box.x, y: lane.y + Math.max(least, nearest(box.y - lane.y)) - box.y }
}

/** How far a box goes to the next line in a direction, px; at the top of a lane a whole step, towards the lane above. */
export function nextOnGrid(scene: Lanes, box: Rect, direction: Point): Point {
  const lane = laneAt(scene, box.y)
  const y = next(box.y - lane.y, direction.y)
  return { x: next(box.x, direction.x), y: box.y - lane.y + y <= 0 && direction.y < 0 ? -STEP : y }
}

// Adding 0 makes no negative zero of what lies just left of the first line.
const nearest = (value: number) => Math.round(value / STEP) * STEP + 0

function next(value: number, sign: number): number {
  if (sign === 0) return 0
  const line = sign > 0 ? Math.floor(value / STEP) + 1 : Math.ceil(value / STEP) - 1
  return line * STEP - value
}
