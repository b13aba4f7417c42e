import { PALETTE_DRAG, type PaletteDrag } from '../../store'
import type { CanvasSession } from '../session'
import type { GestureState } from '../view/gesture-state'
import { conduitUnder, isSameTarget, placeUnder, typeJoinsConduits } from './drop-targets'

/** Takes asset types that are dragged out of the palette: onto a lane, into a zone, onto a conduit. */
export function listenToPalette(session: CanvasSession): () => void {
  let target: GestureState['target'] = null
  const listener = (event: Event) => {
    const drag = (event as CustomEvent<PaletteDrag>).detail
    const isOver = isOverCanvas(session, drag)
    if (drag.phase === 'move' && isOver) {
      const at = session.toDrawing(drag)
      const now = targetOf(session, drag)
      if (!isSameTarget(target, now)) target = now
      session.gestures.setState({
        target,
        ghost: { type: drag.type, role: drag.role, at, isPlaced: false },
        sheet: 'copy',
      })
      event.preventDefault()
      return
    }
    target = null
    session.endGesture()
    if (drag.phase === 'drop' && isOver) drop(session, drag)
  }
  window.addEventListener(PALETTE_DRAG, listener)
  return () => window.removeEventListener(PALETTE_DRAG, listener)
}

function isOverCanvas(session: CanvasSession, { x, y }: PaletteDrag): boolean {
  const box = session.element?.getBoundingClientRect()
  return box !== undefined && x >= box.left && x <= box.right && y >= box.top && y <= box.bottom
}

function targetOf(session: CanvasSession, drag: PaletteDrag): GestureState['target'] {
  const at = session.toDrawing(drag)
  const conduit = typeJoinsConduits(drag.type, drag.role) ? conduitUnder(session, at) : null
  return conduit ? { kind: 'conduit', route: conduit.route } : placeUnder(session, at)
}

function drop(session: CanvasSession, drag: PaletteDrag): void {
  const target = targetOf(session, drag)
  const kind = { type: drag.type, ...(drag.role ? { role: drag.role } : {}) }
  if (target?.kind === 'conduit') session.board.run('drop-on-conduit', { conduit: target.route.id, ...kind })
  else session.board.run('add-asset', { ...kind, at: session.toDrawing(drag) })
  session.element?.focus({ preventScroll: true })
}
