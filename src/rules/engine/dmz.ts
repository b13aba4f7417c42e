/** What counts as the DMZ (§1, §8). */
import { isPassing, sideOf } from '../../catalogue'
import type { Asset, DiagramIndex, Zone } from '../../model'

/** Whether a zone stands at L3.5: something of it does, and whatever else ends sessions in it does so too. */
export function isDmzZone(index: DiagramIndex, zone: Zone): boolean {
  const members = index.assetsIn(zone.id)
  const ending = members.filter((asset) => !isPassing(asset))
  return (ending.length > 0 ? ending : members).some(isInDmz) && ending.every(isInDmz)
}

/**
 * A passing device of the DMZ: one of a zone at L3.5, or drawn at L3.5 with edges of its own. A firewall that is only in a
 * `via` makes no DMZ.
 */
export function isDmzDevice(index: DiagramIndex, device: Asset): boolean {
  const zones = index.zonesOf(device)
  if (isInDmz(device) && (zones.length > 0 || index.conduitsAt(device.id).length > 0)) return true
  return zones.some((zone) => isDmzZone(index, zone))
}

export const isInDmz = (asset: Asset): boolean => sideOf(asset.level) === 'DMZ'
