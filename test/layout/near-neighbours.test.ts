import { expect, it } from 'vitest'
import { autoPlace, buildScene, countFaults } from '../../src/layout'
import { drawing, indexOf } from './drawings'

const area = (level: string, x: number, width: number) => ({
  x,
  width,
  top: { level, y: 38 },
  bottom: { level, y: 120 },
})

/** An office on L4 and a control room on L3, each placed, far from the right end of the drawing. */
const placed = {
  zones: [
    { id: 'office', name: 'Office', area: area('L4', 400, 200) },
    { id: 'control', name: 'Control', area: area('L3', 800, 200) },
    { id: 'hall', name: 'Hall', area: area('L1', 3000, 200) },
  ],
  assets: [
    { id: 'pc', type: 'office-workstation', level: 'L4', zone: 'office', position: { x: 412, y: 56 } },
    { id: 'hmi', type: 'hmi-panel', level: 'L3', zone: 'control', position: { x: 812, y: 56 } },
    { id: 'fan', type: 'hmi-panel', level: 'L1', zone: 'hall', position: { x: 3012, y: 56 } },
  ],
}
const broker = { id: 'jump', type: 'jump-host', level: 'L3.5', zone: 'dmz' }
const legs = [
  { id: 'c1', source: 'pc', target: 'jump' },
  { id: 'c2', source: 'jump', target: 'hmi' },
]

it('a broker in a new zone stands in its lane at the middle between what it joins', () => {
  const file = drawing({
    ...placed,
    zones: [...placed.zones, { id: 'dmz', name: 'DMZ' }],
    assets: [...placed.assets, broker],
    conduits: legs,
  })
  const scene = buildScene(indexOf(file))
  const dmz = scene.zones.get('dmz' as never)
  const middle = (412 + 812) / 2 + 78
  expect(Math.abs((dmz?.x ?? 0) + (dmz?.width ?? 0) / 2 - middle)).toBeLessThan(2)
  expect(autoPlace(indexOf(file)).assets?.[0]?.level).toBe('L3.5')
})

it('where that is taken it stands at the nearest place that is free, in the same lane', () => {
  const file = drawing({
    ...placed,
    zones: [...placed.zones, { id: 'dmz', name: 'DMZ' }, { id: 'old', name: 'Old DMZ', area: area('L3.5', 560, 260) }],
    assets: [...placed.assets, broker],
    conduits: legs,
  })
  const index = indexOf(file)
  const scene = buildScene(index)
  const dmz = scene.zones.get('dmz' as never)
  expect(countFaults(index, scene)).toMatchObject({ overlaps: 0, zoneOverlaps: 0, cardsOutsideZone: 0 })
  expect(dmz?.x).toBeGreaterThan(200)
  expect(dmz?.x).toBeLessThan(1000)
})

it('what is joined to nothing goes beside what stands in its lane', () => {
  const file = drawing({ ...placed, assets: [...placed.assets, { id: 'new', type: 'historian', level: 'L3' }] })
  const x = buildScene(indexOf(file)).assets.get('new' as never)?.x
  expect(x).toBeGreaterThanOrEqual(1000)
  expect(x).toBeLessThan(1100)
})
