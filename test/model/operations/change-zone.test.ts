import { expect, it } from 'vitest'
import { type Diagram, indexDiagram, type Patch, setRisk, setSlTarget, setSlTargets, zoneId } from '../../../src/model'
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

it('whole targets are set zone by zone, seven equal ones as one number', () => {
  const mixed = { FR1: 1, FR2: 2, FR3: 3, FR4: 0, FR5: 4, FR6: 2, FR7: 2 } as const
  const same = { FR1: 3, FR2: 3, FR3: 3, FR4: 3, FR5: 3, FR6: 3, FR7: 3 } as const
  const patch = setSlTargets(index, [
    [x, mixed],
    [y, same],
  ])
  expect(zone('x', patch)?.slTarget).toEqual(mixed)
  expect(zone('y', patch)?.slTarget).toBe(3)
})

it('what is said of a risk is changed field by field, and leaves nothing behind when all is taken back', () => {
  const one = undoable(start, setRisk(index, [x, y], { attacker: 3, impact: { health: 2 } }))
  const two = undoable(one, setRisk(indexDiagram(one), [x], { impact: { money: 4 }, likelihood: 2 }))
  expect(indexDiagram(two).zone('x')?.risk).toEqual({ attacker: 3, impact: { health: 2, money: 4 }, likelihood: 2 })
  expect(indexDiagram(two).zone('y')?.risk).toEqual({ attacker: 3, impact: { health: 2 } })
  const none = setRisk(indexDiagram(one), [y], { attacker: undefined, impact: { health: undefined } })
  expect(zone('y', none, one)).not.toHaveProperty('risk')
})
