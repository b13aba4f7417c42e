import { fail, ok, type Result } from '../base'
import { type PictureLimits, pictureSize, possibleScale, type SvgOptions } from '../formats'
import type { Scene, ScenePart } from '../layout'
import { annotationId, type DiagramIndex } from '../model'
import type { Finding } from '../rules'
import { cliWords } from '../words'
import type { PictureWish } from './render-options'

/** What the painter holds: four bytes a pixel in memory. */
const LIMITS: PictureLimits = { longestSide: 16_384, mostPixels: 268_435_456 }

export interface Drawn {
  readonly index: DiagramIndex
  readonly scene: Scene
  readonly findings: readonly Finding[]
  /** YYYY-MM-DD. */
  readonly today: string
}

export interface PicturePlan {
  readonly options: SvgOptions
  /** Pixels of the finished picture. */
  readonly width: number
  readonly height: number
  /** The scale that was asked for, and the one that can be made. */
  readonly asked: number
  readonly scale: number
}

/** How the picture is drawn, and how large it becomes; a sentence where a part is not there or it would be too large. */
export function plannedPicture(wish: PictureWish, drawn: Drawn): Result<PicturePlan, string> {
  const part = partOf(wish, drawn.index)
  if (!part.ok) return part
  const { theme, background, title, author, legend, notes, levels, paper, landscape } = wish
  const options: SvgOptions = {
    part: part.value,
    theme,
    background,
    title,
    author,
    legend,
    notes,
    levels,
    date: dateInWords(drawn.today),
    ...(paper === 'none' ? {} : { paper: { size: paper, landscape } }),
    ...(wish.findings ? { findings: drawn.findings } : {}),
  }
  const { width, height } = pictureSize(drawn.index, drawn.scene, options)
  if (wish.format === 'svg') {
    return ok({ options, width: Math.ceil(width), height: Math.ceil(height), asked: 1, scale: 1 })
  }
  const asked = wish.pixelWidth === null ? wish.scale : wish.pixelWidth / width
  const scale = possibleScale(width, height, asked, LIMITS)
  if (scale === null) return fail(cliWords().tooLargePicture)
  const pixels = (side: number) => Math.ceil(Math.round(side * scale * 1000) / 1000)
  return ok({ options, width: pixels(width), height: pixels(height), asked, scale })
}

function partOf({ only, frame }: PictureWish, index: DiagramIndex): Result<ScenePart, string> {
  const cli = cliWords()
  if (frame !== null) {
    const found = index.annotations.find(({ id }) => id === frame)
    return found?.kind === 'frame' ? ok({ kind: 'frame', id: annotationId(frame) }) : fail(cli.noFrame(frame))
  }
  if (only.length === 0) return ok({ kind: 'whole' })
  const wrong = only.find(
    (id) => !index.end(id) && !index.conduit(id) && !index.annotations.some((one) => one.id === id),
  )
  return wrong === undefined ? ok({ kind: 'records', ids: new Set(only) }) : fail(cli.noRecord(wrong))
}

/** As people write it: `26 November 2026`. */
function dateInWords(today: string): string {
  const format = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
  return format.format(new Date(`${today}T00:00:00Z`))
}
