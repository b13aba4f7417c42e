import type { Point, Rect, Scene } from '../layout'
import type { ZoneId } from '../model'

export function centreOf({ x, y, width, height }: Rect): Point {
  return { x: x + width / 2, y: y + height / 2 }
}

export function holdsPoint(rect: Rect, { x, y }: Point): boolean {
  return x >= rect.x && x <= rect.x + rect.width && y >= rect.y && y <= rect.y + rect.height
}

export function holdsRect(outer: Rect, inner: Rect): boolean {
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

export function grown({ x, y, width, height }: Rect, by: number): Rect {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by }
}

/** The innermost zone for which `holds` is true, those of `except` left out; null where there is none. */
export function innermostZone(
  scene: Scene,
  holds: (box: Rect) => boolean,
  except: ReadonlySet<string> = new Set(),
): ZoneId | null {
  let found: { id: ZoneId; depth: number; area: number } | null = null
  for (const box of scene.zones.values()) {
    if (except.has(box.id) || !holds(box)) continue
    const area = box.width * box.height
    if (!found || box.depth > found.depth || (box.depth === found.depth && area < found.area)) {
      found = { id: box.id, depth: box.depth, area }
    }
  }
  return found?.id ?? null
}
