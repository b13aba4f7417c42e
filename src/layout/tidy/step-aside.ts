import type { DiagramIndex, Zone } from '../../model'
import { boxesOf } from '../boxes/boxes'
import { bottom, grown, overlap, right, span } from '../geometry'
import { boxOf } from '../lookup'
import type { Rect } from '../scene'
import { SIZES } from '../sizes'
import { contentOf, moveRight, type Standing } from './standing'

/** Nearer than this two things count as lying on each other. */
const CLOSE = 4
/** Room left beside what stays. */
const AIR = 24

/**
 * Moves what stands beside `fixed` in a zone (in the drawing itself where none is given) to the right as far as it lies
 * on something: what is further left first, so that the order stays. What is fixed stays.
 */
export function stepAside(
  index: DiagramIndex,
  standing: Standing,
  zone: Zone | undefined,
  fixed: (id: string) => boolean,
): void {
  const boxes = boxesOf(index, standing)
  const here = contentOf(index, zone).flatMap(({ id }) => {
    const rect = boxOf(boxes, id)
    return rect ? [{ id, rect: index.zone(id) ? withHeader(rect) : rect, isFixed: fixed(id) }] : []
  })
  const taken = here.filter(({ isFixed }) => isFixed).map(({ rect }) => rect)
  if (taken.length === 0) return
  const movable = here.filter(({ isFixed }) => !isFixed)
  movable.sort((a, b) => a.rect.x - b.rect.x || a.rect.y - b.rect.y || (a.id < b.id ? -1 : 1))
  for (const { id, rect } of movable) {
    const x = freeX(rect, taken)
    if (x > rect.x) moveRight(index, standing, id, Math.ceil(x - rect.x))
    taken.push({ ...rect, x: Math.max(x, rect.x) })
  }
}

/** The first x at which a rectangle lies on nothing, itself where that is free. */
function freeX(rect: Rect, taken: readonly Rect[]): number {
  let x = rect.x
  // What it steps aside of lies further right every time, so each is met once at most.
  for (let i = 0; i <= taken.length; i += 1) {
    const wide = grown({ ...rect, x }, CLOSE)
    const other = taken.find((one) => overlap(one, wide))
    if (!other) break
    x = right(other) + AIR
  }
  return x
}

const withHeader = (zone: Rect): Rect => span(zone.x, zone.y - SIZES.zoneHeader / 2, right(zone), bottom(zone))
