import { renderSvg, writeZoneboard } from '../../formats'
import type { BoardState } from '../../store'
import { fontCss } from './font-css'
import { possibleScale } from './limits'
import { toPng } from './raster'
import type { ExportSettings } from './settings'

export interface Picture {
  /** What is shown as the preview: the picture as SVG. */
  readonly svg: string
  /** Pixels of what is saved. */
  readonly width: number
  readonly height: number
  /** Scale it was made at; less than asked for where that would be too large. Null: too large for a PNG at all. */
  readonly scale: number | null
}

type Drawn = Pick<BoardState, 'index' | 'scene' | 'findings' | 'diagram'>

/** The picture as SVG, in the size in which it will be saved. */
export async function drawPicture({ index, scene, findings }: Drawn, settings: ExportSettings): Promise<Picture> {
  const options = {
    theme: settings.theme,
    title: settings.title,
    legend: settings.legend,
    findings: settings.findings ? findings : [],
    fontCss: await fontCss(),
  }
  const plain = renderSvg(index, scene, options)
  const size = sizeOf(plain)
  if (settings.format !== 'png') return { svg: plain, ...size, scale: 1 }
  const scale = possibleScale(size.width, size.height, settings.scale)
  if (scale === null || scale === 1) return { svg: plain, ...size, scale }
  const scaled = renderSvg(index, scene, { ...options, scale })
  return { svg: scaled, width: Math.ceil(size.width * scale), height: Math.ceil(size.height * scale), scale }
}

/** The bytes that are saved. */
export async function picturesBytes(picture: Picture, { diagram }: Drawn, settings: ExportSettings): Promise<Blob> {
  if (settings.format === 'svg') return new Blob([picture.svg], { type: 'image/svg+xml' })
  return toPng(picture.svg, picture.width, picture.height, settings.carry ? writeZoneboard(diagram) : null)
}

function sizeOf(svg: string): { width: number; height: number } {
  const [, width, height] = /^<svg[^>]*\swidth="([\d.]+)"\sheight="([\d.]+)"/u.exec(svg) ?? []
  return { width: Math.ceil(Number(width)), height: Math.ceil(Number(height)) }
}
