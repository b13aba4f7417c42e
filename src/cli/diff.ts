import { fail, ok } from '../base'
import {
  compareDrawings,
  type DrawingDifference,
  describeDifference,
  type Judged,
  writeDifferenceMarkdown,
} from '../formats'
import { checkDiagram } from '../rules'
import { cliWords, words } from '../words'
import type { Command } from './command'
import { differenceAsJson } from './diff-as-json'
import { type Ink, inkOf } from './ink'
import type { Io } from './io'
import { plain } from './plain-text'
import { readDrawing } from './read-drawing'

/** Says what changed in meaning; ends with 1 where something did, as `diff` does. */
export const diffCommand: Command = {
  name: 'diff',
  options: [
    { name: '--format', takes: 'value', values: ['text', 'json', 'markdown'] },
    { name: '--json', takes: 'nothing' },
  ],
  run(given, io) {
    const [old, now] = given.plain
    if (old === undefined || now === undefined || given.plain.length > 2) return fail(cliWords().twoFiles)
    const [before, after] = [judged(old, io), judged(now, io)]
    if (!before || !after) return ok(2)
    const difference = compareDrawings(before, after)
    const format = given.value('--format') ?? (given.has('--json') ? 'json' : 'text')
    io.out(
      format === 'json'
        ? differenceAsJson(old, now, difference)
        : format === 'markdown'
          ? writeDifferenceMarkdown(old, now, describeDifference(difference))
          : asText(difference, inkOf(io.colours)),
    )
    return ok(difference.isSame ? 0 : 1)
  },
}

function judged(file: string, io: Io): Judged | null {
  const opened = readDrawing(file, io)
  if (opened.ok) {
    const { index } = opened.value
    return { index, findings: checkDiagram(index, { today: io.today }) }
  }
  io.err(`${plain(cliWords().file(file, opened.error))}\n`)
  return null
}

const MARKS = { added: '+', removed: '-', changed: '~' } as const

function asText(difference: DrawingDifference, ink: Ink): string {
  const sections = describeDifference(difference)
  if (sections.length === 0) return `${words().difference.same}\n`
  const paragraphs = sections.map(({ title, items }) =>
    [
      ink.strong(title),
      ...items.flatMap(({ mark, words: said, details }) => [
        `  ${ink[mark](`${MARKS[mark]} ${plain(said)}`)}`,
        ...details.map((detail) => `      ${plain(detail)}`),
      ]),
    ].join('\n'),
  )
  return `${paragraphs.join('\n\n')}\n`
}
