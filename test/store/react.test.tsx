// @vitest-environment happy-dom
import { act, render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { BoardContext, useBoard, useBoardState } from '../../src/store'
import { sample } from './sample'
import { testBoard } from './test-board'

it('a component renders again only when what it reads has changed', () => {
  const { board } = testBoard(sample())
  let renders = 0
  function Selected() {
    renders += 1
    const ids = useBoardState(
      (state) => [...state.selection],
      (a, b) => a.join() === b.join(),
    )
    return <p>{ids.join(' and ')}</p>
  }
  render(
    <BoardContext value={board}>
      <Selected />
    </BoardContext>,
  )
  act(() => {
    board.run('select', { ids: ['pc', 'hmi'] })
  })
  expect(screen.getByText('pc and hmi')).toBeDefined()
  const before = renders
  act(() => {
    board.run('rename', { id: 'pc', name: 'Reception' })
    board.view({ selection: new Set(['pc', 'hmi']) })
  })
  expect(renders).toBe(before)
})

it('outside a board the hook says what is missing', () => {
  function Lost() {
    useBoard()
    return null
  }
  expect(() => render(<Lost />)).toThrow('No board')
})
