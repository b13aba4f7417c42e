import type { Rect, Scene } from '../layout'
import type { DiagramIndex } from '../model'
import type { BoardState, Viewport } from './board'

export const ZOOM = { least: 0.1, most: 4, step: 1.25 }
const PADDING = 40
/** On a small screen this share of its width is enough. */
const PADDING_SHARE = 0.04
/** Below this a whole drawing cannot be read: a new one opens at 100 % on its first zone instead. */
const LEAST_TO_OPEN_AT_FIT = 0.5

type Size = BoardState['viewSize']

/** The part of the canvas over which nothing lies; all of it where that would be less than half. */
export function openSize({ viewSize, coveredBelow }: Pick<BoardState, 'viewSize' | 'coveredBelow'>): Size {
  const covered = Math.max(0, ...Object.values(coveredBelow))
  return covered > viewSize.height / 2 ? viewSize : { ...viewSize, height: viewSize.height - covered }
}

function clampZoom(zoom: number): number {
  return Math.min(ZOOM.most, Math.max(ZOOM.least, zoom))
}

/** The view that shows the whole rectangle in the middle, at most at `most` zoom. */
export function viewportFor(rect: Rect, size: Size, most = 1): Viewport {
  const padding = Math.min(PADDING, size.width * PADDING_SHARE)
  const width = Math.max(1, size.width - 2 * padding)
  const height = Math.max(1, size.height - 2 * padding)
  const zoom = clampZoom(Math.min(most, width / Math.max(1, rect.width), height / Math.max(1, rect.height)))
  return centredOn(rect, size, zoom)
}

function centredOn(rect: Rect, size: Size, zoom: number): Viewport {
  return {
    x: size.width / 2 - (rect.x + rect.width / 2) * zoom,
    y: size.height / 2 - (rect.y + rect.height / 2) * zoom,
    zoom,
  }
}

/** The view at another zoom, with the canvas point at the middle of the element kept where it is. */
export function zoomedTo(viewport: Viewport, size: Size, zoom: number): Viewport {
  const to = clampZoom(zoom)
  const scale = to / viewport.zoom
  return {
    x: size.width / 2 - (size.width / 2 - viewport.x) * scale,
    y: size.height / 2 - (size.height / 2 - viewport.y) * scale,
    zoom: to,
  }
}

/** The view moved so far that no more lies beside the drawing than there must: its lanes, and all that is drawn. */
function filled(viewport: Viewport, { lanes, bounds }: Scene, size: Size): Viewport {
  const last = lanes.at(-1)
  const top = Math.min(0, bounds.y)
  const bottom = Math.max(bounds.y + bounds.height, last ? last.y + last.height : 0)
  return {
    zoom: viewport.zoom,
    x: inside(
      viewport.x,
      size.width,
      (bounds.x - PADDING) * viewport.zoom,
      (bounds.x + bounds.width + PADDING) * viewport.zoom,
    ),
    y: inside(viewport.y, size.height, top * viewport.zoom, bottom * viewport.zoom),
  }
}

/** Where the origin stands so that a view of that size shows nothing outside of two ends, and its start where it is larger. */
const inside = (origin: number, size: number, start: number, end: number) =>
  Math.min(0 - start, Math.max(origin, size - end))

/** The part of the drawing that is in view. */
export function visibleRect(viewport: Viewport, size: Size): Rect {
  return {
    x: -viewport.x / viewport.zoom,
    y: -viewport.y / viewport.zoom,
    width: size.width / viewport.zoom,
    height: size.height / viewport.zoom,
  }
}

/** The view of all that is drawn; of an empty drawing, of its lanes from their top. */
export function wholeDrawing(scene: Scene, size: Size): Viewport {
  const { width, height } = scene.bounds
  return width > 0 || height > 0 ? viewportFor(scene.bounds, size) : { x: 0, y: 0, zoom: 1 }
}

/** How a new drawing opens: all of it where it can be read, else at 100 % on its first zone (or asset). */
export function openingViewport(index: DiagramIndex, scene: Scene, size: Size): Viewport {
  const all = wholeDrawing(scene, size)
  if (all.zoom >= LEAST_TO_OPEN_AT_FIT) return all
  const zone = index.zones.map(({ id }) => scene.zones.get(id)).find((box) => box !== undefined)
  const first = zone ?? scene.assets.values().next().value ?? scene.bounds
  if (first.width <= size.width - 2 * PADDING && first.height <= size.height - 2 * PADDING) {
    return filled(centredOn(first, size, 1), scene, size)
  }
  return { x: PADDING - first.x, y: PADDING - first.y, zoom: 1 }
}

/** The rectangle round some records of any kind; null where none of them is drawn. */
export function boundsOf(scene: Scene, ids: Iterable<string>): Rect | null {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const id of ids) {
    for (const box of boxesOf(scene, id)) {
      left = Math.min(left, box.x)
      top = Math.min(top, box.y)
      right = Math.max(right, box.x + box.width)
      bottom = Math.max(bottom, box.y + box.height)
    }
  }
  return left <= right ? { x: left, y: top, width: right - left, height: bottom - top } : null
}

function boxesOf(scene: Scene, id: string): readonly Rect[] {
  const tables = [scene.assets, scene.zones, scene.annotations] as readonly ReadonlyMap<string, Rect>[]
  for (const table of tables) {
    const box = table.get(id)
    if (box) return [box]
  }
  const route = (scene.conduits as ReadonlyMap<string, { bounds: Rect }>).get(id)
  if (route) return [route.bounds]
  // A device without a card is where its glyphs are.
  const glyphs: Rect[] = []
  for (const conduit of scene.conduits.values()) {
    for (const { device, at } of conduit.glyphs) {
      if (device === id) glyphs.push({ x: at.x - 10, y: at.y - 10, width: 20, height: 20 })
    }
  }
  return glyphs
}
