import type { App } from '../app-state'
import { isPhone } from '../shell/only-shows'

const BUTTON = '.app-bar-present'
const DRAWING = '.zb-board'

/** Presents the open drawing: only shown, nothing of the editor in view. False where none is open. */
export function startPresenting({ board, state }: App): boolean {
  const { atStart, presenting } = state.getState()
  if (atStart || presenting) return false
  const { viewport, selection } = board.store.getState()
  const home = document.activeElement?.closest(BUTTON) ? BUTTON : DRAWING
  board.view({ onlyShows: true, dialog: null, selection: new Set(), focus: null, tool: 'select' })
  state.setState({ presenting: { viewport, selection, home } })
  fillScreen()
  return true
}

/** Back to the editor, with the view and the keyboard where they were. */
export function endPresenting({ board, state }: App): void {
  const { presenting } = state.getState()
  if (!presenting) return
  state.setState({ presenting: null })
  const { viewport, selection, home } = presenting
  board.view({ onlyShows: isPhone(), tool: 'select', shownFinding: null, selection, viewport, cameraGoal: null })
  if (document.fullscreenElement) void document.exitFullscreen().catch(noMatter)
  // The editor is in the page from the next frame on.
  requestAnimationFrame(() => document.querySelector<HTMLElement>(home)?.focus({ preventScroll: true }))
}

/** The whole screen, where the browser gives it; presenting in the window is as good. */
function fillScreen(): void {
  if (!document.fullscreenEnabled || document.fullscreenElement) return
  void document.documentElement.requestFullscreen({ navigationUI: 'hide' }).catch(noMatter)
}

/** A browser that refuses needs no answer: nothing is lost by it. */
function noMatter(): void {}
