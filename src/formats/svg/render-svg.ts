import type { Scene } from '../../layout'
import type { DiagramIndex, SlVector, ZoneId } from '../../model'
import type { Finding } from '../../rules'
import { drawAnnotations } from './annotations'
import { drawAssets } from './assets'
import { drawConduitLabels, drawConduitLines } from './conduits'
import { drawFindings } from './findings'
import { drawLanes } from './lanes'
import { drawLegend, legendHeight } from './legend'
import { content, element, type Markup, NOTHING, short } from './markup'
import { frameOf, type Picture } from './picture'
import { UI_FONT } from './text'
import { COLOURS, type ThemeName } from './theme'
import { drawTitle, TITLE_HEIGHT } from './title-block'
import { drawZoneAreas, drawZoneHeaders } from './zones'

export interface SvgOptions {
  readonly theme: ThemeName
  /** Shapes at what these findings are about; without them the drawing alone. */
  readonly findings?: readonly Finding[]
  /** A block with title, description and counts above the lanes. */
  readonly title?: boolean
  /** What the signs mean, below the lanes. */
  readonly legend?: boolean
  /** Sticky notes, texts and frames; drawn unless `false`. */
  readonly notes?: boolean
  /** SL-A of assessed zones, for the steps in their headers. */
  readonly achieved?: ReadonlyMap<ZoneId, SlVector>
  /** `@font-face` rules with `data:` URLs, so that the picture looks the same everywhere. */
  readonly fontCss?: string
  /** Pixels of the picture per canvas pixel; 1 if left out. */
  readonly scale?: number
  /** The paper behind it; drawn unless `none`. */
  readonly background?: 'none' | 'canvas'
}

/**
 * The drawing as an SVG that stands by itself: resolved colours, real text, no script, no reference to anything outside.
 * Everything a person wrote is escaped. The same index, scene and options give the same text.
 */
export function renderSvg(index: DiagramIndex, scene: Scene, options: SvgOptions): string {
  const picture: Picture = { index, scene, colours: COLOURS[options.theme], achieved: options.achieved ?? new Map() }
  const frame = frameOf(scene)
  const findings = options.findings ?? []
  const top = frame.top - (options.title ? TITLE_HEIGHT : 0)
  const bottom = frame.bottom + (options.legend ? legendHeight(frame, findings.length > 0) : 0)
  const [width, height, scale] = [frame.right - frame.left, bottom - top, options.scale ?? 1]
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: [frame.left, top, width, height].map(short).join(' '),
      width: width * scale,
      height: height * scale,
      role: 'img',
      'font-family': UI_FONT,
    },
    element('title', {}, content(index.diagram.fields.title?.trim() || 'Untitled drawing')),
    options.fontCss ? element('style', {}, content(options.fontCss)) : NOTHING,
    options.background === 'none'
      ? NOTHING
      : element('rect', { x: frame.left, y: top, width, height, fill: picture.colours.canvas }),
    ...layers(picture, frame, options),
    drawFindings(picture, findings),
    options.title ? drawTitle(picture, frame) : NOTHING,
    options.legend ? drawLegend(picture, frame, findings.length > 0) : NOTHING,
  )
  return `${svg}\n`
}

/** From the paper up, in the order of the canvas. */
function layers(picture: Picture, frame: ReturnType<typeof frameOf>, options: SvgOptions): Markup[] {
  return [
    drawLanes(picture, frame),
    drawZoneAreas(picture),
    drawConduitLines(picture),
    drawAssets(picture),
    drawConduitLabels(picture),
    drawZoneHeaders(picture),
    options.notes === false ? NOTHING : drawAnnotations(picture),
  ]
}
