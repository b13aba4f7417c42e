import { fail, ok } from '../base'
import { readMarkdown } from '../formats'
import { type RuleMeta, ruleMeta, ruleMetas } from '../rules'
import { cliWords, words } from '../words'
import type { Command } from './command'
import { type Ink, inkOf } from './ink'
import { pageAsText } from './page-as-text'
import { wrapped } from './wrapped'

/** A line longer than this is hard to read, however wide the window. */
const MOST_COLUMNS = 100

/** Prints the page of a rule: its head, its text, and its two drawings in words, with what the rule says of them. */
export const explainCommand: Command = {
  name: 'explain',
  options: [],
  run(given, io) {
    const cli = cliWords()
    const [rule] = given.plain
    if (rule === undefined || given.plain.length > 1) return fail(cli.oneRule)
    const meta = ruleMeta(rule)
    if (!meta) return fail(cli.unknownRule(rule, nearest(rule)))
    const page = io.rulePage(rule)
    const width = Math.min(io.columns, MOST_COLUMNS)
    const ink = inkOf(io.colours)
    const body = page === null ? [cli.noPage] : pageAsText(readMarkdown(page), meta, { width, ink, today: io.today })
    io.out(`${[...head(meta, width, ink), '', ...body].join('\n')}\n`)
    return ok(0)
  },
}

function head(meta: RuleMeta, width: number, ink: Ink): readonly string[] {
  const cli = cliWords()
  const { report } = words()
  const facts = [
    cli.explain.kind[meta.kind],
    cli.explain.basis[meta.basis],
    ...meta.sources.map(({ document, clause }) => `${document}, ${clause}`),
    ...(meta.requirements.length > 0 ? [cli.explain.answeredBy(meta.requirements)] : []),
  ]
  return [
    ink.strong(meta.title),
    `${meta.id} · ${ink.severity(meta.severity, report.severity[meta.severity])}`,
    ...wrapped(facts.join(' · '), width),
  ]
}

/** Rules of a name like it: those that share a word, at most three. */
function nearest(rule: string): readonly string[] {
  const asked = new Set(rule.toLowerCase().split(/[^a-z]+/u))
  const shared = (id: string) => id.split('-').filter((word) => asked.has(word)).length
  return ruleMetas
    .map(({ id }) => ({ id, score: shared(id) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, 3)
    .map(({ id }) => id)
}
