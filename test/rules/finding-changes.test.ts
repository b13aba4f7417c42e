import { describe, expect, it } from 'vitest'
import { addConduit, applyPatch, conduitId, indexDiagram, type Patch, updateOf } from '../../src/model'
import { changedFindings, checkDiagram, tryPatch } from '../../src/rules'
import { finding } from '../store/sample'
import { diagram } from '../support/diagram-builder'

const TODAY = { today: '2026-11-26' }

describe('findings before and after', () => {
  it('come and go by id, each in its order; accepted ones are none', () => {
    const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((id) => finding({ id }))
    const accepted = { ...finding({ id: 'e' }), acceptance: {} as never }
    const changes = changedFindings([a, b, accepted] as never, [d, c, b, accepted] as never)
    expect(changes).toEqual({ came: [d, c], went: [a], grew: [] })
    const lifted = { ...accepted, acceptance: null }
    expect(changedFindings([accepted], [lifted])).toEqual({ came: [lifted], went: [], grew: [] })
    expect(changedFindings([lifted], [accepted])).toEqual({ came: [], went: [lifted], grew: [] })
  })

  it('of another severity went and came', () => {
    const [mild, hard] = (['warning', 'error'] as const).map((severity) => finding({ id: 'a', severity, about: ['x'] }))
    expect(changedFindings([mild as never], [hard as never])).toEqual({ came: [hard], went: [mild], grew: [] })
  })

  it('said of one record more only grow, said of one less are still there, and two out of one are one more', () => {
    const said = (...about: string[]) => finding({ id: `r(${about.join(', ')})`, about })
    const [one, both, other] = [said('c1'), said('c1', 'c2'), said('c2')]
    expect(changedFindings([one], [both])).toEqual({ came: [], went: [], grew: [both] })
    expect(changedFindings([both], [one])).toEqual({ came: [], went: [], grew: [] })
    expect(changedFindings([both], [one, other])).toEqual({ came: [other], went: [], grew: [] })
    expect(changedFindings([one, other], [both])).toEqual({ came: [], went: [other], grew: [both] })
    expect(changedFindings([one], [{ ...both, rule: 'another' }])).toMatchObject({ came: [{}], went: [one] })
  })
})

describe('an edit tried out', () => {
  const site = () =>
    diagram()
      .zone('business', { slTarget: 1 })
      .zone('control', { slTarget: 2 })
      .asset('office', { type: 'office-workstation', level: 'L4', zone: 'business' })
      .asset('plc', { type: 'plc', level: 'L1', zone: 'control' })
      .build()

  it('tells what a check after it would say that one before it did not, with title and levels', () => {
    const index = indexDiagram(site())
    const patch = addConduit(index, { id: conduitId('new'), source: 'office' as never, target: 'plc' as never })
    const changes = tryPatch(index, patch, TODAY)
    const [old, now] = [index.diagram, applyPatch(index.diagram, patch)].map((drawing) =>
      checkDiagram(indexDiagram(drawing), TODAY).map(({ id }) => id),
    )
    expect(changes?.came.map(({ id }) => id)).toEqual(now?.filter((id) => !old?.includes(id)))
    expect(changes?.went.map(({ id }) => id)).toEqual(old?.filter((id) => !now?.includes(id)))
    expect(changes?.came).toContainEqual({
      id: 'it-reaches-ot(new)',
      rule: 'it-reaches-ot',
      title: 'IT reaches OT without a DMZ',
      severity: 'error',
      levels: ['L4', 'L1'],
    })
  })

  it('and its opposite tell the same the other way round', () => {
    const index = indexDiagram(site())
    const move = (from: string, to: string, drawing = index): Patch => {
      const asset = drawing.asset('office')
      if (!asset || asset.zone !== from) throw new Error('it is not there')
      return [updateOf('assets', asset, { zone: to as never }) as never]
    }
    const there = move('business', 'control')
    const after = indexDiagram(applyPatch(index.diagram, there))
    const [forth, back] = [tryPatch(index, there, TODAY), tryPatch(after, move('control', 'business', after), TODAY)]
    expect(forth?.came.map(({ rule }) => rule)).toContain('flat-zone')
    expect(back).toEqual({ came: forth?.went, went: forth?.came, grew: [] })
  })

  it('that the gate refuses, or that changes nothing, tells nothing', () => {
    const index = indexDiagram(site())
    const twice = addConduit(index, { id: conduitId('plc'), source: 'office' as never, target: 'plc' as never })
    expect(tryPatch(index, twice, TODAY)).toBe(null)
    expect(tryPatch(index, [], TODAY)).toBe(null)
  })
})
