import type { DiagramIndex } from '../model'
import { words } from '../words'
import type { Board } from './board'
import { describe } from './describe'

/** As long as this the words are still read: a held key does not put up one after the other. */
const AGAIN_AFTER_MS = 4000

const told = new WeakMap<Board, { readonly text: string; readonly at: number }>()

/**
 * Tells that what somebody wants to move or to remove is locked, with a button that unlocks it. Always false: nothing was
 * done.
 */
export function tellLocked(board: Board, ids: readonly string[]): false {
  const text = words().store.said.isLocked(describe(board.store.getState().index, ids), ids.length)
  const at = Date.parse(board.services.now())
  const last = told.get(board)
  if (last?.text === text && at - last.at < AGAIN_AFTER_MS) board.announce(text)
  else {
    told.set(board, { text, at })
    board.toast(text, { label: words().commands.unlock, command: 'unlock', args: { ids } })
  }
  return false
}

/** What is added to a sentence where some of what it speaks of is locked: "; PLC is locked and stays". */
export function andStays(index: DiagramIndex, locked: readonly string[]): string {
  return locked.length === 0 ? '' : `; ${words().store.said.lockedStays(describe(index, locked), locked.length)}`
}
