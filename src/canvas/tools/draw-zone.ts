import type { CanvasSession } from '../session'
import type { Gesture, Press } from './gesture'
import { rectBetween } from './rects'

const LEAST = 40
/** What a click with the zone tool draws. */
const DEFAULT = { width: 340, height: 96 }

/** Draws a zone from corner to corner. */
export function drawZoneGesture(session: CanvasSession, press: Press): Gesture {
  return {
    cursor: 'crosshair',
    pansAtBorder: true,
    move({ at }) {
      session.gestures.setState({ frame: rectBetween(press.at, at) })
    },
    drop({ at }) {
      const rect = rectBetween(press.at, at)
      if (rect.width < LEAST || rect.height < LEAST) return
      session.board.run('add-zone', { rect })
      session.board.view({ tool: 'select' })
    },
    cancel() {},
  }
}

export function clickZone(session: CanvasSession, press: Press): void {
  session.board.run('add-zone', { rect: { x: press.at.x, y: press.at.y, ...DEFAULT } })
  session.board.view({ tool: 'select' })
}
