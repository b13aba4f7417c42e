// @vitest-environment happy-dom
import { act, cleanup, screen, within } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { OpenQuestions } from '../../src/panels/dialogs/OpenQuestions'
import { AuthorDialog } from '../../src/panels/workshop/AuthorDialog'
import { Stage } from '../../src/panels/workshop/Stage'
import { WorkshopPanel } from '../../src/panels/workshop/WorkshopPanel'
import { showPanel } from './panel-board'

afterEach(cleanup)

it('somebody says who they are, and somebody else takes over with one press', async () => {
  const { user, state, run } = await showPanel(
    <>
      <WorkshopPanel />
      <AuthorDialog />
    </>,
  )
  const dialog = screen.getByRole('dialog', { name: 'Who is writing?' })
  await user.type(within(dialog).getByRole('textbox', { name: 'Name' }), 'Ruth Tan{Enter}')
  expect(state().author).toBe('Ruth Tan')
  run('set-author', { name: 'Maya' })
  await user.click(within(dialog).getByRole('button', { name: 'Go on as Ruth Tan' }))
  expect(state().author).toBe('Ruth Tan')
  await user.click(within(dialog).getByRole('button', { name: 'Forget Maya on this device' }))
  expect(state().people).toEqual(['Ruth Tan'])
})

it('votes are only a number left until they are shown', async () => {
  const { user, run, state } = await showPanel(<WorkshopPanel />)
  run('set-author', { name: 'Ruth' })
  run('add-note', { at: { x: 400, y: 40 }, text: 'Flat network' })
  await user.click(screen.getByRole('tab', { name: 'Votes' }))
  await user.click(screen.getByRole('button', { name: 'Start a vote' }))
  await user.click(screen.getByRole('button', { name: 'Vote for Flat network' }))
  expect(screen.getByText('6 dots each, 5 left')).toBeDefined()
  expect(screen.queryByRole('img', { name: /vote/ })).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Show the votes' }))
  expect(screen.getByRole('img', { name: '1 vote. Votes of Ruth' })).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Clear the votes' }))
  expect(state().index.asides).toEqual([])
  await user.click(screen.getByRole('button', { name: 'End voting' }))
  expect(screen.getByRole('button', { name: 'Start a vote' })).toBeDefined()
})

it('a comment is written on what is selected, answered, settled, and hidden unless asked for', async () => {
  const { user, run, board } = await showPanel(<WorkshopPanel />)
  run('set-author', { name: 'Ruth' })
  run('select', { ids: ['fleet'] })
  await user.click(screen.getByRole('tab', { name: /Comments/ }))
  await user.type(screen.getByRole('textbox', { name: 'Comment on Fleet manager' }), 'Which rack?{Enter}')
  await user.type(screen.getByRole('textbox', { name: 'Reply' }), 'Rack 4{Enter}')
  expect(screen.getByText('Rack 4')).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Settle: Which rack?' }))
  act(() => board.view({ openComment: null }))
  expect(screen.queryByText('Which rack?')).toBeNull()
  await user.click(screen.getByRole('switch', { name: /Show settled/ }))
  expect(screen.getByText('Which rack?')).toBeDefined()
  run('delete', { ids: ['fleet'] })
  expect(screen.getByText(/Fleet manager/).textContent).toContain('gone from the drawing')
})

it('a thought is parked, decided by name, and brought back', async () => {
  const { user, run, state } = await showPanel(<WorkshopPanel />)
  run('set-author', { name: 'Ruth' })
  await user.click(screen.getByRole('tab', { name: /Parking lot/ }))
  await user.type(screen.getByRole('textbox', { name: 'Park a thought' }), 'Radios{Enter}')
  await user.click(screen.getByRole('button', { name: 'Decided: Radios' }))
  expect(within(screen.getByRole('region', { name: 'Decided' })).getByText('Ruth, 25 Nov 2026')).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Not decided: Radios' }))
  await user.click(screen.getByRole('button', { name: 'To the drawing: Radios' }))
  expect(state().index.annotations.at(-1)).toMatchObject({ kind: 'note', text: 'Radios' })
})

it('own cards are written, put in order, changed and taken away', async () => {
  const { user, state } = await showPanel(<WorkshopPanel />)
  const own = () => state().index.asides.map(({ text }) => text)
  const field = screen.getByRole('textbox', { name: 'A card of your own' })
  await user.type(field, 'Who pays?{Enter}')
  await user.type(field, 'Who is on call?{Enter}')
  await user.click(screen.getByRole('button', { name: 'Earlier: Who is on call?' }))
  expect(own()).toEqual(['Who is on call?', 'Who pays?'])
  await user.click(screen.getByRole('button', { name: 'Change: Who pays?' }))
  await user.clear(screen.getByRole('textbox', { name: 'Change: Who pays?' }))
  await user.type(screen.getByRole('textbox', { name: 'Change: Who pays?' }), 'Who signs?{Control>}{Enter}{/Control}')
  expect(own()).toEqual(['Who is on call?', 'Who signs?'])
  await user.click(screen.getByRole('button', { name: 'Remove: Who signs?' }))
  expect(own()).toEqual(['Who is on call?'])
})

it('the open card goes on and is put away; an open question stands in the dialog of open questions', async () => {
  const { user, run, state } = await showPanel(
    <>
      <Stage />
      <OpenQuestions />
    </>,
  )
  run('next-card')
  const card = screen.getByLabelText('Question card')
  expect(within(card).getByText('Question 1 of 33')).toBeDefined()
  run('keep-answer', { answer: 'Who has the key?', as: 'question' })
  await user.click(screen.getByRole('button', { name: 'Settled: Who has the key?' }))
  expect(state().index.asides[0]?.resolved).toBe(true)
  run('start-timer', { minutes: 5 })
  expect(within(card).getByText('5:00')).toBeDefined()
  run('show-card', { card: null })
  expect(screen.queryByLabelText('Question card')).toBeNull()
  expect(screen.getByText('5:00')).toBeDefined()
})
