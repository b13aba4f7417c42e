import type { Place, PurdueLevel, ZoneArea, ZoneId } from '../model'
import { ZONE_TOP } from './boxes/lanes'
import { bottom, clamp, grown, holdsPoint, overlap, right } from './geometry'
import type { LaneBox, Point, Rect, Scene } from './scene'
import { SIZES } from './sizes'

/** The lane at a height; above all of them the first, below all of them the last. */
export function laneAt({ lanes }: Pick<Scene, 'lanes'>, y: number): LaneBox {
  return lanes.find((lane) => y < lane.y + lane.height) ?? (lanes.at(-1) as LaneBox)
}

/** The box of an asset's card or of a zone; none where it has none. */
export function boxOf(boxes: Pick<Scene, 'assets' | 'zones'>, id: string): Rect | undefined {
  return boxes.assets.get(id as never) ?? boxes.zones.get(id as never)
}

/** A point of the canvas, measured from its lane. */
export function toPlace(scene: Pick<Scene, 'lanes'>, { x, y }: Point): Place {
  const lane = laneAt(scene, y)
  return { level: lane.level, x, y: y - lane.y }
}

export function toPoint({ lanes }: Pick<Scene, 'lanes'>, { level, x, y }: Place): Point {
  return { x, y: (lanes.find((lane) => lane.level === level)?.y ?? 0) + y }
}

/** A rectangle of the canvas as a zone's area, its top and bottom measured from their lanes. */
export function zoneAreaOf(scene: Pick<Scene, 'lanes'>, rect: Rect): ZoneArea {
  const edge = (y: number, within: number) => {
    const lane = laneAt(scene, within)
    return { level: lane.level, y: y - lane.y }
  }
  const lower = bottom(rect)
  return { x: rect.x, width: rect.width, top: edge(rect.y, rect.y), bottom: edge(lower, lower - 0.001) }
}

/** The same for a zone that somebody draws: where its header would stand on the border of two lanes, its top goes down. */
export function drawnZoneArea(scene: Pick<Scene, 'lanes'>, rect: Rect): ZoneArea {
  const lane = laneAt(scene, rect.y)
  const border = lane.y + lane.height
  const isOnBorder = rect.y > border - ZONE_TOP && lane !== scene.lanes.at(-1)
  const y = Math.max(lane.y + ZONE_TOP, isOnBorder ? border + ZONE_TOP : rect.y)
  return zoneAreaOf(scene, { ...rect, y, height: Math.max(SIZES.zoneHeader, bottom(rect) - y) })
}

/** The innermost zone for which `holds` is true, those of `except` left out; null where there is none. */
export function innermostZone(
  scene: Pick<Scene, 'zones'>,
  holds: (box: Rect) => boolean,
  except: ReadonlySet<string> = new Set(),
): ZoneId | null {
  let best: { id: ZoneId; depth: number; size: number } | null = null
  for (const zone of scene.zones.values()) {
    if (except.has(zone.id) || !holds(zone)) continue
    const size = zone.width * zone.height
    if (!best || zone.depth > best.depth || (zone.depth === best.depth && size < best.size)) {
      best = { id: zone.id, depth: zone.depth, size }
    }
  }
  return best?.id ?? null
}

/** The innermost zone that holds a point. */
export function zoneAt(scene: Pick<Scene, 'zones'>, point: Point): ZoneId | null {
  return innermostZone(scene, (box) => holdsPoint(box, point))
}

const SEARCH_STEP = 10
const AIR = 10

/**
 * Top left corner for a new card near a point (its centre), over no other card and no header: in the lane of that point
 * or the one asked for, inside the zone where one is asked for, outside every zone for `null`. Where a zone or lane is
 * full, below its cards: the lane grows.
 */
export function freeSpot(
  scene: Scene,
  near: Point,
  options: { readonly level?: PurdueLevel; readonly zone?: ZoneId | null },
): Point {
  const lane = scene.lanes.find(({ level }) => level === options.level) ?? laneAt(scene, near.y)
  const zone = options.zone ? scene.zones.get(options.zone) : undefined
  const room = searchRoom(lane, zone)
  const obstacles = obstaclesOf(scene, lane, options.zone ?? null, options.zone === null)
  const start = {
    x: clamp(near.x - SIZES.assetWidth / 2, room.x, Math.max(room.x, right(room))),
    y: clamp(near.y - SIZES.assetHeight / 2, room.y, Math.max(room.y, bottom(room))),
  }
  return nearestFree(start, room, obstacles) ?? belowAll(start, room, obstacles)
}

/** Where the corner of a card may stand: the lane, or the part of the zone that lies in it. */
function searchRoom(lane: LaneBox, zone: Rect | undefined): Rect {
  const { assetWidth, assetHeight, zonePadding, zonePaddingTop } = SIZES
  const top = lane.y + 8
  const lowest = lane.y + lane.height - assetHeight - 8
  if (!zone) return { x: -1e6, y: top, width: 2e6, height: Math.max(0, lowest - top) }
  const upper = Math.max(lane.y + 4, Math.min(zone.y + zonePaddingTop, bottom(zone)))
  const lower = Math.min(lowest, bottom(zone) - zonePadding - assetHeight)
  const width = Math.max(0, zone.width - 2 * zonePadding - assetWidth)
  const isInLane = zone.y < lane.y + lane.height && bottom(zone) > lane.y
  const y = isInLane ? upper : lane.y + 30
  return { x: zone.x + zonePadding, y, width, height: Math.max(0, lower - y) }
}

function obstaclesOf(scene: Scene, lane: LaneBox, zone: ZoneId | null, avoidZones: boolean): readonly Rect[] {
  const found: Rect[] = []
  const isHere = (rect: Rect) => rect.y < lane.y + lane.height + AIR && bottom(rect) > lane.y - AIR
  for (const card of scene.assets.values()) if (isHere(card)) found.push(card)
  const home = zone === null ? undefined : scene.zones.get(zone)
  for (const other of scene.zones.values()) {
    if (!isHere(other)) continue
    const isInner = home !== undefined && other.depth > home.depth && overlap(home, other)
    if (avoidZones || isInner) found.push(other)
    found.push(grown(other.header, -4))
  }
  return found
}

/** Goes outwards from the start, ring by ring, until a card fits. */
function nearestFree(start: Point, room: Rect, obstacles: readonly Rect[]): Point | null {
  const columns = Math.min(400, Math.ceil(Math.max(start.x - room.x, right(room) - start.x) / SEARCH_STEP))
  const rows = Math.min(60, Math.ceil(Math.max(start.y - room.y, bottom(room) - start.y) / SEARCH_STEP))
  let best: Point | null = null
  let least = Number.POSITIVE_INFINITY
  for (let column = 0; column <= columns; column += 1) {
    if (column * SEARCH_STEP >= least) break
    for (let row = 0; row <= rows; row += 1) {
      const far = (column + row * 1.5) * SEARCH_STEP
      if (far >= least) break
      const spot = spotsAround(start, column, row, room).find((candidate) => isFree(candidate, obstacles))
      if (spot) {
        best = spot
        least = far
        break
      }
    }
  }
  return best
}

function spotsAround(start: Point, column: number, row: number, room: Rect): Point[] {
  const spots: Point[] = []
  for (const y of row === 0 ? [start.y] : [start.y + row * SEARCH_STEP, start.y - row * SEARCH_STEP]) {
    for (const x of column === 0 ? [start.x] : [start.x + column * SEARCH_STEP, start.x - column * SEARCH_STEP]) {
      if (x >= room.x && x <= right(room) && y >= room.y && y <= bottom(room)) spots.push({ x, y })
    }
  }
  return spots
}

function isFree({ x, y }: Point, obstacles: readonly Rect[]): boolean {
  const card = { x: x - AIR + 1, y: y - AIR + 1, width: SIZES.assetWidth + 18, height: SIZES.assetHeight + 18 }
  return obstacles.every((other) => !overlap(card, other))
}

function belowAll(start: Point, room: Rect, obstacles: readonly Rect[]): Point {
  let y = room.y
  const column = { x: start.x - AIR + 1, y: -1e7, width: SIZES.assetWidth + 18, height: 2e7 }
  for (const other of obstacles) if (overlap(column, other)) y = Math.max(y, bottom(other) + AIR)
  return { x: start.x, y }
}
