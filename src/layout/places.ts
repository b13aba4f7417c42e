import type { AnnotationId, AssetId, DiagramIndex, Place, PurdueLevel, ZoneArea, ZoneId } from '../model'

/** Where everything stands, measured from lanes: what records say, and for those that say nothing what was laid out. */
export interface Places {
  readonly assets: ReadonlyMap<AssetId, { readonly level: PurdueLevel; readonly x: number; readonly y: number }>
  readonly zones: ReadonlyMap<ZoneId, ZoneArea>
  readonly annotations: ReadonlyMap<AnnotationId, Place>
}

/** The places that the records themselves state. */
export function statedPlaces(index: DiagramIndex): Places {
  const assets = new Map<AssetId, { level: PurdueLevel; x: number; y: number }>()
  for (const { id, level, position } of index.assets) {
    if (position) assets.set(id, { level, x: position.x, y: position.y })
  }
  return {
    assets,
    zones: new Map(index.zones.flatMap((zone) => (zone.area ? [[zone.id, zone.area] as const] : []))),
    annotations: new Map(index.annotations.flatMap(({ id, place }) => (place ? [[id, place] as const] : []))),
  }
}
