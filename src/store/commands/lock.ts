import { isLocked, setFields } from '../../model'
import { words } from '../../words'
import type { BoardState, Command } from '../board'
import { describe } from '../describe'
import { edit } from '../edit'
import { command } from './define'

/** What is locked is moved by no drag, no key and no tidying; everything else about it can be changed. */
export const locks: readonly Command[] = [
  locking('lock', true, ['Alt+KeyL'], 'lock'),
  locking('unlock', false, ['Alt+Shift+KeyL'], 'lock-open'),
]

function locking(id: 'lock' | 'unlock', locked: boolean, keys: readonly string[], icon: string): Command {
  return command({
    id,
    group: 'arrange',
    label: () => words().commands[id],
    keys,
    icon,
    inContextMenu: 'selection',
    when: (state) => meant(state, locked).length > 0,
    run(board) {
      const state = board.store.getState()
      const ids = meant(state, locked)
      const what = describe(state.index, ids)
      return edit(board, setFields(state.index, ids, { locked: locked || undefined }), {
        label: words().store.steps[id](what),
        said: words().store.said[id](what),
      })
    },
  })
}

/** What of the selection has a place of its own, and is not yet so. */
function meant({ index, selection }: Pick<BoardState, 'index' | 'selection'>, locked: boolean): readonly string[] {
  return [...selection].filter((id) => !index.conduit(id) && isLocked(index, id) !== locked)
}
