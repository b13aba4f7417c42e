import { fail, ok } from '../base'
import {
  type CheckReport,
  describeNote,
  type FailOn,
  fails,
  writeCheckMarkdown,
  writeJunit,
  writeSarif,
} from '../formats'
import { checkDiagram } from '../rules'
import { cliWords } from '../words'
import { checkAsJson } from './check-as-json'
import { checkAsText } from './check-as-text'
import type { Command } from './command'
import { expandFiles } from './expand-files'
import type { Io } from './io'
import { plain } from './plain-text'
import { readDrawing } from './read-drawing'

const FORMATS = ['text', 'json', 'sarif', 'junit', 'markdown'] as const
const FAIL_ON: readonly FailOn[] = ['error', 'warning', 'advice', 'never']

/** Checks each file; one that cannot be read is told on the error stream, and the others are still checked. */
export const checkCommand: Command = {
  name: 'check',
  options: [
    { name: '--format', takes: 'value', values: FORMATS },
    { name: '--json', takes: 'nothing' },
    { name: '--fail-on', takes: 'value', values: FAIL_ON },
  ],
  run(given, io) {
    if (given.plain.length === 0) return fail(cliWords().noFiles)
    const format = (given.value('--format') ?? (given.has('--json') ? 'json' : 'text')) as (typeof FORMATS)[number]
    const failOn = (given.value('--fail-on') ?? 'error') as FailOn
    const report = checkFiles(given.plain, io)
    for (const { file, problem } of report.unread) io.err(`${plain(cliWords().file(file, problem))}\n`)
    io.out(written(report, format, failOn, io))
    if (report.unread.length > 0) return ok(2)
    return ok(report.checked.some(({ findings }) => findings.some((finding) => fails(finding, failOn))) ? 1 : 0)
  },
}

function checkFiles(named: readonly string[], io: Io): CheckReport {
  const { files, empty } = expandFiles(named, io)
  const checked = []
  const unread = empty.map((file) => ({ file, problem: cliWords().nothingFits }))
  for (const file of files) {
    const opened = readDrawing(file, io)
    if (!opened.ok) {
      unread.push({ file, problem: opened.error })
      continue
    }
    const { index, notes, text } = opened.value
    checked.push({
      file,
      notes: notes.map(describeNote),
      index,
      findings: checkDiagram(index, { today: io.today }),
      text,
    })
  }
  return { checked, unread }
}

function written(report: CheckReport, format: (typeof FORMATS)[number], failOn: FailOn, io: Io): string {
  switch (format) {
    case 'text':
      return checkAsText(report, io.colours)
    case 'json':
      return checkAsJson(report)
    case 'sarif':
      return writeSarif(report, { version: io.version, pageOf: (rule) => io.rulePage(rule) })
    case 'junit':
      return writeJunit(report, failOn)
    case 'markdown':
      return writeCheckMarkdown(report)
  }
}
