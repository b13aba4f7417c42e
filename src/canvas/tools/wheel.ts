import type { CanvasSession } from '../session'

const LINE = 16
/** A notch of a mouse wheel reports a hundred pixels and more, a pinch on a trackpad a few. */
const MOST = 30

/** The wheel pans; with Ctrl or Cmd, and as browsers report a pinch, it zooms at the pointer. */
export function wheel(session: CanvasSession, event: WheelEvent): void {
  event.preventDefault()
  const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE : 1
  if (event.ctrlKey || event.metaKey) {
    const delta = Math.min(MOST, Math.max(-MOST, event.deltaY * unit))
    session.camera.zoomAt(session.toElement({ x: event.clientX, y: event.clientY }), 2 ** (-delta / 100))
    return
  }
  const isSideways = event.shiftKey && event.deltaX === 0
  const [dx, dy] = isSideways ? [event.deltaY, 0] : [event.deltaX, event.deltaY]
  session.camera.panBy(-dx * unit, -dy * unit)
}
