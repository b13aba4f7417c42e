import type { Point, Scene } from '../layout'
import type { Board } from './board'
import { boxOf } from './neighbours'

/** The copies that were made last, by what they are copies of, and how far from there they were put down. */
interface LastCopy {
  readonly copies: ReadonlyMap<string, string>
  /** Whether a person said how far. */
  readonly isChosen: boolean
  readonly putDown: Point | null
}

const last = new WeakMap<Board, LastCopy>()

/** Keeps which copies were made of what (in the same order), and whether a person said how far away. */
export function noteCopy(
  board: Board,
  originals: readonly string[],
  copies: readonly string[],
  isChosen: boolean,
): void {
  const pairs = new Map(copies.map((copy, i) => [copy, originals[i] as string]))
  last.set(board, { copies: pairs, isChosen, putDown: distance(board.store.getState().scene, pairs) })
}

/**
 * How far the next copy of these goes, as canvas px: as far as a person dragged or moved the last copies, where these are
 * they. Null where nobody has said.
 */
export function repeatedShift(board: Board, selection: ReadonlySet<string>): Point | null {
  const known = last.get(board)
  if (!known || known.copies.size !== selection.size) return null
  if (![...known.copies.keys()].every((id) => selection.has(id))) return null
  const now = distance(board.store.getState().scene, known.copies)
  const wasMoved = now !== null && (now.x !== known.putDown?.x || now.y !== known.putDown?.y)
  return wasMoved || known.isChosen ? now : null
}

/** How far the first of the copies that has a place stands from what it is a copy of; null where either is gone. */
function distance(scene: Scene, copies: ReadonlyMap<string, string>): Point | null {
  const [pair] = copies
  const [copy, original] = pair ? [boxOf(scene, pair[0]), boxOf(scene, pair[1])] : []
  return copy && original ? { x: copy.x - original.x, y: copy.y - original.y } : null
}
