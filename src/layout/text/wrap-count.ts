import type { TextStyle } from './styles'
import { textWidth } from './text-width'

/** How many lines a text takes at a width, broken between words. */
export function lineCount(text: string, width: number, style: TextStyle): number {
  const space = textWidth(' ', style)
  let lines = 0
  for (const paragraph of text.split(/\r\n?|\n/u)) {
    let used = 0
    lines += 1
    for (const word of paragraph.split(/\s+/u)) {
      const length = textWidth(word, style)
      if (used > 0 && used + space + length > width) {
        lines += 1
        used = 0
      }
      used += (used > 0 ? space : 0) + length
      if (used > width) {
        lines += Math.ceil(used / width) - 1
        used %= width
      }
    }
  }
  return lines
}
