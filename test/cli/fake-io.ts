import { readFileSync } from 'node:fs'
import path from 'node:path'
import { type ExitCode, type FolderEntry, type Io, run } from '../../src/cli'

const docs = path.resolve(import.meta.dirname, '../../src/rules/docs')

/** What a test's disk holds: text, bytes, or the code of the error that reading gives. */
export type Files = Readonly<Record<string, string | Uint8Array | { readonly code: string }>>

/** The command line in process: what it wrote, and the code it ends with. */
export interface Done {
  readonly code: ExitCode
  readonly out: string
  readonly err: string
  readonly written: ReadonlyMap<string, string | Uint8Array>
  json(): ReturnType<typeof JSON.parse>
}

/** Runs it on files that are not there, without a terminal, on 25 November 2026. */
export function zoneboard(argv: readonly string[], files: Files = {}, more: Partial<Io> = {}): Done {
  let out = ''
  let err = ''
  const written = new Map<string, string | Uint8Array>()
  const code = run(argv, {
    read(file) {
      const content = files[file.replace(/^\.\//u, '')] ?? files[file]
      if (content === undefined) throw Object.assign(new Error('no such file'), { code: 'ENOENT' })
      if (typeof content === 'string') return new TextEncoder().encode(content)
      if (content instanceof Uint8Array) return content
      throw Object.assign(new Error('refused'), content)
    },
    write: (file, content) => {
      written.set(file, content)
    },
    entries: (folder) => entriesOf(Object.keys(files), folder),
    out: (text) => {
      out += text
    },
    err: (text) => {
      err += text
    },
    today: '2026-11-25',
    version: '1.2.3',
    colours: false,
    columns: 80,
    rulePage: (rule) => readFileSync(path.join(docs, `${rule}.md`), 'utf8'),
    fontCss: () => '@font-face{font-family:Inter}',
    paint: () => {
      throw new Error('no painter')
    },
    ...more,
  })
  return { code, out, err, written, json: () => JSON.parse(out) }
}

function entriesOf(files: readonly string[], folder: string): readonly FolderEntry[] {
  const start = folder === '.' ? '' : `${folder.replace(/^\.\//u, '')}/`.replace(/^\/$|\/\/$/u, (end) => end.slice(1))
  const below = files.filter((file) => file.startsWith(start)).map((file) => file.slice(start.length))
  if (below.length === 0 && start !== '') throw Object.assign(new Error('no such folder'), { code: 'ENOENT' })
  const kinds = new Map<string, 'file' | 'folder'>()
  for (const rest of below) {
    const [name = '', ...deeper] = rest.split('/')
    if (name !== '') kinds.set(name, deeper.length > 0 ? 'folder' : 'file')
  }
  return [...kinds].map(([name, kind]) => ({ name, kind }))
}
