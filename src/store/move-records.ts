/** What dropping records elsewhere means: places, levels, membership (§10), as one patch. */
import {
  contains,
  drawnZoneArea,
  holdsPoint,
  innermostZone,
  laneAt,
  type Rect,
  type Scene,
  settle,
  toPlace,
  toPoint,
  zoneAreaOf,
} from '../layout'
import type {
  Annotation,
  AnnotationId,
  AssetId,
  AssetPlacement,
  Change,
  DiagramIndex,
  Patch,
  Place,
  Placements,
  PurdueLevel,
  ZoneArea,
  ZoneId,
} from '../model'
import { PURDUE_LEVELS, placeRecords, updateOf } from '../model'
import { centreOf, LEAST_Y, type Shift } from './geometry'
import { withHeaderRoom } from './header-room'
import { waypointsAlong } from './waypoints-along'
import { membersWithin, topZones, zonesWithin } from './zone-tree'

/** How records are moved. */
export interface MoveOptions {
  /** They have just been made: what they lie over counts whatever it is. */
  readonly isNew?: boolean
  /** They keep their zones wherever they come to stand: copies beside what they are copies of. */
  readonly keepsZones?: boolean
  /** Where the nearest place is taken, on in the direction of the move: a key pressed again and again. */
  readonly goesOn?: boolean
  /** They stand where they are put, whatever is there: it is only asked what the move would mean. */
  readonly anywhere?: boolean
}

/**
 * The patch that moves records by (dx, dy) canvas px, and from there to the nearest place where no card lies over
 * another, all of them together.
 *
 * A zone takes its members and sub-zones along, by as many lanes as most of its cards cross, so that its inner order
 * stays; at the first and last lane it stops. Any other asset takes the level of the lane under its middle and joins the
 * innermost zone there (not one that moves too), or leaves its zone where there is none. A zone dropped wholly into
 * another becomes its sub-zone, and one whose middle leaves its parent is free. Conduits move their waypoints when both
 * ends move.
 */
export function moveRecords(
  index: DiagramIndex,
  scene: Scene,
  ids: Iterable<string>,
  shift: Shift,
  options: MoveOptions = {},
): Patch {
  const list = [...ids]
  const zones = zonesWithin(index, list)
  const inZones = new Set<string>()
  const assets: AssetPlacement[] = []
  const levelsOnly: Change[] = []
  const areas: { id: ZoneId; area: ZoneArea }[] = []
  for (const zone of topZones(index, zones)) {
    const own = shiftOfZone(scene, zone, shift)
    const lanes = lanesCrossed(index, scene, zone, own)
    const members = membersWithin(index, zone)
    for (const id of members) inZones.add(id)
    assets.push(...placedMembers(index, scene, members, lanes, own))
    levelsOnly.push(...levelsOfCardless(index, scene, members, lanes))
    areas.push(...placedZones(index, scene, zonesWithin(index, [zone]), own, lanes))
  }
  for (const id of list) {
    if (inZones.has(id)) continue
    const placed = placedAsset(index, scene, id as AssetId, zones, shift)
    assets.push(...(options.keepsZones ? placed.map(({ zone: _zone, ...place }) => place) : placed))
  }
  const newParents = options.keepsZones ? [] : parents(index, scene, zones, shift)
  const aside = options.anywhere
    ? NOWHERE
    : settle(index, scene, {
        assets,
        zones: parentsOf(index, zones, newParents).map((zone) => ({
          ...zone,
          area: areas.find(({ id }) => id === zone.id)?.area,
        })),
        isNew: options.isNew === true,
        keepsHeight: shift.dy === 0 && assets.every((place) => staysInZone(index, place)) && options.isNew !== true,
        ...(options.goesOn ? { towards: shift } : {}),
      })
  const whole = plus(shift, aside)
  const moved = new Map([...list, ...zones, ...inZones].map((id) => [id, whole]))
  const placements: Placements = {
    zones: areas.map(({ id, area }) => ({ id, area: shiftedArea(area, aside) })),
    assets: assets.map((place) => ({ ...place, x: place.x + aside.dx, y: place.y + aside.dy })),
    annotations: list.flatMap((id) => placedAnnotation(index, scene, id as AnnotationId, whole)),
  }
  const patch = [
    ...placeRecords(index, placements),
    ...levelsOnly,
    ...newParents,
    ...waypointsAlong(index, moved, (place, by) => shiftedOnCanvas(scene, place, by)),
  ]
  return options.anywhere ? patch : withHeaderRoom(index, patch)
}

const NOWHERE: Shift = { dx: 0, dy: 0 }
const plus = (a: Shift, b: Shift): Shift => ({ dx: a.dx + b.dx, dy: a.dy + b.dy })

export function shiftedArea(area: ZoneArea, { dx, dy }: Shift): ZoneArea {
  const { top, bottom } = area
  const edge = ({ level, y }: ZoneArea['top']) => ({ level, y: Math.round(y + dy) })
  return { ...area, x: Math.round(area.x + dx), top: edge(top), bottom: edge(bottom) }
}

function staysInZone(index: DiagramIndex, { id, zone }: AssetPlacement): boolean {
  return zone === undefined || (index.zone(index.asset(id)?.zone)?.id ?? null) === zone
}

/** The zones that move, each with the parent that it will have. */
export function parentsOf(index: DiagramIndex, zones: ReadonlySet<ZoneId>, changes: readonly Change[]) {
  const changed = new Map(
    changes.flatMap((change) =>
      change.op === 'update' && change.table === 'zones' ? [[change.id as string, change.after.parent]] : [],
    ),
  )
  return [...zones].map((id) => {
    const parent = changed.has(id) ? changed.get(id) : index.zone(id)?.parent
    return { id, parent: index.zone(parent as string | undefined)?.id ?? null }
  })
}

function shifted(rect: Rect, { dx, dy }: Shift): Rect {
  return { ...rect, x: rect.x + dx, y: rect.y + dy }
}

function bottomOf(scene: Scene): number {
  const last = scene.lanes.at(-1)
  return last ? last.y + last.height : 0
}

export const rank = (level: PurdueLevel) => PURDUE_LEVELS.indexOf(level)

/** How many lanes down (up where negative) a zone goes: as most of its cards do, kept inside the drawing. */
function lanesCrossed(index: DiagramIndex, scene: Scene, zone: ZoneId, shift: Shift): number {
  const crossed = (box: Rect, from: PurdueLevel) => rank(laneAt(scene, centreOf(box).y + shift.dy).level) - rank(from)
  const members = membersWithin(index, zone).flatMap((id) => index.asset(id) ?? [])
  const counts = new Map<number, number>()
  for (const asset of members) {
    const box = scene.assets.get(asset.id)
    if (!box) continue
    const lanes = crossed(box, asset.level)
    counts.set(lanes, (counts.get(lanes) ?? 0) + 1)
  }
  if (counts.size === 0) {
    const box = scene.zones.get(zone)
    return box ? crossed(box, laneAt(scene, centreOf(box).y).level) : 0
  }
  const [lanes] = [...counts].sort(([a, m], [b, n]) => n - m || Math.abs(a) - Math.abs(b))[0] as [number, number]
  return withinDrawing(
    members.map(({ level }) => level),
    lanes,
  )
}

/** So many lanes that none of the levels leaves the drawing. */
export function withinDrawing(levels: readonly PurdueLevel[], lanes: number): number {
  const ranks = levels.map(rank)
  return Math.min(PURDUE_LEVELS.length - 1 - Math.max(...ranks), Math.max(-Math.min(...ranks), lanes))
}

function placedMembers(
  index: DiagramIndex,
  scene: Scene,
  members: readonly AssetId[],
  lanes: number,
  shift: Shift,
): AssetPlacement[] {
  const placed = members.flatMap((id) => {
    const [asset, box] = [index.asset(id), scene.assets.get(id)]
    if (!asset || !box) return []
    const level = PURDUE_LEVELS[rank(asset.level) + lanes] as PurdueLevel
    return [{ id, level, ...inLane(scene, level, shifted(box, shift)) }]
  })
  // Cards that would stand above their lane go down together, so that they keep their order.
  const missing = new Map<PurdueLevel, number>()
  for (const { level, y } of placed) missing.set(level, Math.max(missing.get(level) ?? 0, LEAST_Y - y))
  return placed.map((placement) => {
    const before = index.asset(placement.id)
    const asItWas = shift.dy === 0 && before?.level === placement.level
    return asItWas ? placement : { ...placement, y: placement.y + (missing.get(placement.level) ?? 0) }
  })
}

function levelsOfCardless(index: DiagramIndex, scene: Scene, members: readonly AssetId[], lanes: number): Change[] {
  return members.flatMap((id) => {
    const asset = index.asset(id)
    if (!asset || scene.assets.has(id)) return []
    return updateOf('assets', asset, { level: PURDUE_LEVELS[rank(asset.level) + lanes] as PurdueLevel }) ?? []
  })
}

function inLane(scene: Scene, level: PurdueLevel, { x, y }: Rect): { x: number; y: number } {
  const top = scene.lanes.find((lane) => lane.level === level)?.y ?? 0
  return { x, y: y - top }
}

function placedAsset(
  index: DiagramIndex,
  scene: Scene,
  id: AssetId,
  moving: ReadonlySet<string>,
  shift: Shift,
): AssetPlacement[] {
  const [asset, box] = [index.asset(id), scene.assets.get(id)]
  if (!asset || !box) return []
  const to = shifted(box, { ...shift, dy: Math.min(shift.dy, bottomOf(scene) - box.y) })
  const middle = centreOf(to)
  const level = shift.dy === 0 ? asset.level : laneAt(scene, middle.y).level
  const at = inLane(scene, level, to)
  const y = shift.dy === 0 ? at.y : Math.max(LEAST_Y, at.y)
  return [{ id, level, x: at.x, y, zone: innermostZone(scene, (zone) => holdsPoint(zone, middle), moving) }]
}

/** How far a zone goes with all that is in it: not out of the drawing, and with its header in one lane. */
function shiftOfZone(scene: Scene, id: ZoneId, shift: Shift): Shift {
  const box = scene.zones.get(id)
  if (!box || shift.dy === 0) return shift
  const to = shifted(box, { dx: 0, dy: Math.min(bottomOf(scene) - box.y, shift.dy) })
  return { dx: shift.dx, dy: toPoint(scene, topPlace(drawnZoneArea(scene, to))).y - box.y }
}

const topPlace = ({ x, top }: ZoneArea): Place => ({ ...top, x })

function placedZones(index: DiagramIndex, scene: Scene, zones: ReadonlySet<ZoneId>, shift: Shift, lanes: number) {
  return [...zones].flatMap((id) => {
    const rect = ownRect(index, scene, id)
    if (!rect) return []
    const area = zoneAreaOf(scene, shifted(rect, shift))
    return [{ id, area: { ...area, bottom: bottomOfMoved(scene, index.zone(id)?.area, area, lanes) } }]
  })
}

/** It ends in no lower lane than it did, as many lanes on: where that one is too low for it, it grows, and not the zone. */
function bottomOfMoved(
  scene: Scene,
  before: ZoneArea | undefined,
  { bottom }: ZoneArea,
  lanes: number,
): ZoneArea['bottom'] {
  const level = before && PURDUE_LEVELS[rank(before.bottom.level) + lanes]
  if (level === undefined || rank(level) >= rank(bottom.level)) return bottom
  return { level, y: toPoint(scene, { ...bottom, x: 0 }).y - toPoint(scene, { level, x: 0, y: 0 }).y }
}

/** The rectangle that a zone itself states, or where it is drawn for want of one and of members. */
function ownRect(index: DiagramIndex, scene: Scene, id: ZoneId): Rect | undefined {
  const area = index.zone(id)?.area
  if (area) {
    const top = toPoint(scene, { level: area.top.level, x: area.x, y: area.top.y })
    const bottom = toPoint(scene, { level: area.bottom.level, x: area.x, y: area.bottom.y })
    return { x: area.x, y: top.y, width: area.width, height: Math.max(1, bottom.y - top.y) }
  }
  return membersWithin(index, id).some((asset) => scene.assets.has(asset)) ? undefined : scene.zones.get(id)
}

function placedAnnotation(index: DiagramIndex, scene: Scene, id: AnnotationId, shift: Shift) {
  const box = index.diagram.annotations.has(id) ? scene.annotations.get(id) : undefined
  if (!box) return []
  const place: Annotation['place'] = roundedPlace(toPlace(scene, shifted(box, shift)))
  return [{ id, place }]
}

/** It goes by so many px of the canvas, into whatever lane is there. */
function shiftedOnCanvas(scene: Scene, place: Place, { dx, dy }: Shift): Place {
  const { x, y } = toPoint(scene, place)
  return { ...place, ...roundedPlace(toPlace(scene, { x: x + dx, y: y + dy })) }
}

function roundedPlace<T extends { x: number; y: number }>(place: T): T {
  return { ...place, x: Math.round(place.x), y: Math.round(place.y) }
}

export function parents(index: DiagramIndex, scene: Scene, zones: ReadonlySet<ZoneId>, shift: Shift): Change[] {
  return topZones(index, zones).flatMap((id) => {
    const [zone, box] = [index.zone(id), scene.zones.get(id)]
    if (!zone || !box) return []
    const to = shifted(box, shift)
    const around = innermostZone(scene, (other) => contains(other, to), zones)
    const parent = zone.parent === undefined ? undefined : scene.zones.get(zone.parent)
    const stays = around === null && parent !== undefined && holdsPoint(parent, centreOf(to))
    return stays ? [] : (updateOf('zones', zone, { parent: around ?? undefined }) ?? [])
  })
}
