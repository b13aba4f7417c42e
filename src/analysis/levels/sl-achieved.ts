import { isAssessed } from '../../catalogue'
import type { DiagramIndex, Zone } from '../../model'
import { achievedBy, type SlAchieved } from './achieved'
import { leveledZone } from './leveled'

/** SL-A of a zone, as of `achievedBy`; of one without answers nothing else is looked at. */
export function slAchieved(index: DiagramIndex, zone: Zone): SlAchieved | null {
  if (!isAssessed(zone)) return null
  return achievedBy(leveledZone(index, zone))
}
