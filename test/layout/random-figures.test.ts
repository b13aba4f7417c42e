import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildScene, countFaults, type Faults } from '../../src/layout'
import { anyDrawing, indexOf, NOTHING_OVER_ANYTHING } from './drawings'

/** How many records such a drawing holds at least and at most, and how many drawings are looked at. */
const SIZES = [
  { size: 'tiny', count: 150, least: [0, 3, 0], most: [3, 8, 6] },
  { size: 'small', count: 100, least: [2, 10, 8], most: [8, 25, 20] },
  { size: 'medium', count: 40, least: [4, 35, 20], most: [12, 60, 45] },
  { size: 'large', count: 8, least: [8, 80, 40], most: [20, 120, 90] },
] as const
const seed = 8
const records = ([zones, assets, conduits]: readonly [number, number, number]) => ({ zones, assets, conduits })

const pictures = SIZES.map(({ size, count, least, most }) => {
  const sum: Record<string, number> = {}
  for (const file of fc.sample(anyDrawing(records(most), records(least)), { seed, numRuns: count })) {
    const index = indexOf(file)
    const faults = countFaults(index, buildScene(index))
    for (const [fault, times] of Object.entries(faults)) sum[fault] = (sum[fault] ?? 0) + times
    sum.conduits = (sum.conduits ?? 0) + index.conduits.length
  }
  return { size, count, ...(sum as unknown as Faults & { readonly conduits: number }) }
})

it(`random drawings without places are laid out as this table says, all of one size summed up (seed ${seed})`, () => {
  console.table(pictures)
  for (const { count, conduits } of pictures) expect(conduits).toBeGreaterThan(count)
})

describe.each(pictures)('$count $size drawings', (picture) => {
  it('have nothing over anything else, and no conduit through what it does not concern', () => {
    expect(picture).toMatchObject(NOTHING_OVER_ANYTHING)
  })
})
