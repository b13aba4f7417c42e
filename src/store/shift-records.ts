/** Moves that change nothing but places: no level, no membership. For arranging, where a drop would say more than was meant. */
import type { Scene } from '../layout'
import type {
  AnnotationId,
  AssetId,
  AssetPlacement,
  DiagramIndex,
  Patch,
  Place,
  Placements,
  ZoneArea,
  ZoneId,
} from '../model'
import { placeRecords } from '../model'
import { LEAST_Y, type Shift } from './geometry'
import { waypointsAlong } from './waypoints-along'
import { membersWithin, topZones, zonesWithin } from './zone-tree'

/** What of a selection moves by itself: assets and zones that are in no selected zone, and annotations. */
export function movers(index: DiagramIndex, ids: Iterable<string>): readonly string[] {
  const list = [...ids]
  const zones = zonesWithin(index, list)
  const others = list.filter((id) => {
    const zone = index.asset(id)?.zone
    return !index.zone(id) && !index.conduit(id) && !(zone && zones.has(zone))
  })
  return [...topZones(index, zones), ...others]
}

/** The patch that moves each of these records by its own (dx, dy) px; zones take along what is in them. */
export function shiftRecords(index: DiagramIndex, scene: Scene, shifts: ReadonlyMap<string, Shift>): Patch {
  const assets: AssetPlacement[] = []
  const zones: { id: ZoneId; area: ZoneArea }[] = []
  const annotations: { id: AnnotationId; place: Place }[] = []
  for (const [id, shift] of shifts) {
    for (const zone of zonesWithin(index, [id])) zones.push(...shiftedZone(index, zone, shift))
    const members = index.zone(id) ? membersWithin(index, id as ZoneId) : [id as AssetId]
    for (const member of members) assets.push(...shiftedAsset(index, scene, member, shift))
    const annotation = index.diagram.annotations.get(id as AnnotationId)
    if (annotation?.place) annotations.push({ id: annotation.id, place: shiftedPlace(annotation.place, shift) })
  }
  const placements: Placements = { zones, assets, annotations }
  return [...placeRecords(index, placements), ...waypointsAlong(index, shiftsOfAll(index, shifts), shiftedPlace)]
}

function shiftedAsset(index: DiagramIndex, scene: Scene, id: AssetId, shift: Shift): AssetPlacement[] {
  const [asset, box] = [index.asset(id), scene.assets.get(id)]
  const lane = scene.lanes.find(({ level }) => level === asset?.level)
  if (!asset || !box || !lane) return []
  return [{ id, level: asset.level, x: box.x + shift.dx, y: Math.max(LEAST_Y, box.y - lane.y + shift.dy) }]
}

function shiftedZone(index: DiagramIndex, id: ZoneId, { dx, dy }: Shift): { id: ZoneId; area: ZoneArea }[] {
  const area = index.zone(id)?.area
  if (!area) return []
  const edge = ({ level, y }: ZoneArea['top']) => ({ level, y: Math.max(0, Math.round(y + dy)) })
  return [{ id, area: { ...area, x: Math.round(area.x + dx), top: edge(area.top), bottom: edge(area.bottom) } }]
}

export function shiftedPlace<T extends Place>(place: T, { dx, dy }: Shift): T {
  return { ...place, x: Math.round(place.x + dx), y: Math.max(0, Math.round(place.y + dy)) }
}

/** The shift of each record that moves, by itself or with its zone. */
function shiftsOfAll(index: DiagramIndex, shifts: ReadonlyMap<string, Shift>): ReadonlyMap<string, Shift> {
  const moved = new Map<string, Shift>()
  for (const [id, shift] of shifts) {
    moved.set(id, shift)
    for (const zone of zonesWithin(index, [id])) moved.set(zone, shift)
    if (index.zone(id)) for (const member of membersWithin(index, id as ZoneId)) moved.set(member, shift)
  }
  return moved
}
