import { jsonEqual } from '../base'
import type { AssetId, ConduitId, DiagramIndex, Patch, ZoneId } from '../model'
import { allBounds } from './boxes/bounds'
import { type Boxes, boxesOf } from './boxes/boxes'
import { bottom, grown, overlap, sameRect } from './geometry'
import { sidesOf } from './labels/field'
import { tileAt } from './labels/place-labels'
import { layConduits } from './lay-conduits'
import { laneAt } from './lookup'
import { allPlaces } from './place/auto-place'
import { RectIndex } from './rect-index'
import type { ConduitRoute, LaneBox, Point, Rect, Scene } from './scene'

/** With so few conduits all are laid anew: it costs little, and each then knows of every other. */
const FEW = 80
/** Air between a line and what it passes. */
const NEAR = 12
/** More conduits than these at one end are not all moved aside for one. */
const MOST_NEIGHBOURS = 12

/**
 * The scene after a patch. Boxes are those of `buildScene(after)`; what stays as it was is the same object.
 *
 * Of the conduits, those are laid anew that the patch changes, whose ends moved, that run where something now stands or
 * stood, and those at the same ends; the others keep their routes, stretched where lanes have grown. With few
 * conduits, or most of them touched, all are laid anew, as `buildScene` does. Cost: one pass, and a search for each
 * conduit that is laid anew.
 */
export function updateScene(scene: Scene, before: DiagramIndex, after: DiagramIndex, patch: Patch): Scene {
  const boxes = sameWhereEqual(scene, boxesOf(after, allPlaces(after)))
  const shift = laneShift(scene.lanes, boxes.lanes)
  const touched = after.conduits.length > FEW ? touchedConduits(scene, boxes, shift, before, after, patch) : null
  if (!touched || touched.size * 2 > after.conduits.length) {
    const conduits = kept(scene.conduits, layConduits(after, boxes, after.conduits))
    return { ...boxes, conduits, bounds: allBounds(boxes, conduits.values()) }
  }
  const stay = new Map<ConduitId, ConduitRoute>()
  for (const { id } of after.conduits) {
    const route = touched.has(id) ? undefined : scene.conduits.get(id)
    if (route) stay.set(id, stretched(route, shift))
  }
  if (boxes.lanes !== scene.lanes) {
    for (const id of pushedTogether(stay.values())) {
      stay.delete(id)
      touched.add(id)
    }
  }
  const fresh = layConduits(
    after,
    boxes,
    after.conduits.filter(({ id }) => touched.has(id)),
    [...stay.values()],
  )
  const conduits = new Map<ConduitId, ConduitRoute>()
  for (const { id } of after.conduits) {
    const route = sameRoute(scene.conduits.get(id), fresh.get(id) ?? stay.get(id))
    if (route) conduits.set(id, route)
  }
  return { ...boxes, conduits, bounds: allBounds(boxes, conduits.values()) }
}

/** By how much what stood at a height has moved down with its lane, px. */
type Shift = (y: number) => number

function laneShift(old: readonly LaneBox[], now: readonly LaneBox[]): Shift {
  const moved = new Map(now.map((lane) => [lane.level, lane.y]))
  const by = new Map(old.map((lane) => [lane.level, (moved.get(lane.level) ?? lane.y) - lane.y]))
  if ([...by.values()].every((distance) => distance === 0)) return () => 0
  return (y) => by.get(laneAt({ lanes: old }, y).level) ?? 0
}

function touchedConduits(
  scene: Scene,
  boxes: Boxes,
  shift: Shift,
  before: DiagramIndex,
  after: DiagramIndex,
  patch: Patch,
): Set<ConduitId> {
  const touched = new Set<ConduitId>()
  const touchAt = (id: string) => {
    for (const conduit of after.conduitsAt(id as AssetId | ZoneId)) touched.add(conduit.id)
  }
  for (const change of patch) {
    const id = change.op === 'update' ? change.id : change.record.id
    if (change.table === 'conduits') touched.add(id as ConduitId)
    if (change.table !== 'assets' && change.table !== 'zones') continue
    touchAt(id)
    for (const conduit of after.conduitsVia(id as AssetId)) touched.add(conduit.id)
    for (const conduit of before.conduitsVia(id as AssetId)) touched.add(conduit.id)
    if (change.table === 'zones') for (const member of after.assetsIn(id as ZoneId)) touchAt(member.id)
  }
  const walls = newWalls(scene, boxes, shift, touchAt)
  for (const [id, route] of scene.conduits) {
    if (touched.has(id) || !after.conduit(id)) continue
    if (walls.some((wall) => runsInto(route, wall))) touched.add(id)
  }
  return withNeighbours(after, touched)
}

/** What has come or gone, as heights were before: cards, headers and sides of zones. */
function newWalls(scene: Scene, boxes: Boxes, shift: Shift, touchAt: (id: string) => void): Rect[] {
  const walls: Rect[] = []
  const back = laneShift(boxes.lanes, scene.lanes)
  const compare = <B extends Rect>(
    old: ReadonlyMap<string, B>,
    now: ReadonlyMap<string, B>,
    wallsOf: (box: B) => readonly Rect[],
  ) => {
    for (const [id, box] of old) {
      const today = now.get(id)
      if (today && sameRect(stretchedBox(box, shift), today)) continue
      touchAt(id)
      walls.push(...wallsOf(box))
      if (today) walls.push(...wallsOf(today).map((wall) => unshifted(wall, back)))
    }
    for (const [id, box] of now) {
      if (!old.has(id)) walls.push(...wallsOf(box).map((wall) => unshifted(wall, back)))
    }
  }
  compare(scene.assets, boxes.assets, (card) => [card])
  compare(scene.zones, boxes.zones, (zone) => [zone.header, ...sidesOf(zone)])
  return walls.map((wall) => grown(wall, NEAR))
}

/** A box whose edges each moved with their lane: a zone over several lanes becomes higher with them. */
function stretchedBox(box: Rect, shift: Shift): Rect {
  const low = bottom(box)
  const y = box.y + shift(box.y)
  return { x: box.x, y, width: box.width, height: low + shift(low - 0.001) - y }
}

const unshifted = (wall: Rect, back: Shift): Rect => ({ ...wall, y: wall.y + back(wall.y) })

function runsInto(route: ConduitRoute, there: Rect): boolean {
  if (!overlap(grown(route.bounds, 1), there)) return false
  if (route.chips.some((chip) => overlap(chip, there))) return true
  return route.points.some((point, i) => {
    const next = route.points[i + 1]
    return next !== undefined && overlap(around(point, next), there)
  })
}

const around = (a: Point, b: Point): Rect => ({
  x: Math.min(a.x, b.x) - 1,
  y: Math.min(a.y, b.y) - 1,
  width: Math.abs(a.x - b.x) + 2,
  height: Math.abs(a.y - b.y) + 2,
})

/** With the conduits that share an end: they make room for each other there. */
function withNeighbours(index: DiagramIndex, touched: ReadonlySet<ConduitId>): Set<ConduitId> {
  const all = new Set(touched)
  for (const id of touched) {
    const conduit = index.conduit(id)
    if (!conduit) continue
    for (const end of [conduit.source, conduit.target]) {
      const here = index.conduitsAt(end)
      if (here.length <= MOST_NEIGHBOURS) for (const other of here) all.add(other.id)
    }
  }
  return all
}

/** The route with each corner moved as its lane moved: level parts stay level, upright ones become longer. */
function stretched(route: ConduitRoute, shift: Shift): ConduitRoute {
  const down = <P extends { readonly y: number }>(at: P): P => ({ ...at, y: at.y + shift(at.y) })
  const points = route.points.map(down)
  if (points.every(({ y }, i) => y === route.points[i]?.y)) return route
  const { y, height } = stretchedBox(route.bounds, shift)
  return {
    ...route,
    points,
    glyphs: route.glyphs.map((glyph) => ({ ...glyph, at: down(glyph.at) })),
    chips: route.chips.map(down),
    mark: route.mark && down(route.mark),
    bounds: { ...route.bounds, y, height },
  }
}

/** Conduits whose labels have come to lie on others, which stood on the other side of a line between lanes. */
function pushedTogether(routes: Iterable<ConduitRoute>): ReadonlySet<ConduitId> {
  const labels = new RectIndex<ConduitId>()
  const found = new Set<ConduitId>()
  for (const { id, chips, glyphs, mark } of routes) {
    const tiles = [...glyphs.map(({ at }) => at), ...(mark ? [mark] : [])].map(tileAt)
    const own = [...tiles, ...chips]
    if (own.some((label) => labels.isNear(label, 0))) found.add(id)
    else for (const label of own) labels.add(label, id)
  }
  return found
}

function sameWhereEqual(old: Boxes, fresh: Boxes): Boxes {
  return {
    lanes: jsonEqual(old.lanes as never, fresh.lanes as never) ? old.lanes : fresh.lanes,
    assets: kept(old.assets, fresh.assets),
    zones: kept(old.zones, fresh.zones),
    annotations: kept(old.annotations, fresh.annotations),
  }
}

function kept<K, V>(old: ReadonlyMap<K, V>, fresh: ReadonlyMap<K, V>): ReadonlyMap<K, V> {
  const result = new Map<K, V>()
  for (const [id, value] of fresh) {
    const before = old.get(id)
    result.set(id, before !== undefined && jsonEqual(before as never, value as never) ? before : value)
  }
  return result
}

function sameRoute(old: ConduitRoute | undefined, fresh: ConduitRoute | undefined): ConduitRoute | undefined {
  return old && fresh && jsonEqual(old as never, fresh as never) ? old : fresh
}
