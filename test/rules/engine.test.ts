import { describe, expect, it } from 'vitest'
import { indexDiagram } from '../../src/model'
import { checkDiagram, type Finding, fixesFor, knownFixes, rememberFixes, tryFixes } from '../../src/rules'
import { diagram } from '../support/diagram-builder'
import { idSource, TODAY } from '../support/test-rule'

/** Of its gaps nothing is to be said here: nothing is asked of its zones, and somebody answers for its conduit. */
const site = (fields: object = {}, conduit: object = {}) =>
  diagram(fields as never)
    .zone('office', { name: 'Office', slTarget: 0 })
    .zone('ops', { slTarget: 0 })
    .asset('pc', { level: 'L4', zone: 'office' })
    .asset('plc', { level: 'L1', zone: 'ops' })
    .conduit('c', 'pc', 'plc', { justification: 'Reports', owner: 'OT lead', ...conduit })
const check = (builder: ReturnType<typeof site>) => checkDiagram(indexDiagram(builder.build()), TODAY)
const rules = (builder: ReturnType<typeof site>) => check(builder).map(({ rule }) => rule)
const either = { flows: [{ protocol: 'https', opens: 'either' }] }

describe('one cause, one finding', () => {
  it('tells of a conduit once what it lets through and once how it is built', () => {
    expect(rules(site())).toEqual(['it-reaches-ot', 'dmz-missing', 'undefined-conduit'])
  })
  it('lets the next of the family speak where the first is switched off', () => {
    expect(rules(site({ rules: { 'it-reaches-ot': 'off' } }, either))).toContain('ot-reaches-it')
    expect(rules(site({}, either))).not.toContain('ot-reaches-it')
  })
})

describe('the document’s own settings', () => {
  it('say how bad a rule is, and the order follows', () => {
    const findings = check(site({ rules: { 'it-reaches-ot': 'advice', 'dmz-missing': 'off' } }))
    expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['undefined-conduit', 'error'],
      ['it-reaches-ot', 'advice'],
    ])
  })
  it('mean nothing for names that are not rules', () => {
    expect(rules(site({ rules: { toString: 'off' } }))).toHaveLength(3)
  })
})

describe('the cause of a finding', () => {
  const cause = (fields: object, name = 'Office') =>
    check(site({}, fields).zone('more', { name })).find(({ rule }) => rule === 'it-reaches-ot')?.cause
  it('changes with flows, devices and ends, and not with names or the order of flows', () => {
    const flows = [{ protocol: 'https' }, { protocol: 'smb' }]
    expect(cause({ flows })).toBe(cause({ flows: flows.toReversed(), name: 'x', owner: 'y' }, 'Other'))
    const others = [
      {},
      { flows: [flows[0]] },
      { flows, via: ['plc2'] },
      { flows: [flows[0], { ...flows[1], opens: 'either' }] },
    ]
    expect(new Set([...others, { flows }].map((fields) => cause(fields))).size).toBe(5)
  })
})

describe('what rests on a guess', () => {
  const assumed = (builder: ReturnType<typeof site>) => check(builder).map(({ rule, assumed: guess }) => [rule, guess])
  it('is marked: the conduit, its ends, the zones on the way', () => {
    expect(assumed(site({}, { certainty: 'assumed' }))).toContainEqual(['it-reaches-ot', true])
    expect(assumed(site({}, { certainty: 'confirmed' }))).toContainEqual(['it-reaches-ot', false])
    const unknownZone = diagram().zone('z', { certainty: 'unknown' }).asset('a', { level: 'L4', zone: 'z' })
    expect(assumed(unknownZone.asset('b', { level: 'L1', zone: 'z' }) as never)).toContainEqual(['flat-zone', true])
  })
})

describe('fixes', () => {
  const index = indexDiagram(
    diagram()
      .asset('pc', { type: 'office-workstation', name: 'Office PC', level: 'L4' })
      .asset('miners', { type: 'asic-miner-air', name: 'Miners', level: 'L1', quantity: 40 })
      .conduit('c', 'pc', 'miners')
      .build(),
  )
  const [finding] = checkDiagram(index, TODAY)
  it('cure the first drawing that anybody makes: a PC joined to miners', () => {
    expect(finding?.sentence).toBe('Office PC can open any session straight to Miners. Nothing in the DMZ ends it.')
    const [fix] = finding ? fixesFor(index, finding, idSource()) : []
    expect(fix?.label).toBe('Route via a new jump host')
    const inserted = fix?.patch.flatMap((change) => (change.op === 'insert' ? [change.record] : []))
    expect(
      inserted?.map((record) => ('type' in record ? record.type : 'name' in record ? record.name : 'conduit')),
    ).toEqual(['DMZ', 'jump-host', 'it-ot-firewall', 'conduit'])
  })
  it('are the same when asked again', () => {
    if (!finding) throw new Error('a finding is expected')
    const fixes = fixesFor(index, finding, idSource())
    expect(fixesFor(index, finding, () => 'another')).toBe(fixes)
    expect(knownFixes(index, finding)).toBe(fixes)
  })
  it('can be looked for step by step, and taken in from elsewhere', () => {
    if (!finding) throw new Error('a finding is expected')
    const labels = fixesFor(index, finding, idSource()).map(({ label }) => label)
    const other = indexDiagram({ ...index.diagram })
    expect(knownFixes(other, finding)).toBeNull()
    const steps = tryFixes(other, finding, idSource())
    let count = 0
    for (let step = steps.next(); ; step = steps.next()) {
      if (!step.done) count += 1
      else {
        expect(step.value.map(({ label }) => label)).toEqual(labels)
        break
      }
    }
    expect(count).toBeGreaterThan(labels.length)
    const third = indexDiagram({ ...index.diagram })
    const fixes = rememberFixes(third, finding, [{ label: 'From elsewhere', patch: [] }])
    expect(fixesFor(third, finding, idSource())).toBe(fixes)
  })
  it('are offered only where they cure and add no error', () => {
    const refused = {
      finding: { ...(finding as Finding), rule: 'level-mismatch', id: 'level-mismatch(pc)', about: ['pc'] },
      drawing: diagram()
        .zone('office')
        .asset('pc', { type: 'plc', level: 'L4', zone: 'office' })
        .asset('other', { type: 'office-workstation', level: 'L4', zone: 'office' })
        .build(),
    }
    // Moved to its level it would share the zone with the office: an error that was not there.
    expect(fixesFor(indexDiagram(refused.drawing), refused.finding, idSource())).toEqual([])
  })
})
