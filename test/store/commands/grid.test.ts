import { describe, expect, it } from 'vitest'
import { sample } from '../sample'
import { testBoard } from '../test-board'

function onGrid() {
  const tested = testBoard(sample())
  tested.board.run('toggle-grid')
  return tested
}

describe('the grid', () => {
  it('is off at first, is turned on and off, says so, and stays for the next drawing', () => {
    const { board, state } = testBoard(sample())
    expect(state().hasGrid).toBe(false)
    board.run('toggle-grid')
    expect([state().hasGrid, state().announcement]).toEqual([true, 'Grid shown; things go to its lines'])
    board.load('other', sample(), null)
    expect(state().hasGrid).toBe(true)
    board.run('toggle-grid')
    expect([state().hasGrid, state().announcement]).toEqual([false, 'No grid'])
    expect(state().canUndo).toBe(false)
  })

  it('takes a nudge to its next line; a fine one goes by 1 px still', () => {
    const { board, state } = onGrid()
    board.run('move', { ids: ['pc'], dx: 7, dy: 0 })
    board.run('select', { ids: ['pc'] })
    const x = () => state().index.asset('pc')?.position?.x
    board.run('nudge-big-right')
    expect(x()).toBe(120)
    board.run('nudge-right')
    expect(x()).toBe(121)
    board.run('nudge-big-left')
    expect(x()).toBe(120)
    board.run('toggle-grid')
    board.run('nudge-right')
    board.run('nudge-big-left')
    expect(x()).toBe(101)
  })

  it('takes what is put at a point: a card, a note', () => {
    const { board, state } = onGrid()
    const y = state().scene.lanes.find(({ level }) => level === 'L5')?.y ?? 0
    board.run('add-asset', { type: 'office-workstation', at: { x: 507, y: y + 51 } })
    expect(state().index.assets.at(-1)?.position).toEqual({ x: 420, y: 20 })
    board.run('add-note', { at: { x: 400, y: y + 80 }, text: 'Here' })
    expect(state().index.annotations.at(-1)?.place).toEqual({ level: 'L5', x: 320, y: 40 })
  })
})
