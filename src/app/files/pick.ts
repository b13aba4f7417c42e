import type { FileWithHandle } from 'browser-fs-access'
import { download } from './download'

/** Asks for a file to open, a drawing where nothing else is said; null where the person thought better of it. */
export async function pickFile(
  description: string,
  extensions: readonly string[] = ['.json', '.png'],
  mimeTypes: readonly string[] = ['application/json', 'image/png'],
): Promise<FileWithHandle | null> {
  try {
    const { fileOpen } = await import('browser-fs-access')
    return await fileOpen({ description, extensions: [...extensions], mimeTypes: [...mimeTypes], id: 'zoneboard' })
  } catch (problem) {
    if (isGivenUp(problem)) return null
    throw problem
  }
}

export interface SavedFile {
  /** Where it was written, for the next time; null where it was downloaded. */
  readonly handle: FileSystemFileHandle | null
}

/** Writes a file where the person says, or as a download. Null where they thought better of it. */
export async function saveFile(
  blob: Blob | Promise<Blob>,
  name: string,
  description: string,
): Promise<SavedFile | null> {
  const extension = name.slice(name.lastIndexOf('.'))
  try {
    const { fileSave } = await loadFileSave(name)
    const options = { fileName: name, extensions: [extension], description, id: 'zoneboard' }
    return { handle: await fileSave(blob, options) }
  } catch (problem) {
    if (isGivenUp(problem)) return null
    throw problem
  }
}

/** The saver of files; a plain download where it is not there to be loaded. */
function loadFileSave(name: string): Promise<Pick<typeof import('browser-fs-access'), 'fileSave'>> {
  return import('browser-fs-access').catch(() => ({
    fileSave: async (blob) => {
      download((await blob) as Blob, name)
      return null
    },
  }))
}

function isGivenUp(problem: unknown): boolean {
  return problem instanceof DOMException && problem.name === 'AbortError'
}
