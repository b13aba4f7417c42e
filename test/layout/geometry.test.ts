import { describe, expect, it } from 'vitest'
import { contains, grown, overlap } from '../../src/layout'

const VIEW = { x: 0, y: 0, width: 1000, height: 800 }

describe('rectangles', () => {
  it('overlap, contain and grow', () => {
    expect(overlap(VIEW, { x: 999, y: 0, width: 10, height: 10 })).toBe(true)
    expect(overlap(VIEW, { x: 1000, y: 0, width: 10, height: 10 })).toBe(false)
    expect(contains(VIEW, { x: 0, y: 0, width: 1000, height: 800 })).toBe(true)
    expect(contains(VIEW, { x: 1, y: 0, width: 1000, height: 800 })).toBe(false)
    expect(grown({ x: 5, y: 5, width: 1, height: 1 }, 2)).toEqual({ x: 3, y: 3, width: 5, height: 5 })
  })
})
