import { describe, expect, it } from 'vitest'
import { indexDiagram } from '../../src/model'
import { checkDiagram } from '../../src/rules'
import { open, provenFixes, TODAY, turned } from '../support/test-rule'
import { REFERENCE_SITES } from './sites/all'
import { SiteDraft } from './sites/site'

/** Errors and warnings with what they are about: `error it-reaches-ot(c1)`. */
const told = (file: object) =>
  checkDiagram(indexDiagram(open(file)), TODAY)
    .filter(({ severity }) => severity !== 'advice')
    .map(({ severity, id }) => `${severity} ${id}`)
    .toSorted()

it('there are at least twelve reference sites', () => {
  expect(REFERENCE_SITES.length).toBeGreaterThanOrEqual(12)
  expect(new Set(REFERENCE_SITES.map(({ file }) => file.title)).size).toBe(REFERENCE_SITES.length)
})

describe.each(REFERENCE_SITES.map((site) => [site.file.title, site] as const))('%s', (_title, { file, breaks }) => {
  it('does what the standard asks: no error and no warning', () => {
    expect(told(file)).toEqual([])
  })

  it('can be broken in at least two ways', () => {
    expect(breaks.length).toBeGreaterThanOrEqual(2)
  })

  it.each(breaks)('$name', ({ change, findings }) => {
    const draft = new SiteDraft(file)
    change(draft)
    expect(told(draft.file)).toEqual(findings)
  })

  it.each(breaks)('$name: what is offered mends it and adds no error', ({ change }) => {
    const draft = new SiteDraft(file)
    change(draft)
    const index = indexDiagram(open(draft.file))
    for (const finding of checkDiagram(index, TODAY)) provenFixes(index, finding)
  })

  it('says the same with its records the other way round', () => {
    const all = (one: object) => checkDiagram(indexDiagram(open(one)), TODAY)
    expect(all(turned(file))).toEqual(all(file))
  })
})
