import { type LevelSteps, levelSteps } from '../../analysis'
import type { DiagramIndex, Zone } from '../../model'

interface Known {
  index: DiagramIndex
  readonly read: readonly unknown[]
  readonly steps: LevelSteps | null
}
const known = new WeakMap<Zone, Known>()

/**
 * The steps of a zone, remembered until it, its members or the conduits at them change: an index keeps those lists that an
 * edit does not touch.
 */
export function zoneLevels(index: DiagramIndex, zone: Zone): LevelSteps | null {
  if (zone.slTarget === undefined) return null
  const before = known.get(zone)
  if (before?.index === index) return before.steps
  const read = readBy(index, zone)
  if (before && isSame(before.read, read)) {
    before.index = index
    return before.steps
  }
  const steps = levelSteps(index, zone)
  known.set(zone, { index, read, steps })
  return steps
}

/** What the steps are made of beside the zone itself; lists, by identity. */
function readBy(index: DiagramIndex, zone: Zone): readonly unknown[] {
  const members = index.interfacesIn(zone.id)
  return [index.assetsIn(zone.id), members, index.conduitsAt(zone.id), ...members.map(({ id }) => index.conduitsAt(id))]
}

function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((list, i) => list === other[i])
}
