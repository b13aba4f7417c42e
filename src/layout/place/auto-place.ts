import type { AssetPlacement, DiagramIndex, Placements } from '../../model'
import { hasCard } from '../boxes/cards'
import { type Places, statedPlaces } from '../places'
import { SIZES } from '../sizes'

/** Places for every record that has none; nothing where all have one. */
export function autoPlace(index: DiagramIndex): Placements {
  const found: AssetPlacement[] = []
  let x = 120
  for (const zone of [...index.zones, undefined]) {
    const members = index.assets.filter(
      (asset) => index.zoneOf(asset) === zone && asset.position === undefined && hasCard(index, asset),
    )
    const perLane = new Map<string, number>()
    let widest = 0
    for (const { id, level } of members) {
      const count = perLane.get(level) ?? 0
      perLane.set(level, count + 1)
      widest = Math.max(widest, Math.min(4, count + 1))
      found.push({ id, level, x: x + (count % 4) * SIZES.pitchX, y: 44 + Math.floor(count / 4) * SIZES.pitchY })
    }
    x += widest * SIZES.pitchX + 70
  }
  return { assets: found }
}

/** The places of all records: their own, and for those without one what `autoPlace` says. */
export function allPlaces(index: DiagramIndex): Places {
  const stated = statedPlaces(index)
  const laidOut = autoPlace(index)
  const assets = new Map(stated.assets)
  for (const { id, level, x, y } of laidOut.assets ?? []) assets.set(id, { level, x, y })
  const zones = new Map(stated.zones)
  for (const { id, area } of laidOut.zones ?? []) zones.set(id, area)
  const annotations = new Map(stated.annotations)
  for (const { id, place } of laidOut.annotations ?? []) annotations.set(id, place)
  return { assets, zones, annotations }
}
