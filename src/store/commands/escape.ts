import { words } from '../../words'
import type { BoardState } from '../board'
import { command } from './define'
import { zoneAround } from './zone-around'

/**
 * Takes back the innermost thing going on: a fix shown as a ghost, a dialog, a tool, the finding shown; out of the zone
 * that the keyboard went into; at last the selection.
 */
export const escape = command({
  id: 'escape',
  group: 'edit',
  label: () => words().commands.escape,
  keys: ['Escape'],
  icon: 'x',
  run(board) {
    const change = innermost(board.store.getState())
    if (!change) return false
    board.view(change)
    return true
  },
})

function innermost(state: BoardState): Partial<BoardState> | null {
  if (state.preview) return { preview: null }
  if (state.dialog) return { dialog: null }
  if (state.renaming !== null) return { renaming: null }
  if (state.placing !== null || state.tool !== 'select') return { placing: null, tool: 'select' }
  if (state.shownFinding !== null) return { shownFinding: null }
  const around = zoneAround(state)
  if (around !== null) return { focus: around, selection: new Set([around]) }
  if (state.selection.size > 0 || state.focus !== null) return { selection: new Set(), focus: null }
  return null
}
