/** The engine: runs the rules over a drawing and makes findings of what they say (§7). */
import type { DiagramIndex } from '../../model'
import type { Finding } from '../finding'
import { answered, type UnusedAcceptance } from './acceptances'
import { hasGuess } from './assumed'
import { type CheckContext, createContext } from './context'
import { onePerFamily } from './families'
import { findingOf, findingOrder, settingOf, wordsOf } from './finding-maker'
import { gatherParallel, type Reading } from './parallel'
import type { Draft, Rule, RuleMeta } from './rule'
import { textOf } from './sentence'

export interface CheckOptions {
  /** YYYY-MM-DD, for acceptances that expire. */
  readonly today: string
}

/** What the engine itself has to say, beside the rules. */
export interface EngineVoices {
  readonly crashed: { readonly meta: RuleMeta; speak(rules: readonly RuleMeta[]): readonly Draft[] }
  readonly unused: {
    readonly meta: RuleMeta
    speak(unused: readonly UnusedAcceptance[], index: DiagramIndex): readonly Draft[]
  }
}

/** What is checked by: the rules in order, and the voices of the engine. */
export interface Checking {
  readonly rules: readonly Rule[]
  readonly voices: EngineVoices
}

/**
 * What these rules find: worst first, then in the order of the rules, then by id; the same for the same document
 * whatever the order of its records.
 *
 * A rule that throws is reported as a finding, and the other rules go on. Rules that the document switches off are not
 * run. Cost: near-linear in the size of the drawing.
 */
export function runRules(
  index: DiagramIndex,
  rules: readonly Rule[],
  voices: EngineVoices,
  options: CheckOptions,
): readonly Finding[] {
  const { drafts, crashed } = draftsOf(createContext(index), rules)
  const checking = { rules, voices }
  const made = madeOf(checking, index, drafts, hasGuess(index))
  return withAnswers(checking, index, made.toSorted(orderOf(checking)), crashed, options)
}

/** Whether the document lets a rule speak. */
export function speaks(index: DiagramIndex, { meta }: Rule): boolean {
  return settingOf(index, meta.id) !== 'off'
}

function draftsOf(context: CheckContext, rules: readonly Rule[]) {
  const drafts = new Map<string, readonly Draft[]>()
  const crashed: RuleMeta[] = []
  for (const rule of rules) {
    if (!speaks(context.index, rule)) continue
    const found: Draft[] = []
    try {
      runOne(rule, context, found)
    } catch {
      crashed.push(rule.meta)
    }
    drafts.set(rule.meta.id, found)
  }
  return { drafts, crashed }
}

function runOne(rule: Rule, context: CheckContext, found: Draft[]): void {
  const { index } = context
  switch (rule.meta.subject) {
    case 'site':
      found.push(...(rule as Extract<Rule, { meta: { subject: 'site' } }>).check(null, context))
      break
    case 'zone':
      runOver(index.zones, rule as never, context, found)
      break
    case 'asset':
      runOver(index.assets, rule as never, context, found)
      break
    case 'conduit':
      runOver(index.conduits, rule as never, context, found)
      break
  }
}

function runOver<T>(
  subjects: readonly T[],
  rule: { check(subject: T, context: CheckContext): readonly Draft[] },
  context: CheckContext,
  found: Draft[],
): void {
  for (const subject of subjects) for (const draft of rule.check(subject, context)) found.push(draft)
}

const AT_ONCE: Reading = (_draft, run) => run()

/**
 * The findings of drafts, by rule, in no order and not accepted yet: of each family one, parallel conduits together, each
 * once. `reading` is told for the sake of which draft the drawing is read.
 */
export function madeOf(
  { rules }: Checking,
  index: DiagramIndex,
  drafts: ReadonlyMap<string, readonly Draft[]>,
  hasGuesses: boolean,
  reading: Reading = AT_ONCE,
): readonly Finding[] {
  const kept = onePerFamily(drafts, (id) => index.conduit(id) !== undefined)
  const found = new Map<string, Finding>()
  for (const { meta } of rules) {
    const mine = kept.get(meta.id)
    if (!mine || mine.length === 0) continue
    const setting = settingOf(index, meta.id)
    if (setting === 'off') continue
    for (const draft of gatherParallel(index, mine, (one) => textOf(wordsOf(meta, one)), reading)) {
      const finding = reading(draft, () => findingOf(index, meta, draft, setting, hasGuesses))
      if (!found.has(finding.id)) found.set(finding.id, finding)
    }
  }
  return [...found.values()]
}

/** Worst first, then in the order of the rules, then by id. */
export function orderOf({ rules, voices }: Checking): (a: Finding, b: Finding) => number {
  return findingOrder([...rules, voices.crashed, voices.unused].map(({ meta }) => meta))
}

/** Findings in order with their acceptances, and with what the engine itself has to say. */
export function withAnswers(
  checking: Checking,
  index: DiagramIndex,
  made: readonly Finding[],
  crashed: readonly RuleMeta[],
  { today }: CheckOptions,
): readonly Finding[] {
  const { findings, unused } = answered(made, index.acceptances, today)
  const { voices } = checking
  const own = [
    ...voiced(index, voices.crashed.meta, voices.crashed.speak(crashed)),
    ...voiced(index, voices.unused.meta, voices.unused.speak(unused, index)),
  ]
  return own.length === 0 ? findings : [...findings, ...own].toSorted(orderOf(checking))
}

function voiced(index: DiagramIndex, meta: RuleMeta, drafts: readonly Draft[]): readonly Finding[] {
  const setting = settingOf(index, meta.id)
  if (setting === 'off' || drafts.length === 0) return []
  const found = new Map<string, Finding>()
  for (const draft of drafts) {
    const finding = findingOf(index, meta, draft, setting, hasGuess(index))
    if (!found.has(finding.id)) found.set(finding.id, finding)
  }
  return [...found.values()]
}
