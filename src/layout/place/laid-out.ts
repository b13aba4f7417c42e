import type { AssetId, ZoneArea, ZoneId } from '../../model'

/** Where the automatic layout puts cards and zones: by the rank of the lane, and from its top. */
export interface LaidOut {
  readonly assets: Map<AssetId, { readonly lane: number; readonly x: number; readonly y: number }>
  readonly zones: Map<ZoneId, ZoneArea>
}
