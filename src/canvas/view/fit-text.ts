import { type TextStyle, textWidth } from '../../layout'

const made = new Map<string, string>()
const MOST = 20_000

/**
 * The text, or as much of it as fits in `most` pixels with an ellipsis after it. Cut here and not by the page: a clip on
 * every card makes the browser sort as many layers in each frame.
 */
export function fitText(text: string, most: number, style: TextStyle): string {
  const key = `${most}|${style.size}|${style.weight}|${text}`
  const known = made.get(key)
  if (known !== undefined) return known
  if (made.size > MOST) made.clear()
  const fitted = fit(text.replace(/\s+/gu, ' ').trim(), most, style)
  made.set(key, fitted)
  return fitted
}

function fit(line: string, most: number, style: TextStyle): string {
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
