import type { Patch } from '../model'
import { words } from '../words'
import type { ApplyOptions, Board } from './board'

/** One edit of the person: one undo step. */
export function edit(board: Board, patch: Patch, options: Omit<ApplyOptions, 'origin'>): boolean {
  return patch.length > 0 && board.apply(patch, { ...options, origin: 'user' })
}

/** The same, told on a toast that takes it back. */
export function editWithToast(
  board: Board,
  patch: Patch,
  options: Omit<ApplyOptions, 'origin'> & { readonly said: string },
): boolean {
  const { said, ...silent } = options
  if (!edit(board, patch, silent)) return false
  board.toast(said, { label: words().store.undoAction, command: 'undo' })
  return true
}
