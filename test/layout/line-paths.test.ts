import { describe, expect, it } from 'vitest'
import { distanceToLine, linePaths, middleOf, roundedPath } from '../../src/layout'

const BEND = [
  { x: 0, y: 0 },
  { x: 100, y: 0 },
  { x: 100, y: 60 },
]

describe('the path of a conduit', () => {
  it('rounds its corners, less where there is little room', () => {
    expect(roundedPath(BEND)).toBe('M0 0L90 0Q100 0 100 10L100 60')
    expect(
      roundedPath([
        { x: 0, y: 0 },
        { x: 8, y: 0 },
        { x: 8, y: 60 },
      ]),
    ).toBe('M0 0L4 0Q8 0 8 4L8 60')
  })

  it('stops inside its heads, so that no line stands out beside their tips', () => {
    const { line, heads } = linePaths(BEND, { source: false, target: true })
    expect(line.endsWith('L100 53')).toBe(true)
    expect(heads).toBe('M100 60L104.5 51L95.5 51Z')
    expect(linePaths(BEND, { source: false, target: false }).heads).toBe('')
  })

  it('measures how far a point is, and finds the middle of the longest part', () => {
    expect(distanceToLine({ x: 50, y: 7 }, BEND)).toBe(7)
    expect(distanceToLine({ x: 103, y: 64 }, BEND)).toBe(5)
    expect(middleOf(BEND)).toEqual({ x: 50, y: 0 })
    expect(middleOf([])).toBe(null)
  })
})
