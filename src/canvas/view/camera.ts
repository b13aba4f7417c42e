import type { Point } from '../../layout'
import { type Viewport, ZOOM } from '../../store'

type Listener = (viewport: Viewport) => void
/** Where frames come from; tests hand in their own. */
export interface FrameClock {
  request(callback: (now: number) => void): number
  cancel(handle: number): void
}
const browserClock: FrameClock = {
  request: (callback) => requestAnimationFrame(callback),
  cancel: (handle) => cancelAnimationFrame(handle),
}

/**
 * Where the view stands. Moves are gathered and told to the listeners once a frame; they write to the page themselves,
 * nothing is rendered.
 */
export class Camera {
  #now: Viewport
  #told: Viewport | null = null
  #frame = 0
  #glide: { from: Viewport; to: Viewport; start: number; duration: number } | null = null
  readonly #listeners = new Set<Listener>()
  readonly #clock: FrameClock

  constructor(start: Viewport, clock: FrameClock = browserClock) {
    this.#now = start
    this.#clock = clock
  }

  get viewport(): Viewport {
    return this.#now
  }

  /** Told at once of where the view stands, then once a frame while it moves. */
  listen(listener: Listener): () => void {
    this.#listeners.add(listener)
    listener(this.#now)
    return () => this.#listeners.delete(listener)
  }

  moveTo(viewport: Viewport): void {
    this.#glide = null
    this.#now = viewport
    this.#schedule()
  }

  panBy(dx: number, dy: number): void {
    this.moveTo({ ...this.#now, x: this.#now.x + dx, y: this.#now.y + dy })
  }

  /** Zooms by a factor and keeps what is under the point of the element where it is. */
  zoomAt(at: Point, factor: number): void {
    const zoom = Math.min(ZOOM.most, Math.max(ZOOM.least, this.#now.zoom * factor))
    const scale = zoom / this.#now.zoom
    this.moveTo({ zoom, x: at.x - (at.x - this.#now.x) * scale, y: at.y - (at.y - this.#now.y) * scale })
  }

  /** Moves there in so many milliseconds; at once where that is 0. */
  glideTo(to: Viewport, duration: number): void {
    if (duration <= 0) {
      this.moveTo(to)
      return
    }
    this.#glide = { from: this.#now, to, start: -1, duration }
    this.#schedule()
  }

  /** Tells the listeners now what they would hear at the next frame. */
  flush(): void {
    if (this.#told !== this.#now) this.tellAgain()
  }

  /** Tells the listeners where the view stands, also where they know. */
  tellAgain(): void {
    this.#told = this.#now
    for (const listener of this.#listeners) listener(this.#now)
  }

  stop(): void {
    this.#clock.cancel(this.#frame)
    this.#frame = 0
    this.#glide = null
  }

  #schedule(): void {
    if (this.#frame === 0) this.#frame = this.#clock.request((now) => this.#tick(now))
  }

  #tick(now: number): void {
    this.#frame = 0
    const glide = this.#glide
    if (glide) {
      if (glide.start < 0) glide.start = now
      const share = Math.min(1, (now - glide.start) / glide.duration)
      this.#now = share >= 1 ? glide.to : between(glide.from, glide.to, ease(share))
      if (share >= 1) this.#glide = null
      else this.#schedule()
    }
    this.flush()
  }
}

const ease = (share: number) => 1 - (1 - share) ** 3

/** A view on the way: the zoom moves evenly to the eye, and what is aimed at moves straight. */
function between(from: Viewport, to: Viewport, share: number): Viewport {
  const zoom = from.zoom * (to.zoom / from.zoom) ** share
  // The canvas point at the element's origin, moved along with the same progress as the scale.
  const progress = to.zoom === from.zoom ? share : (1 / zoom - 1 / from.zoom) / (1 / to.zoom - 1 / from.zoom)
  const origin = (a: number, b: number) => -a / from.zoom + (-b / to.zoom + a / from.zoom) * progress
  return { zoom, x: -origin(from.x, to.x) * zoom, y: -origin(from.y, to.y) * zoom }
}

/** The point of the drawing under a point of the canvas element. */
export function toDrawing(viewport: Viewport, at: Point): Point {
  return { x: (at.x - viewport.x) / viewport.zoom, y: (at.y - viewport.y) / viewport.zoom }
}
