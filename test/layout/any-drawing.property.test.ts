import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { autoPlace, buildScene, countFaults } from '../../src/layout'
import { admit, indexDiagram, placeRecords } from '../../src/model'
import { anyDrawing, drawing, type FileOfDrawing, indexOf, NOTHING_OVER_ANYTHING } from './drawings'

function assertValid(file: FileOfDrawing): void {
  const index = indexOf(file)
  const scene = buildScene(index)
  expect(countFaults(index, scene)).toMatchObject(NOTHING_OVER_ANYTHING)
  for (const { x, y, width, height } of [...scene.assets.values(), ...scene.zones.values()]) {
    expect([x, y, width, height].every(Number.isFinite)).toBe(true)
  }
  for (const route of scene.conduits.values()) {
    route.points.slice(1).forEach((point, i) => {
      const before = route.points[i]
      expect(point.x === before?.x || point.y === before?.y).toBe(true)
    })
  }
}

describe('any drawing without places', () => {
  const seed = 20261125
  it(`has nothing over anything else (seed ${seed})`, () => {
    fc.assert(fc.property(anyDrawing({ zones: 9, assets: 40, conduits: 24 }), assertValid), { seed, numRuns: 300 })
  })

  it(`stays valid whatever the order of its records (seed ${seed})`, () => {
    const shuffled = anyDrawing({ zones: 7, assets: 24, conduits: 14 }).chain((file) =>
      fc.record({
        zones: fc.shuffledSubarray(file.zones, { minLength: file.zones.length }),
        assets: fc.shuffledSubarray(file.assets, { minLength: file.assets.length }),
        conduits: fc.shuffledSubarray(file.conduits, { minLength: file.conduits.length }),
      }),
    )
    fc.assert(
      fc.property(shuffled, (records) => assertValid(drawing(records))),
      { seed, numRuns: 80 },
    )
  })

  it(`is laid out the same every time (seed ${seed})`, () => {
    fc.assert(
      fc.property(anyDrawing({ zones: 7, assets: 24, conduits: 14 }), (file) => {
        expect(buildScene(indexOf(file))).toEqual(buildScene(indexOf(file)))
      }),
      { seed, numRuns: 30 },
    )
  })

  it(`keeps its picture once the places are written down, and then lacks none (seed ${seed})`, () => {
    fc.assert(
      fc.property(anyDrawing({ zones: 7, assets: 24, conduits: 14 }), (file) => {
        const index = indexOf(file)
        const admitted = admit(index.diagram, placeRecords(index, autoPlace(index)), 'load')
        if (!admitted.ok) throw new Error(JSON.stringify(admitted.error))
        const placed = indexDiagram(admitted.value.diagram)
        expect(autoPlace(placed)).toEqual({})
        const [before, after] = [buildScene(index), buildScene(placed)]
        expect(after.assets).toEqual(before.assets)
        expect(after.zones).toEqual(before.zones)
        expect(after.conduits).toEqual(before.conduits)
      }),
      { seed, numRuns: 60 },
    )
  })
})
