import type { TextStyle } from './styles'
import { textWidth } from './text-width'

/** The text on one line, or as much of it as fits in `most` pixels with an ellipsis after it. */
export function fitText(text: string, most: number, style: TextStyle): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  if (textWidth(line, style) <= most) return line
  const letters = [...line]
  let low = 0
  let high = letters.length
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (textWidth(`${letters.slice(0, middle).join('').trimEnd()}…`, style) <= most) low = middle
    else high = middle - 1
  }
  return `${letters.slice(0, low).join('').trimEnd()}…`
}
