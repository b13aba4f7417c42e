import { fail, ok, type Result } from '../base'
import {
  describeOpenError,
  describePngError,
  extractDiagram,
  type Opened,
  readZoneboard,
  readZoneboardBytes,
} from '../formats'
import { words } from '../words'
import type { Io } from './io'

/** Opens a drawing, or the drawing that a PNG carries; else the sentence that says why not. */
export function readDrawing(file: string, io: Io): Result<Opened, string> {
  let bytes: Uint8Array
  try {
    bytes = io.read(file)
  } catch (problem) {
    return fail(reasonOf(problem))
  }
  const png = extractDiagram(bytes)
  if (!png.ok && png.error.code !== 'not-a-png') return fail(describePngError(png.error))
  const opened = png.ok ? readZoneboard(png.value) : readZoneboardBytes(bytes)
  return opened.ok ? ok(opened.value) : fail(describeOpenError(opened.error))
}

function reasonOf(problem: unknown): string {
  const { cli } = words()
  const code = (problem as { code?: unknown } | null)?.code
  if (code === 'ENOENT' || code === 'ENOTDIR') return cli.notFound
  if (code === 'EISDIR') return cli.isFolder
  if (code === 'EACCES' || code === 'EPERM') return cli.notAllowed
  if (code === 'ERR_FS_FILE_TOO_LARGE') return cli.tooLarge
  return cli.unreadable(typeof code === 'string' ? code : 'unknown reason')
}
