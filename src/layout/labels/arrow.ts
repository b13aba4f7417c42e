import type { Chip, Point } from '../scene'
import type { ChipText } from './flow-chips'

/** The arrow of a chip beside a part of the line that runs from one point to the next, source first. */
export function arrowOf(to: ChipText['to'], from: Point, next: Point): Chip['arrow'] {
  if (to === 'both' || to === 'none') return to
  const isForward = to === 'target'
  if (Math.abs(next.x - from.x) > Math.abs(next.y - from.y)) return next.x > from.x === isForward ? 'right' : 'left'
  return next.y > from.y === isForward ? 'down' : 'up'
}
