import { describe, expect, it } from 'vitest'
import { indexDiagram } from '../../src/model'
import { checkDiagram } from '../../src/rules'
import { type DiagramBuilder, diagram } from '../support/diagram-builder'

const ASSUMED = { certainty: 'assumed' } as const
const UNKNOWN = { certainty: 'unknown' } as const
const https = { flows: [{ protocol: 'https' }] }

/** Whether what a rule finds rests on a guess. */
function assumed(drawing: DiagramBuilder, rule: string): boolean[] {
  const findings = checkDiagram(indexDiagram(drawing.build()), { today: '2026-11-25' })
  return findings.filter((finding) => finding.rule === rule).map((finding) => finding.assumed)
}

describe('§7 a flat zone rests on a guess', () => {
  const lan = (pc: object, level = 'L4') =>
    diagram()
      .zone('lan')
      .asset('pc', { zone: 'lan', level, ...pc })
      .asset('plc', { level: 'L1', zone: 'lan' })

  it.each([ASSUMED, UNKNOWN])('where all of one side are guesses', (guess) => {
    expect(assumed(lan(guess), 'flat-zone')).toEqual([true])
    expect(assumed(lan(guess, 'L3.5'), 'flat-zone')).toEqual([true])
  })
  it('and not where one of each side is sure', () => {
    expect(assumed(lan({}), 'flat-zone')).toEqual([false])
    expect(assumed(lan(ASSUMED).asset('sure', { level: 'L5', zone: 'lan' }), 'flat-zone')).toEqual([false])
    expect(assumed(lan({}, 'L3.5').asset('guess', { level: 'L2', zone: 'lan', ...ASSUMED }), 'flat-zone')).toEqual([
      false,
    ])
  })
})

describe('§7 that the DMZ is missing rests on a guess', () => {
  const site = (pc: object, conduit: object) =>
    diagram()
      .zone('office')
      .zone('ops')
      .asset('pc', { level: 'L4', zone: 'office', ...pc })
      .asset('fleet', { level: 'L3', zone: 'ops' })
      .conduit('c', 'office', 'ops', { ...https, ...conduit })

  it('where nothing is connected without what is guessed', () => {
    expect(assumed(site(ASSUMED, {}), 'dmz-missing')).toEqual([true])
    expect(assumed(site({}, UNKNOWN), 'dmz-missing')).toEqual([true])
  })
  it('and not where something is connected all the same', () => {
    expect(assumed(site({}, {}), 'dmz-missing')).toEqual([false])
    const second = site({}, UNKNOWN).conduit('d', 'pc', 'fleet', https)
    expect(assumed(second, 'dmz-missing')).toEqual([false])
    expect(assumed(site(ASSUMED, {}).asset('sure', { level: 'L5', zone: 'office' }), 'dmz-missing')).toEqual([false])
  })
})

it('§7 a conduit rests on the zones that it joins, be its ends zones or assets in them', () => {
  const joined = (end: string) =>
    diagram()
      .zone('ops', ASSUMED)
      .zone('mine')
      .asset('a', { zone: 'ops' })
      .asset('b', { zone: 'mine' })
      .conduit('c', end, 'b')
  expect(assumed(joined('ops'), 'undefined-conduit')).toEqual([true])
  expect(assumed(joined('a'), 'undefined-conduit')).toEqual([true])
})
