import { expect, it } from 'vitest'
import { headerHasSteps, STEPS_WIDTH } from '../../../src/layout'
import { headerWidths } from '../../../src/layout/boxes/header'
import { indexDiagram, type Zone } from '../../../src/model'
import { diagram } from '../../support/diagram-builder'

const zone = (fields: object): Zone => {
  const [first] = indexDiagram(
    diagram()
      .zone('z', { name: 'Ops', ...fields })
      .build(),
  ).zones
  if (!first) throw new Error('no zone')
  return first
}
const answered = { requirements: { 'SR 5.1': { state: 'in-place' } } }

it('a header has room for steps where a level is asked for and something was assessed, and for words else', () => {
  const [words, steps] = [zone({ slTarget: 2 }), zone({ slTarget: 2, ...answered })]
  expect([headerHasSteps(words), headerHasSteps(steps)]).toEqual([false, true])
  expect(headerWidths(steps).middle).toBe(headerWidths(words).middle + STEPS_WIDTH)
  expect(headerWidths(steps).whole).toBe(headerWidths(steps).middle)
  expect(headerWidths(words).whole).toBeGreaterThan(headerWidths(words).middle)
})

it('no room is kept where no level is asked for, whatever was answered', () => {
  for (const slTarget of [undefined, 0]) {
    const fields = slTarget === undefined ? answered : { slTarget, ...answered }
    expect(headerHasSteps(zone(fields))).toBe(false)
    expect(headerWidths(zone(fields))).toEqual(headerWidths(zone({})))
  }
})
