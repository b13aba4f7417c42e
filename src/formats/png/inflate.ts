import { Unzlib } from 'fflate'
import { fail, ok, type Result } from '../../base'

/** Bytes of packed data unpacked at a time: at deflate's best ratio about 8 MB come out of one step. */
const STEP = 8192

/**
 * Unpacks a zlib stream, and stops as soon as more than `most` bytes have come out, however small the stream is.
 *
 * Errors: `too-large` past the bound, `damaged` where the stream is broken or cut short.
 */
export function inflateUpTo(packed: Uint8Array, most: number): Result<Uint8Array, 'too-large' | 'damaged'> {
  const parts: Uint8Array[] = []
  let size = 0
  const stream = new Unzlib((part) => {
    size += part.length
    if (size <= most) parts.push(part.slice())
  })
  try {
    for (let at = 0; at < packed.length || at === 0; at += STEP) {
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length)
      if (size > most) return fail('too-large')
    }
  } catch {
    return fail('damaged')
  }
  const whole = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return endsWith(packed, adler32(whole)) ? ok(whole) : fail('damaged')
}

/** The checksum at the end of a zlib stream (RFC 1950, clause 8.2); the unpacker leaves it unread. */
function adler32(bytes: Uint8Array): number {
  let low = 1
  let high = 0
  for (let start = 0; start < bytes.length; start += 3800) {
    for (const byte of bytes.subarray(start, start + 3800)) {
      low += byte
      high += low
    }
    low %= 65521
    high %= 65521
  }
  return high * 65536 + low
}

function endsWith(packed: Uint8Array, checksum: number): boolean {
  return (
    packed.length >= 6 &&
    new DataView(packed.buffer, packed.byteOffset, packed.length).getUint32(packed.length - 4) === checksum
  )
}
