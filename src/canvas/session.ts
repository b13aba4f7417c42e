import type { Point } from '../layout'
import { type Board, type BoardState, shownScene, type Viewport } from '../store'
import { type Detail, isMounted } from './lod'
import { DropNotes } from './tools/drop-notes'
import { Camera, toDrawing } from './view/camera'
import { type CanvasLookStore, createCanvasLook } from './view/canvas-look'
import { createGestureStore, type GestureStore, NO_GESTURE } from './view/gesture-state'
import { type Hit, hitAt } from './view/hit'
import { createLaserStore, type LaserStore } from './view/laser-trail'
import { MountedRecords } from './view/mounted-records'
import { RecordStates } from './view/record-states'
import { SceneIndex } from './view/scene-index'
import type { Size } from './view/view-window'

/** How often the view is written to the board while it moves. */
const WRITE_EVERY = 80
const GLIDE = 420
/** After so many milliseconds without a move the view is at rest. */
const REST_AFTER = 180
/** After so many without another zoom the drawing is shown as it is to be at this zoom. */
const ZOOM_RESTS_AFTER = 150
/** So long after a drawing came on the board, what is around the view is mounted too. */
const MOUNT_AROUND_AFTER = 250

/** One canvas on one board: camera, what is mounted, what is under the pointer. Components and tools meet here. */
export class CanvasSession {
  readonly board: Board
  readonly camera: Camera
  readonly states: RecordStates
  readonly gestures: GestureStore = createGestureStore()
  readonly mounted: MountedRecords
  readonly dropNotes: DropNotes
  readonly laser: LaserStore = createLaserStore()
  readonly look: CanvasLookStore = createCanvasLook()
  /** The element of the drawing, right of the rail; null before it is in the page. */
  element: HTMLElement | null = null
  size: Size = { width: 0, height: 0 }
  #sceneIndex: SceneIndex
  #written: Viewport
  #writeTimer: ReturnType<typeof setTimeout> | undefined
  #stops: (() => void)[] = []
  #isMovingSelf = false
  #corner: Point | null = null
  #restTimer: ReturnType<typeof setTimeout> | undefined
  #zoomTimer: ReturnType<typeof setTimeout> | undefined
  #aroundTimer: ReturnType<typeof setTimeout> | undefined
  #zoom: number

  constructor(board: Board) {
    const { viewport, scene } = board.store.getState()
    this.board = board
    this.dropNotes = new DropNotes(this)
    this.camera = new Camera(viewport)
    this.#written = viewport
    this.#zoom = viewport.zoom
    this.#sceneIndex = new SceneIndex(scene)
    this.states = new RecordStates(board)
    this.mounted = new MountedRecords(board, () => this.sceneIndex)
    // Before all others that listen: what they write depends on the detail.
    this.camera.listen((moved) => this.#viewMoved(moved))
  }

  get state(): BoardState {
    return this.board.store.getState()
  }

  get detail(): Detail {
    return this.mounted.detail
  }

  /** Whether the zoom is changing, so that what is there is only scaled. */
  get isZooming(): boolean {
    return this.#zoomTimer !== undefined
  }

  /** Ends a zoom at once, for what needs the elements that belong to it. */
  endZoom(): void {
    if (!this.isZooming) return
    clearTimeout(this.#zoomTimer)
    this.#zoomTimer = undefined
    this.#zoom = this.camera.viewport.zoom
    this.camera.tellAgain()
  }

  get sceneIndex(): SceneIndex {
    const scene = shownScene(this.state)
    if (this.#sceneIndex.scene !== scene) this.#sceneIndex = new SceneIndex(scene, this.#sceneIndex)
    return this.#sceneIndex
  }

  /** Follows the board and the size of the element until the returned function is called. */
  start(element: HTMLElement): () => void {
    this.element = element
    const observer = new ResizeObserver(() => this.#measure(element))
    this.#stops = [
      () => observer.disconnect(),
      this.states.start(),
      this.board.store.subscribe((state, before) => this.#boardChanged(state, before)),
    ]
    // The board may have moved on since this was made; and it may wait for the size to say where the drawing opens.
    this.#jump(this.state.viewport)
    observer.observe(element)
    this.#measure(element)
    return () => this.#stop()
  }

  /** A point of the page in pixels of the drawing. */
  toDrawing(client: Point): Point {
    return toDrawing(this.camera.viewport, this.toElement(client))
  }

  /** A point of the page measured from the corner of the drawing's element. */
  toElement(client: Point): Point {
    this.#corner ??= cornerOf(this.element)
    return { x: client.x - this.#corner.x, y: client.y - this.#corner.y }
  }

  hit(at: Point, options: { isCoarse?: boolean; without?: ReadonlySet<string> } = {}): Hit | null {
    return hitAt(this.sceneIndex, at, {
      zoom: this.camera.viewport.zoom,
      detail: this.detail,
      ...(options.isCoarse ? { coarse: true } : {}),
      ...(options.without ? { without: options.without } : {}),
    })
  }

  /** Where the element stands in the page is asked for once a gesture: asking lays the page out. */
  forgetCorner(): void {
    this.#corner = null
  }

  endGesture(): void {
    this.dropNotes.end()
    const { isHandHeld, isTouched, hasPen } = this.gestures.getState()
    this.gestures.setState({ ...NO_GESTURE, isHandHeld, isTouched, hasPen })
  }

  #measure(element: HTMLElement): void {
    this.#corner = null
    const size = { width: element.clientWidth, height: element.clientHeight }
    if (size.width === this.size.width && size.height === this.size.height) return
    this.size = size
    this.board.view({ viewSize: size })
    this.mounted.viewChanged(this.camera.viewport, size)
    this.camera.moveTo({ ...this.camera.viewport })
  }

  #boardChanged(state: BoardState, before: BoardState): void {
    // What was said is of the drawing of before, or of what is in hand no more.
    if (state.diagram !== before.diagram || state.placing !== before.placing) this.dropNotes.end()
    const isAnother = state.documentId !== before.documentId
    const isShownAnew = state.hidesAnnotations !== before.hidesAnnotations
    if (!isAnother && (state.scene !== before.scene || state.index !== before.index || isShownAnew))
      this.mounted.recordsChanged()
    if (isAnother) this.#begin(state.viewport)
    else if (state.viewport !== before.viewport && !this.#isMovingSelf) this.#jump(state.viewport)
    if (state.cameraGoal && state.cameraGoal.serial !== before.cameraGoal?.serial) {
      this.camera.glideTo(state.cameraGoal.viewport, state.cameraGoal.instant || hasReducedMotion() ? 0 : GLIDE)
    }
  }

  #begin(viewport: Viewport): void {
    this.mounted.begin()
    this.#jump(viewport)
    clearTimeout(this.#aroundTimer)
    this.#aroundTimer = setTimeout(
      () => this.mounted.mountAround(this.camera.viewport, this.size, this.isZooming),
      MOUNT_AROUND_AFTER,
    )
  }

  #jump(viewport: Viewport): void {
    this.#written = viewport
    this.#zoom = viewport.zoom
    this.camera.moveTo(viewport)
    this.endZoom()
    this.camera.flush()
  }

  #viewMoved(viewport: Viewport): void {
    if (!this.element || this.size.width === 0) return
    this.#noteZoom(viewport.zoom)
    this.mounted.viewChanged(viewport, this.size, this.isZooming)
    const canvas = this.element.closest<HTMLElement>('[data-canvas]')
    if (canvas && canvas.dataset.detail !== this.detail) canvas.dataset.detail = this.detail
    this.#markMoving(canvas)
    this.#writeTimer ??= setTimeout(() => this.#writeView(), WRITE_EVERY)
  }

  #noteZoom(zoom: number): void {
    if (zoom === this.#zoom) return
    this.#zoom = zoom
    clearTimeout(this.#zoomTimer)
    this.#zoomTimer = setTimeout(() => this.endZoom(), ZOOM_RESTS_AFTER)
  }

  #markMoving(canvas: HTMLElement | null): void {
    if (this.#restTimer === undefined) canvas?.setAttribute('data-moving', '')
    clearTimeout(this.#restTimer)
    this.#restTimer = setTimeout(() => {
      this.#restTimer = undefined
      canvas?.removeAttribute('data-moving')
    }, REST_AFTER)
  }

  #writeView(): void {
    this.#writeTimer = undefined
    const { viewport } = this.camera
    if (viewport === this.#written) return
    this.#written = viewport
    this.#isMovingSelf = true
    this.board.view({ viewport })
    this.#isMovingSelf = false
  }

  #stop(): void {
    this.#writeView()
    clearTimeout(this.#writeTimer)
    this.#writeTimer = undefined
    clearTimeout(this.#aroundTimer)
    clearTimeout(this.#zoomTimer)
    this.#zoomTimer = undefined
    this.camera.stop()
    for (const stop of this.#stops) stop()
    this.#stops = []
    this.element = null
  }
}

function cornerOf(element: HTMLElement | null): Point {
  const box = element?.getBoundingClientRect()
  return { x: box?.left ?? 0, y: box?.top ?? 0 }
}

export function hasReducedMotion(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches
}

/** Whether the records are elements of the page at this moment. */
export function hasElements(session: CanvasSession): boolean {
  return isMounted(session.detail)
}
