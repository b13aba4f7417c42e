/** Makes findings of what rules say (§7). */
import { compareText, fingerprint, type Json } from '../../base'
import { type DiagramIndex, SEVERITIES, type Severity } from '../../model'
import type { Finding, SentencePart } from '../finding'
import { findingId } from './acceptances'
import { restsOnGuess } from './assumed'
import type { Draft, RuleMeta } from './rule'
import { partsOf, textOf } from './sentence'
import { dataSpoken, messageSpoken } from './spoken'

/** No finding lists more pairs than this; `pairCount` says how many there are (§7). */
const MOST_PAIRS = 100

/** What the document sets for a rule, if anything. */
export function settingOf(index: DiagramIndex, rule: string): Severity | 'off' | undefined {
  const settings = index.diagram.fields.rules
  return settings && Object.hasOwn(settings, rule) ? settings[rule] : undefined
}

/** The sentence of a draft; what is said only of parallel conduits is left out where there are none. */
export function wordsOf(meta: RuleMeta, draft: Draft): readonly SentencePart[] {
  return partsOf(messageSpoken(meta, draft.message), dataSpoken({ over: '', which: '', ...draft.data }))
}

/** The finding of a draft, not accepted yet. `setting` is the severity that the document sets. */
export function findingOf(
  index: DiagramIndex,
  meta: RuleMeta,
  draft: Draft,
  setting: Severity | undefined,
  hasGuesses: boolean,
): Finding {
  const parts = wordsOf(meta, draft)
  const about = draft.about.length < 2 ? draft.about : [...new Set(draft.about)].toSorted(compareText)
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
    assumed: hasGuesses && restsOnGuess(index, draft),
    acceptance: null,
  }
}

/**
 * JSON with sorted keys, so that the order in which a rule writes them decides nothing; fields that are not there are left
 * out. Causes stand in people's files, so this text is for good: keys that are numbers come first, as JSON writes them.
 */
export function canonical(value: Json): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  const fields = value as Readonly<Record<string, Json | undefined>>
  const names = Object.keys(fields).filter((key) => fields[key] !== undefined)
  const sorted = names.length < 2 ? names : names.sort(byKey)
  return `{${sorted.map((key) => `${JSON.stringify(key)}:${canonical(fields[key] as Json)}`).join(',')}}`
}

const INDEX = /^(0|[1-9]\d{0,9})$/

/** As the keys of an object come: those that are indexes by number, then the others. */
function byKey(a: string, b: string): number {
  const [one, other] = [INDEX.test(a), INDEX.test(b)]
  if (one && other) return Number(a) - Number(b)
  return one === other ? compareText(a, b) : one ? -1 : 1
}

/** Worst first, then in the order of the rules, then by id. */
export function findingOrder(metas: readonly RuleMeta[]): (a: Finding, b: Finding) => number {
  const order = new Map(metas.map(({ id }, i) => [id, i]))
  return (a, b) =>
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    (a.rule === b.rule ? 0 : (order.get(a.rule) ?? 0) - (order.get(b.rule) ?? 0)) ||
    compareText(a.id, b.id)
}
