import { describe, expect, it } from 'vitest'
import { achievedBy, levelChanges, leveledZone, levelOf } from '../../src/analysis'
import { answerRequirements, applyPatch, FR_IDS, indexDiagram } from '../../src/model'
import { checkDiagram, nextSteps } from '../../src/rules'
import { diagram } from '../support/diagram-builder'

const TODAY = { today: '2026-11-26' }
const stepsOf = (built: ReturnType<typeof diagram>) => {
  const index = indexDiagram(built.build())
  return { index, steps: nextSteps(index, checkDiagram(index, TODAY)) }
}
const site = () =>
  diagram()
    .zone('office', { name: 'Office', slTarget: 1 })
    .zone('control', { name: 'Control', slTarget: 2 })
    .asset('pc', { type: 'office-workstation', level: 'L4', zone: 'office' })
    .asset('scada', { type: 'scada-server', level: 'L3', zone: 'control', critical: true })
    .conduit('c', 'pc', 'scada', { flows: [{ protocol: 'https' }] })

describe('what to do next', () => {
  it('is nothing where no SL-T is set', () => {
    expect(stepsOf(diagram().zone('z').asset('a', { zone: 'z' })).steps).toEqual([])
  })

  it('names each requirement once, with every zone that it is missing in', () => {
    const { steps } = stepsOf(site())
    expect(new Set(steps.map(({ requirement }) => requirement.id)).size).toBe(steps.length)
    const both = steps.find(({ requirement }) => requirement.id === 'SR 1.1')
    expect(both?.places).toEqual([
      expect.objectContaining({ record: 'office', target: 1, gap: 1, isNext: true, state: 'not-assessed' }),
      expect.objectContaining({ record: 'control', target: 2, gap: 2, isNext: true, state: 'not-assessed' }),
    ])
  })

  it('begins with what answers an open error', () => {
    const { steps } = stepsOf(site())
    const urgent = steps.map(({ errors }) => errors.length > 0)
    expect(urgent[0]).toBe(true)
    expect(urgent.indexOf(false)).toBe(urgent.lastIndexOf(true) + 1)
  })

  it('weighs a crown jewel behind', () => {
    const weights = (critical: boolean) => {
      const { steps } = stepsOf(diagram().zone('z', { slTarget: 1 }).asset('a', { zone: 'z', critical }))
      return steps[0] as (typeof steps)[number]
    }
    expect(weights(true).jewels).toEqual(['a'])
    expect(weights(true).weight).toBeGreaterThan(weights(false).weight)
  })

  it('leaves nothing short once all of it is in place', () => {
    const { index, steps } = stepsOf(site())
    const after = steps.reduce((before, { requirement, places }) => {
      const records = places.map(({ record }) => record)
      const patch = answerRequirements(before, records, [requirement.id], { state: 'in-place' })
      return indexDiagram(applyPatch(before.diagram, patch))
    }, index)
    expect(nextSteps(after, [])).toEqual([])
    for (const zone of after.zones) {
      const leveled = leveledZone(after, zone)
      const achieved = achievedBy(leveled)
      for (const fr of FR_IDS) expect(levelOf(achieved?.[fr])).toBeGreaterThanOrEqual(leveled.target?.[fr] ?? 0)
    }
    const changes = levelChanges(index, after, ['office', 'control'])
    expect(changes.filter(({ record }) => record === 'office').map(({ fr }) => fr)).toEqual([...FR_IDS])
    expect(changes.every(({ from, to, target }) => from === null && (to ?? 0) >= (target ?? 9))).toBe(true)
  })
})
