import { z } from 'zod'
import { type DiagramIndex, isLocked, setFields } from '../../model'
import { words } from '../../words'
import type { Command } from '../board'
import { describe } from '../describe'
import { edit } from '../edit'
import { ids } from './arguments'
import { commandWithOptional } from './define'

/**
 * What is locked is moved by no drag, no key and no tidying, and is not deleted; everything else about it can be changed.
 * It goes along with the zone that it is in, and where space is made.
 */
export const locks: readonly Command[] = [
  locking('lock', true, ['Alt+KeyL'], 'lock'),
  locking('unlock', false, ['Alt+Shift+KeyL'], 'lock-open'),
]

function locking(id: 'lock' | 'unlock', locked: boolean, keys: readonly string[], icon: string): Command {
  return commandWithOptional(z.object({ ids }), {
    id,
    group: 'arrange',
    label: () => words().commands[id],
    keys,
    icon,
    inContextMenu: 'selection',
    when: ({ index, selection }) => meant(index, selection, locked).length > 0,
    run(board, args) {
      const { index, selection } = board.store.getState()
      const about = meant(index, args?.ids ?? selection, locked)
      const what = describe(index, about)
      return edit(board, setFields(index, about, { locked: locked || undefined }), {
        label: words().store.steps[id](what),
        said: words().store.said[id](what),
      })
    },
  })
}

/** What of these has a place of its own, and is not yet so. */
function meant(index: DiagramIndex, about: Iterable<string>, locked: boolean): readonly string[] {
  return [...about].filter((id) => !index.conduit(id) && isLocked(index, id) !== locked)
}
