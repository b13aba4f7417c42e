import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indexDiagram } from '../../src/model'
import { checkDiagram, ruleMetas } from '../../src/rules'
import { groupOfRule } from '../../src/rules/engine/groups'
import { randomFarm } from '../support/random-site'
import { open, provenFixes, TODAY, turned } from '../support/test-rule'

const SEED = Date.now() % 1_000_000_007
const runs = (numRuns: number) => ({ seed: SEED, numRuns })
const check = (file: object) => checkDiagram(indexDiagram(open(file)), TODAY)
const OURS = new Set(
  ruleMetas.map(({ id }) => id).filter((id) => ['mining', 'custody'].includes(groupOfRule(id) ?? '')),
)

describe(`random farms and their treasuries (seed ${SEED})`, () => {
  it('are told the same whatever the order of their records, each cause once, and crash no rule', () => {
    fc.assert(
      fc.property(randomFarm, (file) => {
        const findings = check(file)
        expect(check(turned(file))).toEqual(findings)
        expect(findings.map(({ rule }) => rule)).not.toContain('rule-crashed')
        expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length)
      }),
      runs(400),
    )
  })
  it('make every rule of mining and custody speak, in sentences and paths that name what is drawn', () => {
    const spoken = new Set<string>()
    fc.assert(
      fc.property(randomFarm, (file) => {
        const index = indexDiagram(open(file))
        for (const finding of checkDiagram(index, TODAY)) {
          if (!OURS.has(finding.rule)) continue
          spoken.add(finding.rule)
          expect(finding.sentence).not.toMatch(/\{\w+\}|undefined|null/)
          for (const id of finding.path) expect(index.asset(id)).toBeDefined()
          for (const id of finding.about) expect(index.end(id) ?? index.conduit(id)).toBeDefined()
          expect(finding.pairCount).toBeGreaterThanOrEqual(finding.pairs.length)
          if (finding.pairs.length === 0) continue
          const [from, to] = [finding.path[0], finding.path.at(-1)]
          expect(finding.pairs.some((pair) => pair[0] === from && pair[1] === to)).toBe(true)
        }
      }),
      // One seed, so that it is the same farms each time: not every thousand of them breaks every rule.
      { seed: 20_261_126, numRuns: 500 },
    )
    expect([...spoken].toSorted()).toEqual([...OURS].toSorted())
  })
  it('keep the cause of a finding when everything is renamed and moved', () => {
    fc.assert(
      fc.property(randomFarm, (file) => {
        const { assets, ...rest } = file as { assets: readonly object[] }
        const moved = { ...rest, assets: assets.map((one, i) => ({ ...one, name: `X${i}`, position: { x: i, y: 1 } })) }
        const causes = (some: object) => check(some).map(({ id, cause }) => [id, cause])
        expect(causes(moved)).toEqual(causes(file))
      }),
      runs(150),
    )
  })
  it('have fixes that cure, add no error, and can be taken back', () => {
    fc.assert(
      fc.property(randomFarm, (file) => {
        const index = indexDiagram(open(file))
        for (const finding of checkDiagram(index, TODAY)) if (OURS.has(finding.rule)) provenFixes(index, finding)
      }),
      runs(60),
    )
  }, 180_000)
})
