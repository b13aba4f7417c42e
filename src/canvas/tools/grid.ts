import { onGrid, type Point } from '../../layout'
import type { CanvasSession } from '../session'
import type { Pointer } from './gesture'

/** Where a pointer puts a corner or a waypoint: with a grid on its nearest crossing, but not while Ctrl or Cmd is held. */
export function cornerAt(session: CanvasSession, { isFree }: Pick<Pointer, 'isFree'>, at: Point): Point {
  const { hasGrid, scene } = session.state
  return hasGrid && !isFree ? onGrid(scene, at) : at
}
