import { expect } from 'vitest'
import { assetTypes, protocols } from '../../src/catalogue'
import { type Finding, speakSentences } from '../../src/rules'
import { fixesSpoken } from '../../src/rules/engine/spoken'
import { sentences } from '../../src/words/de/sentences'

/** Words that no German sentence has, as far as they are not names of things drawn or of protocols. */
const ENGLISH =
  /\b(?:and|the|of|or|others?|sessions?|conduits|over|through|opened|level|not|is|are|it|them|stands?|lets?|read|forged|delete|put|move|with|from|to)\b/

/** What the catalogue calls things, which is English: the longest first. */
const NAMES = [...assetTypes, ...protocols]
  .flatMap(({ name }) => [name, name.replace(/\s*\(.*\)$/, '')])
  .toSorted((a, b) => b.length - a.length)

const withoutNames = (text: string) => NAMES.reduce((rest, name) => rest.replaceAll(name, ''), text)

/** Runs it while rules speak German. */
export function inGerman<T>(run: () => T): T {
  speakSentences(sentences)
  try {
    return run()
  } finally {
    speakSentences(null)
  }
}

/** The same findings in both languages: other words, and nothing else. */
export function expectSaidInGerman(english: readonly Finding[], german: readonly Finding[]): void {
  expect(german.map(withoutWords)).toEqual(english.map(withoutWords))
  for (const [i, { parts, sentence }] of german.entries()) {
    expect(sentence).not.toBe(english[i]?.sentence)
    expect(sentence).not.toMatch(/\{\w+\}|undefined|null|\s[.,;:]|\s\s/)
    expect(sentence).toMatch(/^\S.*\.$/)
    expect(parts.map(({ text }) => text).join('')).toBe(sentence)
    for (const part of parts) if (!('record' in part)) expect(withoutNames(part.text)).not.toMatch(ENGLISH)
    expect(recordsOf(parts)).toEqual(recordsOf(english[i]?.parts ?? []))
  }
}

/** A label has other words in German, and holds what the English one names. */
export function expectLabelInGerman(label: string): void {
  const [fix] = inGerman(() => fixesSpoken([{ label, patch: [] }]))
  expect(fix?.label).not.toBe(label)
  expect(fix?.label).toMatch(/^\S.*\S$/)
}

function withoutWords({ sentence: _sentence, parts: _parts, ...rest }: Finding) {
  return rest
}

function recordsOf(parts: Finding['parts']): readonly string[] {
  return parts.flatMap((part) => ('record' in part ? [part.record] : [])).toSorted()
}
