import type { Asset, DiagramIndex, Zone } from '../../model'
import { hasCard } from '../boxes/cards'

/** Records without a place. A zone whose members have places needs none: it is drawn around them. */
export interface Lacking {
  readonly cards: readonly Asset[]
  readonly zones: readonly Zone[]
  readonly annotations: DiagramIndex['annotations']
}

export function lackingPlaces(index: DiagramIndex): Lacking {
  return {
    cards: index.assets.filter((asset) => !asset.position && hasCard(index, asset)),
    zones: index.zones.filter((zone) => !zone.area && !isAnchored(index, zone)),
    annotations: index.annotations.filter(({ place }) => !place),
  }
}

/** Whether something in the zone, at any depth, has a place. */
function isAnchored(index: DiagramIndex, zone: Zone, depth = 0): boolean {
  if (zone.area || index.assetsIn(zone.id).some(({ position }) => position)) return true
  return depth < 64 && index.subZones(zone.id).some((sub) => isAnchored(index, sub, depth + 1))
}

/** Of what lacks a place, that which stands in no placed zone. */
export function unattached(index: DiagramIndex, { cards, zones, annotations }: Lacking): Lacking {
  const lacking = new Set(zones)
  const isFree = (zone: Zone | undefined): boolean => {
    for (let at = zone, depth = 0; at && depth < 64; at = index.zone(at.parent), depth += 1) {
      if (!lacking.has(at)) return false
    }
    return true
  }
  return {
    cards: cards.filter((asset) => isFree(index.zoneOf(asset))),
    zones: zones.filter(isFree),
    annotations,
  }
}
