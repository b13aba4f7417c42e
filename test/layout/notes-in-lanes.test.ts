import { expect, it } from 'vitest'
import { buildScene } from '../../src/layout'
import { type Diagram, indexDiagram } from '../../src/model'
import { diagram } from '../support/diagram-builder'

const empty = diagram().build()
const withNote = (y: number) =>
  ({
    ...empty,
    annotations: [{ id: 'n1', kind: 'note', text: 'Ask', place: { level: 'L3', x: 40, y } }],
  }) as unknown as Diagram

it('a note may hang over the next lane: dropping one moves no lane', () => {
  const before = buildScene(indexDiagram(empty)).lanes
  const after = buildScene(indexDiagram(withNote(60)))
  expect(after.annotations.size).toBe(1)
  expect(after.lanes).toEqual(before)
})

it('a lane is as high as the top of a note that stands in it', () => {
  const lane = buildScene(indexDiagram(withNote(300))).lanes.find(({ level }) => level === 'L3')
  expect(lane?.height).toBeGreaterThanOrEqual(300)
})
