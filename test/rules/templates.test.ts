import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { indexDiagram } from '../../src/model'
import { checkDiagram, type Finding, fixesFor, ruleMeta } from '../../src/rules'
import { idSource, open, provenFixes, TODAY, turned } from '../support/test-rule'

interface Expected {
  readonly rule: string
  readonly severity: string
  readonly about: readonly string[]
}
interface Template {
  readonly errorFree: boolean
  readonly findings: readonly Expected[]
  readonly notSure: readonly Expected[]
}

const folder = path.resolve(import.meta.dirname, '../fixtures/templates')
const read = (name: string) => JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as object
const { templates } = read('expected.json') as { templates: Record<string, Template> }
const names = Object.keys(templates)
const check = (file: object) => checkDiagram(indexDiagram(open(file)), TODAY)

/** As `expected.json` says under "how". */
function answers(finding: Finding, expected: Expected): boolean {
  const held = new Set<string>([
    ...finding.about,
    ...finding.path,
    ...finding.pairs.flatMap(([from, to]) => [from, to]),
  ])
  return (
    finding.rule === expected.rule &&
    finding.severity === expected.severity &&
    expected.about.every((id) => held.has(id))
  )
}

describe.each(names)('the template %s', (name) => {
  const file = read(`${name}.zoneboard.json`)
  const findings = check(file).filter(({ severity }) => severity !== 'advice')
  const { findings: expected, notSure } = templates[name] as Template
  const ours = expected.filter(({ rule }) => ruleMeta(rule) !== undefined)

  it('has every finding that is expected of these rules', () => {
    const missing = ours.filter((one) => !findings.some((finding) => answers(finding, one)))
    expect(missing).toEqual([])
  })
  it('has no other error or warning', () => {
    const more = findings.filter((finding) => ![...ours, ...notSure].some((one) => answers(finding, one)))
    expect(more.map(({ id, sentence }) => [id, sentence])).toEqual([])
  })
  it('has each cause once', () => {
    expect(findings.length).toBe(ours.length)
  })
  it('says the same with its records the other way round', () => {
    expect(check(turned(file))).toEqual(check(file))
  })
  it('lists at most 100 pairs', () => {
    for (const { pairs, pairCount } of findings) {
      expect(pairs.length).toBeLessThanOrEqual(100)
      expect(pairCount).toBeGreaterThanOrEqual(pairs.length)
    }
  })
  it('has sound fixes', () => {
    const index = indexDiagram(open(file))
    for (const finding of check(file)) provenFixes(index, finding)
  })
})

describe('fixes of the templates', () => {
  const labels = (name: string) => {
    const index = indexDiagram(open(read(`${name}.zoneboard.json`)))
    return Object.fromEntries(
      checkDiagram(index, TODAY)
        .filter(({ severity }) => severity === 'error')
        .map((finding) => [finding.id, fixesFor(index, finding, idSource()).map(({ label }) => label)]),
    )
  }
  it('are there for what matters most', () => {
    for (const name of ['mining-dmz-skipped', 'mining-flat', 'notpetya-flat-enterprise', 'gas-well-container']) {
      for (const [id, found] of Object.entries(labels(name))) expect(found.length, `${name} ${id}`).toBeGreaterThan(0)
    }
  })
})
