import { fail, ok, type Result } from '../base'
import { cliWords } from '../words'

/** An option of a command: alone, with one value (one of some, where they are named), or with all words up to the next option. */
export interface OptionSpec {
  readonly name: `--${string}`
  readonly short?: `-${string}`
  readonly takes: 'nothing' | 'value' | 'list'
  readonly values?: readonly string[]
}

/** What stands on a command line, by what it is. */
export interface Given {
  /** Words that belong to no option. */
  readonly plain: readonly string[]
  has(name: string): boolean
  /** The value; of an option that stands twice the last. */
  value(name: string): string | undefined
  list(name: string): readonly string[]
}

/** Everything after a list option up to the next option is in its list; after `--` everything is plain. */
export function readOptions(args: readonly string[], specs: readonly OptionSpec[]): Result<Given, string> {
  const cli = cliWords()
  const plain: string[] = []
  const found = new Map<string, string[]>()
  let into = plain
  for (let i = 0; i < args.length; i += 1) {
    const word = args[i] as string
    if (word === '--') {
      plain.push(...args.slice(i + 1))
      break
    }
    if (!word.startsWith('-') || word === '-') {
      into.push(word)
      continue
    }
    const [name, given] = word.startsWith('--') ? splitOnce(word) : [word, undefined]
    const spec = specs.find((one) => one.name === name || one.short === name)
    if (!spec || (spec.takes === 'nothing' && given !== undefined)) return fail(cli.unknownOption(word))
    const values = found.get(spec.name) ?? []
    found.set(spec.name, values)
    into = plain
    if (spec.takes === 'list') {
      if (given !== undefined) values.push(given)
      into = values
    } else if (spec.takes === 'value') {
      const value = given ?? args[i + 1]
      if (given === undefined) i += 1
      if (value === undefined || value === '') return fail(cli.missingValue(name))
      if (spec.values && !spec.values.includes(value)) return fail(cli.badValue(name, value, spec.values))
      values.push(value)
    }
  }
  return ok({
    plain,
    has: (name) => found.has(name),
    value: (name) => found.get(name)?.at(-1),
    list: (name) => found.get(name) ?? [],
  })
}

function splitOnce(word: string): readonly [string, string | undefined] {
  const at = word.indexOf('=')
  return at < 0 ? [word, undefined] : [word.slice(0, at), word.slice(at + 1)]
}
