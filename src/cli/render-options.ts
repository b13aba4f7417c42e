import { fail, ok, type Result } from '../base'
import type { PaperSize, ThemeName } from '../formats'
import { cliWords } from '../words'
import type { Given, OptionSpec } from './options'

/** What a picture is to be: the choices of the export dialog. */
export interface PictureWish {
  readonly file: string
  /** `-` for standard output. */
  readonly output: string
  readonly format: 'svg' | 'png'
  readonly theme: ThemeName
  readonly background: 'canvas' | 'white' | 'none'
  readonly paper: PaperSize | 'none'
  readonly landscape: boolean
  /** Times as large as at 100 %, or so many pixels wide; of paper, times 96 dots to the inch. */
  readonly scale: number
  readonly pixelWidth: number | null
  /** Only these records, or what stands in this frame; else all. */
  readonly only: readonly string[]
  readonly frame: string | null
  readonly author: string
  readonly title: boolean
  readonly legend: boolean
  readonly findings: boolean
  readonly notes: boolean
  readonly levels: boolean
  /** Whether the PNG holds the drawing itself. */
  readonly carry: boolean
}

export const RENDER_OPTIONS: readonly OptionSpec[] = [
  { name: '--output', short: '-o', takes: 'value' },
  { name: '--format', takes: 'value', values: ['svg', 'png'] },
  { name: '--theme', takes: 'value', values: ['light', 'dark'] },
  { name: '--background', takes: 'value', values: ['canvas', 'white', 'none'] },
  { name: '--paper', takes: 'value', values: ['none', 'a4', 'a3', 'letter', 'tabloid'] },
  { name: '--portrait', takes: 'nothing' },
  { name: '--scale', takes: 'value' },
  { name: '--width', takes: 'value' },
  { name: '--only', takes: 'list' },
  { name: '--frame', takes: 'value' },
  { name: '--author', takes: 'value' },
  { name: '--no-title', takes: 'nothing' },
  { name: '--no-legend', takes: 'nothing' },
  { name: '--no-findings', takes: 'nothing' },
  { name: '--no-notes', takes: 'nothing' },
  { name: '--no-levels', takes: 'nothing' },
  { name: '--no-carry', takes: 'nothing' },
]

const USUAL_SCALE = 2
const MOST_SCALE = 20
const MOST_WIDTH = 16_384

/** What is asked for, as a whole; the sentence where it makes no sense. */
export function wishOf(given: Given): Result<PictureWish, string> {
  const cli = cliWords()
  const [file] = given.plain
  if (file === undefined || given.plain.length > 1) return fail(cli.oneDrawing)
  const output = given.value('--output')
  if (output === undefined) return fail(cli.noOutput)
  const format = formatOf(given, output)
  if (!format) return fail(cli.unknownPicture(output))
  const wrong = contradiction(given, format, output)
  if (wrong !== null) return fail(wrong)
  const scale = numberOf(given.value('--scale'), MOST_SCALE)
  const pixelWidth = numberOf(given.value('--width'), MOST_WIDTH)
  if (scale === 'wrong') return fail(cli.badNumber('--scale', MOST_SCALE))
  if (pixelWidth === 'wrong') return fail(cli.badNumber('--width', MOST_WIDTH))
  const isWhole = given.list('--only').length === 0 && !given.has('--frame')
  return ok({
    file,
    output,
    format,
    theme: (given.value('--theme') ?? 'light') as ThemeName,
    background: (given.value('--background') ?? 'canvas') as PictureWish['background'],
    paper: (given.value('--paper') ?? 'none') as PictureWish['paper'],
    landscape: !given.has('--portrait'),
    scale: scale ?? USUAL_SCALE,
    pixelWidth: pixelWidth === null ? null : Math.round(pixelWidth),
    only: given.list('--only'),
    frame: given.value('--frame') ?? null,
    author: given.value('--author') ?? '',
    title: !given.has('--no-title'),
    legend: !given.has('--no-legend'),
    findings: !given.has('--no-findings'),
    notes: !given.has('--no-notes'),
    levels: !given.has('--no-levels'),
    // Only a PNG of the whole drawing carries it.
    carry: format === 'png' && isWhole && !given.has('--no-carry'),
  })
}

function formatOf(given: Given, output: string): 'svg' | 'png' | null {
  const asked = given.value('--format')
  if (asked !== undefined) return asked as 'svg' | 'png'
  if (output === '-') return 'svg'
  const [, ending] = /\.(svg|png)$/iu.exec(output) ?? []
  return (ending?.toLowerCase() as 'svg' | 'png' | undefined) ?? null
}

/** The sentence for choices that exclude each other; null where none do. */
function contradiction(given: Given, format: 'svg' | 'png', output: string): string | null {
  const cli = cliWords()
  if (format === 'png' && output === '-') return cli.pngToStream
  if (given.has('--only') && given.list('--only').length === 0) return cli.noRecords
  if (given.has('--only') && given.has('--frame')) return cli.excludes('--only', '--frame')
  if (given.has('--scale') && given.has('--width')) return cli.excludes('--scale', '--width')
  if (format === 'svg' && (given.has('--scale') || given.has('--width'))) return cli.svgHasNoPixels
  if (given.value('--theme') === 'dark' && given.value('--background') === 'white') return cli.whiteIsLight
  return null
}

function numberOf(text: string | undefined, most: number): number | null | 'wrong' {
  if (text === undefined) return null
  const number = /^\d+(\.\d+)?$/u.test(text) ? Number(text) : Number.NaN
  return number > 0 && number <= most ? number : 'wrong'
}
