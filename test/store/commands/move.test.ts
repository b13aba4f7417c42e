import { describe, expect, it } from 'vitest'
import { laneAt } from '../../../src/layout'
import { type AssetId, assetId, conduitId, zoneId } from '../../../src/model'
import { diagram } from '../../support/diagram-builder'
import { sample } from '../sample'
import { testBoard } from '../test-board'

type Tested = ReturnType<typeof testBoard>
const asset = ({ state }: Tested, id: string) => state().index.asset(id)
const box = ({ state }: Tested, id: string) =>
  state().scene.assets.get(assetId(id)) ?? { x: 0, y: 0, width: 0, height: 0 }
const zoneBox = ({ state }: Tested, id: string) => {
  const found = state().scene.zones.get(zoneId(id))
  if (!found) throw new Error(`No zone ${id}`)
  return found
}
const laneTop = ({ state }: Tested, level: string) => state().scene.lanes.find((lane) => lane.level === level)?.y ?? 0

/** Every card stands in the lane of its level. */
function expectLevelsAsDrawn(tested: Tested): void {
  const { scene, index } = tested.state()
  for (const [id, card] of scene.assets) {
    expect(laneAt(scene, card.y + card.height / 2).level, id).toBe(index.asset(id)?.level)
  }
}

/** Moves a card so that its middle comes to a point. */
function dropAt(tested: Tested, id: string, x: number, y: number): boolean {
  const card = box(tested, id)
  const [dx, dy] = [x - card.x - card.width / 2, y - card.y - card.height / 2]
  return tested.board.run('move', { ids: [id], dx, dy })
}

describe('a card that is dropped', () => {
  it('takes the level of the lane under its middle and joins the innermost zone there', () => {
    const tested = testBoard(sample())
    const cell = zoneBox(tested, 'cell')
    dropAt(tested, 'pc', cell.x + cell.width / 2, cell.y + cell.height / 2)
    expect(asset(tested, 'pc')).toMatchObject({ level: 'L2', zone: 'cell' })
    expect(tested.state().announcement).toBe('Moved to level 2, zone Mining control')
    expectLevelsAsDrawn(tested)
  })

  it('leaves its zone outside every zone, and stays in it inside', () => {
    const tested = testBoard(sample())
    tested.board.run('move', { ids: ['hmi'], dx: 20, dy: 0 })
    expect(asset(tested, 'hmi')).toMatchObject({ level: 'L2', zone: 'cell' })
    dropAt(tested, 'hmi', 1500, laneTop(tested, 'L2') + 60)
    expect(asset(tested, 'hmi')?.zone).toBeUndefined()
    expect(asset(tested, 'hmi')?.level).toBe('L2')
  })

  it('stays in the drawing far above and far below it', () => {
    const tested = testBoard(sample())
    tested.board.run('move', { ids: ['pc'], dx: 0, dy: -9999 })
    expect(asset(tested, 'pc')).toMatchObject({ level: 'external' })
    tested.board.run('move', { ids: ['pc'], dx: 0, dy: 99_999 })
    expect(asset(tested, 'pc')).toMatchObject({ level: 'L0' })
    expectLevelsAsDrawn(tested)
    expect(box(tested, 'pc').y).toBeLessThan(laneTop(tested, 'L0') + 600)
  })

  it('stays where it is when it is locked', () => {
    const tested = testBoard(sample())
    tested.board.run('set-fields', { ids: ['pc'], fields: { locked: true } })
    expect(tested.board.run('move', { ids: ['pc'], dx: 10, dy: 0 })).toBe(false)
  })

  it('moves notes too, by their own place', () => {
    const tested = testBoard(sample())
    tested.board.run('move', { ids: ['note'], dx: 15, dy: 5 })
    const place = tested.state().index.annotations[0]?.place
    expect(place).toEqual({ level: 'L5', x: 915, y: 25 })
  })
})

describe('a zone that is dragged', () => {
  it('takes members and sub-zones along within the lane, membership as it was', () => {
    const tested = testBoard(sample())
    const before = { fleet: box(tested, 'fleet'), hmi: box(tested, 'hmi'), ops: zoneBox(tested, 'ops') }
    tested.board.run('move', { ids: ['ops'], dx: 300, dy: 0 })
    expect(box(tested, 'fleet').x).toBe(before.fleet.x + 300)
    expect(box(tested, 'hmi').x).toBe(before.hmi.x + 300)
    expect(zoneBox(tested, 'ops').x).toBe(before.ops.x + 300)
    expect(asset(tested, 'hmi')).toMatchObject({ zone: 'cell', level: 'L2' })
    expect(tested.state().index.zone('cell')?.parent).toBe('ops')
  })

  it('to other lanes takes its members by as many lanes', () => {
    const tested = testBoard(sample())
    const dy = laneTop(tested, 'L1') - laneTop(tested, 'L2')
    tested.board.run('move', { ids: ['cell'], dx: 900, dy })
    expect(asset(tested, 'hmi')).toMatchObject({ level: 'L1', zone: 'cell' })
    expect(asset(tested, 'asics')).toMatchObject({ level: 'L1', zone: 'cell' })
    expectLevelsAsDrawn(tested)
  })

  it('keeps the distance in lanes between its members at the last lane', () => {
    const tested = testBoard(sample())
    tested.board.run('move', { ids: ['ops'], dx: 0, dy: 99_999 })
    expect(asset(tested, 'fleet')?.level).toBe('L1')
    expect(asset(tested, 'hmi')?.level).toBe('L0')
    expectLevelsAsDrawn(tested)
  })

  it('moves waypoints of conduits between what moves, and those alone', () => {
    const tested = testBoard(sample())
    tested.board.run('move', { ids: ['ops'], dx: 100, dy: 0 })
    expect(tested.state().index.conduit('c2')?.waypoints).toEqual([{ level: 'L3', x: 278, y: 100 }])
    tested.board.undo()
    tested.board.run('move', { ids: ['hmi'], dx: 100, dy: 0 })
    expect(tested.state().index.conduit('c2')?.waypoints).toEqual([{ level: 'L3', x: 178, y: 100 }])
  })

  it('becomes a sub-zone when dropped wholly into another, and is free when dragged out', () => {
    const tested = testBoard(sample())
    tested.board.run('resize-zone', { id: 'ops', rect: { ...zoneBox(tested, 'ops'), width: 900 } })
    const [ops, spare] = [zoneBox(tested, 'ops'), zoneBox(tested, 'empty')]
    tested.board.run('move', { ids: ['empty'], dx: ops.x + 500 - spare.x, dy: ops.y + 24 - spare.y })
    expect(tested.state().index.zone('empty')?.parent).toBe('ops')
    tested.board.run('move', { ids: ['empty'], dx: 3000, dy: 0 })
    expect(tested.state().index.zone('empty')?.parent).toBeUndefined()
  })
})

describe('by lanes', () => {
  it('a card goes down a lane to a free spot, and stops at the last', () => {
    const tested = testBoard(sample())
    tested.board.run('select', { ids: ['proxy'] })
    expect(tested.board.run('lane-down')).toBe(true)
    expect(asset(tested, 'proxy')?.level).toBe('L3')
    for (let i = 0; i < 3; i += 1) tested.board.run('lane-down')
    expect(asset(tested, 'proxy')?.level).toBe('L0')
    expect(tested.board.run('lane-down')).toBe(false)
    expectLevelsAsDrawn(tested)
  })

  it('a zone goes with all that is in it', () => {
    const tested = testBoard(sample())
    tested.board.run('select', { ids: ['ops'] })
    tested.board.run('lane-up')
    expect(['fleet', 'hmi', 'asics'].map((id) => asset(tested, id)?.level)).toEqual(['L3.5', 'L3', 'L3'])
    expect(tested.state().index.zone('ops')?.area?.top.level).toBe('L3.5')
    expectLevelsAsDrawn(tested)
  })
})

describe('zones round what is there', () => {
  it('drawn round cards without a zone takes them in', () => {
    const tested = testBoard(sample())
    const [pc, fw2] = [box(tested, 'pc'), box(tested, 'fw2')]
    const rect = { x: pc.x - 20, y: pc.y - 20, width: fw2.x + 176 - pc.x + 20, height: 84 }
    expect(tested.board.run('add-zone', { rect })).toBe(true)
    const [made] = tested.state().selection
    expect(asset(tested, 'pc')?.zone).toBe(made)
    expect(asset(tested, 'fw2')?.zone).toBe(made)
    expect(tested.state().renaming).toBe(made)
    expect(tested.state().index.zone(made)?.name).toBe('Zone 1')
  })

  it('made of a selection holds it, inside the zone that all of it was in', () => {
    const tested = testBoard(sample())
    tested.board.run('select', { ids: ['hmi', 'asics'] })
    tested.board.run('zone-from-selection')
    const [made] = tested.state().selection
    expect(asset(tested, 'hmi')?.zone).toBe(made)
    expect(tested.state().index.zone(made)?.parent).toBe('cell')
    expect(tested.board.run('zone-from-selection')).toBe(true)
    const [outer] = tested.state().selection
    expect(tested.state().index.zone(made)?.parent).toBe(outer)
    expect(tested.state().index.zone(outer)?.parent).toBe('cell')
  })

  it('made larger takes in free cards, and never the cards of another zone', () => {
    const tested = testBoard(sample())
    const [ops, proxy] = [zoneBox(tested, 'ops'), box(tested, 'proxy')]
    const y = proxy.y - 10
    const rect = { x: Math.min(ops.x, proxy.x) - 10, y, width: 900, height: ops.y + ops.height - y }
    tested.board.run('resize-zone', { id: 'ops', rect })
    expect(asset(tested, 'proxy')?.zone).toBe('ops')
    expect(asset(tested, 'hmi')?.zone).toBe('cell')
  })
})

describe('membership and level by name', () => {
  it('joining a zone brings the card into it; leaving takes it out of every zone', () => {
    const tested = testBoard(sample())
    tested.board.run('assign-zone', { assets: ['pc'], zone: 'cell' })
    expect(asset(tested, 'pc')).toMatchObject({ zone: 'cell', level: 'L4' })
    tested.board.run('assign-zone', { assets: ['hmi', 'asics'], zone: null })
    const cards = ['hmi', 'asics'].map((id) => box(tested, id))
    for (const card of cards) {
      const inside = [...tested.state().scene.zones.values()].filter(
        (zone) =>
          card.x < zone.x + zone.width &&
          zone.x < card.x + card.width &&
          card.y < zone.y + zone.height &&
          zone.y < card.y + card.height,
      )
      expect(inside).toEqual([])
    }
    expect(tested.board.run('assign-zone', { assets: ['pc'], zone: 'nowhere' })).toBe(false)
    expect(tested.board.run('assign-zone', { assets: ['pc'], zone: 'cell' })).toBe(false)
  })

  it('another level moves the card there without covering another', () => {
    const tested = testBoard(sample())
    tested.board.run('set-level', { assets: ['pc', 'fw2'], level: 'L3' })
    expectLevelsAsDrawn(tested)
    const cards = [...tested.state().scene.assets.values()]
    const overlapping = cards.filter((a) =>
      cards.some(
        (b) => a !== b && a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height,
      ),
    )
    expect(overlapping).toEqual([])
  })
})

describe('devices on conduits', () => {
  const inVia = ({ state }: Tested, id: string) => state().index.conduit(id)?.via

  it('dropped between sides stand at L3.5, else at the higher level of the two ends', () => {
    const tested = testBoard(
      diagram()
        .asset('pc', { level: 'L4' })
        .asset('plc', { level: 'L1' })
        .asset('hmi', { level: 'L2' })
        .conduit('sides', 'pc', 'plc')
        .conduit('inside', 'plc', 'hmi')
        .build(),
    )
    const levelOfNew = (conduit: string) => {
      expect(tested.board.run('drop-on-conduit', { conduit, type: 'industrial-firewall' })).toBe(true)
      return asset(tested, inVia(tested, conduit)?.at(-1) as string)?.level
    }
    expect(levelOfNew('sides')).toBe('L3.5')
    expect(levelOfNew('inside')).toBe('L2')
    expect(tested.state().scene.conduits.get(conduitId('sides'))?.glyphs.length).toBe(1)
  })

  it('a free card becomes the glyph; one with edges keeps its place', () => {
    const tested = testBoard(sample())
    tested.board.run('drop-on-conduit', { conduit: 'c2', device: 'proxy' })
    expect(inVia(tested, 'c2')).toEqual(['proxy'])
    expect(asset(tested, 'proxy')?.position).toBeUndefined()
    expect(tested.state().scene.assets.has('proxy' as AssetId)).toBe(false)
    tested.board.run('drop-on-conduit', { conduit: 'c2', device: 'fw2' })
    expect(inVia(tested, 'c2')).toEqual(['proxy', 'fw2'])
    expect(asset(tested, 'fw2')?.position).toEqual({ x: 400, y: 20 })
  })

  it('joins the path where it was dropped', () => {
    const tested = testBoard(sample())
    const route = tested.state().scene.conduits.get(conduitId('c1'))
    tested.board.run('drop-on-conduit', { conduit: 'c1', device: 'proxy', at: route?.points[0] })
    expect(inVia(tested, 'c1')).toEqual(['proxy', 'fw'])
  })

  it('what only ends sessions, an end of it, or what is there already is refused', () => {
    const tested = testBoard(sample())
    expect(tested.board.run('drop-on-conduit', { conduit: 'c1', type: 'office-workstation' })).toBe(false)
    expect(tested.board.run('drop-on-conduit', { conduit: 'c1', device: 'pc' })).toBe(false)
    expect(tested.board.run('drop-on-conduit', { conduit: 'c1', device: 'fw' })).toBe(false)
    expect(tested.board.run('drop-on-conduit', { conduit: 'c1', type: 'no-such-type' })).toBe(false)
  })

  it('deleting a glyph takes the device out of that conduit only; deleting the device, out of all', () => {
    const tested = testBoard(sample())
    tested.board.run('set-via', { conduit: 'c2', via: ['fw'] })
    tested.board.run('select', { ids: ['fw'], glyph: 'c2' })
    tested.board.run('delete')
    expect(inVia(tested, 'c2')).toBeUndefined()
    expect(inVia(tested, 'c1')).toEqual(['fw'])
    tested.board.undo()
    tested.board.run('select', { ids: ['fw'] })
    tested.board.run('delete')
    expect([inVia(tested, 'c1'), inVia(tested, 'c2'), asset(tested, 'fw')]).toEqual([undefined, undefined, undefined])
  })

  it('a device that was nothing but the glyph goes with it', () => {
    const tested = testBoard(sample())
    tested.board.run('remove-from-via', { conduit: 'c1', device: 'fw' })
    expect(asset(tested, 'fw')).toBeUndefined()
  })
})

it('a zone that is dragged into a lane less high than it is keeps its height and its lane', () => {
  const area = { x: 80, width: 380, top: { level: 'L3', y: 20 }, bottom: { level: 'L3', y: 140 } } as const
  const drawing = diagram()
    .zone('ops', { name: 'Operations', area })
    .asset('noc', { level: 'L3', zone: 'ops', position: { x: 100, y: 60 } })
    .build()
  for (const [way, shift] of [
    ['L1', 240],
    ['L4', -180],
  ] as const) {
    const tested = testBoard(drawing)
    tested.board.run('move', { ids: ['ops'], dx: 0, dy: shift })
    const moved = tested.state().index.zone('ops')?.area
    expect([moved?.top.level, moved?.bottom.level]).toEqual([way, way])
    expect(zoneBox(tested, 'ops').height).toBe(120)
    expectLevelsAsDrawn(tested)
  }
})
