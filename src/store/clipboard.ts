import type { Board } from './board'

/** What this board copied last, for pasting where the system's clipboard is closed to us. */
interface Clip {
  readonly text: string
  /** Whether the system's clipboard has it too: what stands there then is newer or the same. */
  shared: boolean
  /** How often it was pasted at one spot: each paste goes a step further. */
  pastes: number
  spot: string
}

const clips = new WeakMap<Board, Clip>()

export function clipOf(board: Board): Clip | undefined {
  return clips.get(board)
}

/** Keeps the text here, and offers it to the system's clipboard. */
export function setClip(board: Board, text: string): void {
  const clip: Clip = { text, shared: false, pastes: 0, spot: '' }
  clips.set(board, clip)
  void board.services.writeClipboard(text).then(
    (written) => {
      clip.shared = written
    },
    () => undefined,
  )
}

/** How often this text was pasted at this spot before (`null`: beside where it was copied), and counts this time. */
export function nextPaste(board: Board, text: string, at: { readonly x: number; readonly y: number } | null): number {
  const known = clips.get(board)
  const clip: Clip = known?.text === text ? known : { text, shared: true, pastes: 0, spot: '' }
  clips.set(board, clip)
  const spot = at ? `${at.x},${at.y}` : 'beside'
  if (clip.spot !== spot) clip.pastes = 0
  clip.spot = spot
  clip.pastes += 1
  return clip.pastes - 1
}
