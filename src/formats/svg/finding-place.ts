import { findingOnRoute, grown, holdsPoint, middleOf, type Point, type Rect } from '../../layout'
import type { Picture } from './picture'

/** So far inside the edge of a picture that cuts the drawing, px: the shape is whole. */
const INSET = 12

/**
 * Where the finding of a record is shown: astride the top right corner of a card or zone; at a conduit's first device,
 * mark or middle. Where the picture is cut, on what is left of it; null where nothing is.
 */
export function findingPlace({ scene }: Picture, id: string, clip: Rect | null): Point | null {
  const card = scene.assets.get(id as never) ?? scene.zones.get(id as never)
  if (card) {
    const corner = { x: card.x + card.width - 1.5, y: card.y + 1.5 }
    return clip ? into(grown(clip, -INSET), corner) : corner
  }
  const route = scene.conduits.get(id as never)
  if (!route) return null
  const usual = findingOnRoute(route)
  if (!usual || !clip || holdsPoint(grown(clip, -INSET), usual)) return usual
  return middleOfVisible(route.points, clip)
}

/** The middle of the longest part of a line, of right angles, that is in the box. */
function middleOfVisible(points: readonly Point[], clip: Rect): Point | null {
  const inner = grown(clip, -1)
  const seen = points.slice(1).flatMap((to, i) => {
    const ends = [into(inner, points[i] as Point), into(inner, to)] as const
    const isLevel = to.y === points[i]?.y
    const isInside = isLevel ? ends[0].y === to.y : ends[0].x === to.x
    return isInside && (ends[0].x !== ends[1].x || ends[0].y !== ends[1].y) ? [ends] : []
  })
  const length = ([a, b]: readonly [Point, Point]) => Math.abs(a.x - b.x) + Math.abs(a.y - b.y)
  const longest = seen.reduce<readonly [Point, Point] | null>(
    (best, part) => (best === null || length(part) > length(best) ? part : best),
    null,
  )
  const middle = longest && middleOf(longest)
  return middle && into(grown(clip, -INSET), middle)
}

const into = (box: Rect, { x, y }: Point): Point => ({
  x: Math.min(box.x + box.width, Math.max(box.x, x)),
  y: Math.min(box.y + box.height, Math.max(box.y, y)),
})
