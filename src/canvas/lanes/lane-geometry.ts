import type { Detail } from '../lod'

/** Top (from that of the drawing) and height at a zoom, in whole pixels so that hairlines stay sharp and bands meet. */
export function atZoom(band: { readonly y: number; readonly height: number }, zoom: number) {
  const top = Math.round(band.y * zoom)
  return { top, height: Math.round((band.y + band.height) * zoom) - top }
}

/**
 * Where a label of this height stands inside a band, measured from the band's top: in the middle of what is in view of
 * the band, pushed against the band's ends where too little of it is.
 */
export function labelTop(band: { readonly top: number; readonly height: number }, label: number, view: number): number {
  const from = Math.max(0, -band.top)
  const to = Math.min(band.height, view - band.top)
  const middle = (from + to) / 2
  return Math.min(Math.max(0, band.height - label), Math.max(0, middle - label / 2))
}

/** Pixels that a lane's label loses where its number is written small. */
export const SMALLER_NUMBER = 8

/** Number and name, both with a smaller number, or the number alone: what the lane is high enough for. */
export function laneLabelForm(fullHeight: number, laneHeight: number, detail: Detail): 'full' | 'small' | 'number' {
  if (detail === 'blocks') return 'number'
  if (fullHeight <= laneHeight) return 'full'
  return fullHeight - SMALLER_NUMBER <= laneHeight ? 'small' : 'number'
}
