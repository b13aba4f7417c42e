import type { Asset, DiagramIndex } from '../../model'

/**
 * Whether an asset has a card: a device that stands only in conduits' `via` is drawn as a glyph on each of them, unless
 * it was placed in a lane, stands in a zone or has edges of its own (§10).
 */
export function hasCard(index: DiagramIndex, asset: Asset): boolean {
  return (
    asset.position !== undefined ||
    index.conduitsVia(asset.id).length === 0 ||
    index.zoneOf(asset) !== undefined ||
    index.conduitsAt(asset.id).length > 0
  )
}
