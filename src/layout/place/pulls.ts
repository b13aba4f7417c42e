import { type DiagramIndex, PURDUE_LEVELS } from '../../model'
import { SIZES } from '../sizes'
import { containersOf } from './joins'
import type { LaidOut } from './laid-out'

/** Where the conduits of a card or a zone lead that leave the zone around it. */
export interface Pull {
  /** The middle of what they lead to, px. */
  readonly x: number
  readonly weight: number
  /** Negative where most of them lead upwards, positive where downwards. */
  readonly down: number
}

/** What pulls at things inside zones, once it is known about where everything stands. Cost: one pass over conduits. */
export function pullsOf(index: DiagramIndex, laid: LaidOut): ReadonlyMap<string, Pull> {
  const sums = new Map<string, { x: number; weight: number; down: number }>()
  const standing = (id: string) => placeIn(laid, id)
  const pull = (from: readonly string[], to: readonly string[]) => {
    const far = standing(to[0] as string)
    const others = new Set(to)
    if (!far) return
    for (let i = 0; i + 1 < from.length && !others.has(from[i + 1] as string); i += 1) {
      const id = from[i] as string
      const near = standing(id)
      if (!near) continue
      const sum = sums.get(id) ?? { x: 0, weight: 0, down: 0 }
      sums.set(id, {
        x: sum.x + far.x,
        weight: sum.weight + 1,
        down: sum.down + Math.sign(far.rank - near.rank),
      })
    }
  }
  for (const conduit of index.conduits) {
    const source = containersOf(index, conduit.source)
    const target = containersOf(index, conduit.target)
    if (!source || !target) continue
    pull(source, target)
    pull(target, source)
  }
  return new Map([...sums].map(([id, { x, weight, down }]) => [id, { x: x / weight, weight, down }]))
}

function placeIn({ assets, zones }: LaidOut, id: string): { readonly x: number; readonly rank: number } | null {
  const card = assets.get(id as never)
  if (card) return { x: card.x + SIZES.assetWidth / 2, rank: card.lane }
  const area = zones.get(id as never)
  if (!area) return null
  const [top, bottom] = [PURDUE_LEVELS.indexOf(area.top.level), PURDUE_LEVELS.indexOf(area.bottom.level)]
  return { x: area.x + area.width / 2, rank: (top + bottom) / 2 }
}
