// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { settleIn } from '../../../src/canvas/view/settle-in'
import { sample } from '../../store/sample'
import { testBoard } from '../../store/test-board'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

it('the layer is marked while many things glide to their places, and not for other edits', () => {
  const { board } = testBoard(sample())
  const layer = document.createElement('div')
  const stop = settleIn(board, layer)
  const isSettling = () => layer.hasAttribute('data-settling')
  board.run('move', { ids: ['pc'], dx: 40, dy: 0 })
  expect(isSettling()).toBe(false)
  board.run('tidy-all')
  expect(isSettling()).toBe(true)
  vi.advanceTimersByTime(2000)
  expect(isSettling()).toBe(false)
  board.undo()
  board.run('tidy-all')
  stop()
  expect(isSettling()).toBe(false)
})
