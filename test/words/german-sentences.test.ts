import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indexDiagram } from '../../src/model'
import { checkDiagram, fixesFor, knownFixes, ruleMetas, ruleTitle } from '../../src/rules'
import { dataSpoken, fixesSpoken } from '../../src/rules/engine/spoken'
import { sentences } from '../../src/words/de/sentences'
import { REFERENCE_SITES } from '../rules/sites/all'
import { SiteDraft } from '../rules/sites/site'
import { expectLabelInGerman, expectSaidInGerman, inGerman } from '../support/german'
import { randomParallels, randomSite } from '../support/random-site'
import { idSource, open, TODAY } from '../support/test-rule'

const SEED = Date.now() % 1_000_000_007
/** Verbs and pronouns that an English sentence bends, and a German one need not. */
const BENT = new Set(['it', 'stand', 'let', 'are', 'carry', 'look', 'them', 'name'])
const placeholders = (message: string) => [...message.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).toSorted()

describe('what rules say in German', () => {
  it('has a heading for each rule, and for none besides', () => {
    expect(Object.keys(sentences.titles).toSorted()).toEqual(ruleMetas.map(({ id }) => id).toSorted())
    const headings = inGerman(() => ruleMetas.map(({ id }) => ruleTitle(id)))
    for (const [i, { title }] of ruleMetas.entries()) expect(headings[i]).not.toBe(title)
    expect(new Set(headings).size).toBe(ruleMetas.length)
  })

  it.each(ruleMetas)('$id: has each sentence, with what it names', ({ id, messages }) => {
    const german = sentences.messages[id] ?? {}
    expect(Object.keys(german).toSorted()).toEqual(Object.keys(messages).toSorted())
    for (const [key, message] of Object.entries(messages)) {
      const [named, said] = [placeholders(message), placeholders(german[key] ?? '')]
      expect(said.filter((name) => !named.includes(name))).toEqual([])
      const isBent = (name: string) => BENT.has(name) && !(id === 'dmz-missing' && name === 'it')
      expect(said.filter((name) => !isBent(name))).toEqual(named.filter((name) => !isBent(name)))
    }
  })

  it('leaves names of what is drawn alone, whatever they read like', () => {
    const named = [{ text: ' and ', record: 'a' }, { text: ' and ' }, { text: '2 others' }]
    expect(inGerman(() => dataSpoken({ from: named }))).toEqual({
      from: [{ text: ' and ', record: 'a' }, { text: ' und ' }, { text: '2 weitere' }],
    })
    const label = 'Replace Use $& with a firewall'
    expect(inGerman(() => fixesSpoken([{ label, patch: [] }]))[0]?.label).toBe('Use $& durch eine Firewall ersetzen')
  })

  it('is said of reference sites that are broken, and so are the fixes', () => {
    const labels = new Set<string>()
    for (const { file, breaks } of REFERENCE_SITES) {
      for (const { change } of breaks) {
        const draft = new SiteDraft(file)
        change(draft)
        const index = indexDiagram(open(draft.file))
        const english = checkDiagram(index, TODAY)
        expectSaidInGerman(
          english,
          inGerman(() => checkDiagram(index, TODAY)),
        )
        for (const finding of english) for (const { label } of fixesFor(index, finding, idSource())) labels.add(label)
      }
    }
    expect(labels.size).toBeGreaterThan(20)
    for (const label of labels) expectLabelInGerman(label)
  })

  it(`is said of any drawing (seed ${SEED})`, () => {
    const check = (file: object) => {
      const index = indexDiagram(open(file))
      expectSaidInGerman(
        checkDiagram(index, TODAY),
        inGerman(() => checkDiagram(index, TODAY)),
      )
    }
    fc.assert(fc.property(randomSite, check), { seed: SEED, numRuns: 150 })
    fc.assert(fc.property(randomParallels, check), { seed: SEED, numRuns: 150 })
  })

  it('asks for fixes again when another language is spoken', () => {
    const [site] = REFERENCE_SITES
    const [broken] = site?.breaks ?? []
    if (!site || !broken) throw new Error('No site to break')
    const draft = new SiteDraft(site.file)
    broken.change(draft)
    const index = indexDiagram(open(draft.file))
    const [finding] = checkDiagram(index, TODAY)
    if (!finding) throw new Error('Nothing was found')
    const english = fixesFor(index, finding, idSource())
    expect(knownFixes(index, finding)).toBe(english)
    const german = inGerman(() => [knownFixes(index, finding), fixesFor(index, finding, idSource())] as const)
    expect(german[0]).toBeNull()
    expect(german[1].map(({ patch }) => patch.length)).toEqual(english.map(({ patch }) => patch.length))
  })
})
