// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { keepViewSettings } from '../../src/app/view-settings'
import { testBoard } from '../store/test-board'

const KEY = 'zoneboard-view'

describe('how somebody likes to draw', () => {
  beforeEach(() => localStorage.clear())

  it('is kept for the next time', () => {
    const first = testBoard()
    keepViewSettings(first.board)
    first.board.run('toggle-grid')
    first.board.run('toggle-snap')
    const next = testBoard()
    keepViewSettings(next.board)
    expect([next.state().hasGrid, next.state().snaps]).toEqual([true, false])
  })

  it('is as usual where nothing was kept, or nothing that can be read', () => {
    for (const stored of [null, 'not json', '[]', '{"hasGrid":"yes"}', '{"hasGrid":null,"snaps":0}']) {
      if (stored !== null) localStorage.setItem(KEY, stored)
      const { board, state } = testBoard()
      keepViewSettings(board)
      expect([state().hasGrid, state().snaps], String(stored)).toEqual([false, true])
    }
  })
})
