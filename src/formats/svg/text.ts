import { fitText, type TextStyle, textWidth } from '../../layout'
import { content, element, type Markup } from './markup'

/**
 * Where the font that travels in the picture is not read, one that is no wider stands in, so that names still fit. No
 * name is quoted: resvg reads none after the first that is.
 */
export const UI_FONT = 'Inter, Helvetica Neue, Arial, Liberation Sans, Nimbus Sans, Roboto, Noto Sans, sans-serif'
const MONO_FONT = 'JetBrains Mono, Liberation Mono, DejaVu Sans Mono, Menlo, Consolas, monospace'

/** Lines of at most `width` pixels, broken between words (long words anywhere), the last one with an ellipsis if cut. */
export function wrap(text: string, width: number, mostLines: number, style: TextStyle): string[] {
  const lines: string[] = []
  for (const paragraph of text.split(/\r\n?|\n/u)) {
    let line = ''
    for (const word of paragraph.split(/\s+/u).flatMap((whole) => pieces(whole, width, style))) {
      const longer = line === '' ? word : `${line} ${word}`
      if (textWidth(longer, style) <= width) line = longer
      else {
        lines.push(line)
        line = word
      }
      if (lines.length > mostLines) break
    }
    lines.push(line)
    if (lines.length > mostLines) break
  }
  if (lines.length <= mostLines) return lines
  const kept = lines.slice(0, Math.max(1, mostLines))
  return [...kept.slice(0, -1), fitText(`${kept.at(-1)} ${'…'.repeat(200)}`, width, style).replace(/[ .,;:…]+$/u, '…')]
}

function pieces(word: string, width: number, style: TextStyle): string[] {
  const found: string[] = []
  let piece = ''
  for (const letter of word) {
    if (piece !== '' && textWidth(piece + letter, style) > width) {
      found.push(piece)
      piece = ''
    }
    piece += letter
  }
  return [...found, piece]
}

interface Placed {
  readonly x: number
  /** The baseline. */
  readonly y: number
  readonly fill: string
  readonly anchor?: 'middle' | 'end'
  readonly spacing?: number
  readonly transform?: string
  readonly opacity?: number
}

/** One line of real text. */
export function label(text: string, style: TextStyle, at: Placed): Markup {
  if (text === '') return '' as Markup
  return element(
    'text',
    {
      x: at.x,
      y: at.y,
      fill: at.fill,
      'font-size': style.size,
      'font-weight': style.weight,
      'font-family': style.mono ? MONO_FONT : undefined,
      'text-anchor': at.anchor,
      'letter-spacing': at.spacing,
      transform: at.transform,
      opacity: at.opacity,
    },
    content(text),
  )
}
