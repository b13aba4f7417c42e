import { expect, it } from 'vitest'
import { diagram } from '../../support/diagram-builder'
import { testBoard } from '../test-board'

const hall = () =>
  diagram()
    .zone('hall', { name: 'Hall' })
    .asset('miner', { type: 'asic-miner-air', name: 'Miner', level: 'L1', zone: 'hall' })
    .build()

it('a zone that comes to another level says to which', () => {
  const { board, state } = testBoard(hall())
  board.run('select', { ids: ['hall'] })
  board.run('lane-up')
  expect(state().announcement).toBe('Moved Hall to level 2')
  board.run('nudge-right')
  expect(state().announcement).toBe('Moved Hall')
})

it('a held arrow of a security level is one step', () => {
  const { board, state, clock } = testBoard(hall())
  for (const value of [1, 2, 3]) {
    board.run('set-sl-target', { zones: ['hall'], fr: 'all', value })
    clock.ms += 100
  }
  board.undo()
  expect(state().index.zone('hall')?.slTarget).toBeUndefined()
})

it('levels of different requirements are steps of their own', () => {
  const { board, state } = testBoard(hall())
  board.run('set-sl-target', { zones: ['hall'], fr: 'FR1', value: 1 })
  board.run('set-sl-target', { zones: ['hall'], fr: 'FR2', value: 1 })
  board.undo()
  expect(state().index.zone('hall')?.slTarget).toBeDefined()
})

it('what a toast tells is spoken by the live region of the board', () => {
  const { board, state } = testBoard(hall())
  board.toast('Saved')
  expect(state().announcement).toBe('Saved')
})
