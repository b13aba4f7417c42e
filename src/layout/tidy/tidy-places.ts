import type { Asset, DiagramIndex, Placements, Zone, ZoneArea, ZoneId } from '../../model'
import { PURDUE_LEVELS } from '../../model'
import { type Boxes, boxesOf } from '../boxes/boxes'
import { hasCard } from '../boxes/cards'
import { zoneChain } from '../boxes/zone-tree'
import { laneAt } from '../lookup'
import { allPlaces } from '../place/auto-place'
import { byLane } from '../place/block'
import { handedOut } from '../place/handed-out'
import type { LaidOut } from '../place/laid-out'
import { layOut } from '../place/whole-drawing'
import type { Places } from '../places'
import type { Rect } from '../scene'
import { SIZES } from '../sizes'
import { carriedNotes } from './carry-notes'
import { contentOf, putDown, type Standing, standingAs } from './standing'
import { stepAside } from './step-aside'

/** From card to card: in a zone, and in none. */
const CARD_GAP = SIZES.pitchX - SIZES.assetWidth
const LOOSE_GAP = 36
/** A row of zones is reckoned with that much beside each. */
const ZONE_ROOM = 80

/**
 * Where the automatic layout would put what has a place already: the whole drawing, or what of `ids` are zones (with all
 * that is in them) and cards. What is locked stays where it is, and the zones around it; what would come to lie on it
 * steps aside. Notes go along with what they stand on. Only what moves is in the answer. The same drawing gives the same.
 */
export function tidyPlaces(index: DiagramIndex, ids?: Iterable<string>): Placements {
  const before = allPlaces(index)
  const standing = standingAs(before)
  const boxes = boxesOf(index, before)
  const tidier: Tidier = { index, standing, boxes, held: heldBy(index) }
  if (ids) tidySome(tidier, new Set(ids))
  else tidyContent(tidier, undefined, whole(index))
  const annotations = carriedNotes(index, boxes, standing)
  return changed(before, standing, annotations)
}

interface Tidier {
  readonly index: DiagramIndex
  readonly standing: Standing
  /** As they were. */
  readonly boxes: Boxes
  /** What is locked, and the zones around that. */
  readonly held: ReadonlySet<string>
}
/** Cards and zones that are laid out together. */
interface Group {
  readonly cards: readonly Asset[]
  readonly zones: readonly Zone[]
}

function heldBy(index: DiagramIndex): Set<string> {
  const held = new Set<string>()
  for (const { id, locked } of index.zones) if (locked) for (const around of zoneChain(index, id)) held.add(around)
  for (const { id, locked, zone } of index.assets) {
    if (!locked) continue
    held.add(id)
    for (const around of zoneChain(index, zone)) held.add(around)
  }
  return held
}

const whole = (index: DiagramIndex): Group => ({
  cards: index.assets.filter((asset) => hasCard(index, asset)),
  zones: index.zones,
})

/** A zone with its sub-zones at every depth, and the cards in them. */
function within(index: DiagramIndex, zone: Zone): Group {
  const isInside = (id: Zone['id'] | undefined) => zoneChain(index, id).includes(zone.id)
  return {
    zones: index.zones.filter(({ id }) => isInside(id)),
    cards: index.assets.filter((asset) => hasCard(index, asset) && isInside(asset.zone)),
  }
}

/** Lays out what stands in a zone (in the drawing where none is given) round what is held. */
function tidyContent(tidier: Tidier, zone: Zone | undefined, group: Group): void {
  const { index, standing, held } = tidier
  const content = contentOf(index, zone)
  const heldHere = new Set(content.flatMap(({ id }) => (held.has(id) ? [id] : [])))
  const isHeld = (home: Zone['id'] | undefined) => zoneChain(index, home).some((around) => heldHere.has(around))
  const free: Group = {
    zones: group.zones.filter(({ id }) => id !== zone?.id && !isHeld(id)),
    cards: group.cards.filter((asset) => !heldHere.has(asset.id) && !isHeld(asset.zone)),
  }
  const box = zone && tidier.boxes.zones.get(zone.id)
  const ground = box ? { room: Math.max(SIZES.pitchX, box.width - 14), cardGap: CARD_GAP } : {}
  const laid = layOut(index, handedOut(index, free), undefined, ground)
  putAt(standing, laid, box && box.x + SIZES.zonePadding, box ? underTop(tidier, box, laid) : byLane(0))
  for (const { id } of content) {
    const inner = index.zone(id)
    if (inner && held.has(id) && !inner.locked) tidyContent(tidier, inner, within(index, inner))
  }
  stepAside(index, standing, zone, (id) => held.has(id))
}

/** Takes in what was laid out with its left edge at `left`; where that is not given, where it was laid out. */
function putAt(standing: Standing, laid: LaidOut, left: number | undefined, down: readonly number[]): void {
  const edges = [...laid.assets.values(), ...laid.zones.values()].map(({ x }) => x)
  putDown(standing, laid, left === undefined || edges.length === 0 ? 0 : left - Math.min(...edges), down)
}

/** By how much the content of a zone is moved down in the lane of its top line, to stand under that line. */
function underTop({ boxes }: Tidier, box: Rect, laid: LaidOut): readonly number[] {
  const down = byLane(0)
  const lane = laneAt(boxes, box.y)
  const rank = PURDUE_LEVELS.indexOf(lane.level)
  const tops = [
    ...[...laid.assets.values()].filter((card) => card.lane === rank).map(({ y }) => y - SIZES.zonePaddingTop),
    ...[...laid.zones.values()]
      .filter(({ top }) => top.level === lane.level)
      .map(({ top }) => top.y - SIZES.subZoneTop),
  ]
  if (tops.length > 0) down[rank] = box.y - lane.y - Math.min(...tops)
  return down
}

function tidySome(tidier: Tidier, ids: ReadonlySet<string>): void {
  const { index, held } = tidier
  const zones = index.zones.filter(
    ({ id }) =>
      ids.has(id) &&
      !zoneChain(index, id)
        .slice(1)
        .some((around) => ids.has(around)),
  )
  for (const zone of zones) {
    if (!zone.locked) tidyZone(tidier, zone)
  }
  const cards = index.assets.filter(
    (asset) =>
      ids.has(asset.id) && !held.has(asset.id) && !zoneChain(index, asset.zone).some((around) => ids.has(around)),
  )
  for (const zone of new Set(cards.map((asset) => index.zoneOf(asset)))) {
    tidyCards(
      tidier,
      zone,
      cards.filter((asset) => index.zoneOf(asset) === zone),
    )
  }
}

/** A zone stays where its top left corner is, about as wide as it was; what it then lies on makes room. */
function tidyZone(tidier: Tidier, zone: Zone): void {
  const { index, standing, boxes, held } = tidier
  const box = boxes.zones.get(zone.id)
  if (!box) return
  if (held.has(zone.id)) tidyContent(tidier, zone, within(index, zone))
  else {
    const laid = layOut(index, handedOut(index, within(index, zone)), undefined, { room: box.width + ZONE_ROOM })
    putAt(standing, laid, box.x, keptTop(tidier, box, laid.zones.get(zone.id)))
  }
  makeRoomFor(tidier, new Set([zone.id]), zone.parent)
}

/** In the lane of its top line a zone stays as high as it was; in the others it stands as everything does. */
function keptTop({ boxes }: Tidier, box: Rect, area: ZoneArea | undefined): readonly number[] {
  const down = byLane(0)
  const lane = laneAt(boxes, box.y)
  if (area?.top.level === lane.level) down[PURDUE_LEVELS.indexOf(lane.level)] = box.y - lane.y - area.top.y
  return down
}

/** Cards of one zone, or of none: they stay in the corner where they were, as high in each lane. */
function tidyCards(tidier: Tidier, zone: Zone | undefined, cards: readonly Asset[]): void {
  const { index, standing } = tidier
  const places = cards.flatMap(({ id }) => standing.assets.get(id) ?? [])
  if (places.length < 2) return
  const left = Math.min(...places.map(({ x }) => x))
  const cardGap = zone ? CARD_GAP : LOOSE_GAP
  const room = Math.max(...places.map(({ x }) => x)) - left + SIZES.assetWidth + cardGap
  const laid = layOut(index, handedOut(index, { cards, zones: [] }), undefined, { room, cardGap })
  const down = PURDUE_LEVELS.map((level, rank) => {
    const tops = [...laid.assets.values()].filter(({ lane }) => lane === rank).map(({ y }) => y)
    const old = places.filter((place) => place.level === level).map(({ y }) => y)
    return tops.length > 0 ? Math.min(...old) - Math.min(...tops) : 0
  })
  putAt(standing, laid, left, down)
  makeRoomFor(tidier, new Set(cards.map(({ id }) => id)), zone?.id)
}

/** What lies on something that has just been tidied moves to the right, zone by zone from the inside out. */
function makeRoomFor({ index, standing, held }: Tidier, tidied: ReadonlySet<string>, home: ZoneId | undefined): void {
  const stay = (fixed: ReadonlySet<string>) => (id: string) => fixed.has(id) || held.has(id)
  let fixed = tidied
  for (const id of zoneChain(index, home)) {
    stepAside(index, standing, index.zone(id), stay(fixed))
    fixed = new Set([id])
  }
  stepAside(index, standing, undefined, stay(fixed))
}

function changed(before: Places, after: Standing, annotations: NonNullable<Placements['annotations']>): Placements {
  const isMoved = (a: object | undefined, b: object) => JSON.stringify(a) !== JSON.stringify(b)
  return {
    assets: [...after.assets]
      .filter(([id, place]) => isMoved(before.assets.get(id), place))
      .map(([id, place]) => ({ id, ...place })),
    zones: [...after.zones]
      .filter(([id, area]) => isMoved(before.zones.get(id), area))
      .map(([id, area]) => ({ id, area })),
    annotations: annotations.filter(({ id, place }) => isMoved(before.annotations.get(id), place)),
  }
}
