import type { CanvasSession } from '../session'
import type { Gesture, Press } from './gesture'
import { rectBetween } from './rects'

const LEAST = 40
/** What a click with either tool draws. */
const DEFAULT = { width: 340, height: 96 }

/** Draws a zone, or a frame, from corner to corner. */
export function drawBoxGesture(session: CanvasSession, press: Press, command: 'add-zone' | 'add-frame'): Gesture {
  return {
    cursor: 'crosshair',
    pansAtBorder: true,
    move({ at }) {
      session.gestures.setState({ frame: rectBetween(press.at, at) })
    },
    drop({ at }) {
      const rect = rectBetween(press.at, at)
      if (rect.width < LEAST || rect.height < LEAST) return
      session.board.run(command, { rect })
      session.board.view({ tool: 'select' })
    },
    cancel() {},
  }
}

export function clickBox(session: CanvasSession, press: Press, command: 'add-zone' | 'add-frame'): void {
  session.board.run(command, { rect: { x: press.at.x, y: press.at.y, ...DEFAULT } })
  session.board.view({ tool: 'select' })
}
