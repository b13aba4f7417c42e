/** `zoneboard`: hands Node's files, streams and clock to the command line. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { words } from '../words'
import { run } from './run'

const now = new Date()
const two = (part: number) => String(part).padStart(2, '0')

/** npm starts its scripts in the project's folder; a file is named from where the person stands. */
const here = (process.env.npm_lifecycle_event === 'zoneboard' && process.env.INIT_CWD) || process.cwd()

process.stdout.on('error', (problem: NodeJS.ErrnoException) => {
  // Whoever reads (`| head`) has had enough.
  if (problem.code === 'EPIPE') return
  process.stderr.write(`${words().cli.unwritten(problem.code ?? problem.message)}\n`)
  process.exitCode = 2
})

// The code is left for Node to exit with, so that a long answer into a pipe is written whole.
process.exitCode = run(process.argv.slice(2), {
  read: (file) => readFileSync(path.resolve(here, file)),
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  // The day where the person is, as they write it in an acceptance.
  today: `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`,
})
