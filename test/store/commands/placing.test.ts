import { describe, expect, it } from 'vitest'
import { laneAt, overlap, type Rect } from '../../../src/layout'
import { assetId, zoneId } from '../../../src/model'
import { diagram } from '../../support/diagram-builder'
import { editsInOneStep } from '../one-step'
import { testBoard } from '../test-board'

type Tested = ReturnType<typeof testBoard>
const at = (level: string, y: number) => ({ level, y })
const card = ({ state }: Tested, id: string): Rect => {
  const found = state().scene.assets.get(assetId(id))
  if (!found) throw new Error(`No card ${id}`)
  return found
}
const zoneBox = ({ state }: Tested, id: string) => {
  const found = state().scene.zones.get(zoneId(id))
  if (!found) throw new Error(`No zone ${id}`)
  return found
}
const position = ({ state }: Tested, id: string) => state().index.asset(id)?.position
const laneTop = ({ state }: Tested, level: string) => state().scene.lanes.find((lane) => lane.level === level)?.y ?? 0

/** The header of a zone and the lane that its first member stands in. */
function headerInLane(tested: Tested, id: string): boolean {
  const { header } = zoneBox(tested, id)
  const lane = laneAt(tested.state().scene, header.y)
  return header.y >= lane.y && header.y + header.height <= lane.y + lane.height
}

/** Three cards in a row on L2, one of them in zone `z`, another zone `y` beside. */
function board() {
  return testBoard(
    diagram()
      .zone('z', { name: 'Zone', area: { x: 0, width: 400, top: at('L2', 20), bottom: at('L2', 120) } })
      .zone('y', { name: 'Other', area: { x: 1000, width: 200, top: at('L2', 20), bottom: at('L2', 120) } })
      .asset('a', { name: 'A', level: 'L2', zone: 'z', position: { x: 12, y: 38 } })
      .asset('b', { name: 'B', level: 'L2', position: { x: 500, y: 38 } })
      .asset('c', { name: 'C', level: 'L2', position: { x: 666, y: 38 } })
      .asset('d', { name: 'D', level: 'L4', position: { x: 12, y: 8 } })
      .asset('e', { name: 'E', level: 'L4', position: { x: 178, y: 8 } })
      .build(),
  )
}

describe('a drop on an occupied place', () => {
  it('settles beside, in the same lane, as one step', () => {
    const tested = board()
    editsInOneStep(tested, 'move', { ids: ['c'], dx: -100, dy: 4 })
    expect(position(tested, 'c')).toEqual({ x: 666, y: 42 })
    expect(overlap(card(tested, 'b'), card(tested, 'c'))).toBe(false)
    expect(tested.state().index.asset('c')?.level).toBe('L2')
  })
  it('stays where it is when it covers a few px, or none', () => {
    const tested = board()
    tested.board.run('move', { ids: ['c'], dx: -13, dy: 0 })
    expect(position(tested, 'c')).toEqual({ x: 653, y: 38 })
  })
  it('stays in the zone that it was dropped in', () => {
    const tested = board()
    tested.board.run('move', { ids: ['b'], dx: 20 - 500, dy: 0 })
    expect(tested.state().index.asset('b')?.zone).toBe('z')
    expect(overlap(card(tested, 'a'), card(tested, 'b'))).toBe(false)
    expect(card(tested, 'b').x + 156).toBeLessThan(400)
  })
  it('keeps a group as it is', () => {
    const tested = board()
    tested.board.run('move', { ids: ['d', 'e'], dx: 500, dy: laneTop(tested, 'L2') + 30 - laneTop(tested, 'L4') })
    const [d, e] = [card(tested, 'd'), card(tested, 'e')]
    expect([e.x - d.x, e.y - d.y]).toEqual([166, 0])
    for (const id of ['a', 'b', 'c']) {
      expect([overlap(card(tested, id), d), overlap(card(tested, id), e)], id).toEqual([false, false])
    }
  })
  it('is told to be out of a zone by its whole card', () => {
    const tested = board()
    tested.board.run('move', { ids: ['a'], dx: 350, dy: 0 })
    expect(tested.state().index.asset('a')?.zone).toBeUndefined()
    expect(overlap(card(tested, 'a'), zoneBox(tested, 'z'))).toBe(false)
  })
  it('of a palette’s card goes beside what stands there', () => {
    const tested = board()
    const b = card(tested, 'b')
    tested.board.run('add-asset', { type: 'historian', at: { x: b.x + 60, y: b.y + 20 } })
    const [id] = tested.state().selection
    expect(tested.state().index.asset(id)?.level).toBe('L2')
    for (const other of ['a', 'b', 'c']) expect(overlap(card(tested, other), card(tested, id ?? '')), other).toBe(false)
  })
  it('of a zone leaves no zone half over another, its members with it', () => {
    const tested = board()
    tested.board.run('move', { ids: ['y'], dx: -700, dy: 0 })
    expect(overlap(zoneBox(tested, 'y'), zoneBox(tested, 'z'))).toBe(false)
    for (const id of ['a', 'b', 'c']) expect(overlap(zoneBox(tested, 'y'), card(tested, id)), id).toBe(false)
  })
})

describe('a key that moves', () => {
  it('goes on over what is in the way', () => {
    const tested = board()
    tested.board.run('select', { ids: ['b'] })
    tested.board.run('nudge-big-right')
    expect(card(tested, 'b').x).toBeGreaterThan(card(tested, 'c').x + 156)
  })
})

describe('a zone at the top of a lane', () => {
  it('round what is selected pushes its members down, so that its header stays in the lane', () => {
    const tested = board()
    tested.board.run('select', { ids: ['d', 'e'] })
    editsInOneStep(tested, 'zone-from-selection')
    const [id] = tested.state().selection
    expect(headerInLane(tested, id ?? '')).toBe(true)
    expect(laneAt(tested.state().scene, zoneBox(tested, id ?? '').header.y).level).toBe('L4')
    expect(position(tested, 'd')).toEqual({ x: 12, y: 33 })
    expect(position(tested, 'e')).toEqual({ x: 178, y: 33 })
  })
  it('pushes what stands close below its members too', () => {
    const tested = testBoard(
      diagram()
        .asset('top', { level: 'L4', position: { x: 12, y: 8 } })
        .asset('below', { level: 'L4', position: { x: 60, y: 66 } })
        .asset('far', { level: 'L4', position: { x: 12, y: 200 } })
        .build(),
    )
    tested.board.run('select', { ids: ['top'] })
    tested.board.run('zone-from-selection')
    expect(['top', 'below', 'far'].map((id) => position(tested, id)?.y)).toEqual([33, 91, 200])
  })
  it('begins below the card above its members', () => {
    const tested = testBoard(
      diagram()
        .asset('above', { level: 'L4', position: { x: 12, y: 20 } })
        .asset('member', { level: 'L4', position: { x: 12, y: 78 } })
        .build(),
    )
    tested.board.run('select', { ids: ['member'] })
    tested.board.run('zone-from-selection')
    const [id] = tested.state().selection
    expect(overlap(zoneBox(tested, id ?? '').header, card(tested, 'above'))).toBe(false)
  })
  it('is joined by a card that is dropped at the top, which goes down as far as the header needs', () => {
    const tested = board()
    const z = zoneBox(tested, 'z')
    tested.board.run('move', { ids: ['d'], dx: 170, dy: laneTop(tested, 'L2') + 2 - card(tested, 'd').y })
    expect(tested.state().index.asset('d')?.zone).toBe('z')
    expect(headerInLane(tested, 'z')).toBe(true)
    expect(zoneBox(tested, 'z').y).toBeLessThanOrEqual(z.y)
  })
  it('drawn over a border begins in the lane below', () => {
    const tested = board()
    const y = laneTop(tested, 'L1')
    tested.board.run('add-zone', { rect: { x: 0, y: y - 6, width: 300, height: 70 } })
    const [id] = tested.state().selection
    expect(tested.state().index.zone(id)?.area?.top).toEqual(at('L1', 15))
    expect(headerInLane(tested, id ?? '')).toBe(true)
  })
})
