import type { CanvasSession } from '../session'
import type { Hit } from '../view/hit'
import { recordOf } from './click'
import type { Pointer } from './gesture'
import { inkKindOf } from './ink'
import { handleAt, handleCursor } from './resize-box'

/** Marks what the mouse is over, and says by the cursor what a press would do. Written to the page, nothing renders. */
export function hover(session: CanvasSession, pointer: Pointer | null): void {
  const element = session.element
  if (!element) return
  const { tool, placing, onlyShows } = session.state
  const isPicking = !placing && (tool === 'select' || tool === 'conduit')
  const hit = pointer && isPicking ? session.hit(pointer.at) : null
  element.style.cursor = pointer ? cursorFor(session, pointer, hit) : ''
  const isConnectable =
    !onlyShows && (hit?.kind === 'asset' || hit?.kind === 'zone') && (hit.part === 'border' || tool === 'conduit')
  const id = hit ? recordOf(hit) : null
  const before = session.gestures.getState().hover
  if (before?.id === id && before?.isConnectable === isConnectable) return
  if (!before && id === null) return
  session.gestures.setState({ hover: id === null ? null : { id, isConnectable } })
  if (before?.id === id) return
  for (const marked of element.querySelectorAll('[data-hovered]')) marked.removeAttribute('data-hovered')
  if (hit === null) return
  for (const key of [hit.id, id as string]) {
    const name = CSS.escape(key)
    const parts = element.querySelectorAll(`[data-id="${name}"], [data-labels="${name}"], [data-conduit="${name}"]`)
    for (const part of parts) part.setAttribute('data-hovered', '')
  }
}

function cursorFor(session: CanvasSession, pointer: Pointer, hit: Hit | null): string {
  const { tool, placing, selection, onlyShows } = session.state
  if (tool === 'laser') return 'crosshair'
  if (onlyShows) return hit ? 'pointer' : 'grab'
  if (session.gestures.getState().isHandHeld || tool === 'hand') return 'grab'
  if (tool === 'eraser') return 'cell'
  if (
    placing ||
    inkKindOf(tool) ||
    tool === 'stamp' ||
    tool === 'zone' ||
    tool === 'frame' ||
    tool === 'note' ||
    tool === 'asset'
  )
    return 'crosshair'
  if (tool === 'space') return 'col-resize'
  if (tool === 'text') return 'text'
  const isOnHeader = hit?.kind === 'zone' && hit.part === 'header'
  const handle = isOnHeader ? null : handleAt(session, pointer.at, false)
  if (handle) return handleCursor(handle.handle)
  if (!hit) return ''
  if (tool === 'conduit') return 'crosshair'
  if (hit.kind === 'conduit') return hit.end && selection.has(hit.id) ? 'move' : 'pointer'
  if (hit.kind === 'glyph') return 'pointer'
  if (hit.kind === 'annotation') return 'grab'
  if (hit.part === 'border') return 'crosshair'
  if (hit.kind === 'zone' && hit.part === 'fill' && !selection.has(hit.id)) return ''
  return 'grab'
}
