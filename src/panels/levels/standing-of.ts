import { type Achieved, achievedBy, type Leveled, levelOf, type SlAchieved, statedFor } from '../../analysis'
import { frName, nameOf } from '../../catalogue'
import { type DiagramIndex, FR_IDS, type FrId, type SecurityLevel } from '../../model'
import { words } from '../../words'

/** How one FR of a zone or conduit stands to its target. */
export interface FrStanding {
  readonly fr: FrId
  /** Null where no target is set. */
  readonly target: SecurityLevel | null
  /** Null where nothing of it was assessed. */
  readonly reached: SecurityLevel | null
  readonly is: 'met' | 'short' | 'not-assessed' | 'no-target'
  readonly limit: Limit | null
}

/** What keeps an FR below its target. */
export interface Limit {
  /** "FR 5 stays at 1: SR 5.2 RE 1 is not in place" */
  readonly text: string
  /** Whose SL-C it is; null where requirements are open. */
  readonly member: string | null
}

/** How each FR stands, in the order of the standard. */
export function standingOf(index: DiagramIndex, leveled: Leveled): readonly FrStanding[] {
  const achieved = achievedBy(leveled)
  return FR_IDS.map((fr) => {
    const target = leveled.target?.[fr] ?? null
    const reached = levelOf(achieved?.[fr])
    const is = isOf(target, reached)
    return { fr, target, reached, is, limit: is === 'short' ? limitOf(index, leveled, fr, achieved) : null }
  })
}

function isOf(target: SecurityLevel | null, reached: SecurityLevel | null): FrStanding['is'] {
  if (target === null) return 'no-target'
  if (target === 0) return 'met'
  if (reached === null) return 'not-assessed'
  return reached >= target ? 'met' : 'short'
}

function limitOf(index: DiagramIndex, leveled: Leveled, fr: FrId, all: SlAchieved | null): Limit | null {
  const achieved = all?.[fr]
  if (!achieved) return null
  const say = words().levels
  const { limitingMember: member, value } = achieved
  if (member === null) return { text: say.stays(frName(fr), value, idsOf(achieved)), member }
  const name = memberName(index, member)
  const setting = leveled.capabilities.find(({ by }) => by === member)?.setting
  const capability = (setting === undefined ? undefined : statedFor(setting, fr)) ?? value
  return { text: say.staysBy(frName(fr), value, name, capability), member }
}

const idsOf = ({ open }: Achieved): readonly string[] => open.map(({ id }) => id)

/** The name of who states an SL-C: an asset's, or the conduit's own. */
export function memberName(index: DiagramIndex, id: string): string {
  const asset = index.asset(id)
  return asset ? nameOf(asset) : (index.conduit(id)?.name ?? words().panels.levels.thisConduit)
}

/** What is reached of each FR. */
export function achievedIn(standing: readonly FrStanding[]): Readonly<Record<FrId, SecurityLevel | null>> {
  return Object.fromEntries(standing.map(({ fr, reached }) => [fr, reached])) as Record<FrId, SecurityLevel | null>
}
