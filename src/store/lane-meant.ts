import { type LaneBox, laneAt } from '../layout'
import type { BoardState } from './board'
import { boundsOf } from './camera'
import { centreOf } from './geometry'

/** The lane of what is selected first; null where nothing with a place is. */
export function laneOfSelection({ scene, selection }: Pick<BoardState, 'scene' | 'selection'>): LaneBox | null {
  const [first] = selection
  const bounds = first === undefined ? null : boundsOf(scene, [first])
  return bounds && laneAt(scene, centreOf(bounds).y)
}
