import { describe, expect, it } from 'vitest'
import { indexDiagram } from '../../src/model'
import { checkDiagram, openQuestions } from '../../src/rules'
import { diagram } from '../support/diagram-builder'

const TODAY = { today: '2026-11-26' }

function asked(built: ReturnType<typeof diagram>) {
  const index = indexDiagram(built.build())
  return openQuestions(index, checkDiagram(index, TODAY)).map(({ record, certainty, findings }) => [
    record,
    certainty,
    findings.map(({ id }) => id),
  ])
}

describe('the open questions', () => {
  it('are what is marked as assumed or unknown, and nothing that is confirmed', () => {
    const drawn = diagram()
      .zone('ops', { name: 'Operations' })
      .asset('a', { level: 'L3', zone: 'ops', certainty: 'assumed' })
      .asset('b', { level: 'L3', zone: 'ops', certainty: 'confirmed' })
      .asset('c', { level: 'L3', zone: 'ops', certainty: 'unknown' })
    expect(asked(drawn)).toEqual([
      ['c', 'unknown', []],
      ['a', 'assumed', []],
    ])
  })

  it('begin with those on which the worst findings rest', () => {
    const drawn = diagram()
      .zone('office')
      .zone('ops')
      .asset('pc', { level: 'L4', zone: 'office' })
      .asset('plc', { level: 'L1', zone: 'ops' })
      .asset('spare', { level: 'L3', zone: 'ops', certainty: 'unknown' })
      .conduit('guess', 'pc', 'plc', { certainty: 'assumed' })
    const [first, second] = asked(drawn)
    expect(first?.[0]).toBe('guess')
    expect(first?.[2]).toContain('it-reaches-ot(guess)')
    expect(second).toEqual(['spare', 'unknown', []])
  })
})
