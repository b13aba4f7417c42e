import type { Zone } from '../../model'
import { SIZES } from '../sizes'
import { LANES } from './block'

/** Width over height that a whole site aims at. */
export const ASPECT = 1.6

/** How wide a zone's members would be in one row, and how narrow they may be made. */
export interface ZoneExtent {
  readonly zone: Zone
  readonly top: number
  readonly bottom: number
  readonly natural: number
  readonly least: number
}

/**
 * Widths of the zones' contents, so that no lane is wider than the budget where wrapping can help: the widest zones of
 * a lane that is too wide are wrapped into more rows.
 */
export function zoneBudgets(
  extents: readonly ZoneExtent[],
  loose: readonly number[],
  budget: number,
): ReadonlyMap<string, number> {
  const rows = new Map<ZoneExtent, number>(extents.map((extent) => [extent, 1]))
  const widthOf = (extent: ZoneExtent) => Math.max(extent.least, wrapped(extent.natural, rows.get(extent) ?? 1))
  for (let lane = 0; lane < LANES; lane += 1) {
    const here = extents.filter(({ top, bottom }) => top <= lane && bottom >= lane)
    let total = here.reduce((sum, extent) => sum + widthOf(extent) + 80, loose[lane] ?? 0)
    while (total > budget) {
      let widest: ZoneExtent | null = null
      for (const extent of here) {
        if (widthOf(extent) > extent.least && (!widest || widthOf(extent) > widthOf(widest))) widest = extent
      }
      if (!widest) break
      const before = widthOf(widest)
      rows.set(widest, (rows.get(widest) ?? 1) + 1)
      total += widthOf(widest) - before
    }
  }
  return new Map(extents.map((extent) => [extent.zone.id as string, widthOf(extent)]))
}

/** Width of so many rows of cards, in whole cards. */
function wrapped(natural: number, rows: number): number {
  return Math.ceil(Math.round(natural / SIZES.pitchX) / rows) * SIZES.pitchX
}

/** Widths of a zone's content, from what stands in it lane by lane. */
export function extentOf(
  zone: Zone,
  widths: readonly number[],
  ranks: { readonly top: number; readonly bottom: number },
): ZoneExtent {
  const natural = Math.max(...widths, SIZES.pitchX)
  const cards = natural / SIZES.pitchX
  const least = Math.min(natural, Math.max(2, Math.ceil(Math.sqrt(cards * 0.6))) * SIZES.pitchX)
  return { zone, ...ranks, natural, least }
}

/** Widths that are worth trying for a whole drawing whose cards cover so many pixels. */
export function candidateBudgets(area: number, natural: number): readonly number[] {
  const square = Math.sqrt(area * ASPECT)
  const widths = [0.3, 0.4, 0.5, 0.62, 0.75, 0.9, 1.05, 1.2, 1.4, 1.65, 2, 2.4].map((share) =>
    Math.round(square * share),
  )
  return [...new Set(widths.map((width) => Math.max(700, Math.min(width, natural + 60))))]
}
