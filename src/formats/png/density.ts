import { fail, ok, type Result } from '../../base'
import { chunksOf, isPng, writeChunk } from './chunks'
import { joined } from './joined'
import type { PngError } from './png-error'

const INCHES_PER_METRE = 39.3701

/**
 * The same picture with how large it is on paper, in dots to the inch: a `pHYs` chunk right after the header, in place of
 * one that was there.
 *
 * Errors: `not-a-png`, `damaged` where its chunks do not add up.
 * Source: PNG (W3C Recommendation, third edition), clause 11.3.4.3.
 */
export function withDensity(png: Uint8Array, dotsPerInch: number): Result<Uint8Array, PngError> {
  if (!isPng(png)) return fail({ code: 'not-a-png' })
  const pieces: Uint8Array[] = [png.subarray(0, 8)]
  for (const chunk of chunksOf(png)) {
    if (chunk === null) return fail({ code: 'damaged' })
    if (chunk.type !== 'pHYs') pieces.push(png.subarray(chunk.start, chunk.end))
    if (chunk.type === 'IHDR') pieces.push(writeChunk('pHYs', density(Math.round(dotsPerInch * INCHES_PER_METRE))))
  }
  return ok(joined(pieces))
}

/** Dots to the metre across and down, and that the unit is the metre. */
function density(perMetre: number): Uint8Array {
  const data = new Uint8Array(9)
  const view = new DataView(data.buffer)
  view.setUint32(0, perMetre)
  view.setUint32(4, perMetre)
  data[8] = 1
  return data
}
