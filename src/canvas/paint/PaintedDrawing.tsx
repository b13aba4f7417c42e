import { useLayoutEffect, useRef } from 'react'
import { contains, grown } from '../../layout'
import { type Viewport, visibleRect } from '../../store'
import { isMounted } from '../lod'
import type { CanvasSession } from '../session'
import { useSession } from '../session-context'
import { paintAll } from './paint-all'
import type { Painting } from './painting'
import { type Palette, readPalette, watchTheme } from './palette'

/** How much is painted around the view on each side, as a share of it, so that panning only shifts the picture. */
const MARGIN = 0.25

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
      watchTheme(() => painter.themeChanged()),
      session.board.store.subscribe((state, before) => {
        const isSame =
          state.scene === before.scene &&
          state.selection === before.selection &&
          state.marks === before.marks &&
          state.focus === before.focus
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
    const painted = this.#painted
    const isInside = painted?.viewport.zoom === viewport.zoom && contains(painted.area, visibleRect(viewport, size))
    if (!isInside) this.#paint(viewport)
    this.#shift(viewport)
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

  /** The picture is where it was painted, moved by what the view moved since. */
  #shift(viewport: Viewport): void {
    const painted = this.#painted
    if (!painted) return
    const x = viewport.x - painted.viewport.x - painted.margin.x
    const y = viewport.y - painted.viewport.y - painted.margin.y
    this.#canvas.style.transform = `translate(${x}px, ${y}px)`
  }

  #paint(viewport: Viewport): void {
    const { size, detail, state } = this.#session
    const scale = Math.min(2, devicePixelRatio || 1)
    // While the zoom changes only what is in view is worth painting.
    const isZooming = this.#painted !== null && this.#painted.viewport.zoom !== viewport.zoom
    const share = isZooming ? 0 : MARGIN
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
    this.#painted = { viewport, area, margin }
    this.#palette ??= readPalette(this.#canvas)
    const { zoom } = viewport
    const painting: Painting = {
      pen,
      palette: this.#palette,
      index: state.index,
      scene: state.scene,
      state,
      found: this.#session.sceneIndex.search(grown(area, 20 / zoom)),
      zoom,
      detail,
      size: { width, height },
      sharpness: scale,
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
