export interface TextStyle {
  /** Canvas pixels. */
  readonly size: number
  readonly weight: number
  readonly mono?: boolean
}

const NARROW = /[iljtfrI1.,:;'’|!()[\] ]/u
const WIDE = /[mwMW@%…—]/u

/** Width of one line in canvas pixels. */
export function widthOf(text: string, style: TextStyle): number {
  let ems = 0
  for (const letter of text) {
    if (style.mono) ems += 0.6
    else if (NARROW.test(letter)) ems += 0.31
    else if (WIDE.test(letter)) ems += 0.88
    else if (letter > '\u2E7F') ems += 1
    else ems += letter >= 'A' && letter <= 'Z' ? 0.68 : 0.57
  }
  return ems * style.size * (1 + (style.weight - 400) / 6000)
}
