import { useLayoutEffect, useRef } from 'react'
import { contains, grown } from '../../layout'
import { type Viewport, visibleRect } from '../../store'
import { type Detail, isMounted } from '../lod'
import type { CanvasSession } from '../session'
import { useSession } from '../session-context'
import { paintAll } from './paint-all'
import type { Painting } from './painting'
import { type Palette, readPalette, watchTheme } from './palette'

/** How much is painted around the view on each side, as a share of it, so that panning only shifts the picture. */
const MARGIN = 0.25
/** While the zoom changes a picture is scaled up to so many times before it is painted anew; at rest it is always sharp. */
const MOST_STRETCH = 1.6
/** So few records are painted anew at every step of a zoom: sharp, and soon done. */
const FEW = 200

/**
 * The drawing below 60 %: one canvas element instead of thousands of elements. It is painted anew when the zoom or the
 * drawing changes; while the view moves inside what was painted, the picture is shifted.
 */
export function PaintedDrawing() {
  const session = useSession()
  const element = useRef<HTMLCanvasElement>(null)

  useLayoutEffect(() => {
    const canvas = element.current
    if (!canvas) return
    const painter = new Painter(session, canvas)
    const stops = [
      session.camera.listen((viewport) => painter.viewMoved(viewport)),
      session.look.subscribe(() => painter.drawingChanged()),
      watchTheme(() => painter.themeChanged()),
      session.board.store.subscribe((state, before) => {
        const isSame =
          state.scene === before.scene &&
          state.selection === before.selection &&
          state.marks === before.marks &&
          state.focus === before.focus &&
          state.shownFinding === before.shownFinding &&
          state.hidesAnnotations === before.hidesAnnotations
        if (!isSame) painter.drawingChanged()
      }),
    ]
    return () => {
      painter.stop()
      for (const stop of stops) stop()
    }
  }, [session])

  return <canvas className="zb-painted" ref={element} aria-hidden="true" />
}

class Painter {
  readonly #session: CanvasSession
  readonly #canvas: HTMLCanvasElement
  #palette: Palette | null = null
  #painted: {
    readonly viewport: Viewport
    readonly margin: { readonly x: number; readonly y: number }
    readonly area: ReturnType<typeof visibleRect>
    readonly detail: Detail
    readonly hasFew: boolean
  } | null = null
  #frame = 0

  constructor(session: CanvasSession, canvas: HTMLCanvasElement) {
    this.#session = session
    this.#canvas = canvas
  }

  viewMoved(viewport: Viewport): void {
    const { size, detail } = this.#session
    const isShown = !isMounted(detail) && size.width > 0
    this.#canvas.hidden = !isShown
    if (!isShown) {
      this.#painted = null
      return
    }
    if (!this.#isCovered(viewport)) this.#paint(viewport)
    this.#shift(viewport)
  }

  /** Whether what was painted, moved and scaled, still shows the whole view well enough. */
  #isCovered(viewport: Viewport): boolean {
    const painted = this.#painted
    if (!painted || !contains(painted.area, visibleRect(viewport, this.#session.size))) return false
    const stretch = viewport.zoom / painted.viewport.zoom
    // A jump from far away rests in another detail at the same zoom.
    if (painted.detail !== this.#session.detail) return false
    if (stretch === 1) return true
    return this.#session.isZooming && !painted.hasFew && stretch <= MOST_STRETCH && stretch >= 1 / MOST_STRETCH
  }

  drawingChanged(): void {
    this.#painted = null
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0
      this.viewMoved(this.#session.camera.viewport)
    })
  }

  themeChanged(): void {
    this.#palette = null
    this.drawingChanged()
  }

  stop(): void {
    cancelAnimationFrame(this.#frame)
  }

  /** The picture is where it was painted, moved and scaled by what the view has done since. */
  #shift(viewport: Viewport): void {
    const painted = this.#painted
    if (!painted) return
    const stretch = viewport.zoom / painted.viewport.zoom
    const x = viewport.x - (painted.viewport.x + painted.margin.x) * stretch
    const y = viewport.y - (painted.viewport.y + painted.margin.y) * stretch
    this.#canvas.style.transform = `translate(${x}px, ${y}px) scale(${stretch})`
  }

  #paint(viewport: Viewport): void {
    const { size, detail, state } = this.#session
    const scale = Math.min(2, devicePixelRatio || 1)
    // While the zoom changes only what is in view is worth painting.
    const share = this.#session.isZooming ? 0 : MARGIN
    const margin = { x: Math.ceil(size.width * share), y: Math.ceil(size.height * share) }
    const width = size.width + 2 * margin.x
    const height = size.height + 2 * margin.y
    const pen = this.#prepare(width, height, scale)
    if (!pen) return
    const view = visibleRect(viewport, size)
    const area = {
      x: view.x - margin.x / viewport.zoom,
      y: view.y - margin.y / viewport.zoom,
      width: width / viewport.zoom,
      height: height / viewport.zoom,
    }
    const found = this.#session.sceneIndex.search(grown(area, 20 / viewport.zoom))
    const hasFew = found.assets.length + found.zones.length + found.conduits.length <= FEW
    this.#painted = { viewport, area, margin, detail, hasFew }
    this.#palette ??= readPalette(this.#canvas)
    const { zoom } = viewport
    const look = this.#session.look.getState()
    const painting: Painting = {
      pen,
      palette: this.#palette,
      index: state.index,
      scene: state.scene,
      state,
      isStrong: look.isStrong,
      lit: look.dims && state.shownFinding !== null ? state.selection : null,
      found,
      zoom,
      detail,
      size: { width, height },
      sharpness: scale,
      again: () => this.drawingChanged(),
      toScreen: ({ x, y }) => ({ x: (x - area.x) * zoom, y: (y - area.y) * zoom }),
    }
    paintAll(painting)
  }

  #prepare(width: number, height: number, scale: number): CanvasRenderingContext2D | null {
    const canvas = this.#canvas
    const pen = canvas.getContext('2d')
    if (!pen) return null
    if (canvas.width !== width * scale || canvas.height !== height * scale) {
      canvas.width = width * scale
      canvas.height = height * scale
      canvas.style.width = `${width}px`
      canvas.style.height = `${height}px`
    } else {
      pen.setTransform(1, 0, 0, 1, 0, 0)
      pen.clearRect(0, 0, canvas.width, canvas.height)
    }
    pen.setTransform(scale, 0, 0, scale, 0, 0)
    return pen
  }
}
