import type { Asset, DiagramIndex, Placements, Zone } from '../../model'
import { PURDUE_LEVELS } from '../../model'
import { hasCard } from '../boxes/cards'
import { rootZones } from '../boxes/zone-tree'
import { type Places, statedPlaces } from '../places'
import { layOut } from './whole-drawing'

/** Places for every record that has none; nothing where all have one. */
export function autoPlace(index: DiagramIndex): Placements {
  const cards = new Map<Zone | undefined, Asset[]>()
  for (const asset of index.assets) {
    if (asset.position || !hasCard(index, asset)) continue
    const zone = index.zoneOf(asset)
    const list = cards.get(zone)
    if (list) list.push(asset)
    else cards.set(zone, [asset])
  }
  const roots = rootZones(index)
  const laidOut = layOut(index, {
    cardsIn: (zone) => cards.get(zone) ?? [],
    zonesIn: (zone) => (zone ? index.subZones(zone.id) : roots),
  })
  return {
    assets: [...laidOut.assets].map(([id, { lane, x, y }]) => ({
      id,
      level: PURDUE_LEVELS[lane] as Asset['level'],
      x,
      y,
    })),
    zones: [...laidOut.zones].map(([id, area]) => ({ id, area })),
  }
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
