import { RectIndex } from '../rect-index'
import type { Point, Rect } from '../scene'
import { drawApart } from './draw-apart'
import { lengthOf, partsOf } from './parts'
import { type RawRoute, rawRoute } from './raw-route'
import { untangle } from './untangle'
import type { World } from './world'

/** Lines nearer than this to each other for longer than that read as one. */
const CRAMPED = 7
const LONG = 20
/** So many are sent another way at most; where more are cramped, the drawing is simply full. */
const MOST_SENT = 40
const ROUNDS = 2
/** How much longer another way may be. */
const DETOUR = { share: 2, more: 500 }

/**
 * The corners of all routes, drawn apart; where two of them would still run on each other because a gap is too narrow
 * for both, the later one is sent another way if there is one that is not much longer.
 */
export function layLines(world: World, raws: RawRoute[], labelRooms: readonly number[]): readonly (readonly Point[])[] {
  const lanes = world.boxes.lanes.slice(1).map(({ y }) => y)
  const draw = (all: readonly RawRoute[]) => drawApart(all, labelRooms, lanes)
  let lines = untangle(world, raws, draw(raws), draw)
  for (let round = 0; round < ROUNDS; round += 1) {
    const cramped = crampedBy(lines)
    if (cramped.size === 0 || cramped.size > MOST_SENT) return lines
    let changed = false
    for (const [i, walls] of cramped) {
      const raw = raws[i] as RawRoute
      const other = rawRoute(world, raw.source, raw.target, walls)
      if (other.isForced || lengthOf(other.points) > lengthOf(raw.points) * DETOUR.share + DETOUR.more) continue
      raws[i] = other
      changed = true
    }
    if (!changed) return lines
    lines = draw(raws)
  }
  return lines
}

/** For each route that runs on an earlier one: the parts of that. */
function crampedBy(lines: readonly (readonly Point[])[]): ReadonlyMap<number, readonly Rect[]> {
  const upright = new RectIndex<number>()
  const level = new RectIndex<number>()
  const found = new Map<number, Rect[]>()
  lines.forEach((points, i) => {
    const parts = partsOf(points)
    for (const part of parts) {
      const isUpright = part.width === 0
      const near = isUpright
        ? { ...part, x: part.x - CRAMPED, width: 2 * CRAMPED }
        : { ...part, y: part.y - CRAMPED, height: 2 * CRAMPED }
      ;(isUpright ? upright : level).find(near, (_, at) => {
        if (shared(part, at, isUpright) <= LONG) return undefined
        const walls = found.get(i)
        if (walls) walls.push(at)
        else found.set(i, [at])
        return undefined
      })
    }
    if (!found.has(i)) for (const part of parts) (part.width === 0 ? upright : level).add(part, i)
  })
  return found
}

const shared = (a: Rect, b: Rect, isUpright: boolean) =>
  isUpright
    ? Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
    : Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
