import { strFromU8 } from 'fflate'
import { fail, ok, type Result } from '../../base'
import { chunksOf, isPng, isWhole } from './chunks'
import { inflateUpTo } from './inflate'
import { isOurs, KEYWORD } from './keyword'
import type { PngError } from './png-error'

/** Bytes of text at most, as for any drawing that is opened (§10). */
const MOST_BYTES = 32 * 1024 * 1024

/**
 * The text of the drawing that a picture carries: the first chunk with our keyword, wherever it stands.
 *
 * Errors: `not-a-png`; `no-diagram`; `damaged` for a wrong checksum, a broken stream, or a length that leads out
 * of the file; `too-large` past 32 MB of text, found while unpacking, never after.
 */
export function extractDiagram(png: Uint8Array): Result<string, PngError> {
  if (!isPng(png)) return fail({ code: 'not-a-png' })
  for (const chunk of chunksOf(png)) {
    if (chunk === null) return fail({ code: 'damaged' })
    if (!isOurs(chunk)) continue
    return isWhole(png, chunk) ? textOf(chunk.data) : fail({ code: 'damaged' })
  }
  return fail({ code: 'no-diagram' })
}

/** The text of an `iTXt` chunk, packed or plain. */
function textOf(data: Uint8Array): Result<string, PngError> {
  const compressed = data[KEYWORD.length + 1]
  const method = data[KEYWORD.length + 2]
  const language = data.indexOf(0, KEYWORD.length + 3)
  const translated = language < 0 ? -1 : data.indexOf(0, language + 1)
  if (translated < 0 || (compressed !== 0 && (compressed !== 1 || method !== 0))) return fail({ code: 'damaged' })
  const text = data.subarray(translated + 1)
  if (compressed === 0) return text.length > MOST_BYTES ? fail({ code: 'too-large' }) : decoded(text)
  const unpacked = inflateUpTo(text, MOST_BYTES)
  return unpacked.ok ? decoded(unpacked.value) : fail({ code: unpacked.error })
}

function decoded(bytes: Uint8Array): Result<string, PngError> {
  try {
    return ok(strFromU8(bytes))
  } catch {
    return fail({ code: 'damaged' })
  }
}
