import { describe, expect, it } from 'vitest'
import { crosses, lengthOf, partsOf } from '../../../src/layout/route/parts'

const line = [
  { x: 10, y: 40 },
  { x: 10, y: 10 },
  { x: 60, y: 10 },
]

describe('the parts of a line', () => {
  it('are rectangles without width or height, from the upper left on', () => {
    expect(partsOf(line)).toEqual([
      { x: 10, y: 10, width: 0, height: 30 },
      { x: 10, y: 10, width: 50, height: 0 },
    ])
    expect(lengthOf(line)).toBe(80)
  })
  it.each([
    ['in the middle', { x: 30, y: 0, width: 0, height: 50 }, true],
    ['where it ends on the line', { x: 30, y: 10, width: 0, height: 50 }, false],
    ['beside the line', { x: 70, y: 0, width: 0, height: 50 }, false],
    ['along the line', { x: 20, y: 10, width: 20, height: 0 }, false],
  ])('are crossed %s: %j %s', (_, other, expected) => {
    const level = partsOf(line)[1]
    expect(level && crosses(level, other)).toBe(expected)
    expect(level && crosses(other, level)).toBe(expected)
  })
})
