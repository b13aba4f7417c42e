import { type Requirement, requirements } from '../../catalogue'
import type { Conduit, DiagramIndex, Zone } from '../../model'
import { conduitLeveledBy, type Leveled, zoneLeveledBy } from './leveled-by'

/** A zone, with all requirements that are relevant in it. Cost: linear in its members and in the conduits at them. */
export function leveledZone(index: DiagramIndex, zone: Zone): Leveled {
  return zoneLeveledBy(requirements, index, zone)
}

/** A conduit, with those requirements that apply to conduits and are relevant on it. */
export function leveledConduit(index: DiagramIndex, conduit: Conduit): Leveled {
  return conduitLeveledBy(requirements, index, conduit)
}

/** The zone or conduit of this id; undefined where it is neither. */
export function leveled(index: DiagramIndex, id: string): Leveled | undefined {
  const zone = index.zone(id)
  if (zone) return leveledZone(index, zone)
  const conduit = index.conduit(id)
  return conduit && leveledConduit(index, conduit)
}

/** Whether a conduit states a target or answers for itself; the others are answered by their zones. */
export function answersItself({ slTarget, requirements: own }: Conduit): boolean {
  return slTarget !== undefined || own !== undefined
}

/** Whether a conduit says something of its levels itself, its SL-C included; the others stand as their zones do. */
export function saysLevels(conduit: Conduit): boolean {
  return answersItself(conduit) || conduit.slCapability !== undefined
}

/** What its target asks for: relevant, and at a level no higher than that of its FR (§6). Nothing where no SL-T is set. */
export function askedOf({ target, relevant }: Leveled): readonly Requirement[] {
  return target ? relevant.filter(({ fr, sl }) => sl <= target[fr]) : []
}
