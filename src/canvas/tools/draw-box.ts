import type { CanvasSession } from '../session'
import type { Gesture, Pointer, Press } from './gesture'
import { cornerAt } from './grid'
import { rectBetween } from './rects'

const LEAST = 40
/** What a click with either tool draws. */
const DEFAULT = { width: 340, height: 96 }

/** Draws a zone, or a frame, from corner to corner. */
export function drawBoxGesture(session: CanvasSession, press: Press, command: 'add-zone' | 'add-frame'): Gesture {
  const rectTo = (pointer: Pointer) =>
    rectBetween(cornerAt(session, pointer, press.at), cornerAt(session, pointer, pointer.at))
  return {
    cursor: 'crosshair',
    pansAtBorder: true,
    move(pointer) {
      session.gestures.setState({ frame: rectTo(pointer) })
    },
    drop(pointer) {
      const rect = rectTo(pointer)
      if (rect.width < LEAST || rect.height < LEAST) return
      session.board.run(command, { rect })
      session.board.view({ tool: 'select' })
    },
    cancel() {},
  }
}

export function clickBox(session: CanvasSession, press: Press, command: 'add-zone' | 'add-frame'): void {
  session.board.run(command, { rect: { ...cornerAt(session, press, press.at), ...DEFAULT } })
  session.board.view({ tool: 'select' })
}
