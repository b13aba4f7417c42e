import type { TextStyle } from './styles'

/** Advance widths of Inter at weight 520 in hundredths of an em, from the space to the tilde. */
const ASCII = [
  26, 31, 50, 64, 65, 100, 66, 32, 37, 37, 52, 67, 31, 46, 31, 37, 65, 42, 62, 63, 66, 60, 63, 57, 63, 63, 31, 32, 67,
  67, 67, 53, 99, 71, 66, 73, 72, 60, 59, 75, 74, 27, 58, 69, 57, 91, 76, 77, 64, 77, 65, 65, 65, 74, 71, 101, 70, 70,
  64, 37, 37, 37, 48, 46, 34, 57, 62, 58, 62, 59, 38, 62, 60, 25, 25, 56, 25, 89, 60, 60, 62, 62, 39, 54, 34, 60, 58,
  83, 56, 58, 56, 44, 35, 44, 67,
]
const OTHERS: Readonly<Record<string, number>> = { '…': 92, '—': 100, '–': 50, '×': 67, '·': 31, '’': 28, '‘': 28 }
/** Fonts that Inter falls back to draw these a whole em wide. */
const FULL_WIDTH =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60]|\p{Extended_Pictographic}/u
const NO_WIDTH = /\p{Mn}|\p{Me}|\p{Cf}/u

/** Width of one line in canvas pixels, as the bundled fonts draw it; near enough where another font stands in. */
export function textWidth(text: string, style: TextStyle): number {
  let hundredths = 0
  for (const letter of text.normalize('NFC')) hundredths += advance(letter, style.mono === true)
  return (hundredths / 100) * style.size * (style.mono ? 1 : 1 + (style.weight - 520) * 7.6e-5)
}

function advance(letter: string, isMono: boolean): number {
  const code = letter.charCodeAt(0)
  if (code >= 32 && code < 127) return isMono ? 60 : (ASCII[code - 32] as number)
  if (NO_WIDTH.test(letter)) return 0
  if (FULL_WIDTH.test(letter)) return 100
  return isMono ? 60 : (OTHERS[letter] ?? 62)
}
