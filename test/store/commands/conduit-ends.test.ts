import { expect, it } from 'vitest'
import { sample } from '../sample'
import { testBoard } from '../test-board'

it('a conduit from something to itself is refused in words, drawn or with an end moved', () => {
  const { board, state } = testBoard(sample())
  const before = state().diagram
  for (const [command, args] of [
    ['add-conduit', { source: 'pc', target: 'pc' }],
    ['reconnect', { conduit: 'c1', end: 'target', to: 'pc' }],
  ] as const) {
    board.view({ announcement: '' })
    expect(board.run(command, args)).toBe(false)
    expect(state().announcement).toBe('A conduit needs two different ends')
  }
  expect(state().diagram).toBe(before)
})

it('an end that is moved keeps the conduit: its id, its flows, its way through devices', () => {
  const { board, state } = testBoard(sample())
  const before = state().index.conduit('c1')
  expect(board.run('reconnect', { conduit: 'c1', end: 'target', to: 'hmi' })).toBe(true)
  expect(state().index.conduit('c1')).toEqual({ ...before, target: 'hmi' })
  expect([...state().selection]).toEqual(['c1'])
})

it('a device on a conduit may be an end; it then has a card of its own', () => {
  const { board, state } = testBoard(sample())
  expect(state().scene.assets.has('fw' as never)).toBe(false)
  expect(board.run('add-conduit', { source: 'proxy', target: 'fw' })).toBe(true)
  expect(state().scene.assets.has('fw' as never)).toBe(true)
})
