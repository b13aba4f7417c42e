import type { Point } from '../layout'
import type { Board } from './board'
import { pointerOf } from './pointer'

/** What this board copied last, for pasting where the system's clipboard is closed to us. */
interface Clip {
  readonly text: string
  /** Whether the system's clipboard has it too: what stands there then is newer or the same. */
  shared: boolean
  /** How often it was pasted at one spot: each paste goes a step further. */
  pastes: number
  spot: string
  /** Where the mouse was when it was copied. */
  readonly copiedAt: Point | undefined
}

const clips = new WeakMap<Board, Clip>()

export function clipOf(board: Board): Clip | undefined {
  return clips.get(board)
}

/** Keeps the text here, and offers it to the system's clipboard. */
export function setClip(board: Board, text: string): void {
  const clip: Clip = { text, shared: false, pastes: 0, spot: '', copiedAt: pointerOf(board) }
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
  const clip: Clip = known?.text === text ? known : { text, shared: true, pastes: 0, spot: '', copiedAt: undefined }
  clips.set(board, clip)
  const spot = at ? `${at.x},${at.y}` : 'beside'
  if (clip.spot !== spot) clip.pastes = 0
  clip.spot = spot
  clip.pastes += 1
  return clip.pastes - 1
}

/** Where the mouse means a paste to go: nowhere if it is off the drawing, or has not moved since this was copied. */
export function pointedAt(board: Board, text: string): Point | undefined {
  const at = pointerOf(board)
  const clip = clips.get(board)
  const from = clip?.text === text ? clip.copiedAt : undefined
  return at && from && at.x === from.x && at.y === from.y ? undefined : at
}
