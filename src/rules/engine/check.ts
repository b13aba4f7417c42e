/** The engine: runs the rules over a drawing and makes findings of what they say (§7). */
import { compareText, fingerprint, type Json } from '../../base'
import { type DiagramIndex, SEVERITIES, type Severity } from '../../model'
import type { Finding, SentencePart } from '../finding'
import { answered, findingId, type UnusedAcceptance } from './acceptances'
import { restsOnGuess } from './assumed'
import { type CheckContext, createContext } from './context'
import { onePerFamily } from './families'
import { gatherParallel } from './parallel'
import type { Draft, Rule, RuleMeta } from './rule'
import { partsOf, textOf } from './sentence'

/** No finding lists more pairs than this; `pairCount` says how many there are (§7). */
const MOST_PAIRS = 100

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
  const findings = new FindingMaker(index)
  const kept = onePerFamily(drafts, (id) => index.conduit(id) !== undefined)
  for (const { meta } of rules) {
    findings.add(
      meta,
      gatherParallel(index, kept.get(meta.id) ?? [], (draft) => textOf(wordsOf(meta, draft))),
    )
  }
  const answers = answered(findings.made, index.acceptances, options.today)
  const own = new FindingMaker(index)
  own.add(voices.crashed.meta, voices.crashed.speak(crashed))
  own.add(voices.unused.meta, voices.unused.speak(answers.unused, index))
  const order = new Map([...rules, voices.crashed, voices.unused].map(({ meta }, i) => [meta.id, i]))
  return [...answers.findings, ...own.made].toSorted(
    (a, b) =>
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      (order.get(a.rule) ?? 0) - (order.get(b.rule) ?? 0) ||
      compareText(a.id, b.id),
  )
}

function draftsOf(context: CheckContext, rules: readonly Rule[]) {
  const drafts = new Map<string, readonly Draft[]>()
  const crashed: RuleMeta[] = []
  for (const rule of rules) {
    if (settingOf(context.index, rule.meta.id) === 'off') continue
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

function settingOf(index: DiagramIndex, rule: string): Severity | 'off' | undefined {
  const settings = index.diagram.fields.rules
  return settings && Object.hasOwn(settings, rule) ? settings[rule] : undefined
}

/** The sentence of a draft; what is said only of parallel conduits is left out where there are none. */
function wordsOf(meta: RuleMeta, draft: Draft): readonly SentencePart[] {
  return partsOf(meta.messages[draft.message] ?? draft.message, { over: '', which: '', ...draft.data })
}

class FindingMaker {
  readonly made: Finding[] = []
  readonly #ids = new Set<string>()

  constructor(readonly index: DiagramIndex) {}

  add(meta: RuleMeta, drafts: readonly Draft[]): void {
    const setting = settingOf(this.index, meta.id)
    if (setting === 'off') return
    for (const draft of drafts) {
      const finding = this.#findingOf(meta, draft, setting)
      if (this.#ids.has(finding.id)) continue
      this.#ids.add(finding.id)
      this.made.push(finding)
    }
  }

  #findingOf(meta: RuleMeta, draft: Draft, setting: Severity | undefined): Finding {
    const parts = wordsOf(meta, draft)
    const about = [...new Set(draft.about)].toSorted(compareText)
    const pairs = (draft.pairs ?? []).slice(0, MOST_PAIRS)
    return {
      id: findingId(meta.id, about),
      rule: meta.id,
      message: draft.message,
      severity: setting ?? draft.severity ?? meta.severity,
      kind: meta.kind,
      sentence: textOf(parts),
      parts,
      about,
      path: draft.path ?? [],
      pairs,
      pairCount: draft.pairCount ?? pairs.length,
      clause: meta.sources[0]?.clause ?? '',
      cause: fingerprint(canonical({ says: draft.message, severity: draft.severity ?? null, read: draft.cause })),
      assumed: restsOnGuess(this.index, draft),
      acceptance: null,
    }
  }
}

/** JSON with sorted keys, so that the order in which a rule writes them decides nothing. */
function canonical(value: Json): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => compareText(a, b)))
      : part,
  )
}
