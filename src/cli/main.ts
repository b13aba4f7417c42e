#!/usr/bin/env node
/** `zoneboard`: hands Node's files, streams and clock to the command line. */
import { cliWords } from '../words'
import { nodeIo } from './node-io'
import { run } from './run'

/** npm starts its scripts in the project's folder; a file is named from where the person stands. */
const here = (process.env.npm_lifecycle_event === 'zoneboard' && process.env.INIT_CWD) || process.cwd()

try {
  // The code is left for Node to exit with.
  process.exitCode = run(process.argv.slice(2), nodeIo(here))
} catch (problem) {
  const { code, syscall } = problem as NodeJS.ErrnoException
  if (syscall !== 'write') throw problem
  process.stderr.write(`${cliWords().unwritten(code ?? '')}\n`)
  process.exitCode = 2
}
