import type { Board } from '../../store'

/** Narrower than this a window shows the drawing, its findings and what an attack reaches, and edits nothing. */
const PHONE = '(max-width: 699.98px)'

/** Tells the board whether the window is as narrow as a phone's, now and whenever that changes. Returns what ends it. */
export function holdPhonesToShowing(board: Board): () => void {
  const list = window.matchMedia(PHONE)
  const tell = () => board.view({ onlyShows: list.matches })
  tell()
  list.addEventListener('change', tell)
  return () => list.removeEventListener('change', tell)
}
