import { contains, type Rect } from '../../layout'
import { type Board, type Viewport, visibleRect } from '../../store'
import { type Detail, detailAt, isMounted } from '../lod'
import { type Projected, Projection } from './projection'
import type { SceneIndex } from './scene-index'
import { nextWindow, type Size } from './view-window'

const NOTHING = { zones: [], assets: [], conduits: [], annotations: [] }

/** Which records stand in the page: those near the view, none where the drawing is painted. */
export class MountedRecords {
  readonly #board: Board
  readonly #sceneIndex: () => SceneIndex
  readonly #projection = new Projection()
  readonly #listeners = new Set<() => void>()
  #window: Rect | null = null
  /** Only what is in view is mounted, nothing around it. */
  #isBare = false
  #detail: Detail = 'full'
  #projected: Projected

  constructor(board: Board, sceneIndex: () => SceneIndex) {
    this.#board = board
    this.#sceneIndex = sceneIndex
    const { index, scene } = board.store.getState()
    this.#projected = this.#projection.project(index, scene, NOTHING)
  }

  get detail(): Detail {
    return this.#detail
  }

  readonly current = (): Projected => this.#projected

  readonly listen = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /**
   * The view moved: mounts anew only when it left the window or the detail changed between page and paint. While the
   * zoom is changing nothing is mounted or taken away, because either costs far more than a frame: elements are scaled
   * as long as they are all that is to be seen, after that the drawing is painted until the zoom comes to rest.
   */
  viewChanged(viewport: Viewport, size: Size, isZooming = false): void {
    const wanted = detailAt(viewport.zoom, this.#detail)
    const view = visibleRect(viewport, size)
    if (isZooming) {
      const isAllThere = wanted === this.#detail && this.#window !== null && contains(this.#window, view)
      this.#detail = isMounted(wanted) && !isAllThere ? 'painted' : wanted
      return
    }
    this.#detail = wanted
    const window = isMounted(wanted) ? nextWindow(this.#window, view, this.#isBare ? 0 : undefined) : null
    if (window === this.#window) return
    this.#window = window
    this.recordsChanged()
  }

  /** Another drawing: it is shown sooner with nothing around the view, until `mountAround`. */
  begin(): void {
    this.#window = null
    this.#isBare = true
    this.recordsChanged()
  }

  mountAround(viewport: Viewport, size: Size, isZooming: boolean): void {
    this.#isBare = false
    if (isZooming) return
    this.#window = null
    this.viewChanged(viewport, size)
  }

  recordsChanged(): void {
    const { index, scene } = this.#board.store.getState()
    const found = this.#window ? this.#sceneIndex().search(this.#window) : NOTHING
    const projected = this.#projection.project(index, scene, found)
    if (projected.nodes === this.#projected.nodes && projected.conduits === this.#projected.conduits) return
    this.#projected = projected
    for (const listener of this.#listeners) listener()
  }
}
