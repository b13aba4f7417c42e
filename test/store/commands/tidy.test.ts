import { describe, expect, it } from 'vitest'
import { countFaults } from '../../../src/layout'
import { sample } from '../sample'
import { testBoard } from '../test-board'

const places = ({ index }: ReturnType<ReturnType<typeof testBoard>['state']>) =>
  Object.fromEntries(index.assets.map(({ id, position }) => [id, position]))

describe('tidying', () => {
  it('of the drawing is one step, shown as movement, seen whole; a second time there is nothing to do', () => {
    const { board, state } = testBoard(sample())
    const before = state()
    expect(board.run('tidy-all')).toBe(true)
    const after = state()
    expect(after.settling).toBe(before.settling + 1)
    expect(after.cameraGoal).not.toBe(before.cameraGoal)
    expect(countFaults(after.index, after.scene)).toMatchObject({ overlaps: 0, zoneOverlaps: 0, cardsOutsideLane: 0 })
    expect(board.run('tidy-all')).toBe(false)
    expect(state().announcement).toContain('Everything stands')
    board.undo()
    expect(places(state())).toEqual(places(before))
  })

  it('of what is selected leaves the rest', () => {
    const { board, state } = testBoard(sample())
    const before = places(state())
    board.view({ selection: new Set(['cell']) })
    expect(board.run('tidy')).toBe(true)
    const after = places(state())
    expect(after.asics).not.toEqual(before.asics)
    for (const id of ['pc', 'proxy', 'fw2']) expect(after[id]).toEqual(before[id])
  })

  it('takes away the corners drawn by hand of lines whose ends moved', () => {
    const { board, state } = testBoard(sample())
    expect(state().index.conduit('c2')?.waypoints).toBeDefined()
    board.run('tidy-all')
    expect(state().index.conduit('c2')?.waypoints).toBeUndefined()
  })

  it('does nothing with an unknown record, a lone card, or a conduit', () => {
    const { board, state } = testBoard(sample())
    const { diagram } = state()
    expect(board.run('tidy', { ids: ['nobody', 'pc', 'c1'] })).toBe(false)
    expect(state().diagram).toBe(diagram)
  })
})

describe('what is locked', () => {
  const locked = () => {
    const tested = testBoard(sample())
    tested.board.view({ selection: new Set(['fleet', 'note', 'c1']) })
    expect(tested.board.run('lock')).toBe(true)
    return tested
  }

  it('is locked as one step and unlocked again; a conduit has no place to lock', () => {
    const { board, state } = locked()
    expect(state().undoLabel).toContain('lock')
    expect([state().index.asset('fleet')?.locked, state().index.annotations[0]?.locked]).toEqual([true, true])
    expect(state().index.conduit('c1')).not.toHaveProperty('locked')
    expect(board.run('lock')).toBe(false)
    expect(board.run('unlock')).toBe(true)
    expect(state().index.asset('fleet')).not.toHaveProperty('locked')
    expect(board.run('unlock')).toBe(false)
  })

  it.each(['move', 'nudge-right', 'lane-down', 'tidy', 'tidy-all', 'align-left'])('does not move by %s', (command) => {
    const { board, state } = locked()
    const where = () => [state().index.asset('fleet'), state().index.annotations[0]?.place]
    const before = where()
    board.run(command, command === 'move' ? { ids: ['fleet', 'note'], dx: 50, dy: 9 } : undefined)
    expect(where()).toEqual(before)
  })
})
