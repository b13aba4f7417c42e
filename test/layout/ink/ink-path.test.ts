import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inkExtent, inkLine, inkPath, inkWeight } from '../../../src/layout'

const LINE = [0, 0, 0.5, 40, 10, 0.8, 80, 0, 0.2]

/** Every number of a path. */
const numbers = (path: string) => [...path.matchAll(/-?\d+(?:\.\d+)?/gu)].map(([text]) => Number(text))

describe('a line', () => {
  it('fills the box that it has, so that it stretches with it', () => {
    expect(inkExtent(LINE)).toEqual({ width: 80, height: 10 })
    const twice = inkLine(LINE, { x: 100, y: 50, width: 160, height: 30 })
    expect(twice).toEqual([
      { x: 100, y: 50, pressure: 0.5 },
      { x: 180, y: 80, pressure: 0.8 },
      { x: 260, y: 50, pressure: 0.2 },
    ])
  })

  it('that is straight has a box too', () => {
    expect(inkExtent([0, 0, 0.5, 30, 0, 0.5])).toEqual({ width: 30, height: 1 })
    expect(inkExtent([])).toEqual({ width: 1, height: 1 })
  })

  it('is as wide as it says, else as its kind', () => {
    expect(inkWeight({ kind: 'stroke', weight: 7 })).toBe(7)
    expect(inkWeight({ kind: 'highlight' })).toBeGreaterThan(inkWeight({ kind: 'stroke' }))
  })

  it('of one point is a dot, of none is nothing', () => {
    const dot = inkPath('stroke', inkLine([0, 0, 0.5], { x: 10, y: 10, width: 1, height: 1 }), 4)
    expect(dot).toMatch(/^M.*Z$/u)
    expect(inkPath('stroke', [], 4)).toBe('')
    expect(inkPath('arrow', inkLine([0, 0, 0.5], { x: 10, y: 10, width: 1, height: 1 }), 4)).toBe('')
  })

  it('pressed harder is wider', () => {
    const widthOf = (pressure: number) => {
      const line = Array.from({ length: 20 }, (_, i) => ({ x: i * 5, y: 0, pressure }))
      const ys = numbers(inkPath('stroke', line, 10)).filter((_, i) => i % 2 === 1)
      return Math.max(...ys) - Math.min(...ys)
    }
    expect(widthOf(0.9)).toBeGreaterThan(widthOf(0.2) * 1.5)
  })

  it('of any points gives finite numbers near to them', () => {
    const point = fc.record({
      x: fc.double({ min: -1e4, max: 1e4, noNaN: true }),
      y: fc.double({ min: -1e4, max: 1e4, noNaN: true }),
      pressure: fc.double({ min: 0, max: 1, noNaN: true }),
    })
    fc.assert(
      fc.property(
        fc.array(point, { maxLength: 30 }),
        fc.constantFrom('stroke', 'highlight', 'arrow' as const),
        (line, kind) => {
          const path = inkPath(kind as 'stroke', line, 6)
          for (const value of numbers(path)) expect(Math.abs(value)).toBeLessThan(1.2e4)
          expect(path).not.toMatch(/NaN|Infinity/u)
        },
      ),
    )
  })
})

it('an arrow is straight, and its tip is where it ends', () => {
  const path = inkPath('arrow', inkLine([0, 0, 0.5, 100, 0, 0.5], { x: 0, y: 20, width: 100, height: 1 }), 4)
  expect(path).toContain('100 20')
  const ys = numbers(path).filter((_, i) => i % 2 === 1)
  expect(Math.max(...ys) - Math.min(...ys)).toBeGreaterThan(8)
})
