import type { Scene } from '../../layout'
import type { DiagramIndex, SlVector, ZoneId } from '../../model'
import type { Colours } from './theme'

/** What every part of a picture reads. */
export interface Picture {
  readonly index: DiagramIndex
  readonly scene: Scene
  readonly colours: Colours
  /** SL-A of the zones that were assessed. */
  readonly achieved: ReadonlyMap<ZoneId, SlVector>
}

/** How far a picture reaches beyond what is drawn, and how wide its rail is. */
const MARGIN = 24
export const RAIL_WIDTH = 98
export const STRIP_WIDTH = 18

/** The part of the canvas that a picture shows: all that is drawn and all lanes, the rail to the left of it. */
export interface Frame {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}
export function frameOf(scene: Scene): Frame {
  const { bounds, lanes } = scene
  const last = lanes.at(-1)
  const isEmpty = bounds.width <= 0 || bounds.height <= 0
  const left = (isEmpty ? 0 : bounds.x) - MARGIN - RAIL_WIDTH
  const right = isEmpty ? 600 : bounds.x + bounds.width + MARGIN
  const top = Math.min(lanes[0]?.y ?? 0, isEmpty ? 0 : bounds.y)
  const bottom = Math.max(last ? last.y + last.height : 0, isEmpty ? 0 : bounds.y + bounds.height)
  return { left, right, top, bottom: Math.max(bottom, top + 84) }
}
