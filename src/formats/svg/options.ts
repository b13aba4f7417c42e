import type { ScenePart } from '../../layout'
import type { Finding } from '../../rules'
import type { Paper } from './paper'
import type { ThemeName } from './theme'

/** How a picture is drawn. */
export interface SvgOptions {
  readonly theme: ThemeName
  /** What of the drawing; all of it if left out. */
  readonly part?: ScenePart
  /** A page to hang up or to print, with a border; as large as the drawing if left out. */
  readonly paper?: Paper
  /** Shapes at what these findings are about, and their counts in the title; without them the drawing alone. */
  readonly findings?: readonly Finding[]
  /** A block with title, description, counts and what else is known: above the lanes, at the foot of a page. */
  readonly title?: boolean
  /** The date in the title, as it is to be read. */
  readonly date?: string
  /** Who has drawn it, for the title. */
  readonly author?: string
  /** What the signs in it mean, below the lanes. */
  readonly legend?: boolean
  /** Sticky notes, texts and frames; drawn unless `false`. */
  readonly notes?: boolean
  /** Security levels in the zones' headers; drawn unless `false`. */
  readonly levels?: boolean
  /** `@font-face` rules with `data:` URLs, so that the picture looks the same everywhere. */
  readonly fontCss?: string
  /** Pixels of the picture per canvas pixel, or per pixel of the page. Left out: 1, and the page in millimetres. */
  readonly scale?: number
  /** What is behind it: the theme's paper (if left out), white (in the light theme), nothing, not even under the lanes. */
  readonly background?: 'canvas' | 'white' | 'none'
}
