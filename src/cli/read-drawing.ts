import { fail, ok, type Result } from '../base'
import {
  describeOpenError,
  describePngError,
  extractDiagram,
  type Opened,
  readZoneboard,
  readZoneboardBytes,
} from '../formats'
import { type DiagramIndex, indexDiagram } from '../model'
import { cliWords } from '../words'
import type { Io } from './io'

/** A drawing, and the text of its file; null where a PNG carries it. */
export interface ReadDrawing extends Opened {
  readonly index: DiagramIndex
  readonly text: string | null
}

/** Opens a drawing, or the drawing that a PNG carries; `-` is standard input. Else the sentence that says why not. */
export function readDrawing(file: string, io: Io): Result<ReadDrawing, string> {
  let bytes: Uint8Array
  try {
    bytes = io.read(file)
  } catch (problem) {
    return fail(reasonOf(problem))
  }
  const png = extractDiagram(bytes)
  if (!png.ok && png.error.code !== 'not-a-png') return fail(describePngError(png.error))
  const opened = png.ok ? readZoneboard(png.value) : readZoneboardBytes(bytes)
  if (!opened.ok) return fail(describeOpenError(opened.error))
  // A mark of the byte order is kept, so that columns are counted as the reader of places counts them.
  const text = png.ok ? null : new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  return ok({ ...opened.value, index: indexDiagram(opened.value.diagram), text })
}

/** What a person is told of a file that cannot be read. */
function reasonOf(problem: unknown): string {
  const cli = cliWords()
  const code = (problem as { code?: unknown } | null)?.code
  if (code === 'ENOENT' || code === 'ENOTDIR') return cli.notFound
  if (code === 'EISDIR') return cli.isFolder
  if (code === 'EACCES' || code === 'EPERM') return cli.notAllowed
  if (code === 'ERR_FS_FILE_TOO_LARGE') return cli.tooLarge
  return cli.unreadable(typeof code === 'string' ? code : 'unknown reason')
}
