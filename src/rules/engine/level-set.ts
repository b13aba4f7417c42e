/** Sets of Purdue levels as bits, from the top of the drawing down: small enough to keep one for each zone. */
import { purdueLevels, purdueRank, type Side } from '../../catalogue'
import type { PurdueLevel } from '../../model'

export type LevelSet = number

export const NO_LEVELS: LevelSet = 0

export const levelSet = (level: PurdueLevel): LevelSet => 1 << purdueRank(level)

/** The levels of a side. */
const SIDES: ReadonlyMap<Side, LevelSet> = purdueLevels.reduce(
  (sides, { id, side }) => sides.set(side, (sides.get(side) ?? NO_LEVELS) | levelSet(id)),
  new Map<Side, LevelSet>(),
)

/** Those of the levels that are of a side. */
export const ofSide = (levels: LevelSet, side: Side): LevelSet => levels & (SIDES.get(side) ?? NO_LEVELS)

export function sidesIn(levels: LevelSet): readonly Side[] {
  return [...SIDES.keys()].filter((side) => ofSide(levels, side) !== NO_LEVELS)
}

export function levelsIn(levels: LevelSet): readonly PurdueLevel[] {
  return purdueLevels.map(({ id }) => id).filter((level) => (levels & levelSet(level)) !== NO_LEVELS)
}

/** Whether some level of one is the same as, or next to, some level of the other. */
export const isNear = (one: LevelSet, other: LevelSet): boolean => ((one | (one << 1) | (one >> 1)) & other) !== 0

/** Whether some two of the levels have another between them. */
export const areApart = (levels: LevelSet): boolean => levels / (levels & -levels || 1) > 3

/** The pair of levels that are nearest to each other; of equals the highest. Null where one of the sets is empty. */
export function nearestLevels(from: LevelSet, to: LevelSet): readonly [PurdueLevel, PurdueLevel] | null {
  const apart = ([a, b]: readonly [PurdueLevel, PurdueLevel]) => Math.abs(purdueRank(a) - purdueRank(b))
  const pairs = levelsIn(from).flatMap((a) => levelsIn(to).map((b) => [a, b] as const))
  return pairs.toSorted((one, other) => apart(one) - apart(other))[0] ?? null
}
