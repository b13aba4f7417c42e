import { type DBSchema, type IDBPDatabase, openDB } from 'idb'

/** A file as it was when it was last read or written here, by which a change from outside is noticed. */
export interface SeenFile {
  readonly modified: number
  readonly size: number
  /** Fingerprint of its text. */
  readonly print: string
}

/** The file on disk to which a drawing is saved. */
export interface FileLink {
  readonly drawing: string
  readonly handle: FileSystemFileHandle
  readonly seen: SeenFile
  /** Fingerprint of the drawing that stands in it, as we write it: files from elsewhere are written otherwise. */
  readonly stands: string
}

interface Tables extends DBSchema {
  links: { key: string; value: FileLink }
}

/** Which drawings are saved to which files on disk: kept in the browser, or as long as the page where that is refused. */
export interface FileLinks {
  read(drawing: string): Promise<FileLink | null>
  put(link: FileLink): Promise<void>
  drop(drawing: string): Promise<void>
}

export function fileLinks(name = 'zoneboard-files'): FileLinks {
  const held = new Map<string, FileLink>()
  let opening: Promise<IDBPDatabase<Tables>> | null = null
  /** What cannot be kept is known as long as the page: a file can be chosen again, so nobody is told. */
  async function trying<T>(work: (database: IDBPDatabase<Tables>) => Promise<T>): Promise<T | null> {
    try {
      opening ??= openDB<Tables>(name, 1, {
        upgrade: (fresh) => void fresh.createObjectStore('links', { keyPath: 'drawing' }),
        blocking: (_current, _blocked, event) => {
          ;(event.target as IDBDatabase | null)?.close()
          opening = null
        },
        terminated: () => {
          opening = null
        },
      })
      return await work(await opening)
    } catch {
      opening = null
      return null
    }
  }
  return {
    read: async (drawing) =>
      held.get(drawing) ?? asLink(await trying((database) => database.get('links', drawing))) ?? null,
    put: async (link) => {
      held.set(link.drawing, link)
      await trying((database) => database.put('links', link))
    },
    drop: async (drawing) => {
      held.delete(drawing)
      await trying((database) => database.delete('links', drawing))
    },
  }
}

function asLink(value: unknown): FileLink | null {
  const { drawing, handle, seen, stands } = (value ?? {}) as Partial<Record<keyof FileLink, unknown>>
  const { modified, size, print } = (seen ?? {}) as Partial<Record<keyof SeenFile, unknown>>
  const isWhole =
    typeof drawing === 'string' &&
    typeof (handle as { getFile?: unknown } | undefined)?.getFile === 'function' &&
    Number.isFinite(modified) &&
    Number.isFinite(size) &&
    typeof print === 'string' &&
    typeof stands === 'string'
  return isWhole ? (value as FileLink) : null
}
