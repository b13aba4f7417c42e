import { standingsIn } from '../analysis'
import { fail, ok } from '../base'
import { checkDiagram, nextSteps } from '../rules'
import { cliWords } from '../words'
import type { Command } from './command'
import { levelsAsJson } from './levels-as-json'
import { levelsAsText } from './levels-as-text'
import { plain } from './plain-text'
import { readDrawing } from './read-drawing'

/** Per zone, and per conduit that says something of its levels, target, reached level, gap and why; then the next steps. */
export const levelsCommand: Command = {
  name: 'levels',
  options: [
    { name: '--format', takes: 'value', values: ['text', 'json'] },
    { name: '--json', takes: 'nothing' },
  ],
  run(given, io) {
    const cli = cliWords()
    const [file] = given.plain
    if (file === undefined || given.plain.length > 1) return fail(cli.oneFileOfLevels)
    const opened = readDrawing(file, io)
    if (!opened.ok) {
      io.err(`${plain(cli.file(file, opened.error))}\n`)
      return ok(2)
    }
    const { index } = opened.value
    const isJson = (given.value('--format') ?? (given.has('--json') ? 'json' : 'text')) === 'json'
    const levels = standingsIn(index)
    const steps = nextSteps(index, checkDiagram(index, { today: io.today }))
    io.out(isJson ? levelsAsJson(levels, steps) : levelsAsText(index, levels, steps, io))
    return ok(0)
  },
}
