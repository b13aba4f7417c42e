import type { Requirement } from '../../catalogue'
import { type AssetId, type ConduitId, type DiagramIndex, FR_IDS, type FrId, type SecurityLevel } from '../../model'
import { type Achieved, achievedBy, levelOf, statedFor } from './achieved'
import { leveledConduit, leveledZone, saysLevels } from './leveled'
import type { Leveled } from './leveled-by'

/** How one FR of a zone or conduit stands to its target. */
export interface FrStanding {
  readonly fr: FrId
  /** SL-T; null where none is set. */
  readonly target: SecurityLevel | null
  /** SL-A; null where nothing of it was assessed. */
  readonly reached: SecurityLevel | null
  /** Not asked: its target is SL 0. */
  readonly is: 'met' | 'short' | 'not-assessed' | 'not-asked' | 'no-target'
  /** Where it is short, what keeps it there. */
  readonly limit: Limit | null
}

/** What keeps an FR at a level: somebody's SL-C, or requirements that are not met. */
export type Limit =
  | { readonly by: AssetId | ConduitId; readonly level: SecurityLevel; readonly capability: SecurityLevel }
  | { readonly by: null; readonly level: SecurityLevel; readonly open: readonly Requirement[] }

/** A zone or conduit, and how each FR of it stands to its target. */
export interface RecordStanding {
  readonly of: Leveled
  readonly standing: readonly FrStanding[]
}

/** How all zones stand, and the conduits that say something of their levels, in the drawing's order. */
export function standingsIn(index: DiagramIndex): readonly RecordStanding[] {
  const all = [
    ...index.zones.map((zone) => leveledZone(index, zone)),
    ...index.conduits.filter(saysLevels).map((conduit) => leveledConduit(index, conduit)),
  ]
  return all.map((of) => ({ of, standing: standingOf(of) }))
}

/** How each FR stands, in the order of the standard (§6). */
export function standingOf(leveled: Leveled): readonly FrStanding[] {
  const achieved = achievedBy(leveled)
  return FR_IDS.map((fr) => {
    const target = leveled.target?.[fr] ?? null
    const reached = levelOf(achieved?.[fr])
    const is = standing(target, reached)
    return { fr, target, reached, is, limit: achieved && is === 'short' ? limitOf(leveled, fr, achieved[fr]) : null }
  })
}

function standing(target: SecurityLevel | null, reached: SecurityLevel | null): FrStanding['is'] {
  if (target === null) return 'no-target'
  if (target === 0) return 'not-asked'
  if (reached === null) return 'not-assessed'
  return reached >= target ? 'met' : 'short'
}

function limitOf(leveled: Leveled, fr: FrId, { limitingMember: by, value: level, open }: Achieved): Limit {
  if (by === null) return { by, level, open }
  const stated = leveled.capabilities.find((one) => one.by === by)?.setting
  return { by, level, capability: (stated === undefined ? undefined : statedFor(stated, fr)) ?? level }
}
