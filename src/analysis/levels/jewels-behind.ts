import type { AssetId, DiagramIndex, ZoneId } from '../../model'
import type { Sessions } from '../prepare-sessions'
import { reach } from '../reach'

/** So many assets may be walked over in all; of zones beyond that only their own jewels are told. */
const MOST_WALKED = 200_000

/**
 * For each of these zones the crown jewels that stand behind it: those in it, and those that fall when its members are
 * compromised (§5). Sorted. Attacks are tried out zone by zone in the order given, until as many assets were
 * looked at as one drawing should cost; of the zones after that, only the jewels in them are told.
 */
export function jewelsBehind(
  sessions: Sessions,
  index: DiagramIndex,
  zones: Iterable<ZoneId>,
): ReadonlyMap<ZoneId, readonly AssetId[]> {
  const jewels = new Set(index.assets.filter(({ critical }) => critical === true).map(({ id }) => id))
  let left = MOST_WALKED
  return new Map(
    [...zones].map((zone) => {
      const members = index.assetsIn(zone).map(({ id }) => id)
      const behind = new Set(members.filter((id) => jewels.has(id)))
      if (behind.size < jewels.size && left > 0) {
        left -= index.assets.length
        for (const { id } of reach(sessions, members)) if (jewels.has(id)) behind.add(id)
      }
      return [zone, [...behind].toSorted()]
    }),
  )
}
