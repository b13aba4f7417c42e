import { roomForHeaders } from '../layout'
import type { Asset, Change, DiagramIndex, Fields, Patch, Zone, ZoneId } from '../model'
import { applyPatch, compose, placeRecords, updateIndex } from '../model'

/**
 * The patch, and with it what makes room in their lanes for the headers of the zones that it makes, moves or gives other
 * members. Cost: one pass over the records, where it does any of that.
 */
export function withHeaderRoom(index: DiagramIndex, patch: Patch): Patch {
  const zones = new Set(patch.flatMap((change) => [...touched(index, change)]))
  if (zones.size === 0) return patch
  const then = updateIndex(index, applyPatch(index.diagram, patch), patch)
  return compose(patch, placeRecords(then, roomForHeaders(then, zones)))
}

function* touched(index: DiagramIndex, change: Change): Iterable<ZoneId> {
  if (change.op === 'remove') return
  const { table } = change
  const after = (change.op === 'insert' ? change.record : change.after) as Partial<Asset & Zone>
  if (table === 'zones') {
    const id = change.op === 'insert' ? change.record.id : change.id
    if (change.op === 'update' && !says(change, 'area', 'parent')) return
    yield id as ZoneId
    yield* around(index, index.zone(id)?.parent)
    if (after.parent) yield* around(index, after.parent)
  }
  if (table !== 'assets') return
  if (change.op === 'update' && !says(change, 'zone', 'level') && !changesHeight(change)) return
  if (change.op === 'update') yield* around(index, index.asset(change.id)?.zone)
  if (after.zone) yield* [after.zone, ...around(index, after.zone)]
}

type Update = Extract<Change, { op: 'update' }>

const says = ({ before, after }: Update, ...fields: readonly string[]) =>
  fields.some((field) => Object.hasOwn(before, field) || Object.hasOwn(after, field))

function changesHeight({ before, after }: Update): boolean {
  const height = (side: Fields) => (side.position as { readonly y?: number } | undefined)?.y
  return says({ before, after } as Update, 'position') && height(before) !== height(after)
}

/** A zone and those around it. */
function* around(index: DiagramIndex, id: ZoneId | undefined): Iterable<ZoneId> {
  const seen = new Set<ZoneId>()
  for (let zone = index.zone(id); zone && !seen.has(zone.id); zone = index.zone(zone.parent)) {
    seen.add(zone.id)
    yield zone.id
  }
}
