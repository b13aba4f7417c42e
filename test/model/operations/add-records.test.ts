import { expect, it } from 'vitest'
import {
  acceptanceIdOf,
  addAcceptance,
  addAnnotation,
  addAsset,
  addConduit,
  addZone,
  annotationId,
  assetId,
  conduitId,
  indexDiagram,
  zoneId,
} from '../../../src/model'
import { diagram } from '../../support/diagram-builder'
import { undoable } from '../../support/undoable'

const start = diagram().zone('z').asset('a', { zone: 'z' }).asset('b').conduit('c', 'a', 'b').build()
const index = indexDiagram(start)

it('a new record comes after all others of its kind', () => {
  const after = undoable(start, addAsset(index, { id: assetId('n'), type: 'custom', level: 'L2', name: 'New' }))
  expect(indexDiagram(after).assets.map(({ id }) => id)).toEqual(['a', 'b', 'n'])
  const zones = undoable(start, addZone(index, { id: zoneId('y') }))
  expect(indexDiagram(zones).zones.map(({ id }) => id)).toEqual(['z', 'y'])
  const conduits = undoable(start, addConduit(index, { id: conduitId('d'), source: zoneId('z'), target: assetId('b') }))
  expect(
    indexDiagram(conduits)
      .conduitsAt(zoneId('z'))
      .map(({ id }) => id),
  ).toEqual(['d'])
  const notes = undoable(start, addAnnotation(index, { id: annotationId('t'), kind: 'note', text: 'x' }))
  expect(indexDiagram(notes).annotations.map(({ text }) => text)).toEqual(['x'])
})

it('a second acceptance of the same rule and things takes the place of the first', () => {
  const about = ['b', 'a']
  const id = acceptanceIdOf({ rule: 'r', about })
  expect(id).toBe(acceptanceIdOf({ rule: 'r', about: ['a', 'b'] }))
  const acceptance = { id, rule: 'r', about, reason: 'first', by: 'Ana', on: '2026-11-25' }
  const one = undoable(start, addAcceptance(index, acceptance))
  const two = undoable(one, addAcceptance(indexDiagram(one), { ...acceptance, reason: 'second' }))
  expect(indexDiagram(two).acceptances.map(({ reason }) => reason)).toEqual(['second'])
})
