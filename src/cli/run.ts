import { words } from '../words'
import { parseArguments } from './arguments'
import { check } from './check'
import type { ExitCode, Io } from './io'
import { reachFrom } from './reach'

/** The whole command line but for Node: `argv` without the program's own name. */
export function run(argv: readonly string[], io: Io): ExitCode {
  const { cli } = words()
  const request = parseArguments(argv)
  if (!request.ok) {
    io.err(`${request.error} ${cli.seeHelp}\n`)
    return 2
  }
  switch (request.value.command) {
    case 'help':
      io.out(cli.usage)
      return 0
    case 'check':
      return check(request.value.files, request.value.json, io)
    case 'reach':
      return reachFrom(request.value.file, request.value.from, request.value.json, io)
  }
}
