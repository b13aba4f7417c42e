/** The levels at which the assets of a zone stand, worked out once for each list of members. */
import { isPassing } from '../../catalogue'
import type { Asset, AssetId, DiagramIndex, PurdueLevel, ZoneId } from '../../model'
import { type LevelSet, levelSet, NO_LEVELS } from './level-set'

export interface ZoneLevels {
  /** Of all with an interface in it, each once. */
  readonly all: ReadonlySet<PurdueLevel>
  /** Of those that end sessions: each with the first of them by id. */
  readonly ending: ReadonlyMap<PurdueLevel, AssetId>
  readonly endingSet: LevelSet
}

export function zoneLevels(index: DiagramIndex, zone: string): ZoneLevels {
  const members = index.interfacesIn(zone as ZoneId)
  const before = known.get(members)
  if (before) return before
  const levels = levelsOfMembers(members)
  known.set(members, levels)
  return levels
}

/** A list of members never changes: an edit makes another list. Conduits at a large zone ask for it one by one. */
const known = new WeakMap<readonly Asset[], ZoneLevels>()

function levelsOfMembers(members: readonly Asset[]): ZoneLevels {
  const all = new Set<PurdueLevel>()
  const ending = new Map<PurdueLevel, AssetId>()
  let endingSet = NO_LEVELS
  for (const asset of members) {
    all.add(asset.level)
    if (isPassing(asset)) continue
    const first = ending.get(asset.level)
    if (first === undefined || asset.id < first) ending.set(asset.level, asset.id)
    endingSet |= levelSet(asset.level)
  }
  return { all, ending, endingSet }
}
