/** Zones that come to stand at the top of their lane: their members go down, so that their headers stay in it. */
import type { AssetId, DiagramIndex, Placements, PurdueLevel, ZoneArea, ZoneId } from '../../model'
import { zoneChain } from '../boxes/zone-tree'
import { type Places, statedPlaces } from '../places'
import { SIZES } from '../sizes'
import { leastTop, leastTopOfZone } from './header-room'
import { areaOf, laneNumber } from './lane-rect'
import { type PushedRow, pushedBelow } from './pushed-below'
import { zoneRects } from './zone-rects'

/** From a card down to one in a zone: half a header and what the zone needs above its members. */
const ABOVE_CARD = SIZES.zonePaddingTop + SIZES.zoneHeader / 2 + 4

interface Changing extends Places {
  readonly assets: Map<AssetId, { readonly level: PurdueLevel; readonly x: number; readonly y: number }>
  readonly zones: Map<ZoneId, ZoneArea>
}

/**
 * Places for what has to go down in its lane so that the headers of these zones lie in the lanes in which the zones
 * begin: their members there, and of what stands under those whatever would come too near. Empty where all have room.
 */
export function roomForHeaders(index: DiagramIndex, zones: Iterable<ZoneId>): Placements {
  const stated = statedPlaces(index)
  const places = { assets: new Map(stated.assets), zones: new Map(stated.zones), annotations: stated.annotations }
  // What goes down stays in its lane: where zones begin does not change.
  const highest = new Map([...zoneRects(index, places)].map(([id, { top }]) => [id as string, top.lane]))
  const all = new Set([...zones].flatMap((zone) => zonesWithin(index, zone)))
  for (const zone of all) makeRoom(index, places, zone, highest)
  const assets = [...places.assets].flatMap(([id, place]) =>
    place === stated.assets.get(id) ? [] : [{ id, ...place }],
  )
  const areas = [...places.zones].flatMap(([id, area]) => (area === stated.zones.get(id) ? [] : [{ id, area }]))
  return { ...(assets.length > 0 ? { assets } : {}), ...(areas.length > 0 ? { zones: areas } : {}) }
}

function makeRoom(index: DiagramIndex, places: Changing, zone: ZoneId, highest: ReadonlyMap<string, number>): void {
  const lane = highest.get(zone)
  if (lane === undefined) return
  const family = zonesWithin(index, zone)
  const own: PushedRow[] = []
  let missing = 0
  for (const { id } of family.flatMap((one) => index.assetsIn(one))) {
    const place = places.assets.get(id)
    if (!place || laneNumber(place.level) !== lane) continue
    const zones = zoneChain(index, index.asset(id)?.zone)
    missing = Math.max(missing, leastTop(zones, lane, highest) - place.y)
    own.push({ id, zone: index.asset(id)?.zone ?? null, x: place.x, y: place.y })
  }
  missing = Math.max(missing, underCards(places, lane, own))
  if (missing > 0) push(index, places, { zone, family, lane, by: Math.ceil(missing), own })
  keepTopInLane(index, places, zone, highest)
}

/** How much too near a new zone's header is to the cards right above its members. */
function underCards(places: Changing, lane: number, own: readonly PushedRow[]): number {
  const top = Math.min(...own.map(({ y }) => y))
  const left = Math.min(...own.map(({ x }) => x)) - SIZES.zonePadding
  const right = Math.max(...own.map(({ x }) => x)) + SIZES.assetWidth + SIZES.zonePadding
  const ours = new Set<string>(own.map(({ id }) => id))
  let missing = 0
  for (const [id, { level, x, y }] of places.assets) {
    if (laneNumber(level) !== lane || ours.has(id) || x >= right || x + SIZES.assetWidth <= left) continue
    const low = y + SIZES.assetHeight
    const isAbove = low <= top + SIZES.zonePaddingTop
    if (isAbove) missing = Math.max(missing, low + ABOVE_CARD - top)
  }
  return missing
}

interface Push {
  readonly zone: ZoneId
  readonly family: readonly ZoneId[]
  readonly lane: number
  readonly by: number
  readonly own: readonly PushedRow[]
}

function push(index: DiagramIndex, places: Changing, { zone, family, lane, by, own }: Push): void {
  const others: PushedRow[] = []
  const ours = new Set<string>(own.map(({ id }) => id))
  for (const [id, place] of places.assets) {
    if (laneNumber(place.level) !== lane || ours.has(id)) continue
    others.push({ id, zone: index.zone(index.asset(id)?.zone)?.id ?? null, x: place.x, y: place.y })
  }
  const pushed = [...ours, ...pushedBelow(own, others, by)] as AssetId[]
  for (const id of pushed) {
    const place = places.assets.get(id)
    if (place) places.assets.set(id, { ...place, y: place.y + by })
  }
  const grown = new Set(pushed.flatMap((id) => zoneChain(index, index.asset(id)?.zone)))
  const inLane = (edge: ZoneArea['top']) => laneNumber(edge.level) === lane
  const down = (edge: ZoneArea['top']) => (inLane(edge) ? { ...edge, y: edge.y + by } : edge)
  for (const id of new Set([...grown, ...family])) {
    const area = places.zones.get(id)
    if (!area) continue
    const isInner = id !== zone && family.includes(id)
    places.zones.set(id, { ...area, top: isInner ? down(area.top) : area.top, bottom: down(area.bottom) })
  }
}

/** The area that a zone needs for what is in it, in its lanes; null where nothing in it has a place. Cost: one pass. */
export function areaAroundMembers(index: DiagramIndex, zone: ZoneId): ZoneArea | null {
  const stated = statedPlaces(index)
  const rect = zoneRects(index, { ...stated, zones: new Map([...stated.zones].filter(([id]) => id !== zone)) }).get(
    zone,
  )
  return rect ? areaOf(rect) : null
}

/** A stated top edge goes no higher than its header may, also where something in the zone stands higher still today. */
function keepTopInLane(index: DiagramIndex, places: Changing, id: ZoneId, highest: ReadonlyMap<string, number>): void {
  const area = places.zones.get(id)
  if (!area) return
  const lane = laneNumber(area.top.level)
  const least = leastTopOfZone(zoneChain(index, id).slice(1), lane, highest) + SIZES.zoneHeader / 2
  if (area.top.y >= least) return
  const { top, bottom } = area
  const low = bottom.level === top.level ? Math.max(bottom.y, least + SIZES.zoneHeader) : bottom.y
  places.zones.set(id, { ...area, top: { ...top, y: least }, bottom: { ...bottom, y: low } })
}

function zonesWithin(index: DiagramIndex, zone: ZoneId): readonly ZoneId[] {
  const found = new Set<ZoneId>([zone])
  for (const id of found) for (const sub of index.subZones(id)) found.add(sub.id)
  return [...found]
}
