import { contains, type Rect } from '../../layout'

export interface Size {
  readonly width: number
  readonly height: number
}

const AROUND = 0.5
/** A window kept from a smaller zoom holds far too much; one this many times wider than the view is made anew. */
const TOO_WIDE = 3

/**
 * The part of the drawing whose records stand in the page: the view and half a view (or so many) around it. The same
 * object while the view stays inside, so that panning about mounts nothing.
 */
export function nextWindow(current: Rect | null, view: Rect, around = AROUND): Rect {
  if (current && contains(current, view) && current.width <= view.width * TOO_WIDE) return current
  const [dx, dy] = [view.width * around, view.height * around]
  return { x: view.x - dx, y: view.y - dy, width: view.width + 2 * dx, height: view.height + 2 * dy }
}
