// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, it } from 'vitest'
import { LockButton } from '../../../src/panels/inspector/LockButton'
import { BoardContext } from '../../../src/store'
import { sample } from '../../store/sample'
import { testBoard } from '../../store/test-board'

afterEach(cleanup)

it('locks what is selected and unlocks it again; a conduit, or nothing, has no lock', async () => {
  const { board, state } = testBoard(sample())
  render(
    <BoardContext value={board}>
      <LockButton />
    </BoardContext>,
  )
  expect(screen.queryByRole('button')).toBeNull()
  act(() => board.view({ selection: new Set(['fleet']) }))
  await userEvent.click(screen.getByRole('button', { name: 'Lock in place' }))
  expect(state().index.asset('fleet')?.locked).toBe(true)
  await userEvent.click(screen.getByRole('button', { name: 'Unlock' }))
  expect(state().index.asset('fleet')?.locked).toBeUndefined()
  act(() => board.view({ selection: new Set(['c1']) }))
  expect(screen.queryByRole('button')).toBeNull()
})
