import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DepthFirst, joinsAt } from '../../src/analysis/depth-first'
import { runs, seed } from './runs'

type Joins = readonly (readonly [number, number])[]
const SIZE = 9
const from = seed()

/** What can be come to from a vertex without a join, or without a vertex. */
function reached(joins: Joins, start: number, without: { join?: number; vertex?: number }): ReadonlySet<number> {
  const found = new Set([start])
  for (const vertex of found) {
    for (const [i, [a, b]] of joins.entries()) {
      const other = a === vertex ? b : b === vertex ? a : vertex
      if (i !== without.join && other !== without.vertex) found.add(other)
    }
  }
  return found
}

const search = (joins: Joins) => {
  const graph = { size: SIZE, joins }
  return new DepthFirst(graph, joinsAt(graph))
}
const vertex = fc.nat(SIZE - 1)
const graphs = fc.array(fc.tuple(vertex, vertex), { maxLength: 14 })

describe(`cuts of random graphs beside trying each out (seed ${from})`, () => {
  it('come to all of the part', () => {
    fc.assert(
      fc.property(graphs, vertex, (joins, start) => {
        expect(search(joins).from(start).toSorted()).toEqual([...reached(joins, start, {})].toSorted())
      }),
      { seed: from, numRuns: runs(500) },
    )
  })
  it('are bridges where nothing else leads to the start', () => {
    fc.assert(
      fc.property(graphs, vertex, (joins, start) => {
        const tree = search(joins)
        for (const one of tree.from(start)) {
          const join = tree.by[one] as number
          const isCut = join >= 0 && !reached(joins, one, { join }).has(start)
          expect(tree.isBridge(one)).toBe(isCut)
        }
      }),
      { seed: from, numRuns: runs(500) },
    )
  })
  it('are vertices without which nothing leads to the rest', () => {
    fc.assert(
      fc.property(graphs, vertex, (joins, start) => {
        const tree = search(joins)
        for (const one of tree.from(start)) {
          const above = tree.parent[one] as number
          if (above < 0) expect(tree.isCutAbove(one)).toBe(false)
          else if (above !== start)
            expect(tree.isCutAbove(one)).toBe(!reached(joins, one, { vertex: above }).has(start))
        }
      }),
      { seed: from, numRuns: runs(500) },
    )
  })
})

describe('many parts', () => {
  it('are each searched once, whatever is deep', () => {
    const joins = Array.from({ length: 100_000 }, (_, i) => [i, i + 1] as const).filter(([i]) => i !== 50_000)
    const graph = { size: 100_001, joins }
    const tree = new DepthFirst(graph, joinsAt(graph))
    expect(tree.from(0)).toHaveLength(50_001)
    expect(tree.from(100_000)).toHaveLength(50_000)
    expect(tree.isBridge(50_000) && tree.isCutAbove(99_998)).toBe(true)
  })
})
