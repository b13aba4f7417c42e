import fc from 'fast-check'
import { zlibSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { describePngError, embedDiagram, extractDiagram } from '../../../src/formats/png'
import { writeChunk } from '../../../src/formats/png/chunks'
import { crc32 } from '../../../src/formats/png/crc32'

/** A picture of one transparent pixel. */
const PIXEL = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (letter) => letter.charCodeAt(0),
)
const END = PIXEL.length - 12

function embedded(json: string): Uint8Array {
  const result = embedDiagram(PIXEL, json)
  if (!result.ok) throw new Error(result.error.code)
  return result.value
}
function withChunk(data: Uint8Array, type = 'iTXt'): Uint8Array {
  return Uint8Array.from([...PIXEL.subarray(0, END), ...writeChunk(type, data), ...PIXEL.subarray(END)])
}
const header = (compressed: number, method = 0) =>
  Uint8Array.from([...'zoneboard'].map((letter) => letter.charCodeAt(0)).concat([0, compressed, method, 0, 0]))
const joined = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]))
const errorOf = (png: Uint8Array) => {
  const result = extractDiagram(png)
  return result.ok ? null : result.error.code
}

describe('a picture that carries its drawing', () => {
  it.each(['{}', '{"name":"Zürich 東京 Ωμέγα 🔥 عربى"}', '"\\u0000"', 'x'.repeat(200_000)])(
    'gives it back (%#)',
    (json) => {
      expect(extractDiagram(embedded(json))).toEqual({ ok: true, value: json })
    },
  )
  it('gives back any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 500 }), (text) => {
        expect(extractDiagram(embedded(text))).toEqual({ ok: true, value: text })
      }),
    )
  })
  it('keeps the picture as it was, and its end last', () => {
    const png = embedded('{}')
    expect([...png.subarray(0, END)]).toEqual([...PIXEL.subarray(0, END)])
    expect([...png.subarray(-12)]).toEqual([...PIXEL.subarray(END)])
  })
  it('holds one drawing: a later one replaces it', () => {
    const twice = embedDiagram(embedded('{"first":1}'), '{}')
    expect(twice).toEqual({ ok: true, value: embedded('{}') })
  })
  it('is found in a view of a larger buffer, and before other chunks', () => {
    const png = embedded('{"a":1}')
    const larger = joined(Uint8Array.of(1, 2, 3), png, Uint8Array.of(4))
    expect(extractDiagram(larger.subarray(3, 3 + png.length))).toEqual({ ok: true, value: '{"a":1}' })
  })
  it('is packed up to the size that other programs unpack, and plain beyond it', () => {
    const [packed, plain] = [1024 * 1024 - 1, 1024 * 1024].map((size) => embedded('x'.repeat(size)))
    expect(packed?.length).toBeLessThan(10_000)
    expect(plain?.length).toBeGreaterThan(1024 * 1024)
    expect(plain && extractDiagram(plain)).toEqual({ ok: true, value: 'x'.repeat(1024 * 1024) })
  })
  it('may be plain text as well', () => {
    expect(extractDiagram(withChunk(joined(header(0), Uint8Array.of(123, 125))))).toEqual({ ok: true, value: '{}' })
  })
})

describe('a picture that is not ours, or hostile', () => {
  it('is no PNG', () => {
    expect(errorOf(new Uint8Array())).toBe('not-a-png')
    expect(errorOf(Uint8Array.of(0xff, 0xd8, 0xff))).toBe('not-a-png')
    expect(embedDiagram(Uint8Array.of(1), '{}')).toEqual({ ok: false, error: { code: 'not-a-png' } })
  })
  it('carries no drawing', () => {
    expect(errorOf(PIXEL)).toBe('no-diagram')
    expect(errorOf(withChunk(joined(header(1), zlibSync(Uint8Array.of(1))), 'zTXt'))).toBe('no-diagram')
  })
  it('is damaged in the drawing: one flipped bit is seen', () => {
    const png = embedded('{"name":"Hall A"}')
    for (let at = END + 18; at < png.length - 12; at += 1) {
      const flipped = png.slice()
      flipped[at] = (flipped[at] as number) ^ 1
      expect(errorOf(flipped), `byte ${at}`).toBe('damaged')
    }
  })
  it('is cut short', () => {
    const png = embedded('{}')
    for (let size = 8; size < png.length - 12; size += 1) expect(errorOf(png.slice(0, size)), `${size}`).toBe('damaged')
    expect(embedDiagram(PIXEL.slice(0, 40), '{}')).toEqual({ ok: false, error: { code: 'damaged' } })
  })
  it('has a length that leads out of the file', () => {
    const png = embedded('{}')
    png.set([0xff, 0xff, 0xff, 0xff], END)
    expect(errorOf(png)).toBe('damaged')
  })
  it.each([
    ['no end of the language', header(1).subarray(0, 12)],
    ['an unknown packing', joined(header(2), Uint8Array.of(1))],
    ['an unknown method', joined(header(1, 7), zlibSync(Uint8Array.of(1)))],
    ['no packed data', header(1)],
    ['a broken stream', joined(header(1), Uint8Array.of(0x78, 0x9c, 0xff, 0xff, 0xff))],
    ['a stream cut short', joined(header(1), zlibSync(new Uint8Array(1000)).subarray(0, 6))],
  ])('has a right checksum over %s', (_what, data) => {
    expect(errorOf(withChunk(data))).toBe('damaged')
  })
  it('is a bomb: 120 MB packed into 120 kB', () => {
    const bomb = zlibSync(new Uint8Array(120 * 1024 * 1024), { level: 9 })
    expect(bomb.length).toBeLessThan(200_000)
    const data = joined(header(1), bomb)
    expect(errorOf(withChunk(data))).toBe('too-large')
  }, 20_000)
  it('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(errorOf(joined(PIXEL.subarray(0, 8), bytes))).not.toBeNull()
        expect(errorOf(withChunk(joined(header(1), bytes)))).not.toBe('not-a-png')
      }),
    )
  })
})

it('the checksum is the one of the standard', () => {
  expect(crc32(Uint8Array.from([...'123456789'].map((digit) => digit.charCodeAt(0))))).toBe(0xcbf43926)
})

it('every failure has its own sentence', () => {
  const codes = ['not-a-png', 'no-diagram', 'damaged', 'too-large'] as const
  expect(new Set(codes.map((code) => describePngError({ code }))).size).toBe(4)
})
