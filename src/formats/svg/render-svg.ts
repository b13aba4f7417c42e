import type { Scene } from '../../layout'
import type { DiagramIndex } from '../../model'
import type { Finding } from '../../rules'
import { words } from '../../words'
import { drawAnnotations } from './annotations'
import { drawAssets } from './assets'
import { drawConduitLabels, drawConduitLines } from './conduits'
import { drawFindings } from './findings'
import { drawLanes } from './lanes'
import { drawLegend, legendEntries } from './legend'
import { type Attributes, content, element, group, type Markup, NOTHING, short } from './markup'
import type { SvgOptions } from './options'
import { type Plan, planPicture } from './plan'
import { box } from './shapes'
import { drawSheetBlock } from './sheet-block'
import { UI_FONT } from './text'
import { drawTitle } from './title-block'
import { drawZoneAreas, drawZoneHeaders } from './zones'

/** How large a picture is. */
export interface PictureSize {
  /** Pixels at scale 1. */
  readonly width: number
  readonly height: number
  /** How large the drawing is in it: 1 as on the canvas at 100 %, and always where there is no paper. */
  readonly zoom: number
}

/** The size of the picture that `renderSvg` makes of the same index, scene and options. Much cheaper than making it. */
export function pictureSize(index: DiagramIndex, scene: Scene, options: SvgOptions): PictureSize {
  const { view, zoom } = planPicture(index, scene, options)
  return { width: view.width, height: view.height, zoom }
}

/**
 * The drawing as an SVG that stands by itself: resolved colours, real text, no script, no reference to anything outside.
 * Everything a person wrote is escaped. The same index, scene and options give the same text.
 */
export function renderSvg(index: DiagramIndex, scene: Scene, options: SvgOptions): string {
  const plan = planPicture(index, scene, options)
  const { picture, view } = plan
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: [view.x, view.y, view.width, view.height].map(short).join(' '),
      ...outerSize(plan, options.scale),
      role: 'img',
      'font-family': UI_FONT,
    },
    element('title', {}, content(index.diagram.fields.title?.trim() || words().picture.untitled)),
    options.fontCss ? element('style', {}, content(options.fontCss)) : NOTHING,
    picture.isTransparent ? NOTHING : element('rect', { ...view, fill: picture.colours.canvas }),
    drawing(plan, options.findings ?? []),
    ...around(plan, options),
  )
  return `${svg}\n`
}

/** Whole pixels where a scale is asked for, filled to their edges; else the size as it is, of a page in millimetres. */
function outerSize({ view, page }: Plan, scale: number | undefined): Attributes {
  if (scale !== undefined) {
    return { width: pixels(view.width * scale), height: pixels(view.height * scale), preserveAspectRatio: 'none' }
  }
  if (!page) return { width: view.width, height: view.height }
  return { width: `${page.millimetres.width}mm`, height: `${page.millimetres.height}mm` }
}

/** So that a third of 300, three times, is 300. */
const pixels = (size: number) => Math.ceil(Math.round(size * 1000) / 1000)

/** Lanes and what stands in them, in canvas pixels; on paper moved and scaled as a whole. */
function drawing(plan: Plan, findings: readonly Finding[]): Markup {
  const { picture, frame, clip, page, zoom, at } = plan
  const parts = layers(plan, findings)
  const inside = clip
    ? element('svg', { ...clip, viewBox: [clip.x, clip.y, clip.width, clip.height].map(short).join(' ') }, ...parts)
    : group({}, parts)
  const all = [drawLanes(picture, frame), inside, page ? edge(plan) : NOTHING]
  if (!page) return group({}, all)
  const move = `translate(${short(at.x - frame.left * zoom)} ${short(at.y - frame.top * zoom)})`
  return group({ transform: `${move} scale(${Math.round(zoom * 1e6) / 1e6})` }, all)
}

/** Where the drawing leaves room on its page: its edge. */
function edge({ frame: { left, right, top, bottom }, picture }: Plan): Markup {
  const rect = { x: left, y: top, width: right - left, height: bottom - top }
  return box(rect, 0, { fill: 'none', stroke: picture.colours.line2 })
}

/** From the lanes up, in the order of the canvas. */
function layers({ picture, clip }: Plan, findings: readonly Finding[]): Markup[] {
  return [
    drawZoneAreas(picture),
    drawConduitLines(picture),
    drawAssets(picture),
    drawConduitLabels(picture),
    drawZoneHeaders(picture),
    drawFindings(picture, findings, clip),
    drawAnnotations(picture),
  ]
}

/** Title and legend in the size of their words; on paper the border. */
function around({ picture, facts, title, legend, page, words: size, zoom }: Plan, { paper }: SvgOptions): Markup[] {
  const { colours } = picture
  const signs = legend ? drawLegend(legendEntries(picture, facts.findings), legend, colours) : NOTHING
  const block =
    title && (paper ? drawSheetBlock({ ...facts, paper, zoom }, title, colours) : drawTitle(facts, title, colours))
  return [
    group(size === 1 ? {} : { transform: `scale(${size})` }, [signs, block ?? NOTHING]),
    page ? box(page.inside, 0, { fill: 'none', stroke: colours.line3 }) : NOTHING,
  ]
}
