import type { Limit } from '../../analysis'
import { frName, nameOf } from '../../catalogue'
import type { DiagramIndex, FrId } from '../../model'
import { levelsWords, words } from '../../words'

/** "FR 5 stays at 1: SR 5.2 RE 1 is not in place", or who can do no more. */
export function limitText(index: DiagramIndex, fr: FrId, limit: Limit): string {
  const say = words().levels
  return limit.by === null
    ? say.stays(
        frName(fr),
        limit.level,
        limit.open.map(({ id }) => id),
      )
    : say.staysBy(frName(fr), limit.level, memberName(index, limit.by), limit.capability)
}

/** The name of who states an SL-C: an asset's, or the conduit's own. */
function memberName(index: DiagramIndex, id: string): string {
  const asset = index.asset(id)
  return asset ? nameOf(asset) : (index.conduit(id)?.name ?? levelsWords().levels.thisConduit)
}
