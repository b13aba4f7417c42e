import type { Requirement } from '../../catalogue'
import type { AssetId, ConduitId, FrId, SecurityLevel } from '../../model'
import { achievedFor, statedFor } from './achieved'
import { isMet, type Leveled, stateIn } from './leveled-by'

/** What takes a zone or conduit from the level that it has reached in an FR to the next. */
export interface Lift {
  readonly fr: FrId
  readonly from: SecurityLevel
  /** What is reached then; more than the next where nothing is asked for in between. */
  readonly to: SecurityLevel
  /** What has to be put in place, in the order of the standard. */
  readonly requirements: readonly Requirement[]
  /** Who has to be replaced or raised besides: they state an SL-C no higher than the level now reached. Sorted. */
  readonly members: readonly (AssetId | ConduitId)[]
}

/**
 * The smallest set of requirements (and members) that lifts an FR by one level. It is the only such set: all that is
 * relevant at the next level counts, so none of it can be left out. Null where SL 4 is reached.
 *
 * Source: §6.
 */
export function liftOf(leveled: Leveled, fr: FrId): Lift | null {
  const { value: from, open } = achievedFor(leveled, fr)
  if (from === 4) return null
  const stated = leveled.capabilities.map(({ by, setting }) => ({ by, capability: statedFor(setting, fr) ?? 4 }))
  const levelsLeft = leveled.relevant
    .filter((one) => one.fr === fr && one.sl > from + 1 && !isMet(stateIn(leveled, one.id)))
    .map(({ sl }) => sl - 1)
  const capable = stated.map(({ capability }) => capability).filter((capability) => capability > from)
  return {
    fr,
    from,
    to: Math.min(4, ...levelsLeft, ...capable) as SecurityLevel,
    requirements: open,
    members: stated
      .filter(({ capability }) => capability <= from)
      .map(({ by }) => by)
      .toSorted(),
  }
}
