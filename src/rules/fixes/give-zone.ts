import { nameOf, sideOf } from '../../catalogue'
import { type Asset, addZone, assignToZone, type DiagramIndex, setFields, type Zone, zoneId } from '../../model'
import { byId, zoneName } from '../engine/names'
import type { Fix } from '../engine/rule'
import { Steps } from './steps'

/**
 * Puts an asset into a neighbouring zone of its own side, or into a new zone of its own. One that only has further
 * interfaces gets the first of their zones as its own.
 */
export function giveZone(index: DiagramIndex, asset: Asset, newId: () => string): readonly Fix[] {
  const further = index.zonesOf(asset)[0]
  if (further) return [joinZone(index, asset, further)]
  const own = zoneId(newId())
  const steps = new Steps(index)
    .take((at) => addZone(at, { id: own, name: nameOf(asset) }))
    .take((at) => setFields(at, [asset.id], { zone: own, alsoIn: undefined }))
  return [
    ...neighbours(index, asset).map((zone) => joinZone(index, asset, zone)),
    { label: 'Give it a zone of its own', patch: steps.patch },
  ]
}

function joinZone(index: DiagramIndex, asset: Asset, zone: Zone): Fix {
  return { label: `Put it into ${zoneName(zone).text}`, patch: assignToZone(index, [asset.id], zone.id) }
}

/** Zones at the other ends of its conduits whose assets all stand on its side; at most two, in the order of the ids. */
function neighbours(index: DiagramIndex, asset: Asset): readonly Zone[] {
  const zones = new Set<Zone>()
  for (const conduit of index.conduitsAt(asset.id)) {
    const end = index.end(conduit.source === asset.id ? conduit.target : conduit.source)
    const zone = end?.kind === 'asset' ? index.zoneOf(end.asset) : end?.zone
    if (zone) zones.add(zone)
  }
  const isOnItsSide = (member: Asset) => sideOf(member.level) === sideOf(asset.level)
  return byId([...zones].filter((zone) => index.assetsIn(zone.id).every(isOnItsSide))).slice(0, 2)
}
