import type { Rect } from '../../layout'
import type { Viewport } from '../../store'

export interface Size {
  readonly width: number
  readonly height: number
}

/** The part of the drawing that is in view. */
export function visibleRect(viewport: Viewport, size: Size): Rect {
  return {
    x: -viewport.x / viewport.zoom,
    y: -viewport.y / viewport.zoom,
    width: size.width / viewport.zoom,
    height: size.height / viewport.zoom,
  }
}

export function contains(outer: Rect, inner: Rect): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  )
}

export function overlaps(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

export function grown(rect: Rect, by: number): Rect {
  return { x: rect.x - by, y: rect.y - by, width: rect.width + 2 * by, height: rect.height + 2 * by }
}

const AROUND = 0.5
/** A window kept from a smaller zoom holds far too much; one this many times wider than the view is made anew. */
const TOO_WIDE = 3

/**
 * The part of the drawing whose records stand in the page: the view and half a view around it. The same object while
 * the view stays inside, so that panning about mounts nothing.
 */
export function nextWindow(current: Rect | null, view: Rect): Rect {
  if (current && contains(current, view) && current.width <= view.width * TOO_WIDE) return current
  const [dx, dy] = [view.width * AROUND, view.height * AROUND]
  return { x: view.x - dx, y: view.y - dy, width: view.width + 2 * dx, height: view.height + 2 * dy }
}
