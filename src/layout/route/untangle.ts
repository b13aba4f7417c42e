import type { Point, Rect } from '../scene'
import { crosses, lengthOf, partsOf } from './parts'
import { type RawRoute, rawRoute } from './raw-route'
import { BEND, CROSSING } from './search'
import type { World } from './world'

/** With more conduits than these crossings are the least trouble, and it would take too long. */
const MOST = 80
const ROUNDS = 3
/** Another way must be worth so much, in pixels of length. */
const WORTH = 12

/**
 * Sends conduits that cross others another way where that is better for the whole picture: fewer crossings for not too
 * many bends and not too long a way. Changes `raws`; `lines` are their corners as they are drawn, and `draw` works those
 * out anew. Hands back the corners of all.
 */
export function untangle(
  world: World,
  raws: RawRoute[],
  lines: readonly (readonly Point[])[],
  draw: (raws: readonly RawRoute[]) => readonly (readonly Point[])[],
): readonly (readonly Point[])[] {
  if (raws.length < 2 || raws.length > MOST) return lines
  let best = lines
  for (let round = 0; round < ROUNDS; round += 1) {
    const parts = best.map(partsOf)
    let least = costOfAll(best)
    const before = best
    for (let i = 0; i < raws.length; i += 1) {
      const raw = raws[i] as RawRoute
      const others = parts.flatMap((own, j) => (j === i ? [] : own))
      if (crossingsOf(parts[i] as readonly Rect[], others) === 0) continue
      const other = rawRoute(world, raw.source, raw.target, [], others)
      if (other.isForced || costOf(other.points, others) > costOf(best[i] as readonly Point[], others) - WORTH) continue
      raws[i] = other
      const drawn = draw(raws)
      const cost = costOfAll(drawn)
      if (cost < least - WORTH) {
        least = cost
        best = drawn
        drawn.forEach((line, j) => {
          parts[j] = partsOf(line)
        })
      } else raws[i] = raw
    }
    if (best === before) break
  }
  return best
}

const crossingsOf = (own: readonly Rect[], others: readonly Rect[]) =>
  own.reduce((sum, part) => sum + others.filter((other) => crosses(part, other)).length, 0)

const costOf = (line: readonly Point[], others: readonly Rect[]) =>
  lengthOf(line) + BEND * (line.length - 2) + CROSSING * crossingsOf(partsOf(line), others)

/** Every crossing counted once. */
function costOfAll(lines: readonly (readonly Point[])[]): number {
  const parts = lines.map(partsOf)
  const all = parts.flat()
  return (
    lines.reduce((sum, line) => sum + lengthOf(line) + BEND * (line.length - 2), 0) +
    (CROSSING / 2) * crossingsOf(all, all)
  )
}
