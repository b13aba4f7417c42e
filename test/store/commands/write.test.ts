import { expect, it } from 'vitest'
import { sample } from '../sample'
import { testBoard } from '../test-board'

const textOf = ({ state }: ReturnType<typeof testBoard>, id: string | undefined) =>
  state().index.annotations.find((one) => one.id === id)?.text

it('putting a note there and its first words are one step, however long the writing takes', () => {
  const tested = testBoard(sample())
  const { board, state, clock } = tested
  board.run('add-note', { at: { x: 600, y: 100 } })
  const id = state().renaming ?? ''
  clock.ms += 90_000
  board.run('write', { id, text: 'Opened for a week.' })
  expect(state().announcement).toBe('Written: Opened for a week.')
  expect(state().undoLabel).toBe('adding sticky note')
  board.undo()
  expect(state().canUndo).toBe(false)
  expect(state().index.annotations.map((one) => one.id)).toEqual(['note'])
  board.redo()
  expect(textOf(tested, id)).toBe('Opened for a week.')
})

it('later words are a step of their own', () => {
  const tested = testBoard(sample())
  const { board, state } = tested
  board.run('write', { id: 'note', text: 'Ask the vendor again' })
  expect(state().undoLabel).toBe('change of sticky note')
  board.undo()
  expect(textOf(tested, 'note')).toBe('Ask the vendor')
  expect(board.run('write', { id: 'note', text: 'Ask the vendor' })).toBe(false)
  expect(board.run('write', { id: 'pc', text: 'No note' })).toBe(false)
})

it('new text that stays empty leaves no trace; one that is emptied goes with a toast that brings it back', () => {
  const tested = testBoard(sample())
  const { board, state } = tested
  board.run('add-text', { at: { x: 600, y: 100 } })
  board.run('write', { id: state().renaming, text: '  ' })
  expect(state().index.annotations).toHaveLength(1)
  expect(state()).toMatchObject({ canUndo: false, toasts: [] })
  board.run('add-text', { at: { x: 600, y: 100 }, text: 'Hall A' })
  const id = state().index.annotations.at(-1)?.id
  board.run('write', { id, text: '' })
  expect(state().index.annotations).toHaveLength(1)
  expect(state().toasts.map((toast) => toast.action?.command)).toEqual(['undo'])
  board.undo()
  expect(textOf(tested, id)).toBe('Hall A')
})

it('a note may stay empty', () => {
  const { board, state } = testBoard(sample())
  board.run('add-note', { at: { x: 600, y: 100 } })
  board.run('write', { id: state().renaming, text: '' })
  expect(state().index.annotations).toHaveLength(2)
  expect(state().undoLabel).toBe('adding sticky note')
})
