export type FindingShapeName = 'error' | 'warning' | 'advice' | 'accepted'

/** A finding's shape as SVG paths on a square of 16 pixels, with the names of the theme's colours that paint it. */
export interface FindingShape {
  /** Filled, with a rim round it. */
  readonly outline: string
  /** Drawn on it as a line with round ends. */
  readonly sign: string
  readonly fill: 'error' | 'warn-fill' | 'advice' | 'surface'
  readonly ink: 'on-error' | 'on-warn' | 'on-advice' | 'accepted'
  readonly rim: 'surface' | 'accepted'
}

/** Width of the rim and of the sign, px of the square. */
export const FINDING_STROKES = { rim: 1.4, sign: 1.7 }

/** Octagon, triangle, circle, ticked box: the same four on the canvas, in lists and in pictures. */
export const FINDING_SHAPES: Readonly<Record<FindingShapeName, FindingShape>> = {
  error: {
    outline: 'M5 .8h6L15.2 5v6L11 15.2H5L.8 11V5z',
    sign: 'M8 4.4V8.6M8 11.3v.2',
    fill: 'error',
    ink: 'on-error',
    rim: 'surface',
  },
  warning: {
    outline: 'M8 1.2 15.3 14.2H.7z',
    sign: 'M8 5.8V9.4M8 11.7v.2',
    fill: 'warn-fill',
    ink: 'on-warn',
    rim: 'surface',
  },
  advice: {
    outline: 'M8 .8a7.2 7.2 0 1 0 0 14.4A7.2 7.2 0 1 0 8 .8z',
    sign: 'M8 7.4V11.4M8 4.8v.2',
    fill: 'advice',
    ink: 'on-advice',
    rim: 'surface',
  },
  accepted: {
    outline: 'M5 1h6a4 4 0 0 1 4 4v6a4 4 0 0 1-4 4H5a4 4 0 0 1-4-4V5a4 4 0 0 1 4-4z',
    sign: 'M4.6 8.2 7 10.6l4.4-5',
    fill: 'surface',
    ink: 'accepted',
    rim: 'accepted',
  },
}
