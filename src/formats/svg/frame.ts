import { grown, type LaneBox, type Rect, type Scene } from '../../layout'

/** How far a picture reaches beyond what is drawn, and how wide its rail is. */
const MARGIN = 24
export const RAIL_WIDTH = 98
export const STRIP_WIDTH = 18
/** A lane that is cut shows at least so much of itself that it can say its name. */
const LEAST_OF_A_LANE = 68
/** The title of a frame stands above it. */
const FRAME_TITLE = 20

/** The part of the canvas that a picture shows, the rail at its left; canvas pixels. */
export interface Frame {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** All that is drawn and all lanes, the rail to the left of it. */
export function frameOf(scene: Scene): Frame {
  const { lanes } = scene
  const bounds = boundsOf(scene)
  const last = lanes.at(-1)
  const isEmpty = bounds.width <= 0 || bounds.height <= 0
  const left = (isEmpty ? 0 : bounds.x) - MARGIN - RAIL_WIDTH
  const right = isEmpty ? 600 : bounds.x + bounds.width + MARGIN
  const top = Math.min(lanes[0]?.y ?? 0, isEmpty ? 0 : bounds.y)
  const bottom = Math.max(last ? last.y + last.height : 0, isEmpty ? 0 : bounds.y + bounds.height)
  return { left, right, top, bottom: Math.max(bottom, top + 84) }
}

/** What is left of a scene, and of its lanes no more than that needs. */
export function closeFrameOf(scene: Scene): Frame {
  const bounds = boundsOf(scene)
  if (bounds.width <= 0 || bounds.height <= 0) return frameOf(scene)
  const reach = grown(bounds, MARGIN)
  const end = bounds.y + bounds.height
  const used = scene.lanes.filter(({ y, height }) => y < end && y + height > bounds.y)
  const [first, last] = [used[0], used.at(-1)]
  return {
    left: reach.x - RAIL_WIDTH,
    right: reach.x + reach.width,
    top: first && first.y <= bounds.y ? topIn(first, reach.y) : reach.y,
    bottom: last && last.y + last.height >= end ? bottomIn(last, reach.y + reach.height) : reach.y + reach.height,
  }
}

/** Not into the lane above, in which nothing stands; and enough of this one. */
const topIn = (lane: LaneBox, wanted: number) =>
  Math.max(lane.y, Math.min(wanted, lane.y + lane.height - LEAST_OF_A_LANE))
const bottomIn = (lane: LaneBox, wanted: number) =>
  Math.min(lane.y + lane.height, Math.max(wanted, lane.y + LEAST_OF_A_LANE))

/** A frame of the drawing, as it stands on the canvas. */
export const frameRound = ({ x, y, width, height }: Rect): Frame => ({
  left: x - RAIL_WIDTH,
  right: x + width,
  top: y,
  bottom: y + height,
})

/** The lanes as far as they are in the picture. */
export function lanesIn(lanes: readonly LaneBox[], { top, bottom }: Frame): LaneBox[] {
  return lanes.flatMap((lane) => {
    const y = Math.max(lane.y, top)
    const height = Math.min(lane.y + lane.height, bottom) - y
    return height > 0 ? [{ ...lane, y, height }] : []
  })
}

/** Bounds of what is drawn, titles of frames included. */
function boundsOf({ bounds, annotations }: Scene): Rect {
  let top = bounds.y
  for (const { y } of annotations.values()) top = Math.min(top, y - FRAME_TITLE)
  return { ...bounds, y: top, height: bounds.y + bounds.height - top }
}
