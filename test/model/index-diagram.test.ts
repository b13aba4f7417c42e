import { expect, test } from 'vitest'
import {
  addAnnotation,
  annotationId,
  applyPatch,
  emptyDiagram,
  indexDiagram,
  isAside,
  updateIndex,
} from '../../src/model'

const kinds = ['note', 'vote', 'stroke', 'parked', 'frame', 'question']
const diagram = kinds.reduce(
  (drawn, kind) => applyPatch(drawn, addAnnotation(indexDiagram(drawn), { id: annotationId(kind), kind })),
  emptyDiagram,
)
const idsOf = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id)

test('annotations that stand nowhere are listed apart, both in the order of the file', () => {
  const index = indexDiagram(diagram)
  expect(idsOf(index.annotations)).toEqual(['note', 'stroke', 'frame'])
  expect(idsOf(index.asides)).toEqual(['vote', 'parked', 'question'])
  expect(index.asides.every(isAside)).toBe(true)
})

test('what is put beside the drawing leaves its annotations as they were', () => {
  const index = indexDiagram(diagram)
  const patch = addAnnotation(index, { id: annotationId('more'), kind: 'card', text: 'Who is called at night?' })
  const after = updateIndex(index, applyPatch(diagram, patch), patch)
  expect(idsOf(after.annotations)).toEqual(idsOf(index.annotations))
  expect(idsOf(after.asides)).toEqual([...idsOf(index.asides), 'more'])
})
