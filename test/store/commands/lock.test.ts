import { describe, expect, it } from 'vitest'
import { commandsFor, notePointer } from '../../../src/store'
import { sample } from '../sample'
import { testBoard } from '../test-board'

function locked(...ids: readonly string[]) {
  const tested = testBoard(sample())
  tested.board.run('select', { ids })
  tested.board.run('lock')
  return tested
}

describe('what is locked', () => {
  it.each(['nudge-left', 'nudge-big-down', 'lane-up', 'tidy', 'delete', 'cut'])(
    'says so to %s, and stays',
    (command) => {
      const { board, state } = locked('fleet')
      const before = state().diagram
      board.view({ announcement: '' })
      expect(board.run(command)).toBe(false)
      expect(state().diagram).toBe(before)
      expect(state().announcement).toBe('Fleet manager is locked')
      expect(state().toasts.at(-1)?.action?.label).toBe('Unlock')
    },
  )

  it('is unlocked by the button of what tells it, whatever is selected by then', () => {
    const { board, state } = locked('fleet')
    board.run('move', { ids: ['fleet'], dx: 10, dy: 0 })
    const action = state().toasts.at(-1)?.action
    board.run('select', { ids: ['pc'] })
    expect(board.run(action?.command ?? '', action?.args)).toBe(true)
    expect(state().index.asset('fleet')).not.toHaveProperty('locked')
  })

  it('is told on one toast while a key is held, and spoken each time', () => {
    const { board, state, clock } = locked('fleet')
    const spoken = new Set<string>()
    for (const _ of [1, 2, 3]) {
      board.run('nudge-right')
      spoken.add(state().announcement)
      clock.ms += 200
    }
    expect(state().toasts).toHaveLength(1)
    expect(spoken.size).toBeGreaterThan(1)
    clock.ms += 10_000
    board.run('nudge-right')
    expect(state().toasts).toHaveLength(2)
  })

  it('stays while what is selected with it moves, or goes, and that is said', () => {
    const { board, state } = locked('fleet')
    board.run('select', { ids: ['fleet', 'pc'] })
    board.run('nudge-big-right')
    expect(state().announcement).toBe('Moved Office PC; Fleet manager is locked and stays')
    board.run('delete')
    expect(state().toasts.at(-1)?.text).toBe('Deleted Office PC; Fleet manager is locked and stays')
    expect([...state().selection]).toEqual(['fleet'])
  })

  it('of a zone keeps its size', () => {
    const { board, state } = locked('empty')
    const area = state().index.zone('empty' as never)?.area
    expect(board.run('zone-wider')).toBe(false)
    expect(board.run('resize-zone', { id: 'empty', rect: { x: 0, y: 0, width: 900, height: 90 } })).toBe(false)
    expect(state().index.zone('empty' as never)?.area).toEqual(area)
    expect(state().announcement.trim()).toBe('Spare is locked')
  })

  it('can be copied, renamed and given another zone', () => {
    const { board } = locked('fleet')
    expect(board.run('duplicate')).toBe(true)
    expect(board.run('rename', { id: 'fleet', name: 'Fleet' })).toBe(true)
    expect(board.run('assign-zone', { assets: ['fleet'], zone: null })).toBe(true)
  })

  it('is unlocked from the menu, and not offered the lock again', () => {
    const { board } = locked('fleet')
    const offered = commandsFor(board).map(({ id }) => id)
    expect(offered).toContain('unlock')
    expect(offered).not.toContain('lock')
  })
})

describe('a lane', () => {
  it('is locked with all that stands in it, and no more, as one step; again unlocks it', () => {
    const { board, state } = testBoard(sample())
    const locked = () =>
      [...state().index.assets, ...state().index.zones, ...state().index.annotations].flatMap(({ id, locked: is }) =>
        is ? [id as string] : [],
      )
    board.run('select', { ids: ['fleet'] })
    board.run('lock')
    board.run('lock-lane')
    expect(state().announcement).toBe('Lane Operations: Operations locked in place')
    expect(locked()).toEqual(['fleet', 'ops'])
    board.run('undo')
    expect(locked()).toEqual(['fleet'])
    board.run('redo')
    board.run('lock-lane')
    expect(locked()).toEqual([])
  })

  it('leaves a device that stands on a conduit alone', () => {
    const { board, state } = testBoard(sample())
    board.run('lock-lane', { level: 'L3.5' })
    expect([state().index.asset('proxy')?.locked, state().index.asset('fw')?.locked]).toEqual([true, undefined])
  })

  it('is the one that the mouse is over where nothing is selected', () => {
    const { board, state } = testBoard(sample())
    expect(board.run('lock-lane')).toBe(false)
    const lane = state().scene.lanes.find(({ level }) => level === 'L5')
    notePointer(board, { x: 10, y: (lane?.y ?? 0) + 5 })
    expect(board.run('lock-lane')).toBe(true)
    expect(state().index.annotations[0]?.locked).toBe(true)
  })
})
