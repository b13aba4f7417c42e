/** The language in which rules speak: English stands in the rules, another is laid over it. */
import type { Instead, Sentences } from '../../base'
import { speakNames } from '../../catalogue'
import type { SentencePart } from '../finding'
import type { Fix, RuleMeta, Words } from './rule'

type Spoken = { readonly sentences: Sentences; readonly patterns: Map<string, RegExp> }

let spoken: Spoken | null = null

/** Speaks in these sentences from now on; null is English. Whatever was checked before has to be checked anew. */
export function speakSentences(sentences: Sentences | null): void {
  spoken = sentences && { sentences, patterns: new Map() }
  speakNames(sentences?.names ?? null)
}

/** The sentences spoken now; null where that is English. */
export function spokenSentences(): Sentences | null {
  return spoken?.sentences ?? null
}

/** The heading of a rule in the language spoken. */
export function titleSpoken({ id, title }: Pick<RuleMeta, 'id' | 'title'>): string {
  return spoken?.sentences.titles[id] ?? title
}

/** The sentence of a rule by key, with its placeholders; a key that the rule does not know is the sentence itself. */
export function messageSpoken({ id, messages }: RuleMeta, key: string): string {
  return spoken?.sentences.messages[id]?.[key] ?? messages[key] ?? key
}

/** What fills placeholders, in the language spoken. */
export function dataSpoken(data: Readonly<Record<string, Words>>): Readonly<Record<string, Words>> {
  const now = spoken
  if (!now) return data
  const said = Object.entries(data).map(([name, words]): [string, Words] => [name, wordsSpoken(now, name, words)])
  return Object.fromEntries(said)
}

/** The fixes with their labels in the language spoken. */
export function fixesSpoken(fixes: readonly Fix[]): readonly Fix[] {
  const now = spoken
  return now ? fixes.map((fix) => ({ ...fix, label: labelSpoken(now, fix.label) })) : fixes
}

function wordsSpoken(now: Spoken, name: string, words: Words): Words {
  const { '*': everywhere = [], [name]: here = [] } = now.sentences.fragments
  const say = (text: string) => replaced(now, replaced(now, text, everywhere), here)
  if (typeof words === 'string') return say(words)
  return words.map((part): SentencePart => ('record' in part ? part : { text: say(part.text) }))
}

/** The first pattern that fits decides: a label holds names of records, which may read like another. */
function labelSpoken(now: Spoken, label: string): string {
  const fitting = now.sentences.fixes.find(([source]) => label.search(patternOf(now, source)) === 0)
  return fitting ? replaced(now, label, [fitting]) : label
}

function replaced(now: Spoken, text: string, pairs: readonly Instead[]): string {
  return pairs.reduce((said, [source, instead]) => said.replace(patternOf(now, source), instead), text)
}

function patternOf({ patterns }: Spoken, source: string): RegExp {
  const known = patterns.get(source) ?? new RegExp(source, 'g')
  patterns.set(source, known)
  return known
}
