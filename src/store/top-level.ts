import { type DiagramIndex, PURDUE_LEVELS, type PurdueLevel, type ZoneId } from '../model'
import { membersWithin } from './zone-tree'

/**
 * The level under which a zone is listed: the highest on which something in it stands; of an empty one, where its area
 * begins. Null where it says neither. Cost: one pass over what is in it.
 */
export function topLevelOf(index: DiagramIndex, id: ZoneId): PurdueLevel | null {
  let best = Number.POSITIVE_INFINITY
  for (const member of membersWithin(index, id)) {
    const asset = index.asset(member)
    if (asset) best = Math.min(best, PURDUE_LEVELS.indexOf(asset.level))
  }
  return PURDUE_LEVELS[best] ?? index.zone(id)?.area?.top.level ?? null
}
