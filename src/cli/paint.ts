import { createRequire } from 'node:module'
import { FONT_FILES } from './resources'

/** What the bundled fonts have, from and to: Latin with its marks, and the signs of Western European text. */
const BUNDLED: readonly (readonly [number, number])[] = [
  [0x09, 0x0d],
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x131, 0x131],
  [0x152, 0x153],
  [0x2bc, 0x2bc],
  [0x2c6, 0x2c6],
  [0x2da, 0x2dc],
  [0x300, 0x301],
  [0x303, 0x304],
  [0x308, 0x308],
  [0x323, 0x323],
  [0x2013, 0x2014],
  [0x2018, 0x201e],
  [0x2022, 0x2022],
  [0x2026, 0x2026],
  [0x2032, 0x2033],
  [0x2039, 0x203a],
  [0x2044, 0x2044],
  [0x20ac, 0x20ac],
  [0x2122, 0x2122],
  [0x2191, 0x2191],
  [0x2193, 0x2193],
  [0x2212, 0x2212],
]

/**
 * The PNG of an SVG, in the bundled fonts. Letters that they lack come from the fonts of the machine; where it has none
 * either, they are boxes. The painter is loaded only here: it is the one part of the program that is not pure JavaScript.
 */
export function paint(svg: string): Uint8Array {
  const { Resvg } = createRequire(import.meta.url)('@resvg/resvg-js') as typeof import('@resvg/resvg-js')
  const font = {
    loadSystemFonts: !isBundled(svg),
    fontFiles: [...FONT_FILES],
    defaultFontFamily: 'Inter',
    sansSerifFamily: 'Inter',
    monospaceFamily: 'JetBrains Mono',
  }
  return new Resvg(inHundreds(svg), { font }).render().asPng()
}

/** The painter knows weights of whole hundreds only, and by these the bundled fonts are named within. */
function inHundreds(svg: string): string {
  // A quotation mark that a person wrote is escaped, so this is always an attribute.
  return svg.replace(/ font-weight="(\d)\d\d"/gu, ' font-weight="$100"')
}

function isBundled(text: string): boolean {
  return [...new Set(text)].every((letter) => {
    const code = letter.codePointAt(0) ?? 0
    return BUNDLED.some(([from, to]) => from <= code && code <= to)
  })
}
