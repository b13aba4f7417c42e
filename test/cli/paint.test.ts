import { describe, expect, it } from 'vitest'
import { paint } from '../../src/cli/paint'
import { TEXT_STYLES, type TextStyle, textWidth } from '../../src/layout'
import { pixelsOf } from './png'

const SIZE = 60

/** From where to where a text's ink goes, px, and how much there is. */
function inkOf(text: string, weight: number, family: string) {
  const words = `<text x="20" y="100" font-size="${SIZE}" font-weight="${weight}" font-family="${family}">${text}</text>`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="140"><rect width="1200" height="140" fill="#fff"/>${words}</svg>`
  const { width, height, pixels } = pixelsOf(paint(svg))
  expect([width, height]).toEqual([1200, 140])
  let [left, right, dark] = [width, 0, 0]
  for (let x = 0; x < width; x += 1) {
    for (let y = 0; y < height; y += 1) {
      if ((pixels[4 * (y * width + x)] as number) > 127) continue
      left = Math.min(left, x)
      right = Math.max(right, x)
      dark += 1
    }
  }
  return { width: right - left + 1, dark }
}
const UI = 'Inter, Helvetica Neue, Arial, sans-serif'
const MONO = 'JetBrains Mono, Liberation Mono, monospace'
const WORDS = 'HistorianH'

describe('the painter', () => {
  it.each([
    ...new Set(
      (Object.values(TEXT_STYLES) as readonly TextStyle[]).filter(({ mono }) => !mono).map(({ weight }) => weight),
    ),
  ])('has Inter in the weight %i, as wide as the layout measures it', (weight) => {
    const { width } = inkOf(WORDS, weight, UI)
    expect(Math.abs(width - textWidth(WORDS, { size: SIZE, weight }))).toBeLessThan(SIZE * 0.25)
  })
  it('paints heavier weights with more ink, each with its own', () => {
    const inks = [420, 520, 620, 700].map((weight) => inkOf(WORDS, weight, UI).dark)
    for (const [i, ink] of inks.slice(1).entries()) expect(ink).toBeGreaterThan((inks[i] as number) * 1.04)
  })
  it('has JetBrains Mono, every letter as wide', () => {
    const thin = inkOf('HiiiiH', 520, MONO).width
    expect(Math.abs(thin - inkOf('HWWWWH', 520, MONO).width)).toBeLessThanOrEqual(1)
    expect(Math.abs(thin - textWidth('HiiiiH', { size: SIZE, weight: 520, mono: true }))).toBeLessThan(SIZE * 0.25)
  })
  it('does without the fonts of the machine for Latin letters', () => {
    expect(inkOf('Ärger über 20 € – „Ölkühlung“', 420, UI).dark).toBeGreaterThan(1000)
  })
})
