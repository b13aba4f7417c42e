import type { Point } from '../layout'
import type { Board } from './board'

/** Where the mouse is on each board's drawing, canvas px; it changes too often to be state that people look at. */
const pointers = new WeakMap<Board, Point>()

/** The canvas tells where the mouse is; null when it leaves. */
export function notePointer(board: Board, at: Point | null): void {
  if (at) pointers.set(board, at)
  else pointers.delete(board)
}

export function pointerOf(board: Board): Point | undefined {
  return pointers.get(board)
}
