import { strToU8, zlibSync } from 'fflate'
import { fail, ok, type Result } from '../../base'
import { chunksOf, isPng, writeChunk } from './chunks'
import { joined } from './joined'
import { isOurs, KEYWORD } from './keyword'
import type { PngError } from './png-error'

/** Longer texts are written plain: programs refuse a picture whose text unpacks to more (Pillow does from 1 MiB on). */
const MOST_PACKED = 1024 * 1024

/**
 * The same picture with the drawing in it: an `iTXt` chunk, packed where it is short, keyword `zoneboard`, right before the end. A drawing
 * that was in it before is replaced.
 *
 * Errors: `not-a-png`, `damaged` where its chunks do not add up.
 * Source: PNG (W3C Recommendation, third edition), clause 11.3.3.4.
 */
export function embedDiagram(png: Uint8Array, json: string): Result<Uint8Array, PngError> {
  if (!isPng(png)) return fail({ code: 'not-a-png' })
  const pieces: Uint8Array[] = [png.subarray(0, 8)]
  for (const chunk of chunksOf(png)) {
    if (chunk === null) return fail({ code: 'damaged' })
    if (chunk.type === 'IEND') pieces.push(writeChunk('iTXt', textChunk(strToU8(json))))
    if (!isOurs(chunk)) pieces.push(png.subarray(chunk.start, chunk.end))
  }
  return ok(joined(pieces))
}

/** Keyword, NUL, whether it is packed, method zlib (0), no language, no translated keyword, the text. */
function textChunk(text: Uint8Array): Uint8Array {
  const isPacked = text.length < MOST_PACKED
  const head = [strToU8(`${KEYWORD}\0`), Uint8Array.of(isPacked ? 1 : 0, 0, 0, 0)]
  return joined([...head, isPacked ? zlibSync(text, { level: 9 }) : text])
}
