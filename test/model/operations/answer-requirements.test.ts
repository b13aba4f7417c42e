import { expect, it } from 'vitest'
import { answerRequirements, indexDiagram } from '../../../src/model'
import { diagram } from '../../support/diagram-builder'
import { undoable } from '../../support/undoable'

const start = diagram()
  .zone('x')
  .zone('y')
  .asset('a', { zone: 'x' })
  .asset('b', { zone: 'y' })
  .conduit('c', 'x', 'y')
  .build()
const index = indexDiagram(start)

it('one requirement is answered for several zones and conduits at once, beside the answers that stand', () => {
  const one = undoable(
    start,
    answerRequirements(index, ['x', 'y', 'c'], ['SR 5.2'], { state: 'planned', due: '2027-03-31' }),
  )
  const two = undoable(one, answerRequirements(indexDiagram(one), ['x'], ['SR 5.2', 'SR 1.1'], { state: 'in-place' }))
  const after = indexDiagram(two)
  expect(after.zone('x')?.requirements).toEqual({
    'SR 5.2': { state: 'in-place', due: '2027-03-31' },
    'SR 1.1': { state: 'in-place' },
  })
  expect(after.zone('y')?.requirements).toEqual({ 'SR 5.2': { state: 'planned', due: '2027-03-31' } })
  expect(after.conduit('c')?.requirements).toEqual({ 'SR 5.2': { state: 'planned', due: '2027-03-31' } })
})

it('an owner alone is kept as an answer that is not assessed; one that says nothing more is taken away', () => {
  const one = undoable(start, answerRequirements(index, ['x'], ['SR 1.1'], { owner: 'Ana' }))
  expect(indexDiagram(one).zone('x')?.requirements).toEqual({ 'SR 1.1': { state: 'not-assessed', owner: 'Ana' } })
  const none = undoable(one, answerRequirements(indexDiagram(one), ['x'], ['SR 1.1'], { owner: undefined }))
  expect(indexDiagram(none).zone('x')).not.toHaveProperty('requirements')
})

it('passes over what is no zone and no conduit, and what would not change', () => {
  expect(answerRequirements(index, ['a', 'nothing'], ['SR 1.1'], { state: 'planned' })).toEqual([])
  expect(answerRequirements(index, ['x'], ['SR 1.1'], { state: 'not-assessed' })).toEqual([])
})
