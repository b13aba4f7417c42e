import { expect, it } from 'vitest'
import { addAsset, assetId, setFields } from '../../src/model'
import { diagram } from '../support/diagram-builder'
import { testBoard } from './test-board'

it('an edit passes the gate, is told to listeners, and is undone and redone with its selection', () => {
  const { board, state } = testBoard()
  const told: string[] = []
  const stop = board.onPatch((_, origin) => told.push(origin))
  const patch = addAsset(state().index, { id: assetId('a'), type: 'custom', level: 'L2' })
  expect(board.apply(patch, { origin: 'user', label: 'Add A', select: ['a'], said: 'A added' })).toBe(true)
  expect(state().diagram.assets.has(assetId('a'))).toBe(true)
  expect([...state().selection]).toEqual(['a'])
  expect(state().announcement).toBe('A added')
  expect(state().undoLabel).toBe('Add A')
  expect(board.undo()).toBe(true)
  expect(state().diagram.assets.size).toBe(0)
  expect([...state().selection]).toEqual([])
  expect(state()).toMatchObject({ canUndo: false, canRedo: true, redoLabel: 'Add A' })
  board.view({ selection: new Set() })
  expect(board.redo()).toBe(true)
  expect([...state().selection]).toEqual(['a'])
  expect(board.undo()).toBe(true)
  stop()
  board.redo()
  expect(told).toEqual(['user', 'user', 'user', 'user'])
})

it('what the gate refuses and what changes nothing is not an edit', () => {
  const { board, state } = testBoard(diagram().asset('a', { name: 'A' }).build())
  const before = state()
  expect(board.apply([], { origin: 'user', label: 'Nothing' })).toBe(false)
  expect(board.apply(setFields(state().index, ['a'], { quantity: -1 }), { origin: 'user', label: 'Bad' })).toBe(false)
  const same = [{ op: 'update', table: 'assets', id: 'a', before: {}, after: { name: 'A' } }] as const
  expect(board.apply(same, { origin: 'user', label: 'Same' })).toBe(false)
  expect(state()).toBe(before)
})
