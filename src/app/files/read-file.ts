import { assertNever, fail, ok, type Result } from '../../base'
import type { OpenError, Opened, PngError } from '../../formats'
import { words } from '../../words'

/** Why a file was not opened. */
export type FileProblem =
  | { readonly kind: 'drawing'; readonly error: OpenError }
  | { readonly kind: 'picture'; readonly error: PngError }
  | { readonly kind: 'unreadable' }

/** A picture is larger than the drawing in it; above this it is not one of ours. */
const MOST_PICTURE_BYTES = 128_000_000
const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

/**
 * Reads a drawing from a file: JSON, or a PNG that carries one (told by its first bytes, not by its name). What is too
 * large is refused before it is read.
 */
export async function readDrawingFile(file: Blob): Promise<Result<Opened, FileProblem>> {
  const { MOST_BYTES, extractDiagram, readZoneboard, readZoneboardBytes } = await import('../../formats')
  try {
    const isPicture = startsWith(new Uint8Array(await file.slice(0, 8).arrayBuffer()), PNG_SIGNATURE)
    const most = isPicture ? MOST_PICTURE_BYTES : MOST_BYTES
    if (file.size > most) return fail({ kind: 'drawing', error: { code: 'too-large', bytes: file.size, most } })
    const bytes = new Uint8Array(await file.arrayBuffer())
    const extracted = isPicture ? extractDiagram(bytes) : null
    if (extracted && !extracted.ok) return fail({ kind: 'picture', error: extracted.error })
    const opened = extracted ? readZoneboard(extracted.value) : readZoneboardBytes(bytes)
    return opened.ok ? ok(opened.value) : fail({ kind: 'drawing', error: opened.error })
  } catch {
    // The file went away, or it is a folder, or the browser may not read it.
    return fail({ kind: 'unreadable' })
  }
}

/** The sentence for a person. */
export async function describeFileProblem(problem: FileProblem): Promise<string> {
  const { describeOpenError, describePngError } = await import('../../formats')
  switch (problem.kind) {
    case 'drawing':
      return describeOpenError(problem.error)
    case 'picture':
      return describePngError(problem.error)
    case 'unreadable':
      return words().app.files.unreadable
    default:
      return assertNever(problem)
  }
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte)
}
