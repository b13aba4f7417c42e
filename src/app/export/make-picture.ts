import { type PictureSize, pictureSize, possibleScale, renderSvg, type SvgOptions, writeZoneboard } from '../../formats'
import type { BoardState } from '../../store'
import { words } from '../../words'
import { fontCss } from './font-css'
import { canvasLimits, smallerScale } from './limits'
import { scenePart } from './parts'
import { toPng } from './raster'
import { canCarry, type ExportSettings } from './settings'

export interface Picture {
  /** What is shown as the preview: the picture as SVG. */
  readonly svg: string
  /** Pixels of what is saved. */
  readonly width: number
  readonly height: number
  /** Scale that was asked for, and the one it is made at. Null: too large for a PNG at any scale. */
  readonly asked: number
  readonly scale: number | null
  /** How large the drawing is on its paper; 1 where there is none. */
  readonly zoom: number
  /** How large it would be with the paper turned. */
  readonly turnedZoom: number
}

/** A finished file, and the picture it is of: smaller than planned where the browser could not make it. */
export interface PictureFile {
  readonly blob: Blob
  readonly picture: Picture
}

export type Drawn = Pick<BoardState, 'index' | 'scene' | 'findings' | 'diagram' | 'selection'>

/** The date in a title, as people write it. */
const dateInTitle = () =>
  new Date().toLocaleDateString(words().locale, { day: 'numeric', month: 'long', year: 'numeric' })

/** The settings as the writer of pictures has them. */
function optionsOf(settings: ExportSettings, drawn: Drawn): SvgOptions {
  const { paper, landscape, theme, background, title, author, legend, notes, levels } = settings
  return {
    part: scenePart(settings.part, drawn),
    theme,
    background,
    title,
    author,
    legend,
    notes,
    levels,
    date: dateInTitle(),
    ...(paper === 'none' ? {} : { paper: { size: paper, landscape } }),
    ...(settings.findings ? { findings: drawn.findings } : {}),
  }
}

type Size = PictureSize & Pick<Picture, 'turnedZoom'>

/** Size of the picture at scale 1. */
function sizeOf(drawn: Drawn, settings: ExportSettings): Size {
  const size = (of: ExportSettings) => pictureSize(drawn.index, drawn.scene, optionsOf(of, drawn))
  const as = size(settings)
  const turned = settings.paper === 'none' ? as : size({ ...settings, landscape: !settings.landscape })
  return { ...as, turnedZoom: turned.zoom }
}

/** The picture as SVG, in the size in which it will be saved; the size is worked out before anything is drawn. */
export async function drawPicture(drawn: Drawn, settings: ExportSettings): Promise<Picture> {
  const size = sizeOf(drawn, settings)
  const { width, height } = size
  if (settings.format === 'png') {
    const asked = settings.size === 'width' ? settings.pixelWidth / width : settings.size
    return pictureAt(drawn, settings, size, asked, possibleScale(width, height, asked, canvasLimits(navigator)))
  }
  const svg = await svgOf(drawn, settings)
  return { ...size, svg, width: Math.ceil(width), height: Math.ceil(height), asked: 1, scale: 1 }
}

async function pictureAt(
  drawn: Drawn,
  settings: ExportSettings,
  { width, height, zoom, turnedZoom }: Size,
  asked: number,
  scale: number | null,
): Promise<Picture> {
  const svg = await svgOf(drawn, settings, scale ?? 1)
  const by = scale ?? 1
  const pixels = (side: number) => Math.ceil(round(side * by))
  return { svg, width: pixels(width), height: pixels(height), asked, scale, zoom, turnedZoom }
}

/** So that 3 × 1/3 stays a whole number. */
const round = (value: number) => Math.round(value * 1000) / 1000

async function svgOf(drawn: Drawn, settings: ExportSettings, scale?: number): Promise<string> {
  const options = { ...optionsOf(settings, drawn), fontCss: await fontCss() }
  return renderSvg(drawn.index, drawn.scene, scale === undefined ? options : { ...options, scale })
}

/** The bytes that are saved. Where the browser cannot make a PNG of this size, half of it, and so on. */
export async function pictureFile(picture: Picture, drawn: Drawn, settings: ExportSettings): Promise<PictureFile> {
  if (settings.format === 'svg') return { blob: new Blob([picture.svg], { type: 'image/svg+xml' }), picture }
  const carried = settings.carry && canCarry(settings) ? writeZoneboard(drawn.diagram) : null
  try {
    return {
      blob: await toPng(picture.svg, { ...picture, drawing: carried, dotsPerInch: densityOf(picture, settings) }),
      picture,
    }
  } catch (problem) {
    const smaller = picture.scale === null ? null : smallerScale(picture.scale)
    if (smaller === null) throw problem
    const size = sizeOf(drawn, settings)
    return pictureFile(await pictureAt(drawn, settings, size, picture.asked, smaller), drawn, settings)
  }
}

/** At scale 1 paper has 96 dots to the inch. */
function densityOf({ scale }: Picture, { paper }: ExportSettings): number | null {
  return paper === 'none' || scale === null ? null : 96 * scale
}
