import type { AnnotationId, AssetId, DiagramIndex, Zone, ZoneId } from '../../model'
import { hull, span } from '../geometry'
import { inkWeight, isInk } from '../ink/ink-line'
import type { Places } from '../places'
import type { AnnotationBox, AssetBox, LaneBox, Rect, ZoneBox } from '../scene'
import { SIZES } from '../sizes'
import { annotationSize, inLayers } from './annotations'
import { headerOf } from './header'
import { cardTop, laneBoxes, laneTops } from './lanes'
import { zonesInnermostFirst } from './zone-tree'

/** Everything of a scene but its conduits. */
export interface Boxes {
  readonly lanes: readonly LaneBox[]
  readonly assets: ReadonlyMap<AssetId, AssetBox>
  readonly zones: ReadonlyMap<ZoneId, ZoneBox>
  readonly annotations: ReadonlyMap<AnnotationId, AnnotationBox>
}

/** Boxes in canvas pixels of all that has a place. Cost: one pass over the records. */
export function boxesOf(index: DiagramIndex, places: Places): Boxes {
  const lanes = laneBoxes(index, places)
  const toY = laneTops(lanes)
  const assets = new Map<AssetId, AssetBox>()
  for (const { id } of index.assets) {
    const place = places.assets.get(id)
    if (!place) continue
    const y = toY({ level: place.level, y: cardTop(place.y) })
    assets.set(id, { id, x: place.x, y, width: SIZES.assetWidth, height: SIZES.assetHeight })
  }
  const annotations = new Map<AnnotationId, AnnotationBox>()
  for (const annotation of inLayers(index.annotations)) {
    const place = places.annotations.get(annotation.id)
    if (place) {
      annotations.set(annotation.id, {
        id: annotation.id,
        isFrame: annotation.kind === 'frame',
        ...(isInk(annotation) ? { line: { points: annotation.points ?? [], weight: inkWeight(annotation) } } : {}),
        x: place.x,
        y: toY(place),
        ...annotationSize(annotation),
      })
    }
  }
  return { lanes, assets, zones: zoneBoxes(index, places, toY, assets), annotations }
}

/** A zone's box: its area, grown around its members and sub-zones; the hull of those where it states none. */
function zoneBoxes(
  index: DiagramIndex,
  places: Places,
  toY: ReturnType<typeof laneTops>,
  assets: ReadonlyMap<AssetId, AssetBox>,
): Map<ZoneId, ZoneBox> {
  const boxes = new Map<ZoneId, ZoneBox>()
  const inOrder = zonesInnermostFirst(index)
  for (const { zone, depth } of inOrder) {
    const parts: Rect[] = []
    const area = places.zones.get(zone.id)
    if (area) {
      const top = toY(area.top)
      const bottomEdge = Math.max(top + SIZES.zoneHeader, toY(area.bottom))
      parts.push(span(area.x, top, area.x + area.width, bottomEdge))
    }
    for (const member of index.assetsIn(zone.id)) {
      const card = assets.get(member.id)
      if (card) parts.push(around(card, SIZES.zonePaddingTop))
    }
    for (const sub of index.subZones(zone.id)) {
      const box = boxes.get(sub.id)
      if (box) parts.push(around(box, SIZES.subZoneTop))
    }
    const box = parts.length === 1 && area ? parts[0] : hull(parts)
    if (box) boxes.set(zone.id, zoneBox(zone, box, depth))
  }
  return new Map(index.zones.flatMap(({ id }) => [...entry(boxes, id)]))
}

function* entry(boxes: ReadonlyMap<ZoneId, ZoneBox>, id: ZoneId): Iterable<readonly [ZoneId, ZoneBox]> {
  const box = boxes.get(id)
  if (box) yield [id, box]
}

function zoneBox(zone: Zone, { x, y, width, height }: Rect, depth: number): ZoneBox {
  return { id: zone.id, x, y, width, height, depth, header: headerOf(zone, { x, y, width, height }) }
}

/** What a zone needs around a member. */
function around(inner: Rect, above: number): Rect {
  const side = SIZES.zonePadding
  return span(inner.x - side, inner.y - above, inner.x + inner.width + side, inner.y + inner.height + side)
}
