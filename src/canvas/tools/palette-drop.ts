import { type MayRun, PALETTE_DRAG, type PaletteDrag } from '../../store'
import type { CanvasSession } from '../session'
import type { GestureState } from '../view/gesture-state'
import { runDrop } from './drop-notes'
import { conduitUnder, isSameTarget, placeUnder, targetKey, typeJoinsConduits } from './drop-targets'

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
      const pointer = { client: drag, isCoarse: session.gestures.getState().isTouched }
      session.dropNotes.over(targetKey(session, target, at), pointer, () => dropOf(session, drag))
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

function dropOf(session: CanvasSession, drag: PaletteDrag): MayRun {
  const target = targetOf(session, drag)
  const kind = { type: drag.type, ...(drag.role ? { role: drag.role } : {}) }
  if (target?.kind === 'conduit') return { command: 'drop-on-conduit', args: { conduit: target.route.id, ...kind } }
  return { command: 'add-asset', args: { ...kind, at: session.toDrawing(drag) } }
}

function drop(session: CanvasSession, drag: PaletteDrag): void {
  runDrop(session, dropOf(session, drag))
  session.element?.focus({ preventScroll: true })
}
