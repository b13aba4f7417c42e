import type { Board } from '../../store'

/**
 * A window so narrow, or a screen for fingers so low (a phone on its side), shows the drawing, its findings and what an attack
 * reaches, and edits nothing.
 */
const PHONE = '(max-width: 699.98px), (max-height: 479.98px) and (pointer: coarse)'

/** Whether the window is as small as a phone's now. */
export const isPhone = () => window.matchMedia(PHONE).matches

/** Tells the board whether the window is as small as a phone's, now and whenever that changes. Returns what ends it. */
export function holdPhonesToShowing(board: Board): () => void {
  const list = window.matchMedia(PHONE)
  const tell = () => board.view({ onlyShows: list.matches })
  tell()
  list.addEventListener('change', tell)
  return () => list.removeEventListener('change', tell)
}
