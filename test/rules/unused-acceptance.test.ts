import { describe, expect, it } from 'vitest'
import { indexDiagram } from '../../src/model'
import { checkDiagram } from '../../src/rules'
import { unusedAcceptance } from '../../src/rules/unused-acceptance'
import { diagram } from '../support/diagram-builder'
import { TODAY, testPage } from '../support/test-rule'

testPage(unusedAcceptance.meta)

const accepted = { rule: 'unzoned-asset', about: ['pc'], reason: 'Not ours', by: 'Ana', on: '2026-01-01' }
const check = (acceptances: readonly object[], today = TODAY.today) =>
  checkDiagram(indexDiagram(diagram({ acceptances }).asset('pc', { name: 'PC' }).build()), { today })
const cause = () => check([]).find(({ rule }) => rule === 'unzoned-asset')?.cause ?? ''

describe('acceptances', () => {
  it('answer the finding of their rule and things, and are not reported', () => {
    const findings = check([accepted])
    expect(findings.map(({ rule }) => rule)).toEqual(['unzoned-asset'])
    expect(findings[0]?.acceptance).toMatchObject({ by: 'Ana', reason: 'Not ours' })
  })
  it('hold while the cause is the same, whatever the name', () => {
    expect(check([{ ...accepted, cause: cause() }])).toHaveLength(1)
    const [finding, unused] = check([{ ...accepted, cause: 'other' }])
    expect(finding?.acceptance).toBeNull()
    expect(unused).toMatchObject({ id: 'unused-acceptance(pc)', severity: 'advice', message: 'changed' })
    expect(unused?.sentence).toBe(
      'What Ana accepted about PC (unzoned-asset) has changed since, so the finding is back.',
    )
  })
  it('hold through their last day', () => {
    const until = { ...accepted, until: '2026-11-25' }
    expect(check([until], '2026-11-25')[0]?.acceptance).not.toBeNull()
    const [finding, unused] = check([until], '2026-11-26')
    expect(finding?.acceptance).toBeNull()
    expect(unused).toMatchObject({ message: 'expired' })
    expect(unused?.sentence).toContain('ended on 2026-11-25')
  })
  it.each(['never', '31.12.2026', '9999'])('that end on no date that can be read do not hold: %s', (until) => {
    const [finding, unused] = check([{ ...accepted, until }], '2026-11-25')
    expect(finding?.acceptance).toBeNull()
    expect(unused).toMatchObject({ message: 'undated' })
    expect(unused?.sentence).toContain(`is to end on “${until}”, which is no date like 2026-12-31`)
  })
  it('that answer nothing are told once for the same things', () => {
    const gone = check([
      { ...accepted, rule: 'flat-zone' },
      { ...accepted, rule: 'it-reaches-ot', about: ['pc'] },
      { ...accepted, rule: 'dmz-missing', about: [] },
    ]).filter(({ rule }) => rule === 'unused-acceptance')
    expect(gone.map(({ id }) => id)).toEqual(['unused-acceptance()', 'unused-acceptance(pc)'])
    expect(gone[1]?.sentence).toBe(
      'The acceptance of flat-zone, it-reaches-ot for PC by Ana answers no finding any more.',
    )
  })
})
