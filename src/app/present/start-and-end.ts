import type { App } from '../app-state'
import { isPhone } from '../shell/only-shows'

/** Presents the open drawing: only shown, nothing of the editor in view. False where none is open. */
export function startPresenting({ board, state }: App): boolean {
  const { atStart, presenting } = state.getState()
  if (atStart || presenting) return false
  const { viewport, selection } = board.store.getState()
  board.view({ onlyShows: true, dialog: null, selection: new Set(), focus: null, tool: 'select' })
  state.setState({ presenting: { viewport, selection } })
  return true
}

/** Back to the editor, with the view as it was. */
export function endPresenting({ board, state }: App): void {
  const { presenting } = state.getState()
  if (!presenting) return
  state.setState({ presenting: null })
  const { viewport, selection } = presenting
  board.view({ onlyShows: isPhone(), tool: 'select', shownFinding: null, selection, viewport, cameraGoal: null })
}
