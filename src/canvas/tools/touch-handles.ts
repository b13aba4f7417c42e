import type { Point, Rect } from '../../layout'
import { isLocked } from '../../model'
import type { CanvasSession } from '../session'
import type { Hit } from '../view/hit'
import { hullOf } from './rects'

/** What a finger drags by: `move` moves what is selected, `connect` draws a conduit from it. */
export type TouchHandle = 'move' | 'connect'

export interface PlacedTouchHandle {
  readonly kind: TouchHandle
  /** Its middle, in pixels of the drawing; `offset` from there in pixels of the screen. */
  readonly at: Point
  readonly offset: Point
}

/** Half of a handle's side, in pixels of the screen: a finger needs 44. */
const TOUCH_REACH = 22
/** From the selection's side to the middle of a handle; beyond what a zone's corner handles reach. */
const AWAY = 46

/**
 * The handles that a finger has at what is selected: under a card, a note or several records; over a zone, whose header
 * is at the top. Empty where nothing of it has a place in the view.
 */
export function touchHandles(session: CanvasSession): readonly PlacedTouchHandle[] {
  const { selection, scene, index, tool, onlyShows } = session.state
  if (onlyShows || tool !== 'select' || selection.size === 0) return []
  const ids = [...selection]
  const boxes = ids.flatMap((id) => boxOf(session, id) ?? [])
  const hull = hullOf(boxes)
  if (!hull) return []
  const [only] = ids.length === 1 ? ids : []
  const kinds: TouchHandle[] = []
  if (ids.some((id) => boxOf(session, id) && !isLocked(index, id))) kinds.push('move')
  if (only !== undefined && index.end(only)) kinds.push('connect')
  const zone = only === undefined ? undefined : scene.zones.get(only as never)
  return kinds.map((kind, i) => {
    const aside = (i - (kinds.length - 1) / 2) * 2 * TOUCH_REACH
    if (zone) return { kind, at: { x: zone.x, y: zone.y }, offset: { x: AWAY + 2 * TOUCH_REACH + aside, y: -AWAY } }
    return { kind, at: { x: hull.x + hull.width / 2, y: hull.y + hull.height }, offset: { x: aside, y: AWAY - 14 } }
  })
}

/** The handle of the selection under a finger. */
export function touchHandleAt(session: CanvasSession, at: Point): TouchHandle | null {
  const { zoom } = session.camera.viewport
  const found = touchHandles(session).find(({ at: corner, offset }) => {
    const [x, y] = [(at.x - corner.x) * zoom - offset.x, (at.y - corner.y) * zoom - offset.y]
    return Math.abs(x) <= TOUCH_REACH && Math.abs(y) <= TOUCH_REACH
  })
  return found?.kind ?? null
}

/** What a press on a handle is on: the first of what is selected. */
export function handledHit(session: CanvasSession): Hit | null {
  const { selection, scene } = session.state
  for (const id of selection as ReadonlySet<never>) {
    if (scene.assets.has(id)) return { kind: 'asset', id, part: 'body' }
    if (scene.zones.has(id)) return { kind: 'zone', id, part: 'header' }
    if (scene.annotations.has(id)) return { kind: 'annotation', id }
  }
  return null
}

function boxOf(session: CanvasSession, id: string): Rect | undefined {
  const { scene } = session.state
  return scene.assets.get(id as never) ?? scene.zones.get(id as never) ?? scene.annotations.get(id as never)
}
