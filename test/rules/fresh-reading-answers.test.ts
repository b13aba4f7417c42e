/** §7 on accepting, settings and certainty, read afresh. */
import { describe, expect, it } from 'vitest'
import { indexDiagram } from '../../src/model'
import { checkDiagram } from '../../src/rules'
import { type DiagramBuilder, diagram } from '../support/diagram-builder'
import { flow, https, site } from '../support/fresh-reading'
import { TODAY } from '../support/test-rule'

/** The rule, whether it is accepted, how bad, whether assumed. */
const answersOf = (built: DiagramBuilder, rule: string) =>
  checkDiagram(indexDiagram(built.build()), TODAY)
    .filter((finding) => finding.rule === rule)
    .map(({ severity, acceptance, assumed }) => [severity, acceptance !== null, assumed])

describe('accepting, settings and certainty', () => {
  const drawn = (fields: object, conduit: object = https) => site(fields).conduit('c', 'pc', 'scada', conduit)
  const cause = checkDiagram(indexDiagram(drawn({}).build()), TODAY).find(({ rule }) => rule === 'it-reaches-ot')?.cause
  const accepted = (more: object) => ({
    acceptances: [
      { rule: 'it-reaches-ot', about: ['c'], cause, reason: 'Refit', by: 'M. Okafor', on: '2026-11-01', ...more },
    ],
  })

  it('holds through its last day, and not the day after', () => {
    expect(answersOf(drawn(accepted({ until: '2026-11-25' })), 'it-reaches-ot')).toEqual([['error', true, false]])
    const late = drawn(accepted({ until: '2026-11-24' }))
    expect(answersOf(late, 'it-reaches-ot')).toEqual([['error', false, false]])
    expect(answersOf(late, 'unused-acceptance')).toEqual([['advice', false, false]])
  })
  it('holds when things are renamed and moved within their level, not when a flow, a device, a level or a zone changes', () => {
    const holds = (conduit: object, change: (built: DiagramBuilder) => DiagramBuilder = (built) => built) =>
      answersOf(change(drawn(accepted({}), conduit)), 'it-reaches-ot').map(([, answer]) => answer)
    expect(holds({ ...https, name: 'Line 1', owner: 'IT', justification: 'Reports' })).toEqual([true])
    expect(holds(https, (built) => built.zone('other').asset('more', { level: 'L4', zone: 'office' }))).toEqual([true])
    expect(holds({ ...https, via: ['fw'] })).toEqual([false])
    expect(holds({ flows: [...https.flows, { protocol: 'smb' }] })).toEqual([false])
    expect(holds(flow('https', { targetAsset: 'scada' }))).toEqual([false])
    const inZone = (level: string, zone: string) =>
      diagram(accepted({}))
        .zone('office')
        .zone('ops')
        .zone('other')
        .asset('pc', { type: 'office-workstation', level, zone })
        .asset('scada', { type: 'scada-server', level: 'L2', zone: 'ops' })
        .conduit('c', 'pc', 'scada', https)
    const told = (built: DiagramBuilder) => answersOf(built, 'it-reaches-ot').map(([, answer]) => answer)
    expect(told(inZone('L4', 'office'))).toEqual([true])
    expect(told(inZone('L5', 'office'))).toEqual([false])
    expect(told(inZone('L4', 'other'))).toEqual([false])
  })
  it('without a cause it holds as long as the finding is there', () => {
    expect(answersOf(drawn(accepted({ cause: undefined }), { ...https, via: ['fw'] }), 'it-reaches-ot')).toEqual([
      ['error', true, false],
    ])
  })
  it('answers one rule about one thing, and what answers nothing is told', () => {
    const other = drawn(accepted({ about: ['pc'] }))
    expect(answersOf(other, 'it-reaches-ot')).toEqual([['error', false, false]])
    expect(answersOf(other, 'unused-acceptance')).toHaveLength(1)
    expect(answersOf(drawn({ ...accepted({}), rules: { 'it-reaches-ot': 'off' } }), 'unused-acceptance')).toHaveLength(
      1,
    )
  })
  it('a severity of the document’s own is kept, also when accepted, and off is off', () => {
    const own = (setting: string) => drawn({ ...accepted({}), rules: { 'it-reaches-ot': setting } })
    expect(answersOf(own('advice'), 'it-reaches-ot')).toEqual([['advice', true, false]])
    expect(answersOf(own('off'), 'it-reaches-ot')).toEqual([])
    // What the first of a family may not say, the next one does not say of what it is not about.
    expect(answersOf(own('off'), 'ot-reaches-it')).toEqual([])
  })
  it('rests on a guess: the conduit, an end, its zone, a device in the via; not on what is beside it', () => {
    const assumed = (built: DiagramBuilder) => answersOf(built, 'it-reaches-ot').map(([, , guess]) => guess)
    expect(assumed(drawn({}, { ...https, certainty: 'unknown' }))).toEqual([true])
    expect(assumed(site().asset('x', { level: 'L4', certainty: 'assumed' }).conduit('c', 'x', 'scada', https))).toEqual(
      [true],
    )
    expect(
      assumed(
        site()
          .zone('z', { certainty: 'assumed' })
          .asset('x', { level: 'L4', zone: 'z' })
          .conduit('c', 'x', 'scada', https),
      ),
    ).toEqual([true])
    const device = site().asset('f', { type: 'it-ot-firewall', level: 'L3.5', certainty: 'assumed' })
    expect(assumed(device.conduit('c', 'pc', 'scada', { ...https, via: ['f'] }))).toEqual([true])
    expect(
      assumed(
        site().asset('x', { level: 'L4', zone: 'office', certainty: 'assumed' }).conduit('c', 'pc', 'scada', https),
      ),
    ).toEqual([false])
  })
})
