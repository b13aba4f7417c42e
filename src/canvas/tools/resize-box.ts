import type { Point, Rect } from '../../layout'
import { type Annotation, type AnnotationId, isMark, type ZoneId } from '../../model'
import type { CanvasSession } from '../session'
import type { Gesture, Pointer, Press } from './gesture'
import { cornerAt } from './grid'

/** Which sides a handle moves: -1 left or top, 1 right or bottom, 0 neither. */
export interface Handle {
  readonly x: -1 | 0 | 1
  readonly y: -1 | 0 | 1
}
export const HANDLES: readonly Handle[] = ([-1, 0, 1] as const).flatMap((x) =>
  ([-1, 0, 1] as const).flatMap((y) => (x === 0 && y === 0 ? [] : [{ x, y }])),
)
const LEAST = { width: 60, height: 40 }
const REACH = { fine: 7, coarse: 22 }

export function handlePoint(rect: Rect, { x, y }: Handle): Point {
  return { x: rect.x + (rect.width * (x + 1)) / 2, y: rect.y + (rect.height * (y + 1)) / 2 }
}

export function handleCursor({ x, y }: Handle): string {
  if (x === 0) return 'ns-resize'
  if (y === 0) return 'ew-resize'
  return x === y ? 'nwse-resize' : 'nesw-resize'
}

/** The zone, note or frame whose handles are shown: the only one selected. */
export function resizable(session: CanvasSession): { id: ZoneId | AnnotationId; rect: Rect } | null {
  const { selection, index, scene, onlyShows } = session.state
  if (onlyShows || selection.size !== 1) return null
  const [id] = selection
  const zone = index.zone(id)
  const annotation = index.diagram.annotations.get(id as AnnotationId)
  // The size of a text follows from its words, and a pin has one size.
  const hasSize = annotation !== undefined && (isMark(annotation) || isBox(annotation))
  const record = zone ?? (hasSize ? annotation : undefined)
  const rect = scene.zones.get(id as ZoneId) ?? scene.annotations.get(id as AnnotationId)
  return record && rect && !record.locked ? { id: record.id, rect } : null
}

const isBox = ({ kind }: Annotation) => kind === 'note' || kind === 'frame'

/** The handle of the selected zone, note or frame under a point. */
export function handleAt(
  session: CanvasSession,
  at: Point,
  isCoarse: boolean,
): { id: ZoneId | AnnotationId; handle: Handle } | null {
  const zone = resizable(session)
  if (!zone) return null
  const reach = (isCoarse ? REACH.coarse : REACH.fine) / session.camera.viewport.zoom
  const handle = HANDLES.find((candidate) => {
    const point = handlePoint(zone.rect, candidate)
    return Math.abs(point.x - at.x) <= reach && Math.abs(point.y - at.y) <= reach
  })
  return handle ? { id: zone.id, handle } : null
}

/** The rectangle with a side or a corner moved; with `keepsShape` as high, for its width, as it was. */
export function resized(rect: Rect, handle: Handle, dx: number, dy: number, keepsShape = false): Rect {
  const least = { width: Math.min(LEAST.width, rect.width), height: Math.min(LEAST.height, rect.height) }
  let width = Math.max(least.width, rect.width + handle.x * dx)
  let height = Math.max(least.height, rect.height + handle.y * dy)
  if (keepsShape) {
    const scale = Math.max(handle.x === 0 ? 0 : width / rect.width, handle.y === 0 ? 0 : height / rect.height)
    width = rect.width * scale
    height = rect.height * scale
  }
  return {
    x: handle.x === -1 ? rect.x + rect.width - width : rect.x,
    y: handle.y === -1 ? rect.y + rect.height - height : rect.y,
    width: handle.x === 0 && !keepsShape ? rect.width : width,
    height: handle.y === 0 && !keepsShape ? rect.height : height,
  }
}

/** Drags a side or a corner of a zone or an annotation; pictures and stamps keep their shape, unless with Ctrl or Cmd. */
export function resizeGesture(
  session: CanvasSession,
  press: Press,
  id: ZoneId | AnnotationId,
  handle: Handle,
): Gesture | null {
  const { scene, index } = session.state
  const rect = scene.zones.get(id as ZoneId) ?? scene.annotations.get(id as AnnotationId)
  if (!rect) return null
  const { kind } = index.diagram.annotations.get(id as AnnotationId) ?? {}
  const keepsShape = kind === 'image' || kind === 'stamp'
  const command = index.zone(id) ? 'resize-zone' : 'resize-annotation'
  const from = handlePoint(rect, handle)
  const at = (pointer: Pointer) => {
    const [dx, dy] = [pointer.at.x - press.at.x, pointer.at.y - press.at.y]
    const to = cornerAt(session, pointer, { x: from.x + dx, y: from.y + dy })
    return resized(rect, handle, to.x - from.x, to.y - from.y, keepsShape && !pointer.isFree)
  }
  return {
    cursor: handleCursor(handle),
    pansAtBorder: true,
    move(pointer) {
      session.gestures.setState({ frame: at(pointer) })
    },
    drop(pointer) {
      session.board.run(command, { id, rect: at(pointer) })
    },
    cancel() {},
  }
}
