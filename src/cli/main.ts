/** `zoneboard`: hands Node's files, streams and clock to the command line. */
import { readFileSync } from 'node:fs'
import { run } from './run'

const now = new Date()
const two = (part: number) => String(part).padStart(2, '0')

// The code is left for Node to exit with, so that a long answer into a pipe is written whole.
process.exitCode = run(process.argv.slice(2), {
  read: (file) => readFileSync(file),
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  // The day where the person is, as they write it in an acceptance.
  today: `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`,
})
