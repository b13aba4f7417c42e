import { fail, ok, type Result } from '../base'
import { words } from '../words'

export type Request =
  | { readonly command: 'help' }
  | { readonly command: 'check'; readonly files: readonly string[]; readonly json: boolean }
  | { readonly command: 'reach'; readonly file: string; readonly from: readonly string[]; readonly json: boolean }

/** What a person asks for; else the sentence that says what is not understood. */
export function parseArguments(argv: readonly string[]): Result<Request, string> {
  const { cli } = words()
  const [command, ...rest] = argv
  if (command === undefined) return fail(cli.noCommand)
  if (command === 'help' || argv.includes('--help') || argv.includes('-h')) return ok({ command: 'help' })
  if (command !== 'check' && command !== 'reach') {
    return fail(command.startsWith('-') ? cli.unknownOption(command) : cli.unknownCommand(command))
  }
  const options = readOptions(rest, command)
  if (!options.ok) return options
  const { plain, from, json } = options.value
  if (command === 'check') return plain.length > 0 ? ok({ command, files: plain, json }) : fail(cli.noFiles)
  const [file] = plain
  if (file === undefined || plain.length > 1) return fail(cli.oneFile)
  return from.length > 0 ? ok({ command, file, from, json }) : fail(cli.noStarts)
}

interface Options {
  readonly plain: string[]
  readonly from: string[]
  json: boolean
}

/** Everything after `--from` up to the next option is a start; after `--` everything is a file. */
function readOptions(args: readonly string[], command: 'check' | 'reach'): Result<Options, string> {
  const { cli } = words()
  const options: Options = { plain: [], from: [], json: false }
  let into = options.plain
  for (let i = 0; i < args.length; i += 1) {
    const word = args[i] as string
    if (word === '--') {
      options.plain.push(...args.slice(i + 1))
      break
    }
    const [name, given] = word.startsWith('--') ? splitOnce(word) : [word, undefined]
    if (word === '--json') options.json = true
    else if (name === '--format') {
      const format = given ?? args[i + 1]
      if (given === undefined) i += 1
      if (format === undefined) return fail(cli.missingValue(name))
      if (format !== 'json' && format !== 'text') return fail(cli.badFormat(format))
      options.json = format === 'json'
    } else if (name === '--from' && command === 'reach') {
      if (given !== undefined) options.from.push(given)
      into = options.from
      continue
    } else if (word.startsWith('-') && word !== '-') return fail(cli.unknownOption(word))
    else {
      into.push(word)
      continue
    }
    into = options.plain
  }
  return ok(options)
}

function splitOnce(word: string): readonly [string, string | undefined] {
  const at = word.indexOf('=')
  return at < 0 ? [word, undefined] : [word.slice(0, at), word.slice(at + 1)]
}
