import { expect, it } from 'vitest'
import { type Diagram, indexDiagram, type Patch, setRequirement, setSlTarget, zoneId } from '../../../src/model'
import { diagram } from '../../support/diagram-builder'
import { undoable } from '../../support/undoable'

const start = diagram().zone('x', { slTarget: 2 }).zone('y').asset('a', { zone: 'x' }).build()
const index = indexDiagram(start)
const [x, y] = [zoneId('x'), zoneId('y')]
const zone = (id: string, patch: Patch, from: Diagram = start) => indexDiagram(undoable(from, patch)).zone(id)

it('one number sets all seven targets; one FR leaves the other six as they were', () => {
  expect(zone('y', setSlTarget(index, [x, y], 'all', 3))?.slTarget).toBe(3)
  expect(zone('x', setSlTarget(index, [x], 'FR5', 4))?.slTarget).toEqual({
    FR1: 2,
    FR2: 2,
    FR3: 2,
    FR4: 2,
    FR5: 4,
    FR6: 2,
    FR7: 2,
  })
  expect(zone('y', setSlTarget(index, [y], 'FR1', 0))?.slTarget).toBe(0)
  expect(zone('x', setSlTarget(index, [x], 'all', undefined))).not.toHaveProperty('slTarget')
})

it('seven equal values are one number again', () => {
  const mixed = undoable(start, setSlTarget(index, [x], 'FR5', 4))
  expect(zone('x', setSlTarget(indexDiagram(mixed), [x], 'FR5', 2), mixed)?.slTarget).toBe(2)
})

it('an answer to a requirement is set beside the others, and taken away', () => {
  const one = undoable(start, setRequirement(index, [x, y], 'SR 5.2', { state: 'planned', due: '2027-03-31' }))
  const two = undoable(one, setRequirement(indexDiagram(one), [x], 'SR 1.1', { state: 'in-place' }))
  expect(indexDiagram(two).zone('x')?.requirements).toEqual({
    'SR 5.2': { state: 'planned', due: '2027-03-31' },
    'SR 1.1': { state: 'in-place' },
  })
  const less = undoable(two, setRequirement(indexDiagram(two), [x], 'SR 5.2', undefined))
  expect(Object.keys(indexDiagram(less).zone('x')?.requirements ?? {})).toEqual(['SR 1.1'])
  expect(zone('y', setRequirement(indexDiagram(less), [y], 'SR 5.2', undefined), less)).not.toHaveProperty(
    'requirements',
  )
})
