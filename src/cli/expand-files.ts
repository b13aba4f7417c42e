import { compareText } from '../base'
import { isPattern, type PatternStep, stepsOf } from './glob'
import type { FolderEntry, Io } from './io'

export interface NamedFiles {
  /** As they are to be read and told: as given, or as found; each once. */
  readonly files: readonly string[]
  /** Patterns to which nothing fits. */
  readonly empty: readonly string[]
}

/** Patterns are resolved here, for where no shell does it; a file whose own name is the pattern is that file. */
export function expandFiles(named: readonly string[], io: Io): NamedFiles {
  const files = new Set<string>()
  const empty: string[] = []
  for (const name of named) {
    if (name === '-' || !isPattern(name) || exists(name, io)) {
      files.add(name)
      continue
    }
    const found = [...new Set(stepsOf(name).flatMap((steps) => walk('', steps, io)))].toSorted(compareText)
    if (found.length === 0) empty.push(name)
    for (const file of found) files.add(file)
  }
  return { files: [...files], empty }
}

function exists(file: string, io: Io): boolean {
  const at = file.lastIndexOf('/')
  const folder = at < 0 ? '.' : file.slice(0, at) || '/'
  return entriesOf(folder, io).some(({ name }) => name === file.slice(at + 1))
}

/** Files that fit, from a folder on; `at` is empty or ends with a slash. */
function walk(at: string, [step, ...rest]: readonly PatternStep[], io: Io): readonly string[] {
  if (!step) return []
  const isLast = rest.length === 0
  if (step.kind === 'name' && !isLast) return walk(`${at}${step.name}/`, rest, io)
  const entries = entriesOf(at === '' ? '.' : at, io)
  if (step.kind === 'deep') {
    // What is installed holds thousands of files that nobody drew; links could lead round in a circle.
    const folders = entries.filter(({ name, kind }) => kind === 'folder' && !isSkipped(name))
    const below = folders.flatMap(({ name }) => walk(`${at}${name}/`, [step, ...rest], io))
    const all: PatternStep = { kind: 'any', fits: (name) => !name.startsWith('.') }
    return [...walk(at, isLast ? [all] : rest, io), ...below]
  }
  const fitting = entries.filter(({ name }) => (step.kind === 'name' ? name === step.name : step.fits(name)))
  if (isLast) return fitting.filter(({ kind }) => kind !== 'folder').map(({ name }) => `${at}${name}`)
  return fitting.filter(({ kind }) => kind !== 'file').flatMap(({ name }) => walk(`${at}${name}/`, rest, io))
}

const isSkipped = (name: string) => name.startsWith('.') || name === 'node_modules'

/** Nothing where a folder is not there or may not be read. */
function entriesOf(folder: string, io: Io): readonly FolderEntry[] {
  try {
    return io.entries(folder)
  } catch {
    return []
  }
}
