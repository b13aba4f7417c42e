import { expect, it } from 'vitest'
import { findingOnRoute } from '../../../src/layout'

const points = [
  { x: 0, y: 0 },
  { x: 0, y: 100 },
  { x: 30, y: 100 },
]

it('stands at the first device, at the mark, else in the middle of the longest part of the line', () => {
  const at = { x: 0, y: 40 }
  const glyph = { device: 'fw' as never, at }
  expect(findingOnRoute({ points, mark: null, glyphs: [glyph as never] })).toEqual({ x: 10.5, y: 29.5 })
  expect(findingOnRoute({ points, mark: at, glyphs: [] })).toEqual({ x: 10.5, y: 29.5 })
  expect(findingOnRoute({ points, mark: null, glyphs: [] })).toEqual({ x: 0, y: 50 })
  expect(findingOnRoute({ points: [], mark: null, glyphs: [] })).toBeNull()
})
