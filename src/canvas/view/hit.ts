import {
  type AnnotationBox,
  type ConduitRoute,
  distance,
  distanceToLine,
  grown,
  inkLine,
  type Point,
  type Rect,
} from '../../layout'
import type { AnnotationId, AssetId, ConduitId, ZoneId } from '../../model'
import type { Detail } from '../lod'
import { isMounted } from '../lod'
import type { Found, SceneIndex } from './scene-index'

/** What stands under a point of the drawing. */
export type Hit =
  | { readonly kind: 'annotation'; readonly id: AnnotationId }
  | { readonly kind: 'zone'; readonly id: ZoneId; readonly part: 'header' | 'border' | 'fill' }
  | { readonly kind: 'glyph'; readonly id: ConduitId; readonly device: AssetId }
  | { readonly kind: 'asset'; readonly id: AssetId; readonly part: 'border' | 'body' }
  | { readonly kind: 'conduit'; readonly id: ConduitId; readonly end: 'source' | 'target' | null }

export interface HitOptions {
  readonly zoom: number
  readonly detail: Detail
  /** Fingers need more room than a mouse. */
  readonly coarse?: boolean
  /** Records that are looked through, such as those being dragged. */
  readonly without?: ReadonlySet<string>
}

/** Half of a conduit's hit area, and how far a border reaches to each side, in screen pixels. */
const REACH = { line: 7, borderOut: 6, borderIn: 4, end: 11, coarse: 1.6 }

/**
 * The record at a point: notes, zone headers, devices on conduits, cards, conduits, borders of zones, then the
 * innermost zone that holds the point; as they are drawn over each other.
 */
export function hitAt(index: SceneIndex, point: Point, options: HitOptions): Hit | null {
  const scale = (options.coarse ? REACH.coarse : 1) / Math.max(options.zoom, 0.01)
  const reach = Math.max(REACH.line, REACH.borderOut, REACH.end) * scale
  const found = index.search(grown({ ...point, width: 0, height: 0 }, reach + 24))
  const seen: Look = { index, found, point, scale, options }
  return (
    annotationAt(seen) ??
    headerAt(seen) ??
    glyphAt(seen) ??
    assetAt(seen) ??
    conduitNear(seen) ??
    frameAt(seen) ??
    zoneAround(seen)
  )
}

interface Look {
  readonly index: SceneIndex
  readonly found: Found
  readonly point: Point
  /** Drawing pixels in a screen pixel. */
  readonly scale: number
  readonly options: HitOptions
}

const isLookedThrough = ({ options }: Look, id: string) => options.without?.has(id) ?? false

export function holds(rect: Rect, { x, y }: Point): boolean {
  return x >= rect.x && y >= rect.y && x <= rect.x + rect.width && y <= rect.y + rect.height
}

function isOnBorder(rect: Rect, point: Point, scale: number): boolean {
  return holds(grown(rect, REACH.borderOut * scale), point) && !holds(grown(rect, -REACH.borderIn * scale), point)
}

function annotationAt(look: Look): Hit | null {
  const id = look.found.annotations.findLast((candidate) => {
    const box = look.index.scene.annotations.get(candidate)
    return box && !box.isFrame && !isLookedThrough(look, candidate) && isOn(box, look.point, REACH.line * look.scale)
  })
  return id ? { kind: 'annotation', id } : null
}

/** A line is taken where it runs, so that what it goes round can be pointed at; all else by its box. */
function isOn(box: AnnotationBox, point: Point, reach: number): boolean {
  if (!box.line) return holds(box, point)
  const far = reach + box.line.weight / 2
  if (!holds(grown(box, far), point)) return false
  const line = inkLine(box.line.points, box)
  const [only] = line
  return (line.length === 1 && only ? distance(point, only) : distanceToLine(point, line)) <= far
}

/** Annotations within so many pixels of a point, in the order of their ids. */
export function annotationsNear(index: SceneIndex, point: Point, reach: number): readonly AnnotationId[] {
  const found = index.search(grown({ ...point, width: 0, height: 0 }, reach))
  return found.annotations.filter((id) => {
    const box = index.scene.annotations.get(id)
    return box && !box.isFrame && (box.line ? isOn(box, point, reach) : holds(grown(box, reach), point))
  })
}

/** Room above a frame in which its title stands, px. */
const TITLE = 22

/** A frame is taken by its line or its title: what is in it can be pointed at. */
function frameAt(look: Look): Hit | null {
  const id = look.found.annotations.findLast((candidate) => {
    const box = look.index.scene.annotations.get(candidate)
    if (!box?.isFrame || isLookedThrough(look, candidate)) return false
    const title = { x: box.x, y: box.y - TITLE, width: box.width, height: TITLE }
    return isOnBorder(box, look.point, look.scale) || holds(title, look.point)
  })
  return id ? { kind: 'annotation', id } : null
}

function headerAt(look: Look): Hit | null {
  if (!isMounted(look.options.detail)) return null
  const id = look.found.zones.findLast((candidate) => {
    const box = look.index.scene.zones.get(candidate)
    return box && !isLookedThrough(look, candidate) && holds(box.header, look.point)
  })
  return id ? { kind: 'zone', id, part: 'header' } : null
}

function glyphAt(look: Look): Hit | null {
  if (!isMounted(look.options.detail)) return null
  for (const [id, route] of routes(look)) {
    const glyph = route.glyphs.find(({ at }) => distance(at, look.point) <= 12 * Math.max(1, look.scale))
    if (glyph) return { kind: 'glyph', id, device: glyph.device }
    if (route.mark && distance(route.mark, look.point) <= 12) return { kind: 'conduit', id, end: null }
    if (route.chips.some((chip) => holds(chip, look.point))) return { kind: 'conduit', id, end: null }
  }
  return null
}

function* routes(look: Look): Iterable<readonly [ConduitId, ConduitRoute]> {
  for (const id of look.found.conduits) {
    const route = look.index.scene.conduits.get(id)
    if (route && !isLookedThrough(look, id)) yield [id, route]
  }
}

function assetAt(look: Look): Hit | null {
  if (look.options.detail === 'blocks' || look.options.detail === 'far') return null
  let border: AssetId | null = null
  for (const id of look.found.assets.toReversed()) {
    const box = look.index.scene.assets.get(id)
    if (!box || isLookedThrough(look, id)) continue
    const onBorder = isOnBorder(box, look.point, look.scale)
    if (holds(box, look.point)) return { kind: 'asset', id, part: onBorder ? 'border' : 'body' }
    if (onBorder) border ??= id
  }
  // A line that leaves the card is over its outer border: the line is meant there, unless it is the end of it.
  return border && !conduitNear(look) ? { kind: 'asset', id: border, part: 'border' } : null
}

function conduitNear(look: Look): Hit | null {
  let nearest: ConduitId | null = null
  let least = REACH.line * look.scale
  for (const [id, route] of routes(look)) {
    const away = distanceToLine(look.point, route.points)
    if (away > least) continue
    least = away
    nearest = id
  }
  const points = nearest && look.index.scene.conduits.get(nearest)?.points
  if (!nearest || !points) return null
  const isEnd = (end: Point | undefined) => end !== undefined && distance(end, look.point) <= REACH.end * look.scale
  const end = isEnd(points[0]) ? 'source' : isEnd(points.at(-1)) ? 'target' : null
  return { kind: 'conduit', id: nearest, end }
}

/** The innermost zone whose border or area the point is on. */
function zoneAround(look: Look): Hit | null {
  let best: ZoneId | null = null
  let depth = -1
  let isBorder = false
  for (const id of look.found.zones) {
    const box = look.index.scene.zones.get(id)
    if (!box || isLookedThrough(look, id) || box.depth < depth) continue
    const onBorder = isOnBorder(box, look.point, look.scale)
    if (!onBorder && !holds(box, look.point)) continue
    best = id
    depth = box.depth
    isBorder = onBorder
  }
  return best ? { kind: 'zone', id: best, part: isBorder ? 'border' : 'fill' } : null
}
