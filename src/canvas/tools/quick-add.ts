import type { Point } from '../../layout'
import type { CanvasSession } from '../session'

/** Asks which asset to add at a point, and draws a conduit to it from `source`. */
export function quickAddAt(session: CanvasSession, at: Point, source?: string): void {
  const about = JSON.stringify({ at: { x: Math.round(at.x), y: Math.round(at.y) }, ...(source ? { source } : {}) })
  session.board.run('open-dialog', { id: 'quick-add', about })
}
