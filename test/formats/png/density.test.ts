import { describe, expect, it } from 'vitest'
import { embedDiagram, extractDiagram, withDensity } from '../../../src/formats/png'
import { chunksOf, isWhole } from '../../../src/formats/png/chunks'

/** A picture of one transparent pixel. */
const PIXEL = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (letter) => letter.charCodeAt(0),
)

function dense(png: Uint8Array, dotsPerInch: number): Uint8Array {
  const result = withDensity(png, dotsPerInch)
  if (!result.ok) throw new Error(result.error.code)
  return result.value
}
const chunksIn = (png: Uint8Array) => [...chunksOf(png)].map((chunk) => chunk ?? expect.fail('a damaged chunk'))
const typesIn = (png: Uint8Array) => chunksIn(png).map(({ type }) => type)

describe('how large a PNG is on paper', () => {
  it.each([
    [96, 3780],
    [192, 7559],
    [288, 11_339],
  ])('%d dots to the inch are %d to the metre, both ways', (inch, metre) => {
    const png = dense(PIXEL, inch)
    const chunk = chunksIn(png).find(({ type }) => type === 'pHYs') ?? expect.fail('no density')
    const view = new DataView(chunk.data.buffer, chunk.data.byteOffset, chunk.data.byteLength)
    expect([view.getUint32(0), view.getUint32(4), chunk.data[8], chunk.data.length]).toEqual([metre, metre, 1, 9])
    expect(isWhole(png, chunk)).toBe(true)
  })
  it('stands once, after the header and before the pixels, and the rest is as it was', () => {
    const twice = dense(dense(PIXEL, 96), 192)
    expect(twice).toEqual(dense(PIXEL, 192))
    expect(typesIn(twice)).toEqual(typesIn(PIXEL).flatMap((type) => (type === 'IHDR' ? ['IHDR', 'pHYs'] : [type])))
  })
  it('leaves the drawing in the picture', () => {
    const carrying = embedDiagram(PIXEL, '{"a":1}')
    if (!carrying.ok) throw new Error(carrying.error.code)
    expect(extractDiagram(dense(carrying.value, 96))).toEqual({ ok: true, value: '{"a":1}' })
  })
  it('is refused for what is no PNG, or a damaged one', () => {
    expect(withDensity(new Uint8Array([1, 2, 3]), 96)).toEqual({ ok: false, error: { code: 'not-a-png' } })
    expect(withDensity(PIXEL.subarray(0, PIXEL.length - 4), 96)).toEqual({ ok: false, error: { code: 'damaged' } })
  })
})
