import { describe, expect, it } from 'vitest'
import { type ConduitRoute, hopsOf, linePaths } from '../../src/layout'
import { conduitId } from '../../src/model'

const route = (id: string, ...points: [number, number][]): ConduitRoute => ({
  id: conduitId(id),
  points: points.map(([x, y]) => ({ x, y })),
  heads: { source: false, target: false },
  glyphs: [],
  chips: [],
  mark: null,
  bounds: { x: 0, y: 0, width: 0, height: 0 },
})
const NO_HEADS = { source: false, target: false }

describe('lines that cross', () => {
  it('the level one hops over the upright one, in the order of its line', () => {
    const level = route('level', [200, 50], [0, 50])
    const hops = hopsOf([level, route('a', [60, 0], [60, 100]), route('b', [140, 0], [140, 100])])
    expect([...hops]).toEqual([
      [
        'level',
        [
          { x: 140, y: 50 },
          { x: 60, y: 50 },
        ],
      ],
    ])
    expect(linePaths(level.points, NO_HEADS, hops.get(conduitId('level'))).line).toBe(
      'M200 50L146 50a6 6 0 0 0 -12 0L66 50a6 6 0 0 0 -12 0L0 50',
    )
  })

  it('do not where they only touch, meet at a bend, or are the same conduit', () => {
    const level = route('level', [0, 50], [200, 50])
    expect(hopsOf([level, route('a', [60, 50], [60, 100])]).size).toBe(0)
    expect(hopsOf([level, route('a', [195, 0], [195, 100])]).size).toBe(0)
    expect(hopsOf([route('own', [0, 50], [200, 50], [200, 20], [100, 20], [100, 90])]).size).toBe(0)
  })

  it('hop once over lines that lie close together', () => {
    const level = route('level', [0, 50], [200, 50])
    const hops = hopsOf([level, route('a', [60, 0], [60, 100]), route('b', [67, 0], [67, 100])])
    expect(hops.get(conduitId('level'))).toHaveLength(1)
  })
})
