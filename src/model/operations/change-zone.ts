import type { DiagramIndex } from '../diagram-index'
import type { ZoneId } from '../ids'
import type { Change, Patch } from '../patch'
import { updateOf } from '../patch'
import type { FrId, RequirementAnswer, SecurityLevel, SlSetting, Zone } from '../schema'
import { FR_IDS } from '../schema'

/** Sets the target for one FR or for all seven. Seven equal values are written as one number. */
export function setSlTarget(
  index: DiagramIndex,
  zones: Iterable<ZoneId>,
  fr: FrId | 'all',
  value: SecurityLevel | undefined,
): Patch {
  return changesOf(index, zones, (zone) => ({
    slTarget: fr === 'all' ? value : withTarget(zone.slTarget, fr, value ?? 0),
  }))
}

function withTarget(setting: SlSetting | undefined, fr: FrId, value: SecurityLevel): SlSetting {
  const old = (id: FrId): SecurityLevel => (typeof setting === 'object' ? (setting[id] ?? 0) : (setting ?? 0))
  const vector = Object.fromEntries(FR_IDS.map((id) => [id, id === fr ? value : old(id)])) as Record<
    FrId,
    SecurityLevel
  >
  const first = vector.FR1
  return FR_IDS.every((id) => vector[id] === first) ? first : vector
}

/** Answers one requirement for some zones; `undefined` takes the answer away. */
export function setRequirement(
  index: DiagramIndex,
  zones: Iterable<ZoneId>,
  requirement: string,
  answer: RequirementAnswer | undefined,
): Patch {
  return changesOf(index, zones, (zone) => {
    const { [requirement]: _old, ...others } = zone.requirements ?? {}
    const requirements = answer ? { ...zone.requirements, [requirement]: answer } : others
    return { requirements: Object.keys(requirements).length > 0 ? requirements : undefined }
  })
}

function changesOf(
  index: DiagramIndex,
  zones: Iterable<ZoneId>,
  fields: (zone: Zone) => { readonly [K in keyof Zone]?: Zone[K] | undefined },
): Patch {
  const changes: Change[] = []
  for (const id of zones) {
    const zone = index.zone(id)
    const change = zone && updateOf('zones', zone, fields(zone))
    if (change) changes.push(change)
  }
  return changes
}
