import { behaviourOf, type Side, sideOf } from '../../catalogue'
import {
  type Asset,
  addConduit,
  addZone,
  assignToZone,
  type Conduit,
  conduitId,
  type DiagramIndex,
  type Flow,
  setFields,
  type Zone,
  type ZoneId,
  zoneId,
} from '../../model'
import type { Fix } from '../engine/rule'
import { Steps } from './steps'

/** The side that keeps the zone is the first of these that has assets in it; each other gets a new zone. */
const KEEPS: readonly Side[] = ['OT', 'IT', 'DMZ', 'EXTERNAL']
const WORD: Record<Side, string> = { OT: 'OT', IT: 'IT', DMZ: 'DMZ', EXTERNAL: 'outside' }

/**
 * Splits a zone by side. Each conduit that ends in it goes along with the assets that its flows name; a flow that names
 * none of them is kept for every part. Nothing is drawn between the parts: that is for a person to say.
 */
export function splitBySide(index: DiagramIndex, zone: Zone, newId: () => string): readonly Fix[] {
  const members = index.assetsIn(zone.id)
  const sideOfMember = (asset: Asset) => (isGuard(asset) ? undefined : sideOf(asset.level))
  const sides = KEEPS.filter((side) => members.some((asset) => sideOfMember(asset) === side))
  if (sides.length < 2) return []
  const steps = new Steps(index)
  const parts: ZoneId[] = [zone.id]
  for (const side of sides.slice(1)) {
    const id = zoneId(newId())
    parts.push(id)
    const { id: _id, $order: _order, area: _area, requirements: _requirements, ...shared } = zone
    const name = `${zone.name?.trim() || 'Zone'} (${WORD[side]})`
    const moving = members.filter((asset) => sideOfMember(asset) === side).map((asset) => asset.id)
    steps.take((at) => addZone(at, { ...shared, id, name })).take((at) => assignToZone(at, moving, id))
  }
  steps.take((at) => setFields(at, [zone.id], { area: undefined }))
  for (const conduit of index.conduitsAt(zone.id)) divideConduit(steps, conduit, zone.id, parts, newId)
  return [{ label: 'Split the zone by side', patch: steps.patch }]
}

const isGuard = (asset: Asset) => behaviourOf(asset) === 'filter' || behaviourOf(asset) === 'diode'

function divideConduit(
  steps: Steps,
  conduit: Conduit,
  zone: ZoneId,
  parts: readonly ZoneId[],
  newId: () => string,
): void {
  const flows = conduit.flows ?? []
  if (conduit.source === conduit.target) return
  const end = conduit.source === zone ? 'source' : 'target'
  const named = end === 'source' ? 'sourceAsset' : 'targetAsset'
  const shares = parts.map((part) => ({ part, flows: flows.filter((flow) => isOf(steps.index, flow[named], part)) }))
  const needed = flows.length === 0 ? shares : shares.filter((share) => share.flows.length > 0)
  for (const [i, share] of needed.entries()) {
    const fields: { source?: ZoneId; target?: ZoneId; flows?: readonly Flow[] } = {
      [end]: share.part,
      ...(flows.length > 0 ? { flows: share.flows } : {}),
    }
    if (i === 0) steps.take((at) => setFields(at, [conduit.id], { ...fields, waypoints: undefined }))
    else {
      const { $order: _order, waypoints: _waypoints, ...copied } = conduit
      steps.take((at) => addConduit(at, { ...copied, ...fields, id: conduitId(newId()) }))
    }
  }
}

/** Whether a flow that names this asset, or nobody, belongs to this part. */
function isOf(index: DiagramIndex, asset: Flow['sourceAsset'], part: ZoneId): boolean {
  return asset === undefined || index.interfacesIn(part).some((member) => member.id === asset)
}
