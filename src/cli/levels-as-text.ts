import type { FrStanding, RecordStanding } from '../analysis'
import { frName } from '../catalogue'
import type { DiagramIndex } from '../model'
import type { NextStep } from '../rules'
import { cliWords, levelsWords, words } from '../words'
import { type Ink, inkOf } from './ink'
import type { Io } from './io'
import { nameIn, plain } from './plain-text'

/** More steps than these are counted. */
const SHOWN = 10
const NAMES = 3

/** A paragraph a zone or conduit, a line an FR, and what to put in place next. */
export function levelsAsText(
  index: DiagramIndex,
  levels: readonly RecordStanding[],
  steps: readonly NextStep[],
  { colours }: Pick<Io, 'colours'>,
): string {
  const cli = cliWords()
  const ink = inkOf(colours)
  const records = levels.flatMap((one) => [...recordLines(index, one, ink), ''])
  const paragraphs = levels.length === 0 ? [cli.levels.none, ''] : records
  return `${[...paragraphs, ...stepLines(index, steps, ink)].join('\n')}\n`
}

function recordLines(index: DiagramIndex, { of, standing }: RecordStanding, ink: Ink): readonly string[] {
  const cli = cliWords()
  const head = ink.strong(plain(recordName(index, of.id)))
  if (!of.target) return [head, `  ${ink.faint(cli.levels.noTarget)}`]
  return [head, ...standing.map((one) => `  ${frLine(index, one, ink)}`)]
}

function frLine(index: DiagramIndex, { fr, target, reached, is, limit }: FrStanding, ink: Ink): string {
  const cli = cliWords()
  const { levels } = words()
  const level = reached === null ? levels.notAssessed : `SL-A ${reached}`
  const line = `${frName(fr)}  SL-T ${target}  ${level}`
  if (is === 'not-assessed') return ink.faint(line)
  if (!limit) return line
  const why =
    limit.by === null
      ? cli.levels.open(limit.open.map(({ id }) => id))
      : levels.limitedBy(plain(nameIn(index, limit.by)), limit.capability)
  const gap = ink.severity('warning', cli.levels.gap((target ?? 0) - (reached ?? 0)))
  return `${line}  ${gap}: ${why}`
}

function stepLines(index: DiagramIndex, steps: readonly NextStep[], ink: Ink): readonly string[] {
  const cli = cliWords()
  if (steps.length === 0) return [cli.levels.nothingLeft]
  const more = steps.length - SHOWN
  return [
    ink.strong(cli.levels.next),
    ...steps
      .slice(0, SHOWN)
      .flatMap((step, i) => [
        plain(`  ${i + 1}. ${step.requirement.id} ${step.requirement.title}`),
        ink.faint(plain(`     ${reasons(index, step).join(' · ')}`)),
      ]),
    ...(more > 0 ? [`  ${cli.levels.more(more)}`] : []),
  ]
}

function reasons(index: DiagramIndex, { places, errors, warnings, jewels }: NextStep): readonly string[] {
  const say = levelsWords().nextSteps
  const names = places.slice(0, NAMES).map(({ record }) => recordName(index, record))
  return [
    say.where(names, places.length - names.length),
    errors.length > 0 && say.answersErrors(errors.length),
    warnings.length > 0 && say.answersWarnings(warnings.length),
    jewels.length > 0 && say.jewels(jewels.length),
  ].filter((text) => text !== false)
}

function recordName(index: DiagramIndex, id: string): string {
  return index.zone(id)?.name?.trim() || index.conduit(id)?.name?.trim() || id
}
