import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { MOST_BYTES } from '../formats'
import type { FolderEntry, Io } from './io'
import { paint } from './paint'
import { readStandardInput } from './read-standard-input'
import { fontCss, rulePage, version } from './resources'
import { writeWhole } from './write-whole'

/** More than this of standard input is not read: no drawing is so large, nor a picture that carries one. */
const MOST_INPUT = 8 * MOST_BYTES
/** What a terminal has that does not say how wide it is. */
const USUAL_COLUMNS = 80

/** Node's files, streams and clock. Files are named from `here`. */
export function nodeIo(here: string): Io {
  let input: Uint8Array | null = null
  return {
    read(file) {
      if (file !== '-') return readFileSync(path.resolve(here, file))
      input ??= readStandardInput(MOST_INPUT)
      return input
    },
    write: (file, content) => writeFileSync(path.resolve(here, file), content),
    entries: (folder) => readdirSync(path.resolve(here, folder), { withFileTypes: true }).map(entryOf),
    out: (text) => writeWhole(1, text),
    err: (text) => writeWhole(2, text),
    today: today(),
    version: version(),
    colours: wantsColours(process.env, process.stdout.isTTY === true),
    columns: process.stdout.columns || USUAL_COLUMNS,
    rulePage,
    fontCss,
    paint,
  }
}

function entryOf(entry: { name: string; isDirectory(): boolean; isSymbolicLink(): boolean }): FolderEntry {
  const kind = entry.isDirectory() ? 'folder' : entry.isSymbolicLink() ? 'link' : 'file'
  return { name: entry.name, kind }
}

/** The day where the person is, as they write it in an acceptance. */
function today(): string {
  const now = new Date()
  const two = (part: number) => String(part).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** Only a terminal has colours, and none where the person asked for none (no-color.org) or it cannot show them. */
export function wantsColours(env: NodeJS.ProcessEnv, isTerminal: boolean): boolean {
  return isTerminal && !env.NO_COLOR && env.TERM !== 'dumb'
}
