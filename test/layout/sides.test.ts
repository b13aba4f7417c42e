import { describe, expect, it } from 'vitest'
import { buildScene, runsOfSides, sideOfZone } from '../../src/layout'
import { indexDiagram, PURDUE_LEVELS, zoneId } from '../../src/model'
import { diagram } from '../support/diagram-builder'

it('lanes of one side are one strip', () => {
  const lanes = PURDUE_LEVELS.map((level, i) => ({ level, y: i * 90, height: 90 }))
  expect(runsOfSides(lanes)).toEqual([
    { side: 'EXTERNAL', y: 0, height: 90 },
    { side: 'IT', y: 90, height: 180 },
    { side: 'DMZ', y: 270, height: 90 },
    { side: 'OT', y: 360, height: 360 },
  ])
})

describe('the side of a zone', () => {
  const area = { x: 0, width: 300, top: { level: 'L3.5', y: 4 }, bottom: { level: 'L3.5', y: 70 } }
  const index = indexDiagram(
    diagram()
      .zone('office')
      .zone('flat')
      .zone('empty', { area })
      .asset('pc', { level: 'L4', zone: 'office' })
      .asset('mail', { level: 'L5', zone: 'office' })
      .asset('desk', { level: 'L4', zone: 'flat' })
      .asset('plc', { level: 'L1', zone: 'flat' })
      .build(),
  )
  const scene = buildScene(index)
  it.each([
    ['office', 'IT'],
    ['flat', 'MIXED'],
    ['empty', 'DMZ'],
  ])('%s: %s', (id, side) => {
    const zone = index.zone(id)
    const box = scene.zones.get(zoneId(id))
    expect(zone && box && sideOfZone(index, scene, zone, box)).toBe(side)
  })
})
