import type { Tool } from '../../store'
import type { CanvasSession } from '../session'
import { bendGesture } from './bend'
import { glyphOf, recordOf } from './click'
import { connectGesture, reconnectGesture, sourceOf } from './connect'
import { drawBoxGesture } from './draw-box'
import { eraserGesture } from './eraser'
import type { Gesture, Press } from './gesture'
import { inkGesture, inkKindOf } from './ink'
import { laserGesture } from './laser'
import { makeSpaceGesture } from './make-space'
import { marqueeGesture } from './marquee'
import { moveGlyphGesture } from './move-glyph'
import { moveRecordsGesture } from './move-records'
import { panGesture } from './pan'
import { handleAt, resizeGesture } from './resize-box'

/** What a drag from here means: by the tool in hand, then by what it began on. Null where it means nothing. */
export function beginGesture(session: CanvasSession, press: Press): Gesture | null {
  const { tool, placing, onlyShows } = session.state
  const { isHandHeld, hasPen } = session.gestures.getState()
  if (isHandHeld || tool === 'hand') return panGesture(session, press)
  if (drawsAtOnce(tool) && press.isCoarse && hasPen) return panGesture(session, press)
  if (tool === 'laser') return laserGesture(session, press)
  if (onlyShows) return panGesture(session, press)
  if (tool === 'space') return makeSpaceGesture(session, press)
  const kind = inkKindOf(tool)
  if (kind) return inkGesture(session, press, kind)
  if (tool === 'eraser') return eraserGesture(session, press)
  if (placing || tool === 'stamp' || tool === 'note' || tool === 'text' || tool === 'asset') return null
  if (tool === 'zone' || tool === 'frame') return drawBoxGesture(session, press, `add-${tool}`)
  if (tool === 'conduit') return fromSource(session, press) ?? onNothing(session, press)
  return withSelectTool(session, press)
}

/** Tools with which a press draws at once: no long press opens a menu then, and beside a pen fingers move the view. */
export const drawsAtOnce = (tool: Tool) => inkKindOf(tool) !== null || tool === 'eraser' || tool === 'laser'

function fromSource(session: CanvasSession, press: Press): Gesture | null {
  const source = sourceOf(press)
  return source && connectGesture(session, press, source)
}

function withSelectTool(session: CanvasSession, press: Press): Gesture | null {
  const { hit } = press
  if (press.handle === 'move') return moveRecordsGesture(session, press)
  if (press.handle === 'connect') return fromSource(session, press)
  const isOnHeader = hit?.kind === 'zone' && hit.part === 'header'
  const handle = isOnHeader ? null : handleAt(session, press.at, press.isCoarse)
  if (handle) return resizeGesture(session, press, handle.id, handle.handle)
  const isSelected = hit !== null && session.state.selection.has(recordOf(hit))
  if (press.isCoarse) return byFinger(session, press) ?? panGesture(session, press)
  if (!hit || press.isAdding) return marqueeGesture(session, press)
  if (hit.kind === 'conduit') {
    if (!isSelected) return marqueeGesture(session, press)
    return hit.end ? reconnectGesture(session, hit.id, hit.end) : bendGesture(session, press, hit.id)
  }
  if ((hit.kind === 'asset' || hit.kind === 'zone') && hit.part === 'border' && !press.isCopying) {
    return connectGesture(session, press, hit.id)
  }
  if (hit.kind === 'zone' && hit.part === 'fill' && !isSelected) return marqueeGesture(session, press)
  return draggedHit(session, press)
}

const onNothing = (session: CanvasSession, press: Press) =>
  press.isCoarse ? panGesture(session, press) : marqueeGesture(session, press)

/** A finger drags what is selected; by all else, and by the area of a zone, it pans. */
function byFinger(session: CanvasSession, press: Press): Gesture | null {
  const { hit } = press
  if (!hit || !session.state.selection.has(recordOf(hit))) return null
  if (hit.kind === 'zone' && hit.part === 'fill') return null
  if (hit.kind !== 'conduit') return draggedHit(session, press)
  return hit.end ? reconnectGesture(session, hit.id, hit.end) : bendGesture(session, press, hit.id)
}

/** Drags the selection, or what was hit where that is not selected. */
function draggedHit(session: CanvasSession, press: Press): Gesture | null {
  const { hit } = press
  if (!hit || hit.kind === 'conduit') return null
  if (hit.kind === 'glyph') return moveGlyphGesture(session, hit.id, hit.device)
  if (!session.state.selection.has(hit.id)) session.board.run('select', { ids: [recordOf(hit)], ...glyphOf(hit) })
  return moveRecordsGesture(session, press)
}
