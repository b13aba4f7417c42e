import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { distanceToLine } from '../../../src/layout'
import { throughPoints } from '../../../src/layout/route/through-points'

const card = (x: number, y: number) => ({ x, y, width: 156, height: 44 })
const holds = (rect: ReturnType<typeof card>, { x, y }: { x: number; y: number }) =>
  x >= rect.x && y >= rect.y && x <= rect.x + rect.width && y <= rect.y + rect.height

describe('a line through points that a person dragged it to', () => {
  it('leaves by the nearest side and bends as little as it can', () => {
    expect(throughPoints(card(0, 0), card(0, 300), [{ x: 300, y: 160 }])).toEqual([
      { x: 156, y: 22 },
      { x: 300, y: 22 },
      { x: 300, y: 322 },
      { x: 156, y: 322 },
    ])
  })

  it('goes straight where the point is beside a side', () => {
    expect(throughPoints(card(0, 0), card(0, 300), [{ x: 50, y: 160 }])).toEqual([
      { x: 50, y: 44 },
      { x: 50, y: 300 },
    ])
  })

  it('passes over points inside a box', () => {
    const plain = throughPoints(card(0, 0), card(0, 300), [])
    expect(throughPoints(card(0, 0), card(0, 300), [{ x: 20, y: 20 }])).toEqual(plain)
  })

  it('meets every point, upright and level, from one border to the other', () => {
    const point = fc.record({ x: fc.integer({ min: -500, max: 900 }), y: fc.integer({ min: -500, max: 900 }) })
    fc.assert(
      fc.property(fc.array(point, { maxLength: 6 }), (points) => {
        const [source, target] = [card(0, 0), card(300, 400)]
        const line = throughPoints(source, target, points)
        for (const stop of points) {
          if (!holds(source, stop) && !holds(target, stop)) expect(distanceToLine(stop, line)).toBeCloseTo(0)
        }
        for (let i = 1; i < line.length; i += 1) {
          expect(line[i - 1]?.x === line[i]?.x || line[i - 1]?.y === line[i]?.y).toBe(true)
        }
        expect(holds(source, line[0] as never)).toBe(true)
        expect(holds(target, line.at(-1) as never)).toBe(true)
      }),
    )
  })
})
