import { expect, it } from 'vitest'
import { diagram } from '../../support/diagram-builder'
import { testBoard } from '../test-board'

const firewall = { type: 'custom', role: 'firewall', level: 'L3.5' } as const

/** Two conduits side by side, straight down: the first passes two firewalls, the second none. */
function guarded() {
  const tested = testBoard(
    diagram()
      .asset('pc', { name: 'PC', level: 'L4', position: { x: 100, y: 20 } })
      .asset('plc', { name: 'PLC', level: 'L2', position: { x: 100, y: 20 } })
      .asset('pc2', { name: 'PC 2', level: 'L5', position: { x: 500, y: 20 } })
      .asset('erp', { name: 'ERP', level: 'L4', position: { x: 500, y: 20 } })
      .asset('first', { ...firewall, name: 'First' })
      .asset('second', { ...firewall, name: 'Second' })
      .conduit('c1', 'pc', 'plc', { via: ['first', 'second'] })
      .conduit('c2', 'pc2', 'erp')
      .build(),
  )
  const route = (id: string) => tested.state().scene.conduits.get(id as never)
  const via = (id: string) => tested.state().index.conduit(id)?.via
  return { ...tested, route, via }
}

it('along its own line it changes places, and only then', () => {
  const { board, state, route, via } = guarded()
  const end = route('c1')?.points.at(-1)
  board.run('move-device', { conduit: 'c1', device: 'first', to: 'c1', at: end })
  expect(via('c1')).toEqual(['second', 'first'])
  expect(state().glyph).toEqual({ conduit: 'c1', device: 'first' })
  board.undo()
  expect(via('c1')).toEqual(['first', 'second'])
  expect(board.run('move-device', { conduit: 'c1', device: 'second', to: 'c1', at: end })).toBe(false)
})

it('on another conduit it guards that one, at its level', () => {
  const { board, state, route, via } = guarded()
  const at = route('c2')?.points[0]
  expect(board.run('move-device', { conduit: 'c1', device: 'first', to: 'c2', at })).toBe(true)
  expect([via('c1'), via('c2')]).toEqual([['second'], ['first']])
  expect(state().index.asset('first')).toMatchObject({ level: 'L5' })
  expect(state().announcement).toBe('First now guards PC 2 to ERP')
  board.undo()
  expect([via('c1'), via('c2')]).toEqual([['first', 'second'], undefined])
})

it('anywhere else it stands as a card, in the lane there and never on another card', () => {
  const { board, state, via } = guarded()
  const lane = state().scene.lanes.find(({ level }) => level === 'L3')
  const at = { x: 700, y: (lane?.y ?? 0) + 40 }
  expect(board.run('move-device', { conduit: 'c1', device: 'first', at })).toBe(true)
  expect(via('c1')).toEqual(['second'])
  expect(state().index.asset('first')).toMatchObject({ level: 'L3', position: { x: 622, y: 18 } })
  board.run('move-device', { conduit: 'c1', device: 'second', at })
  const [a, b] = ['first', 'second'].map((id) => state().scene.assets.get(id as never))
  expect(
    a && b && (a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y),
  ).toBe(true)
  expect(via('c1')).toBeUndefined()
})

it('means nothing of a device that is not there', () => {
  const { board } = guarded()
  const at = { x: 0, y: 0 }
  expect(board.run('move-device', { conduit: 'c2', device: 'first', at })).toBe(false)
  expect(board.run('move-device', { conduit: 'c1', device: 'first', to: 'gone', at })).toBe(false)
})
