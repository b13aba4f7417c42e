// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { BoardDialogs } from '../../src/panels'
import { showPanel } from './panel-board'

afterEach(cleanup)

describe('the same as', () => {
  it('puts the selected assets into the zone of the one that is picked', async () => {
    const { run, state, user } = await showPanel(<BoardDialogs />)
    const [model, other] = [state().index.asset('fleet'), state().index.assets.find(({ zone }) => zone !== 'ops')]
    run('select', { ids: [other?.id] })
    run('ask-same-as')
    await user.type(await screen.findByRole('combobox', { name: 'In the zone of' }), 'fleet manager{Enter}')
    expect(model?.zone).toBeDefined()
    expect(state().index.asset(other?.id)?.zone).toBe(model?.zone)
  })

  it('gives the selected zones the SL-T of the one that is picked', async () => {
    const { run, state, user } = await showPanel(<BoardDialogs />)
    const [first, second] = state().index.zones
    run('set-sl-target', { zones: [first?.id], fr: 'FR5', value: 4 })
    run('select', { ids: [second?.id] })
    run('ask-same-as')
    await user.type(await screen.findByRole('combobox', { name: 'With the SL-T of' }), `${first?.name}{Enter}`)
    expect(state().index.zone(second?.id)?.slTarget).toEqual(state().index.zone(first?.id)?.slTarget)
    expect(state().announcement).toContain('has the SL-T of')
  })
})
