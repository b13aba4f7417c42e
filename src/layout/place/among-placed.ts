import type { Asset, AssetPlacement, DiagramIndex, PurdueLevel, Zone, ZoneArea, ZoneId } from '../../model'
import { PURDUE_LEVELS } from '../../model'
import { boxesOf } from '../boxes/boxes'
import { zoneChain } from '../boxes/zone-tree'
import { bottom, grown, hull, right } from '../geometry'
import type { Places } from '../places'
import { RectIndex } from '../rect-index'
import type { LaneBox, Rect } from '../scene'
import { SIZES } from '../sizes'
import type { Lacking } from './lacking'

const AIR = 9
const BESIDE = 90

/** Places among what has one already, and how far to the right all of that reaches. */
export interface Among {
  readonly assets: readonly AssetPlacement[]
  readonly zones: readonly { readonly id: ZoneId; readonly area: ZoneArea }[]
  readonly right: number
}

/**
 * Fits what stands in placed zones into them: cards into free places of a grid, under everything where a zone is full;
 * zones under what stands in their parent.
 */
export function placeAmong(index: DiagramIndex, stated: Places, lacking: Lacking, free: Lacking): Among {
  const boxes = boxesOf(index, stated)
  const taken = new RectIndex<string>()
  for (const card of boxes.assets.values()) taken.add(card, '')
  for (const zone of boxes.zones.values()) {
    taken.add(zone.header, '')
    taken.add(zone, zone.id)
  }
  const lanes = new Map(boxes.lanes.map((lane) => [lane.level, lane]))
  const isFree = new Set<string>([...free.cards, ...free.zones].map(({ id }) => id))
  const assets: AssetPlacement[] = []
  const zones: { id: ZoneId; area: ZoneArea }[] = []
  const rects: Rect[] = [...boxes.assets.values(), ...boxes.zones.values(), ...boxes.annotations.values()]

  const putCard = (asset: Asset, zone: Rect, around: ReadonlySet<string>) => {
    const lane = lanes.get(asset.level) as LaneBox
    const spot = freePlace(zone, lane, SIZES, taken, around)
    const card = { ...spot, width: SIZES.assetWidth, height: SIZES.assetHeight }
    taken.add(card, '')
    rects.push(card)
    assets.push({ id: asset.id, level: asset.level, x: spot.x, y: spot.y - lane.y })
  }
  const putZone = (zone: Zone, parent: Rect, around: ReadonlySet<string>): Rect => {
    const level = levelOf(index, zone)
    const lane = lanes.get(level) as LaneBox
    const size = { assetWidth: SIZES.emptyZoneWidth, assetHeight: SIZES.emptyZoneHeight + SIZES.zoneHeader }
    const spot = freePlace(parent, lane, size, taken, around)
    const top = spot.y + SIZES.zoneHeader / 2
    const rect = { x: spot.x, y: top, width: SIZES.emptyZoneWidth, height: SIZES.emptyZoneHeight }
    taken.add(rect, zone.id)
    rects.push(rect)
    const edge = (y: number) => ({ level, y: y - lane.y })
    zones.push({ id: zone.id, area: { x: rect.x, width: rect.width, top: edge(top), bottom: edge(bottom(rect)) } })
    return rect
  }

  const fresh = new Map<string, Rect>()
  for (const zone of outermostFirst(index, lacking.zones)) {
    if (isFree.has(zone.id)) continue
    const chain = zoneChain(index, zone.id)
    const parent = chain.slice(1).find((id) => boxes.zones.has(id) || fresh.has(id))
    const box = parent && (fresh.get(parent) ?? boxes.zones.get(parent))
    if (box) fresh.set(zone.id, putZone(zone, box, new Set<string>(chain)))
  }
  for (const asset of lacking.cards) {
    if (isFree.has(asset.id)) continue
    const chain = zoneChain(index, asset.zone)
    const home = chain.find((id) => boxes.zones.has(id) || fresh.has(id))
    const box = home && (fresh.get(home) ?? boxes.zones.get(home))
    if (box) putCard(asset, box, new Set<string>(chain))
  }
  const whole = hull(rects)
  return { assets, zones, right: whole ? right(whole) + BESIDE : SIZES.pitchX }
}

/** The first free place of a grid in the part of a zone that lies in a lane, else under it, further and further. */
function freePlace(
  zone: Rect,
  lane: LaneBox,
  size: { readonly assetWidth: number; readonly assetHeight: number },
  taken: RectIndex<string>,
  around: ReadonlySet<string>,
): { x: number; y: number } {
  const left = zone.x + SIZES.zonePadding
  const columns = Math.max(1, Math.floor((zone.width - 2 * SIZES.zonePadding + 10) / (size.assetWidth + 10)))
  const inLane = zone.y < lane.y + lane.height && bottom(zone) > lane.y
  let y = Math.max(lane.y + 30, inLane ? zone.y + SIZES.zonePaddingTop + 4 : 0)
  for (;;) {
    for (let column = 0; column < columns; column += 1) {
      const x = left + column * (size.assetWidth + 10)
      const rect = grown({ x, y, width: size.assetWidth, height: size.assetHeight }, AIR)
      if (!taken.find(rect, (id) => !around.has(id))) return { x, y }
    }
    y += 14
  }
}

function outermostFirst(index: DiagramIndex, zones: readonly Zone[]): readonly Zone[] {
  return zones
    .map((zone) => ({ zone, depth: zoneChain(index, zone.id).length }))
    .sort((a, b) => a.depth - b.depth)
    .map(({ zone }) => zone)
}

/** The lane of a zone without a place: that of its first member, else of its parent's. */
function levelOf(index: DiagramIndex, zone: Zone): PurdueLevel {
  for (const id of zoneChain(index, zone.id)) {
    const [first] = index.assetsIn(id)
    if (first) return first.level
    const top = index.zone(id)?.area?.top.level
    if (top) return top
  }
  return PURDUE_LEVELS[4]
}
