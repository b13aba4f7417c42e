import type { DiagramIndex } from '../diagram-index'
import type { ZoneId } from '../ids'
import type { Change, Patch } from '../patch'
import { updateOf } from '../patch'
import type { FrId, SecurityLevel, SlSetting, SlVector, Zone, ZoneRisk } from '../schema'
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

/** Sets the whole target of each of these zones. Seven equal values are written as one number. */
export function setSlTargets(index: DiagramIndex, targets: Iterable<readonly [ZoneId, SlVector]>): Patch {
  const byZone = new Map(targets)
  return changesOf(index, byZone.keys(), ({ id }) => {
    const target = byZone.get(id) as SlVector
    return { slTarget: FR_IDS.every((fr) => target[fr] === target.FR1) ? target.FR1 : target }
  })
}

/** Changes what is said of the zones' risk; `undefined` takes a field away, an impact is changed kind by kind. */
export function setRisk(
  index: DiagramIndex,
  zones: Iterable<ZoneId>,
  change: { readonly [K in keyof ZoneRisk]?: ZoneRisk[K] | undefined },
): Patch {
  return changesOf(index, zones, (zone) => {
    const impact = 'impact' in change ? said({ ...zone.risk?.impact, ...change.impact }) : zone.risk?.impact
    return { risk: said({ ...zone.risk, ...change, impact }) as ZoneRisk | undefined }
  })
}

/** What of these fields is said; nothing where none is. */
function said<T extends object>(fields: T): T | undefined {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined)
  return entries.length > 0 ? (Object.fromEntries(entries) as T) : undefined
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
