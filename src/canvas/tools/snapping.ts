import { type Rect, snapTo, toGrid } from '../../layout'
import type { AssetId, ZoneId } from '../../model'
import type { CanvasSession } from '../session'
import type { Pointer } from './gesture'
import { hullOf } from './rects'

/** How near something must be to snap, in pixels of the screen. */
const REACH = 6
/** More neighbours than these help nobody to aim. */
const MOST = 300

interface Shift {
  readonly dx: number
  readonly dy: number
}

/** Brings what is dragged into line with what is in view, and shows with what, or to the grid; not while Ctrl or Cmd is held. */
export class Snapping {
  readonly #session: CanvasSession
  readonly #boxes: ReadonlyMap<string, Rect>
  readonly #hull: Rect | null
  readonly #isCopy: boolean
  #others: readonly Rect[] = []
  #seenFrom: object | null = null

  /** With `isCopy` the records stay, and their likenesses come into line with them too. */
  constructor(session: CanvasSession, boxes: ReadonlyMap<string, Rect>, isCopy: boolean) {
    this.#session = session
    this.#boxes = boxes
    this.#isCopy = isCopy
    this.#hull = hullOf([...boxes.values()])
  }

  shift(by: Shift, { isFree }: Pick<Pointer, 'isFree'>): Shift {
    const { gestures, state, camera } = this.#session
    const hull = this.#hull
    if (isFree || !hull || state.hasGrid || !state.snaps) {
      if (gestures.getState().guides.length > 0) gestures.setState({ guides: [] })
      return !isFree && state.hasGrid ? this.#toGrid(by) : by
    }
    const moving = { ...hull, x: hull.x + by.dx, y: hull.y + by.dy }
    const { dx, dy, guides } = snapTo(moving, this.#inView(), REACH / camera.viewport.zoom)
    if (guides.length > 0 || gestures.getState().guides.length > 0) gestures.setState({ guides })
    return { dx: by.dx + dx, dy: by.dy + dy }
  }

  /** With a grid the first of what is dragged stands on its lines, and all else as it stands to that. */
  #toGrid(by: Shift): Shift {
    const { index, scene } = this.#session.state
    const [first] = this.#boxes
    if (!first) return by
    const [id, box] = first
    const kind = index.asset(id) ? 'card' : index.zone(id) ? 'zone' : 'note'
    const { x, y } = toGrid(scene, { ...box, x: box.x + by.dx, y: box.y + by.dy }, kind)
    return { dx: by.dx + x, dy: by.dy + y }
  }

  /** Cards for cards; where a zone is moved, other zones. Asked for again when the view has moved. */
  #inView(): readonly Rect[] {
    const { camera, size, sceneIndex, state } = this.#session
    if (this.#seenFrom === camera.viewport) return this.#others
    this.#seenFrom = camera.viewport
    const { x, y, zoom } = camera.viewport
    const found = sceneIndex.search({
      x: -x / zoom,
      y: -y / zoom,
      width: size.width / zoom,
      height: size.height / zoom,
    })
    const hasZone = [...this.#boxes.keys()].some((id) => state.index.zone(id) !== undefined)
    const ids: readonly (AssetId | ZoneId)[] = hasZone ? found.zones : found.assets
    const { scene } = state
    this.#others = ids
      .filter((id) => this.#isCopy || !this.#boxes.has(id))
      .slice(0, MOST)
      .flatMap((id) => scene.assets.get(id as AssetId) ?? scene.zones.get(id as ZoneId) ?? [])
    return this.#others
  }
}
