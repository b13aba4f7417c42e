/** `zoneboard`: hands Node's files, streams and clock to the command line. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { words } from '../words'
import { run } from './run'
import { writeWhole } from './write-whole'

const now = new Date()
const two = (part: number) => String(part).padStart(2, '0')

/** npm starts its scripts in the project's folder; a file is named from where the person stands. */
const here = (process.env.npm_lifecycle_event === 'zoneboard' && process.env.INIT_CWD) || process.cwd()

try {
  // The code is left for Node to exit with.
  process.exitCode = run(process.argv.slice(2), {
    read: (file) => readFileSync(path.resolve(here, file)),
    out: (text) => writeWhole(1, text),
    err: (text) => writeWhole(2, text),
    // The day where the person is, as they write it in an acceptance.
    today: `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`,
  })
} catch (problem) {
  const { code, syscall } = problem as NodeJS.ErrnoException
  if (syscall !== 'write') throw problem
  process.stderr.write(`${words().cli.unwritten(code ?? '')}\n`)
  process.exitCode = 2
}
