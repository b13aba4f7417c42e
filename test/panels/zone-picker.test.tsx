// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { BoardDialogs, RightPanel } from '../../src/panels'
import { showPanel } from './panel-board'

it('the zone in force is marked in the list of zones', async () => {
  const { board, user } = await showPanel(<RightPanel />)
  board.run('select', { ids: ['fleet'] })
  board.run('set-panel', { tab: 'inspector' })
  await user.click(await screen.findByRole('button', { name: /^Zone/u }))
  expect(screen.getByRole('option', { name: /Site operations/u }).getAttribute('aria-current')).toBe('true')
  expect(screen.getByRole('option', { name: /Office/u }).getAttribute('aria-current')).toBeNull()
})

it('toasts are silent beside the live region, which speaks them', async () => {
  const { board } = await showPanel(<BoardDialogs />)
  board.toast('Deleted Office PC')
  const said = await waitFor(() => {
    const found = screen.getAllByText('Deleted Office PC')
    expect(found.length).toBe(2)
    return found
  })
  expect(said.filter((one) => one.closest('[aria-live="polite"]')).length).toBe(1)
})
