import { type ConduitId, type DiagramIndex, FR_IDS, type FrId, type SecurityLevel, type ZoneId } from '../../model'
import { achievedBy, levelOf } from './achieved'
import { leveled } from './leveled'

/** An SL-A that is another after an edit than before. Null for a level: nothing was assessed. */
export interface LevelChange {
  readonly record: ZoneId | ConduitId
  readonly fr: FrId
  readonly from: SecurityLevel | null
  readonly to: SecurityLevel | null
  /** SL-T after the edit; null where none is set. */
  readonly target: SecurityLevel | null
}

/**
 * What an edit does to the levels reached in these zones and conduits, by record in the order given, then by FR. Only what
 * changes; a record that only one of the two drawings has is left out.
 */
export function levelChanges(
  before: DiagramIndex,
  after: DiagramIndex,
  records: Iterable<string>,
): readonly LevelChange[] {
  return [...records].flatMap((id) => {
    const [old, now] = [leveled(before, id), leveled(after, id)]
    if (!old || !now) return []
    const [was, is] = [achievedBy(old), achievedBy(now)]
    return FR_IDS.map((fr) => ({
      record: now.id,
      fr,
      from: levelOf(was?.[fr]),
      to: levelOf(is?.[fr]),
      target: now.target?.[fr] ?? null,
    })).filter(({ from, to }) => from !== to)
  })
}
