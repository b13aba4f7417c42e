import type { AssetId, DiagramIndex, Zone, ZoneArea, ZoneId } from '../../model'
import { PURDUE_LEVELS, type PurdueLevel } from '../../model'
import type { LaidOut } from '../place/laid-out'
import type { Places } from '../places'

/** Places while they are being changed. */
export interface Standing extends Places {
  readonly assets: Map<AssetId, { readonly level: PurdueLevel; readonly x: number; readonly y: number }>
  readonly zones: Map<ZoneId, ZoneArea>
}

export const standingAs = ({ assets, zones, annotations }: Places): Standing => ({
  assets: new Map(assets),
  zones: new Map(zones),
  annotations,
})

/** Takes in what was laid out, moved by so much: to the right, and down by the rank of the lane. */
export function putDown(standing: Standing, { assets, zones }: LaidOut, dx: number, down: readonly number[]): void {
  for (const [id, { lane, x, y }] of assets) {
    standing.assets.set(id, {
      level: PURDUE_LEVELS[lane] as PurdueLevel,
      x: Math.round(x + dx),
      y: Math.round(y + (down[lane] ?? 0)),
    })
  }
  const edge = ({ level, y }: ZoneArea['top']) => ({
    level,
    y: Math.round(y + (down[PURDUE_LEVELS.indexOf(level)] ?? 0)),
  })
  for (const [id, area] of zones) {
    standing.zones.set(id, {
      x: Math.round(area.x + dx),
      width: area.width,
      top: edge(area.top),
      bottom: edge(area.bottom),
    })
  }
}

/** Moves a card, or a zone with all that is in it, to the right. */
export function moveRight(index: DiagramIndex, standing: Standing, id: string, dx: number): void {
  const card = standing.assets.get(id as AssetId)
  if (card) standing.assets.set(id as AssetId, { ...card, x: card.x + dx })
  const zone = index.zone(id)
  if (!zone) return
  const area = standing.zones.get(zone.id)
  if (area) standing.zones.set(zone.id, { ...area, x: area.x + dx })
  for (const { id: inner } of contentOf(index, zone)) moveRight(index, standing, inner, dx)
}

/** What stands directly in a zone; in the drawing itself where none is given. */
export function contentOf(index: DiagramIndex, zone: Zone | undefined): readonly { readonly id: string }[] {
  if (zone) return [...index.assetsIn(zone.id), ...index.subZones(zone.id)]
  return [
    ...index.assets.filter((asset) => !index.zoneOf(asset)),
    ...index.zones.filter((one) => !index.zone(one.parent)),
  ]
}
