import type { DiagramIndex, Zone, ZoneId } from '../../model'

/** Zones without a parent, in the order of the file; one whose parents go round in a circle counts as such. */
function rootZones(index: DiagramIndex): readonly Zone[] {
  return index.zones.filter((zone) => !index.zone(zone.parent))
}

/** The zone and all zones around it, innermost first; total even where parents go round in a circle. */
export function zoneChain(index: DiagramIndex, id: ZoneId | undefined): readonly ZoneId[] {
  const chain: ZoneId[] = []
  for (let zone = index.zone(id); zone && !chain.includes(zone.id); zone = index.zone(zone.parent)) chain.push(zone.id)
  return chain
}

/** Zones, every one after its sub-zones, each with its depth. Zones in a circle of parents come last, at depth 0. */
export function zonesInnermostFirst(index: DiagramIndex): readonly { readonly zone: Zone; readonly depth: number }[] {
  const found: { zone: Zone; depth: number }[] = []
  const seen = new Set<ZoneId>()
  const visit = (zone: Zone, depth: number) => {
    seen.add(zone.id)
    found.push({ zone, depth })
    for (const sub of index.subZones(zone.id)) if (!seen.has(sub.id)) visit(sub, depth + 1)
  }
  for (const zone of rootZones(index)) visit(zone, 0)
  found.reverse()
  for (const zone of index.zones) if (!seen.has(zone.id)) found.push({ zone, depth: 0 })
  return found
}
