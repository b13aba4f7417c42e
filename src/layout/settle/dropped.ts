import type { AssetPlacement, DiagramIndex, ZoneArea, ZoneId } from '../../model'
import { statedPlaces } from '../places'
import type { Rect, Scene } from '../scene'
import { SIZES } from '../sizes'
import { type Field, fieldOf } from './field'
import { leastTop, leastTopOfZone } from './header-room'
import {
  BEYOND,
  hullOfLaneRects,
  type LaneRect,
  laneRectOf,
  laneRectOfArea,
  paddedLaneRect,
  partInLane,
} from './lane-rect'
import { type Body, nearestFree, type Shift } from './search'
import { AROUND_CARD, AROUND_ZONE, cardRect } from './zone-rects'

/** What is put down together: places, and the zones that it is to stand in. */
export interface Dropped {
  readonly assets: readonly AssetPlacement[]
  readonly zones: readonly {
    readonly id: ZoneId
    readonly area: ZoneArea | undefined
    readonly parent: ZoneId | null
  }[]
  /** Records that stand somewhere already may go on lying over what they lay over. */
  readonly isNew?: boolean
  /** Places are taken as they are, header or not: a move along its row. */
  readonly keepsHeight?: boolean
  readonly towards?: Shift
}

const IN_ZONE = { side: SIZES.zonePadding, above: SIZES.zonePaddingTop + SIZES.zoneHeader / 2 }
const HEADER = { side: 0, above: SIZES.zoneHeader / 2 }

/**
 * By how much to shift what was dropped, as one, so that it lies over no other card and over no zone that it does not
 * belong to: nothing where that is so already, else to the nearest free place in the same lanes, in its zones as far
 * as they have room. Cost: one pass over the records, and a search near the drop.
 */
export function settle(index: DiagramIndex, scene: Scene, dropped: Dropped): Shift {
  const moving = new Set<string>([...dropped.assets, ...dropped.zones].map(({ id }) => id))
  if (moving.size === 0) return { dx: 0, dy: 0 }
  const field = fieldOf(index, statedPlaces(index), moving)
  const placed = placedOf(index, scene, field, dropped)
  const bodies = placed.flatMap(({ body }) => body ?? [])
  if (bodies.length === 0) return { dx: 0, dy: 0 }
  const missing = Math.max(...placed.map(({ least, rect }) => least - rect.top.y))
  const most = Math.min(...bodies.map(({ rect }) => roomBelow(scene, rect)))
  return nearestFree(bodies, field, {
    leastDown: dropped.keepsHeight ? Math.min(0, missing) : missing,
    ...(Number.isFinite(most) ? { mostDown: Math.max(0, missing, most) } : {}),
    laneHeights: scene.lanes.map(({ height }) => height - SIZES.laneFoot),
    ...(dropped.towards ? { towards: dropped.towards } : {}),
  })
}

/** How far down what reaches over several lanes may go with its top still in the first of them. */
function roomBelow({ lanes }: Scene, { top, bottom }: LaneRect): number {
  if (top.lane === bottom.lane) return Number.POSITIVE_INFINITY
  return (lanes[top.lane]?.height ?? 0) - SIZES.zoneHeader - top.y - 4
}

interface Placed {
  /** Null for what moves as part of something else. */
  readonly body: Body | null
  readonly rect: LaneRect
  /** The height that its top needs in its lane. */
  readonly least: number
}
interface Card {
  readonly home: string | null
  /** The zones around it, innermost first. */
  readonly zones: readonly string[]
  readonly rect: LaneRect
}

function placedOf(index: DiagramIndex, scene: Scene, field: Field, dropped: Dropped): Placed[] {
  const parents = new Map<string, string | null>(dropped.zones.map(({ id, parent }) => [id, parent]))
  const cards = cardsOf(index, parents, dropped.assets)
  const highest = highestLanes(field, cards)
  const found: Placed[] = []
  for (const { home, zones, rect } of cards) {
    if (home !== null && parents.has(home)) {
      // It moves as part of its zone, and has a lane of its own to stay in.
      found.push({ body: null, rect, least: leastTop(zones, rect.top.lane, highest) })
      continue
    }
    const outer = zones.length > 0 ? paddedLaneRect(rect, IN_ZONE) : rect
    const body = { rect, outer, zones, room: roomOf(field, zones[0], rect.top.lane) }
    found.push({ body, rect, least: leastTop(zones, rect.top.lane, highest) })
  }
  const boxes = zoneBoxesOf(dropped.zones, cards, (zone) => chainOf(index, parents, zone))
  for (const { id, parent } of dropped.zones) {
    const box = boxes.get(id)
    if (!box) continue
    const zones = chainOf(index, parents, parent)
    const rect = paddedLaneRect(box, HEADER)
    const least = leastTopOfZone(zones, rect.top.lane, highest)
    if (parent !== null && parents.has(parent)) {
      found.push({ body: null, rect, least })
      continue
    }
    const outer = zones.length > 0 ? paddedLaneRect(box, AROUND_ZONE) : rect
    const covered = dropped.isNew ? NONE : coveredBefore(field, scene, id)
    found.push({ body: { rect, outer, zones, ignores: covered }, rect, least })
    if (covered.size > 0) found.push(...membersOver(cards, id, zones, field, covered))
  }
  return found
}

const NONE: ReadonlySet<string> = new Set()

function cardsOf(index: DiagramIndex, parents: ReadonlyMap<string, string | null>, assets: readonly AssetPlacement[]) {
  return assets.flatMap((placement): Card[] => {
    const asset = index.asset(placement.id)
    const own = asset && index.zoneOf(asset)?.id
    const home = placement.zone === undefined ? (own ?? null) : placement.zone
    return [{ home, zones: chainOf(index, parents, home), rect: cardRect(placement) }]
  })
}

/** The zones around a place, innermost first, as they will be. */
function chainOf(
  index: DiagramIndex,
  parents: ReadonlyMap<string, string | null>,
  innermost: string | null,
): readonly string[] {
  const chain: string[] = []
  for (let zone = innermost; zone !== null && !chain.includes(zone); ) {
    chain.push(zone)
    const parent: string | null | undefined = parents.has(zone)
      ? parents.get(zone)
      : index.zone(index.zone(zone)?.parent)?.id
    zone = parent ?? null
  }
  return chain
}

/** In which lane each zone begins, what was dropped into it counted in. */
function highestLanes(field: Field, cards: readonly Card[]): ReadonlyMap<string, number> {
  const highest = new Map([...field.zones].map(([id, { top }]) => [id, top.lane]))
  for (const { zones, rect } of cards) {
    for (const zone of zones) highest.set(zone, Math.min(highest.get(zone) ?? rect.top.lane, rect.top.lane))
  }
  return highest
}

/** The boxes of dropped zones: their areas, and what they need around what is dropped with them. */
function zoneBoxesOf(
  zones: Dropped['zones'],
  cards: readonly Card[],
  chain: (zone: string) => readonly string[],
): ReadonlyMap<string, LaneRect> {
  const parts = new Map<string, LaneRect[]>()
  const put = (around: readonly string[], rect: LaneRect) => {
    let box = rect
    for (const zone of around) {
      const list = parts.get(zone)
      if (list) list.push(box)
      else parts.set(zone, [box])
      box = paddedLaneRect(box, AROUND_ZONE)
    }
  }
  for (const { id, area } of zones) if (area) put(chain(id), laneRectOfArea(area))
  for (const { zones: around, rect } of cards) put(around, paddedLaneRect(rect, AROUND_CARD))
  const boxes = new Map<string, LaneRect>()
  for (const [zone, rects] of parts) {
    const box = hullOfLaneRects(rects)
    if (box) boxes.set(zone, box)
  }
  return boxes
}

/** The inner part of a zone in a lane; where it does not reach into that lane, its width. */
function roomOf(field: Field, zone: string | undefined, lane: number): Rect | null {
  const box = zone === undefined ? undefined : field.zones.get(zone)
  if (!box) return null
  const { zonePadding, zonePaddingTop } = SIZES
  const { y, height } = partInLane(box, lane) ?? { y: -BEYOND, height: 2 * BEYOND }
  return {
    x: box.x + zonePadding,
    width: box.width - 2 * zonePadding,
    y: y + zonePaddingTop,
    height: height - zonePadding - zonePaddingTop,
  }
}

/** What a zone lay over before it was moved, as an old drawing may have it. */
function coveredBefore(field: Field, scene: Scene, zone: ZoneId): ReadonlySet<string> {
  const box = scene.zones.get(zone)
  if (!box) return NONE
  const rect = paddedLaneRect(laneRectOf(scene.lanes, box), HEADER)
  const covered = new Set<string>()
  for (let lane = rect.top.lane; lane <= rect.bottom.lane; lane += 1) {
    const part = partInLane(rect, lane)
    if (part) field.visit(lane, part, ({ id }) => void covered.add(id))
  }
  return covered
}

/** The cards of a dropped zone by themselves: they lie over no card, even where their zone always did. */
function membersOver(
  cards: readonly Card[],
  zone: ZoneId,
  around: readonly string[],
  field: Field,
  covered: ReadonlySet<string>,
): Placed[] {
  const ignores = new Set([...covered].filter((id) => field.zones.has(id)))
  return cards.flatMap(({ zones, rect }) =>
    zones.includes(zone) ? [{ body: { rect, outer: rect, zones: around, ignores }, rect, least: -BEYOND }] : [],
  )
}
