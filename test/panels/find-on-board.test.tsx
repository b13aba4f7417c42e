// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { BoardDialogs } from '../../src/panels'
import { showPanel } from './panel-board'

afterEach(cleanup)

async function finding(typed: string) {
  const shown = await showPanel(<BoardDialogs />)
  shown.run('set-fields', { ids: ['fleet'], fields: { vendor: 'Foreman', address: '10.20.3.4' } })
  shown.run('find')
  await shown.user.type(await screen.findByRole('combobox', { name: 'Find on the drawing' }), typed)
  return shown
}

describe('find on the drawing', () => {
  it.each(['fleet manager', '10.20.3.4', 'foreman'])(
    'goes to what “%s” names: selected, in view, with rings',
    async (typed) => {
      const { state, user } = await finding(typed)
      await user.keyboard('{Enter}')
      expect([...state().selection]).toEqual(['fleet'])
      expect(state()).toMatchObject({ focus: 'fleet', dialog: null, wentTo: { ids: ['fleet'] } })
      expect(state().cameraGoal).not.toBeNull()
      expect(state().announcement).toBe('Selected Fleet manager')
    },
  )

  it('selects all that was found', async () => {
    const { state, user, board } = await finding('er')
    const all = await screen.findByRole('option', { name: /^Select all \d+ found$/ })
    const count = Number(/\d+/.exec(all.textContent ?? '')?.[0])
    await user.click(all)
    expect(count).toBeGreaterThan(1)
    expect(state().selection.size).toBe(count)
    expect(board.store.getState().wentTo?.ids).toHaveLength(count)
  })

  it('offers that only for more than one', async () => {
    await finding('10.20.3.4')
    expect(screen.queryByRole('option', { name: /^Select all/ })).toBeNull()
  })
})
