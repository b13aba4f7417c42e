import { describe, expect, it } from 'vitest'
import { indexDiagram } from '../../src/model'
import { answeredAt, type Finding, requirementsAnswering } from '../../src/rules'
import { diagram } from '../support/diagram-builder'

const index = indexDiagram(
  diagram()
    .zone('office')
    .zone('control')
    .zone('spare')
    .asset('pc', { zone: 'office', level: 'L4' })
    .asset('scada', { zone: 'control' })
    .asset('loose', {})
    .conduit('by-assets', 'pc', 'scada')
    .conduit('by-zones', 'office', 'control')
    .conduit('from-nowhere', 'loose', 'control')
    .build(),
)
const RULE = 'it-reaches-ot'
const [REQUIREMENT = ''] = requirementsAnswering(RULE)

const finding = (about: readonly string[], more: Partial<Finding> = {}) =>
  ({ id: `${RULE}(${about.join()})`, rule: RULE, about, acceptance: null, ...more }) as Finding
const placesOf = (about: readonly string[]) => {
  const records = answeredAt(index, [finding(about)]).get(REQUIREMENT)?.[0]?.records
  return records && [...records].filter((id) => index.zone(id) || index.conduit(id)).toSorted()
}

describe('findings by the requirements that answer them', () => {
  it('stand under each requirement that answers their rule, and under no other', () => {
    const answered = answeredAt(index, [finding(['control'])])
    expect(answered.size).toBeGreaterThan(0)
    expect([...answered.keys()]).toEqual(requirementsAnswering(RULE))
  })

  it.each([
    ['a zone', ['control'], ['control']],
    ['an asset: where it stands', ['pc'], ['office']],
    ['a conduit between assets: itself and both zones', ['by-assets'], ['by-assets', 'control', 'office']],
    ['a conduit between zones: itself and both', ['by-zones'], ['by-zones', 'control', 'office']],
    ['a conduit with one end in no zone', ['from-nowhere'], ['control', 'from-nowhere']],
    ['an asset in no zone: nowhere', ['loose'], []],
    ['what is no longer drawn: nowhere', ['gone'], []],
  ])('are answered in the places of %s', (_, about, places) => {
    expect(placesOf(about)).toEqual(places)
  })

  it('are answered everywhere where they are about the whole site', () => {
    expect(placesOf([])).toBeNull()
  })

  it('keep their order, and leave out what somebody accepted and what nothing answers', () => {
    const accepted = { acceptance: { reason: 'Known' } } as unknown as Partial<Finding>
    const answered = answeredAt(index, [
      finding(['pc']),
      finding(['scada'], accepted),
      finding(['spare'], { rule: 'no-such-rule' }),
      finding(['control']),
    ])
    expect(answered.get(REQUIREMENT)?.map((one) => one.finding.about)).toEqual([['pc'], ['control']])
    expect([...answered.values()].flat().some((one) => one.finding.rule === 'no-such-rule')).toBe(false)
  })
})
