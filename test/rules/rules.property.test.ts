import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indexDiagram } from '../../src/model'
import { checkDiagram, type Finding, fixesFor } from '../../src/rules'
import { randomParallels, randomSite } from '../support/random-site'
import { idSource, open, provenFixes, TODAY, turned } from '../support/test-rule'

const SEED = Date.now() % 1_000_000_007
const runs = (numRuns: number) => ({ seed: SEED, numRuns })
const LETS_THROUGH = [
  'remote-access-uncontrolled',
  'external-into-ot',
  'dmz-passed-through',
  'it-reaches-ot',
  'ot-reaches-it',
  'level-skipped',
]
const BUILT = [
  'flow-against-diode',
  'shared-segment',
  'undefined-conduit',
  'uncontrolled-conduit',
  'conduit-below-zone',
]
const FAMILIES = [LETS_THROUGH, BUILT]
const check = (file: object) => checkDiagram(indexDiagram(open(file)), TODAY)
const toldBy = (findings: readonly Finding[], id: string) => findings.filter(({ rule }) => rule === id)

describe(`random drawings (seed ${SEED})`, () => {
  it('are told the same whatever the order of their records', () => {
    fc.assert(
      fc.property(randomSite, (file) => {
        expect(check(turned(file))).toEqual(check(file))
      }),
      runs(400),
    )
  })
  it('crash no rule, and have each finding and each family once', () => {
    fc.assert(
      fc.property(randomSite, (file) => {
        const findings = check(file)
        expect(findings.map(({ rule }) => rule)).not.toContain('rule-crashed')
        expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length)
        for (const family of FAMILIES) {
          const conduits = findings.filter(({ rule }) => family.includes(rule)).flatMap(({ about }) => about)
          const told = conduits.filter((id) => id.startsWith('c'))
          expect(new Set(told).size).toBe(told.length)
        }
        // What a conduit carries is told once: what is left beside mining work in clear has a finding of its own.
        const mining = new Set(toldBy(findings, 'stratum-offsite-cleartext').flatMap(({ about }) => about))
        for (const { about, sentence } of toldBy(findings, 'cleartext-protocol')) {
          if (about.some((id) => mining.has(id))) expect(sentence).not.toContain('Stratum V1')
        }
      }),
      runs(400),
    )
  })
  it('have sentences and paths that name what is drawn', () => {
    fc.assert(
      fc.property(randomSite, (file) => {
        const index = indexDiagram(open(file))
        for (const finding of checkDiagram(index, TODAY)) {
          expect(finding.sentence).not.toMatch(/\{\w+\}|undefined\b(?!-)|null/)
          for (const id of finding.path) expect(index.asset(id)).toBeDefined()
          for (const id of finding.about) expect(index.end(id) ?? index.conduit(id)).toBeDefined()
          if (finding.pairs.length > 0) {
            const [from, to] = [finding.path[0], finding.path.at(-1)]
            expect(finding.pairs.some((pair) => pair[0] === from && pair[1] === to)).toBe(true)
          }
        }
      }),
      runs(300),
    )
  })
  it('keep the cause of a finding when everything is renamed and moved', () => {
    fc.assert(
      fc.property(randomSite, (file) => {
        const { assets, ...rest } = file as { assets: readonly object[] }
        const moved = { ...rest, assets: assets.map((one, i) => ({ ...one, name: `X${i}`, position: { x: i, y: 1 } })) }
        const causes = (some: object) => check(some).map(({ id, cause }) => [id, cause])
        expect(causes(moved)).toEqual(causes(file))
      }),
      runs(200),
    )
  })
  it('have fixes that cure, add no error, and can be taken back', () => {
    fc.assert(
      fc.property(randomSite, (file) => {
        const index = indexDiagram(open(file))
        for (const finding of checkDiagram(index, TODAY)) provenFixes(index, finding)
      }),
      runs(40),
    )
  }, 180_000)
  it('without conduits and zones have nothing but gaps and advice', () => {
    const bare = { format: 'zoneboard', version: 1, assets: [{ id: 'a', type: 'plc', level: 'L1' }] }
    const index = indexDiagram(open(bare))
    const [finding] = checkDiagram(index, TODAY)
    expect(finding?.rule).toBe('unzoned-asset')
    expect(finding && fixesFor(index, finding, idSource()).map(({ label }) => label)).toEqual([
      'Give it a zone of its own',
    ])
  })
})

describe(`random parallel conduits (seed ${SEED})`, () => {
  it('are told once each, apart where they differ, the same whatever their order', () => {
    fc.assert(
      fc.property(randomParallels, (file) => {
        const index = indexDiagram(open(file))
        const findings = checkDiagram(index, TODAY)
        expect(check(turned(file))).toEqual(findings)
        expect(findings.map(({ rule }) => rule)).not.toContain('rule-crashed')
        const sentences = new Set<string>()
        for (const family of FAMILIES) {
          const told = findings.filter(
            ({ rule, about }) => family.includes(rule) && about.every((id) => index.conduit(id)),
          )
          const conduits = told.flatMap(({ about }) => about)
          expect(new Set(conduits).size).toBe(conduits.length)
          for (const { rule, sentence, about } of told) {
            const ends = about.map((id) => [index.conduit(id)?.source, index.conduit(id)?.target].toSorted().join(' '))
            expect(new Set(ends).size).toBe(1)
            expect(sentence).not.toMatch(/\{\w+\}|undefined\b(?!-)|null/)
            expect(sentences).not.toContain(`${rule} ${ends[0]} ${sentence}`)
            sentences.add(`${rule} ${ends[0]} ${sentence}`)
          }
        }
      }),
      runs(500),
    )
  })
  it('have fixes that cure all of them, add no error, and can be taken back', () => {
    fc.assert(
      fc.property(randomParallels, (file) => {
        const index = indexDiagram(open(file))
        for (const finding of checkDiagram(index, TODAY)) provenFixes(index, finding)
      }),
      runs(20),
    )
  }, 180_000)
})
