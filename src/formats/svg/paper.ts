import type { Rect } from '../../layout'

/** Sizes of paper, upright, in millimetres. Source: ISO 216; ANSI/ASME Y14.1. */
const MILLIMETRES = { a4: [210, 297], a3: [297, 420], letter: [215.9, 279.4], tabloid: [279.4, 431.8] } as const

export type PaperSize = keyof typeof MILLIMETRES

export interface Paper {
  readonly size: PaperSize
  readonly landscape: boolean
}

/** Pixels of a page to the millimetre: 96 to the inch, as browsers count. */
const PIXELS_PER_MM = 96 / 25.4
/** White round the border, mm. */
const EDGE = 10

export interface Page {
  /** The whole page and what is inside its border; px of the page. */
  readonly whole: Rect
  readonly inside: Rect
  readonly millimetres: { readonly width: number; readonly height: number }
  /** How large title block and legend are: smaller on small paper, which is read from nearer. */
  readonly words: number
}

export function pageOf({ size, landscape }: Paper): Page {
  const [short, long] = MILLIMETRES[size]
  const millimetres = landscape ? { width: long, height: short } : { width: short, height: long }
  const [width, height] = [millimetres.width * PIXELS_PER_MM, millimetres.height * PIXELS_PER_MM]
  const edge = EDGE * PIXELS_PER_MM
  return {
    whole: { x: 0, y: 0, width, height },
    inside: { x: edge, y: edge, width: width - 2 * edge, height: height - 2 * edge },
    millimetres,
    words: long > 400 ? 1 : 0.82,
  }
}
