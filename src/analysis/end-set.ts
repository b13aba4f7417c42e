import { compareText } from '../base'
import { purdueRank } from '../catalogue'
import type { Spot } from './network'

/** Some assets at one side of sessions; in the order in which pairs are listed: by level, from the top, then by id. */
export interface EndSet {
  readonly size: number
  readonly spots: readonly Spot[]
  has(spot: Spot): boolean
}

export const NOBODY: EndSet = { size: 0, spots: [], has: () => false }

export function one(spot: Spot): EndSet {
  return { size: 1, spots: [spot], has: (other) => other === spot }
}

export function setOf(members: Iterable<Spot>): EndSet {
  const held = members instanceof Set ? (members as ReadonlySet<Spot>) : new Set(members)
  if (held.size === 0) return NOBODY
  let sorted: readonly Spot[] | null = null
  return {
    size: held.size,
    has: (spot) => held.has(spot),
    get spots() {
      sorted ??= [...held].sort(byLevelThenId)
      return sorted
    },
  }
}

export function byLevelThenId(a: Spot, b: Spot): number {
  return purdueRank(a.asset.level) - purdueRank(b.asset.level) || compareText(a.asset.id, b.asset.id)
}
