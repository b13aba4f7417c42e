// @vitest-environment happy-dom
import { cleanup, screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { indexDiagram } from '../../src/model'
import { BoardDialogs } from '../../src/panels'
import { tryPatch } from '../../src/rules'
import type { BoardServices } from '../../src/store'
import { showPanel } from './panel-board'

afterEach(cleanup)

const tryOut: BoardServices['tryOut'] = async (drawn, patch) =>
  tryPatch(indexDiagram(drawn), patch, { today: '2026-11-26' })
const note = () => document.querySelector('.zb-pick-note')?.textContent

describe('a list that edits', () => {
  it('says under it what connecting to the marked asset would change, and nothing after it is closed', async () => {
    const { run, state, user } = await showPanel(<BoardDialogs />, { tryOut })
    run('select', { ids: ['pc'] })
    run('connect-from-selection')
    await user.type(await screen.findByRole('combobox'), 'hall a')
    await waitFor(() => expect(note()).toMatch(/^\+\d errors: IT reaches OT without a DMZ, L4 to L1/))
    const before = state().diagram
    await user.keyboard('{Escape}')
    expect(state().diagram).toBe(before)
    expect(note()).toBeUndefined()
  })

  it('says what moving to the marked zone would change, and nothing of the zone that it is in', async () => {
    const { run, user } = await showPanel(<BoardDialogs />, { tryOut })
    run('select', { ids: ['pc'] })
    run('move-to-zone')
    const field = await screen.findByRole('combobox')
    await user.type(field, 'mining hall')
    await waitFor(() => expect(note()).toMatch(/^\+\d errors: OT reaches IT without a DMZ/))
    await user.clear(field)
    await user.type(field, 'office')
    await waitFor(() => expect(note()).toBe(''))
  })

  it('says nothing where nobody can tell', async () => {
    const { run, user } = await showPanel(<BoardDialogs />)
    run('select', { ids: ['pc'] })
    run('connect-from-selection')
    await user.type(await screen.findByRole('combobox'), 'hall a')
    await new Promise((done) => setTimeout(done, 200))
    expect(note()).toBe('')
  })
})
