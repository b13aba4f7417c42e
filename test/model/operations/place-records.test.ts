import { expect, it } from 'vitest'
import {
  annotationId,
  assetId,
  assignToZone,
  type Diagram,
  indexDiagram,
  type Patch,
  placeRecords,
  zoneId,
} from '../../../src/model'
import { diagram } from '../../support/diagram-builder'
import { undoable } from '../../support/undoable'

const start = diagram({ annotations: [{ id: 'note', kind: 'note' }] })
  .zone('x')
  .zone('y', { parent: 'x' })
  .asset('a', { zone: 'x', alsoIn: ['y'], position: { x: 1, y: 2, 'x-hint': 'kept' } })
  .build()
const index = indexDiagram(start)
const a = assetId('a')
const asset = (patch: Patch, from: Diagram = start) => indexDiagram(undoable(from, patch)).asset('a')

it('level and place are said together, in whole pixels; what a file adds to a place is kept', () => {
  const placed = asset(placeRecords(index, { assets: [{ id: a, level: 'L1', x: 10.4, y: 19.6 }] }))
  expect(placed).toMatchObject({ level: 'L1', position: { x: 10, y: 20, 'x-hint': 'kept' }, zone: 'x' })
})

it('a place may join or leave a zone in the same change', () => {
  const place = { id: a, level: 'L2', x: 1, y: 2 } as const
  expect(asset(placeRecords(index, { assets: [{ ...place, zone: null }] }))).not.toHaveProperty('zone')
  const joined = asset(placeRecords(index, { assets: [{ ...place, zone: zoneId('y') }] }))
  expect(joined?.zone).toBe('y')
  expect(joined).not.toHaveProperty('alsoIn')
  expect(placeRecords(index, { assets: [place] })).toEqual([])
})

it('zones take an area and a parent, notes a place; what is not there is passed over', () => {
  const area = { x: 0, width: 100, top: { level: 'L3', y: 0 }, bottom: { level: 'L2', y: 50 } } as const
  const place = { level: 'L3', x: 4, y: 5 } as const
  const after = indexDiagram(
    undoable(
      start,
      placeRecords(index, {
        zones: [
          { id: zoneId('y'), area, parent: null },
          { id: zoneId('gone'), area },
        ],
        annotations: [{ id: annotationId('note'), place }],
        assets: [{ id: assetId('gone'), level: 'L1', x: 0, y: 0 }],
      }),
    ),
  )
  expect(after.zone('y')).toMatchObject({ area })
  expect(after.zone('y')).not.toHaveProperty('parent')
  expect(after.annotations[0]?.place).toEqual(place)
})

it('an interface in the zone that is joined becomes the membership itself', () => {
  const joined = asset(assignToZone(index, [a], zoneId('y')))
  expect(joined?.zone).toBe('y')
  expect(joined).not.toHaveProperty('alsoIn')
  expect(asset(assignToZone(index, [a, assetId('gone')], null))).toMatchObject({ alsoIn: ['y'] })
})
