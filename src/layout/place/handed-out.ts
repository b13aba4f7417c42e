import type { Asset, DiagramIndex, Zone } from '../../model'
import type { Plan } from './blocks'
import type { Lacking } from './lacking'

/** What stands in what, among the records that are laid out together; a zone whose parent is not among them is a root. */
export function handedOut(
  index: DiagramIndex,
  { cards, zones }: Pick<Lacking, 'cards' | 'zones'>,
): Pick<Plan, 'cardsIn' | 'zonesIn'> {
  const members = new Set(zones)
  const cardsIn = new Map<Zone | undefined, Asset[]>()
  for (const asset of cards) {
    const zone = index.zoneOf(asset)
    const home = zone && members.has(zone) ? zone : undefined
    const list = cardsIn.get(home)
    if (list) list.push(asset)
    else cardsIn.set(home, [asset])
  }
  const roots = zones.filter((zone) => {
    const parent = index.zone(zone.parent)
    return !parent || !members.has(parent)
  })
  return {
    cardsIn: (zone) => cardsIn.get(zone) ?? [],
    zonesIn: (zone) => (zone ? index.subZones(zone.id).filter((sub) => members.has(sub)) : roots),
  }
}
