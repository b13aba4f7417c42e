import { freeSpot, holdsPoint, innermostZone, type Rect, type Scene, settle, zoneAreaOf } from '../layout'
import type { AssetId, AssetPlacement, DiagramIndex, Patch, PurdueLevel, ZoneArea, ZoneId } from '../model'
import { PURDUE_LEVELS, placeRecords, updateOf } from '../model'
import { centreOf } from './geometry'
import { withHeaderRoom } from './header-room'
import { parents, parentsOf, rank, shiftedArea, withinDrawing } from './move-records'
import { membersWithin, topZones, zonesWithin } from './zone-tree'

/**
 * The patch that moves assets and zones by whole lanes (down where positive), places within the lane kept as far as they are free
 * there; a single asset goes to the nearest free spot. What is selected stops together at the first and last lane.
 */
export function moveByLanes(index: DiagramIndex, scene: Scene, ids: Iterable<string>, wanted: number): Patch {
  const list = [...ids]
  const zones = zonesWithin(index, list)
  const tops = topZones(index, zones)
  const members = tops.flatMap((zone) => membersWithin(index, zone))
  const inZones = new Set<string>(members)
  const free = list.filter((id) => index.asset(id) && !inZones.has(id)) as AssetId[]
  const all = [...members, ...free].flatMap((id) => index.asset(id) ?? [])
  const areas = [...zones].flatMap((id) => statedArea(index, scene, id) ?? [])
  const levels = [...all.map(({ level }) => level), ...areas.flatMap(({ area }) => [area.top.level, area.bottom.level])]
  const lanes = levels.length > 0 ? withinDrawing(levels, wanted) : 0
  if (lanes === 0) return []
  const to = (level: PurdueLevel) => PURDUE_LEVELS[rank(level) + lanes] as PurdueLevel
  const [cards, cardless] = [
    all.filter(({ id }) => scene.assets.has(id)),
    all.filter(({ id }) => !scene.assets.has(id)),
  ]
  const only = free.length === 1 && tops.length === 0 ? free[0] : undefined
  const placed = cards.map((asset): AssetPlacement => {
    const box = scene.assets.get(asset.id) as Rect
    const level = to(asset.level)
    const kept = { x: box.x, y: topOf(scene, level) + box.y - topOf(scene, asset.level) }
    const corner = asset.id === only ? freeSpot(scene, centreOf({ ...box, ...kept }), { level }) : kept
    const middle = centreOf({ ...box, ...corner })
    const zone = inZones.has(asset.id) ? undefined : innermostZone(scene, (it) => holdsPoint(it, middle), zones)
    const place = { id: asset.id, level, x: corner.x, y: corner.y - topOf(scene, level) }
    return zone === undefined ? place : { ...place, zone }
  })
  const shifted = areas.map(({ id, area }) => ({ id, area: byLanes(area, to) }))
  const newParents = tops.flatMap((id) => leftParent(index, scene, id, zones, to))
  const going = parentsOf(index, zones, newParents).map((zone) => ({
    ...zone,
    area: shifted.find(({ id }) => id === zone.id)?.area,
  }))
  const aside = settle(index, scene, { assets: placed, zones: going, isNew: true })
  const patch = [
    ...placeRecords(index, {
      assets: placed.map((place) => ({ ...place, x: place.x + aside.dx, y: place.y + aside.dy })),
      zones: shifted.map(({ id, area }) => ({ id, area: shiftedArea(area, aside) })),
    }),
    ...cardless.flatMap((asset) => updateOf('assets', asset, { level: to(asset.level) }) ?? []),
    ...newParents,
  ]
  return withHeaderRoom(index, patch)
}

function topOf(scene: Scene, level: PurdueLevel): number {
  return scene.lanes.find((lane) => lane.level === level)?.y ?? 0
}

/** The area that a zone states, or for one without members the one it is drawn with. */
function statedArea(index: DiagramIndex, scene: Scene, id: ZoneId): { id: ZoneId; area: ZoneArea } | null {
  const area = index.zone(id)?.area
  if (area) return { id, area }
  const box = scene.zones.get(id)
  return box && membersWithin(index, id).length === 0 ? { id, area: zoneAreaOf(scene, box) } : null
}

function byLanes(area: ZoneArea, to: (level: PurdueLevel) => PurdueLevel): ZoneArea {
  return {
    ...area,
    top: { ...area.top, level: to(area.top.level) },
    bottom: { ...area.bottom, level: to(area.bottom.level) },
  }
}

function leftParent(
  index: DiagramIndex,
  scene: Scene,
  id: ZoneId,
  zones: ReadonlySet<ZoneId>,
  to: (level: PurdueLevel) => PurdueLevel,
): Patch {
  const level = scene.zones.has(id)
    ? (statedArea(index, scene, id)?.area.top.level ?? firstLevel(index, id))
    : undefined
  if (level === undefined) return []
  const dy = topOf(scene, to(level)) - topOf(scene, level)
  return parents(index, scene, new Set([...zones].filter((zone) => zone === id)), { dx: 0, dy })
}

function firstLevel(index: DiagramIndex, zone: ZoneId): PurdueLevel | undefined {
  const ranks = membersWithin(index, zone).flatMap((id) => rank(index.asset(id)?.level ?? 'L0'))
  return ranks.length > 0 ? PURDUE_LEVELS[Math.min(...ranks)] : undefined
}
