import { crc32 } from './crc32'

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
/** Length, type and checksum, beside the data. */
const FRAME = 12

/** One chunk of a PNG, in place: `start` and `end` frame it whole, `data` is a view of the file. */
export interface Chunk {
  readonly type: string
  readonly data: Uint8Array
  readonly start: number
  readonly end: number
}

/** Whether the bytes begin with the signature of a PNG. */
export function isPng(bytes: Uint8Array): boolean {
  return bytes.length >= SIGNATURE.length && SIGNATURE.every((byte, i) => bytes[i] === byte)
}

/**
 * The chunks in file order up to `IEND`; null in their place where a length leads out of the file or the end is missing.
 *
 * Source: PNG (W3C Recommendation, third edition), clause 5.3.
 */
export function* chunksOf(png: Uint8Array): Generator<Chunk | null> {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength)
  let start = SIGNATURE.length
  while (start + FRAME <= png.length) {
    const length = view.getUint32(start)
    const end = start + FRAME + length
    if (end > png.length) break
    const type = String.fromCharCode(...png.subarray(start + 4, start + 8))
    yield { type, data: png.subarray(start + 8, end - 4), start, end }
    if (type === 'IEND') return
    start = end
  }
  yield null
}

/** Whether the chunk's checksum, over its type and data, is the one written after it. */
export function isWhole(png: Uint8Array, chunk: Chunk): boolean {
  const written = new DataView(png.buffer, png.byteOffset, png.byteLength).getUint32(chunk.end - 4)
  return crc32(png.subarray(chunk.start + 4, chunk.end - 4)) === written
}

/** A whole chunk, framed and with its checksum. */
export function writeChunk(type: string, data: Uint8Array): Uint8Array {
  const chunk = new Uint8Array(FRAME + data.length)
  const view = new DataView(chunk.buffer)
  view.setUint32(0, data.length)
  for (let i = 0; i < 4; i += 1) chunk[4 + i] = type.charCodeAt(i)
  chunk.set(data, 8)
  view.setUint32(8 + data.length, crc32(chunk.subarray(4, 8 + data.length)))
  return chunk
}
