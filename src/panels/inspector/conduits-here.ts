import type { AssetId, Conduit, DiagramIndex, ZoneId } from '../../model'

/** The conduits that end in a record or pass it; of a zone also those by which its members leave it. Each once. */
export function conduitsHere(index: DiagramIndex, id: AssetId | ZoneId): readonly Conduit[] {
  const asset = index.asset(id)
  if (asset) return [...new Set([...index.conduitsAt(asset.id), ...index.conduitsVia(asset.id)])]
  const inside = insideOf(index, id as ZoneId)
  const leaving = [...inside].flatMap((one) =>
    index.conduitsAt(one).filter(({ source, target }) => !(inside.has(source) && inside.has(target))),
  )
  return [...new Set([...index.conduitsAt(id), ...leaving])]
}

/** Members and sub-zones, all the way down. */
function insideOf(index: DiagramIndex, zone: ZoneId, found = new Set<AssetId | ZoneId>()): Set<AssetId | ZoneId> {
  for (const member of index.assetsIn(zone)) found.add(member.id)
  for (const { id } of index.subZones(zone)) {
    if (found.has(id)) continue
    found.add(id)
    insideOf(index, id, found)
  }
  return found
}
