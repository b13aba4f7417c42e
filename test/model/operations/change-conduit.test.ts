import { expect, it } from 'vitest'
import {
  assetId,
  conduitId,
  type Diagram,
  indexDiagram,
  insertIntoVia,
  type Patch,
  reconnect,
  removeFromVia,
  reverseConduit,
  setFlows,
  zoneId,
} from '../../../src/model'
import { diagram } from '../../support/diagram-builder'
import { undoable } from '../../support/undoable'

const start = diagram()
  .zone('z')
  .asset('a')
  .asset('b', { zone: 'z' })
  .asset('fw')
  .asset('proxy')
  .conduit('c', 'a', 'z', {
    via: ['fw'],
    flows: [{ protocol: 'https', sourceAsset: 'a', targetAsset: 'b' }],
    waypoints: [
      { level: 'L2', x: 1, y: 1 },
      { level: 'L3', x: 2, y: 2 },
    ],
  })
  .build()
const index = indexDiagram(start)
const c = conduitId('c')
const after = (patch: Patch, from: Diagram = start) => indexDiagram(undoable(from, patch)).conduit('c')

it('a device joins the path where it is said, else at its end, and once only', () => {
  expect(after(insertIntoVia(index, c, assetId('proxy')))?.via).toEqual(['fw', 'proxy'])
  expect(after(insertIntoVia(index, c, assetId('proxy'), 0))?.via).toEqual(['proxy', 'fw'])
  expect(insertIntoVia(index, c, assetId('fw'))).toEqual([])
  expect(insertIntoVia(index, conduitId('nowhere'), assetId('fw'))).toEqual([])
})

it('a path without its last device has none', () => {
  expect(after(removeFromVia(index, c, assetId('fw')))).not.toHaveProperty('via')
  expect(removeFromVia(index, c, assetId('proxy'))).toEqual([])
})

it('no flows is a conduit that names none', () => {
  expect(after(setFlows(index, c, [{ protocol: 'ssh' }]))?.flows).toEqual([{ protocol: 'ssh' }])
  expect(after(setFlows(index, c, []))).not.toHaveProperty('flows')
})

it('another end keeps the id and drops waypoints; a flow loses the name of an asset not of that end', () => {
  const moved = after(reconnect(index, c, 'source', assetId('proxy')))
  expect(moved).toMatchObject({ source: 'proxy', target: 'z', flows: [{ protocol: 'https', targetAsset: 'b' }] })
  expect(moved?.flows?.[0]).not.toHaveProperty('sourceAsset')
  expect(moved).not.toHaveProperty('waypoints')
  const kept = after(reconnect(index, c, 'target', assetId('b')))
  expect(kept?.flows?.[0]).toMatchObject({ sourceAsset: 'a', targetAsset: 'b' })
  const toZone = indexDiagram(undoable(start, reconnect(index, c, 'source', zoneId('z'))))
  expect(toZone.conduit('c')?.source).toBe('z')
})

it('turned round, it means the same: who opens, who is named and the path turn with it; twice is nothing', () => {
  const turned = undoable(start, reverseConduit(index, c))
  const conduit = indexDiagram(turned).conduit('c')
  expect(conduit).toMatchObject({
    source: 'z',
    target: 'a',
    flows: [{ protocol: 'https', opens: 'target', sourceAsset: 'b', targetAsset: 'a' }],
    waypoints: [
      { level: 'L3', x: 2, y: 2 },
      { level: 'L2', x: 1, y: 1 },
    ],
  })
  const back = after(reverseConduit(indexDiagram(turned), c), turned)
  expect(back).toEqual({ ...index.conduit('c'), flows: [{ ...index.conduit('c')?.flows?.[0], opens: 'source' }] })
})
