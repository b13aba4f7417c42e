import type { AssetId, DiagramIndex, ZoneId } from '../model'

/** The zones among these ids, each with all its sub-zones. */
export function zonesWithin(index: DiagramIndex, ids: Iterable<string>): ReadonlySet<ZoneId> {
  const found = new Set<ZoneId>()
  const add = (id: ZoneId) => {
    if (found.has(id)) return
    found.add(id)
    for (const zone of index.subZones(id)) add(zone.id)
  }
  for (const id of ids) if (index.zone(id)) add(id as ZoneId)
  return found
}

/** Those whose parent is not among them. */
export function topZones(index: DiagramIndex, zones: ReadonlySet<ZoneId>): readonly ZoneId[] {
  return [...zones].filter((id) => {
    const parent = index.zone(id)?.parent
    return parent === undefined || !zones.has(parent)
  })
}

/** Members of a zone and of all its sub-zones. */
export function membersWithin(index: DiagramIndex, zone: ZoneId): readonly AssetId[] {
  return [...zonesWithin(index, [zone])].flatMap((id) => index.assetsIn(id).map((asset) => asset.id))
}
