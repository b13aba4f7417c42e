import { cliWords } from '../words'
import { checkCommand } from './check'
import type { Command } from './command'
import { diffCommand } from './diff'
import { explainCommand } from './explain'
import type { ExitCode, Io } from './io'
import { levelsCommand } from './levels'
import { readOptions } from './options'
import { plain } from './plain-text'
import { reachCommand } from './reach'
import { renderCommand } from './render'
import { rulesCommand } from './rules'

const COMMANDS: readonly Command[] = [
  checkCommand,
  explainCommand,
  rulesCommand,
  reachCommand,
  levelsCommand,
  renderCommand,
  diffCommand,
]

/** The whole command line but for Node: `argv` without the program's own name. */
export function run(argv: readonly string[], io: Io): ExitCode {
  const cli = cliWords()
  const [name, ...rest] = argv
  const refuse = (sentence: string): ExitCode => {
    io.err(`${plain(sentence)} ${cli.seeHelp}\n`)
    return 2
  }
  if (name === undefined) return refuse(cli.noCommand)
  if (name === '--version' || name === '-V') return say(`${io.version}\n`, io)
  const asked = name === 'help' ? rest[0] : name
  const command = COMMANDS.find((one) => one.name === asked)
  if (asked === undefined || asked === '--help' || asked === '-h') return say(cli.help.all, io)
  if (!command) return refuse(asked.startsWith('-') ? cli.unknownOption(asked) : cli.unknownCommand(asked))
  if (name === 'help' || asksForHelp(rest)) return say(cli.help[command.name], io)
  const given = readOptions(rest, command.options)
  const done = given.ok ? command.run(given.value, io) : given
  return done.ok ? done.value : refuse(done.error)
}

/** What stands after `--` is a file, whatever its name. */
function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--')
  return args.slice(0, end < 0 ? args.length : end).some((word) => word === '--help' || word === '-h')
}

function say(text: string, io: Io): ExitCode {
  io.out(text)
  return 0
}
