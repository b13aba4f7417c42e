import { describe, expect, it } from 'vitest'
import {
  buildScene,
  freeSpot,
  laneAt,
  routesWhileMoving,
  SIZES,
  toPlace,
  toPoint,
  zoneAreaOf,
  zoneAt,
} from '../../src/layout'
import { zoneId } from '../../src/model'
import { drawing, indexOf, templateFile } from './drawings'

const index = indexOf(templateFile('custody-ladder'))
const scene = buildScene(index)
const lanes = scene.lanes

describe('lanes', () => {
  it('a height is in one lane; outside of all it counts as the nearest', () => {
    expect(laneAt(scene, -500).level).toBe('external')
    expect(laneAt(scene, 1e6).level).toBe('L0')
    for (const lane of lanes) {
      expect(laneAt(scene, lane.y)).toBe(lane)
      expect(laneAt(scene, lane.y + lane.height - 0.01)).toBe(lane)
    }
  })
  it('a place and its point are the same', () => {
    for (const point of [
      { x: 10, y: 3 },
      { x: -40, y: 700.5 },
    ]) {
      expect(toPoint(scene, toPlace(scene, point))).toEqual(point)
    }
  })
  it('an area measured from lanes gives back its zone; one that ends on a border belongs to the lane above it', () => {
    const [first, second] = lanes
    if (!first || !second) throw new Error('no lanes')
    const area = zoneAreaOf(scene, { x: 5, y: first.y + 4, width: 300, height: first.height - 4 })
    expect(area).toEqual({
      x: 5,
      width: 300,
      top: { level: 'external', y: 4 },
      bottom: { level: 'external', y: first.height },
    })
    expect(zoneAreaOf(scene, { x: 5, y: 4, width: 300, height: first.height + 10 }).bottom).toEqual({
      level: 'L5',
      y: 14,
    })
  })
  it('are at least as high as the least height and as the document says', () => {
    const set = buildScene(indexOf({ ...drawing({}), lanes: { L1: { height: 180 }, L0: { height: 10 } } }))
    expect(set.lanes.map(({ height }) => height)).toEqual([84, 84, 84, 84, 84, 84, 180, 84])
  })
})

describe('what stands at a point', () => {
  it('is the innermost zone', () => {
    const inner = scene.zones.get(zoneId('sl3-home-safe'))
    if (!inner) throw new Error('no zone')
    expect(zoneAt(scene, { x: inner.x + 4, y: inner.y + 30 })).toBe('sl3-home-safe')
    expect(zoneAt(scene, { x: inner.x - 6, y: inner.y + 30 })).toBe('sl3-home')
    expect(zoneAt(scene, { x: -900, y: 10 })).toBeNull()
  })
})

describe('a free spot', () => {
  const isFree = ({ x, y }: { x: number; y: number }) =>
    [...scene.assets.values()].every(
      (card) =>
        x + SIZES.assetWidth <= card.x ||
        card.x + card.width <= x ||
        y + SIZES.assetHeight <= card.y ||
        card.y + card.height <= y,
    )
  it('is free, in the lane of the point, and as near as may be', () => {
    const empty = { x: 5000, y: (lanes[2]?.y ?? 0) + 50 }
    expect(freeSpot(scene, empty, {})).toEqual({ x: 5000 - SIZES.assetWidth / 2, y: empty.y - SIZES.assetHeight / 2 })
    for (const card of scene.assets.values()) {
      const spot = freeSpot(scene, { x: card.x + 20, y: card.y + 20 }, {})
      expect(isFree(spot)).toBe(true)
      expect(laneAt(scene, spot.y)).toBe(laneAt(scene, card.y))
    }
  })
  it('is in the lane that is asked for', () => {
    const spot = freeSpot(scene, { x: 300, y: 0 }, { level: 'L2' })
    expect(laneAt(scene, spot.y).level).toBe('L2')
    expect(isFree(spot)).toBe(true)
  })
  it('is inside the zone that is asked for, or under its cards where it is full', () => {
    for (const zone of scene.zones.values()) {
      const level = laneAt(scene, zone.y + 30).level
      const spot = freeSpot(scene, { x: zone.x + 50, y: zone.y + 40 }, { level, zone: zone.id })
      expect(isFree(spot)).toBe(true)
      expect(spot.x).toBeGreaterThanOrEqual(zone.x)
      expect(spot.x + SIZES.assetWidth).toBeLessThanOrEqual(zone.x + zone.width)
    }
  })
})

describe('routes while something is dragged', () => {
  it('are those of the conduits at what moves, from border to border', () => {
    const desk = scene.zones.get(zoneId('wallet-desk'))
    if (!desk) throw new Error('no zone')
    const moved = { x: desk.x + 333, y: desk.y - 200, width: desk.width, height: desk.height }
    const routes = routesWhileMoving(index, scene, new Map([['wallet-desk', moved]]))
    expect([...routes.keys()].sort()).toEqual(
      index
        .conduitsAt(zoneId('wallet-desk'))
        .map(({ id }) => id as string)
        .sort(),
    )
    for (const { points } of routes.values()) {
      points.slice(1).forEach((point, i) => expect(point.x === points[i]?.x || point.y === points[i]?.y).toBe(true))
    }
  })
})
