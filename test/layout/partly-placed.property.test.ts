import fc from 'fast-check'
import { expect, it } from 'vitest'
import { autoPlace, buildScene, countFaults } from '../../src/layout'
import { anyDrawing, drawing, type FileOfDrawing, indexOf } from './drawings'

/** The drawing as it is laid out, with the places of every `n`th asset and of no zone taken away again. */
function partlyPlaced(file: FileOfDrawing, n: number): FileOfDrawing {
  const { assets = [], zones = [] } = autoPlace(indexOf(file))
  const places = new Map(assets.map(({ id, x, y }) => [id as string, { x, y }]))
  const areas = new Map(zones.map(({ id, area }) => [id as string, area]))
  return {
    ...file,
    zones: file.zones.map((zone) => ({ ...zone, ...(areas.has(zone.id) ? { area: areas.get(zone.id) } : {}) })),
    assets: file.assets.map((asset, i) =>
      i % n === 0 || !places.has(asset.id) ? asset : { ...asset, position: places.get(asset.id) },
    ),
  }
}

const seed = 20261125

it(`what has a place stays, what has none gets one over no other card (seed ${seed})`, () => {
  fc.assert(
    fc.property(anyDrawing({ zones: 6, assets: 30, conduits: 8 }), fc.integer({ min: 2, max: 5 }), (file, n) => {
      const half = partlyPlaced(file, n)
      const index = indexOf(half)
      const found = new Set((autoPlace(index).assets ?? []).map(({ id }) => id as string))
      for (const asset of half.assets) if (asset.position) expect(found.has(asset.id)).toBe(false)
      const faults = countFaults(index, buildScene(index))
      expect(faults).toMatchObject({ overlaps: 0, cardsOutsideZone: 0, cardsOutsideLane: 0 })
    }),
    { seed, numRuns: 80 },
  )
})

it('a zone of hundreds of members in one lane wraps into a grid of rows', () => {
  const assets = Array.from({ length: 400 }, (_, i) => ({ id: `a${i}`, type: 'hmi-panel', level: 'L2', zone: 'z' }))
  const index = indexOf(drawing({ zones: [{ id: 'z', name: 'Hall' }], assets }))
  const scene = buildScene(index)
  const rows = new Set([...scene.assets.values()].map(({ y }) => y))
  expect(rows.size).toBeGreaterThan(8)
  expect(scene.bounds.width / scene.bounds.height).toBeLessThan(4)
  expect(countFaults(index, scene)).toMatchObject({ overlaps: 0, cardsOutsideZone: 0, cardsOutsideLane: 0 })
})

it('a device that stands only in conduits has no card, unless it has a place, a zone or edges of its own', () => {
  const file = drawing({
    zones: [{ id: 'z' }],
    assets: [
      { id: 'a', type: 'historian', level: 'L3' },
      { id: 'b', type: 'historian', level: 'L4' },
      { id: 'glyph', type: 'industrial-firewall', level: 'L3' },
      { id: 'placed', type: 'industrial-firewall', level: 'L3', position: { x: 900, y: 40 } },
      { id: 'member', type: 'industrial-firewall', level: 'L3', zone: 'z' },
      { id: 'joined', type: 'industrial-firewall', level: 'L3' },
    ],
    conduits: [
      {
        id: 'c',
        source: 'a',
        target: 'b',
        via: ['glyph', 'placed', 'member', 'joined'],
        flows: [{ protocol: 'https' }],
      },
      { id: 'd', source: 'a', target: 'joined' },
    ],
  })
  const scene = buildScene(indexOf(file))
  expect([...scene.assets.keys()].sort()).toEqual(['a', 'b', 'joined', 'member', 'placed'])
  expect(scene.conduits.get('c' as never)?.glyphs.map(({ device }) => device)).toEqual([
    'glyph',
    'placed',
    'member',
    'joined',
  ])
})
