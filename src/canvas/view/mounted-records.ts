import type { Rect } from '../../layout'
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

  /** The view moved: mounts anew only when it left the window or the detail changed between page and paint. */
  viewChanged(viewport: Viewport, size: Size): void {
    const before = this.#detail
    this.#detail = detailAt(viewport.zoom, before)
    if (!isMounted(this.#detail)) {
      if (isMounted(before)) {
        this.#window = null
        this.recordsChanged()
      }
      return
    }
    const window = nextWindow(this.#window, visibleRect(viewport, size))
    if (window === this.#window) return
    this.#window = window
    this.recordsChanged()
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
