import type { DiagramIndex, Zone } from '../model'
import { flagsOf } from './asset-facts'

/** Whether all its members protect people: it is drawn with a double line. */
export function isSafetyZone(index: DiagramIndex, zone: Zone): boolean {
  const members = index.assetsIn(zone.id)
  return members.length > 0 && members.every((asset) => flagsOf(asset).safety)
}

/** Whether any requirement was assessed in it; where none was, no level is reached, and none is 0 (§6). */
export function isAssessed({ requirements = {} }: Zone): boolean {
  return Object.values(requirements).some(({ state }) => state !== 'not-assessed')
}
