import { bottom, centreX, centreY, clamp, right } from '../geometry'
import type { Point, Rect } from '../scene'

/** A line with at most two bends between two boxes that looks at nothing else: for what is being dragged. */
export function simpleRoute(source: Rect, target: Rect): readonly Point[] {
  const gapX = Math.max(target.x - right(source), source.x - right(target))
  const gapY = Math.max(target.y - bottom(source), source.y - bottom(target))
  if (gapX < 0 && gapY < 0) return inwards(source, target)
  return gapY >= gapX || gapY > 24 ? vertical(source, target) : vertical2(source, target)
}

function vertical(source: Rect, target: Rect): readonly Point[] {
  const isDown = target.y >= bottom(source)
  const from = isDown ? bottom(source) : source.y
  const to = isDown ? target.y : bottom(target)
  const [x1, x2] = meet(source.x, right(source), target.x, right(target))
  if (x1 === x2)
    return [
      { x: x1, y: from },
      { x: x2, y: to },
    ]
  const middle = (from + to) / 2
  return [
    { x: x1, y: from },
    { x: x1, y: middle },
    { x: x2, y: middle },
    { x: x2, y: to },
  ]
}

function vertical2(source: Rect, target: Rect): readonly Point[] {
  const flip = ({ x, y, width, height }: Rect): Rect => ({ x: y, y: x, width: height, height: width })
  return vertical(flip(source), flip(target)).map(({ x, y }) => ({ x: y, y: x }))
}

/** Where two ranges are joined: in the middle of what they share, else each in its own middle. */
function meet(a1: number, a2: number, b1: number, b2: number): readonly [number, number] {
  const low = Math.max(a1, b1) + 10
  const high = Math.min(a2, b2) - 10
  if (low <= high) return [(low + high) / 2, (low + high) / 2]
  return [(a1 + a2) / 2, (b1 + b2) / 2]
}

/** One box holds the other, or they lie over each other: from the top of one to the top of the other. */
function inwards(source: Rect, target: Rect): readonly Point[] {
  const inner = source.width * source.height < target.width * target.height ? source : target
  const outer = inner === source ? target : source
  const x = clamp(centreX(inner), outer.x, right(outer))
  const toBottom = Math.abs(bottom(outer) - centreY(inner)) < Math.abs(centreY(inner) - outer.y)
  const ends = [
    { x, y: toBottom ? bottom(inner) : inner.y },
    { x, y: toBottom ? bottom(outer) : outer.y },
  ]
  return inner === source ? ends : ends.reverse()
}
