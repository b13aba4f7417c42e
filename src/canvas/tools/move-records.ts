import { type Rect, routesWhileMoving } from '../../layout'
import { type AssetId, isLocked, type ZoneId } from '../../model'
import type { MayRun } from '../../store'
import { type CanvasSession, hasElements } from '../session'
import type { GestureState } from '../view/gesture-state'
import { runDrop } from './drop-notes'
import { conduitUnder, isSameTarget, joinsConduits, placeUnder } from './drop-targets'
import type { Gesture, Pointer, Press } from './gesture'
import { landingOf } from './landing'
import { MovedElements } from './moved-elements'
import { centreOf, hullOf } from './rects'
import { Snapping } from './snapping'

/** Beyond so many moved records their conduits follow only at the drop. */
const MOST_WITH_ROUTES = 150
/** Of more it is not said what the drop would change: they land anew at every step. */
const MOST_WITH_NOTES = 500
/** In larger drawings nothing is said of copies, which need a scene of their own to be put down. */
const LARGEST_FOR_COPIES = 300

/** Drags the selection: elements are shifted in the page, and the drop is one `move`, or a device joins a conduit. */
export function moveRecordsGesture(session: CanvasSession, press: Press): Gesture | null {
  const placed = [...session.state.selection].filter((id) => boxOf(session, id))
  // A copy of what is locked is free to go where it likes.
  const ids = press.isCopying ? placed : placed.filter((id) => !isLocked(session.state.index, id))
  if (placed.length > 0 && ids.length === 0) return lockedGesture(session, placed)
  if (ids.length === 0) return null
  const boxes = movedBoxes(session, ids)
  const grabbed = grabbedBox(session, press)
  const device = loneDevice(session, ids)
  const isCopying = press.isCopying
  const elements = new MovedElements(session, new Set(boxes.keys()), isCopying)
  let shift = { dx: 0, dy: 0 }
  let target: GestureState['target'] = null

  const snap = new Snapping(session, boxes, isCopying)
  const shiftOf = (pointer: Pointer) =>
    snap.shift({ dx: pointer.at.x - press.at.x, dy: pointer.at.y - press.at.y }, pointer)
  const end = () => elements.release()
  const drop = (): MayRun => {
    if (isCopying) return { command: 'duplicate', args: shift }
    if (device && target?.kind === 'conduit')
      return { command: 'drop-on-conduit', args: { conduit: target.route.id, device } }
    return { command: 'move', args: { ids: placed, ...shift } }
  }

  return {
    cursor: isCopying ? 'copy' : 'grabbing',
    pansAtBorder: true,
    move(pointer) {
      shift = shiftOf(pointer)
      const { index, scene } = session.state
      const moved = shiftedBoxes(boxes, shift)
      const hasRoutes = !isCopying && hasElements(session) && moved.size <= MOST_WITH_ROUTES
      elements.shift(shift.dx, shift.dy, hasRoutes ? routesWhileMoving(index, scene, moved) : new Map())
      if (!hasElements(session)) session.gestures.setState({ frame: hullOf([...moved.values()]) })
      const now = targetOf(session, grabbed, shift, boxes, device)
      if (!isSameTarget(target, now)) {
        target = now
        session.gestures.setState({ target })
      }
      const on = target?.kind === 'conduit' ? target.route.id : ''
      const isSaid = moved.size <= MOST_WITH_NOTES && (!isCopying || index.assets.length <= LARGEST_FOR_COPIES)
      const landing = isSaid ? landingOf(session, moved, isCopying) : null
      session.dropNotes.over(landing && `${on} ${landing}`, pointer, drop)
    },
    // Where the last move left it: asking again would show the guides again.
    drop() {
      end()
      runDrop(session, drop())
    },
    cancel: end,
  }
}

/** What is locked does not move: the cursor says so, and the drop says what to do about it. */
function lockedGesture(session: CanvasSession, ids: readonly string[]): Gesture {
  return {
    cursor: 'not-allowed',
    move() {},
    drop() {
      session.board.run('move', { ids, dx: 0, dy: 0 })
    },
    cancel() {},
  }
}

function boxOf(session: CanvasSession, id: string): Rect | undefined {
  const { scene } = session.state
  const tables = [scene.assets, scene.zones, scene.annotations] as readonly ReadonlyMap<string, Rect>[]
  return tables.map((table) => table.get(id)).find((box) => box !== undefined)
}

/** Everything that moves along: of a zone its sub-zones and members. */
function movedBoxes(session: CanvasSession, ids: readonly string[]): Map<string, Rect> {
  const { index } = session.state
  const boxes = new Map<string, Rect>()
  const add = (id: string) => {
    const box = boxOf(session, id)
    if (!box || boxes.has(id)) return
    boxes.set(id, { x: box.x, y: box.y, width: box.width, height: box.height })
    if (!index.zone(id)) return
    for (const asset of index.assetsIn(id as ZoneId)) add(asset.id)
    for (const zone of index.subZones(id as ZoneId)) add(zone.id)
  }
  for (const id of ids) add(id)
  return boxes
}

function shiftedBoxes(boxes: ReadonlyMap<string, Rect>, { dx, dy }: { dx: number; dy: number }): Map<string, Rect> {
  const moved = new Map<string, Rect>()
  for (const [id, box] of boxes) moved.set(id, { ...box, x: box.x + dx, y: box.y + dy })
  return moved
}

/** The card under the pointer, where one was grabbed: its middle decides where the drop goes. */
function grabbedBox(session: CanvasSession, { hit }: Press): Rect | null {
  return hit?.kind === 'asset' ? (boxOf(session, hit.id) ?? null) : null
}

function loneDevice(session: CanvasSession, ids: readonly string[]): AssetId | null {
  const asset = ids.length === 1 ? session.state.index.asset(ids[0]) : undefined
  return asset && joinsConduits(asset) ? asset.id : null
}

function targetOf(
  session: CanvasSession,
  grabbed: Rect | null,
  shift: { dx: number; dy: number },
  moved: ReadonlyMap<string, Rect>,
  device: AssetId | null,
): GestureState['target'] {
  if (!grabbed) return null
  const centre = centreOf({ ...grabbed, x: grabbed.x + shift.dx, y: grabbed.y + shift.dy })
  const conduit = device && conduitUnder(session, centre, device)
  if (conduit) return { kind: 'conduit', route: conduit.route }
  return placeUnder(session, centre, new Set(moved.keys()))
}
