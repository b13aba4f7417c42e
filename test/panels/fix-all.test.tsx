// @vitest-environment happy-dom
import { cleanup, screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { FindingsPanel } from '../../src/panels/findings/FindingsPanel'
import { diagram } from '../support/diagram-builder'
import { showPanel } from './panel-board'

afterEach(cleanup)

/** Three zones in a row, joined by two conduits with nothing between them. */
const bare = () =>
  diagram()
    .zone('a', { name: 'A' })
    .zone('b', { name: 'B' })
    .zone('c', { name: 'C' })
    .asset('one', { type: 'scada-server', level: 'L3', zone: 'a' })
    .asset('two', { type: 'scada-server', level: 'L3', zone: 'b' })
    .asset('three', { type: 'scada-server', level: 'L3', zone: 'c' })
    .conduit('ab', 'one', 'two', { flows: [{ protocol: 'https' }] })
    .conduit('bc', 'two', 'three', { flows: [{ protocol: 'https' }] })
    .build()

const uncontrolled = (state: { findings: readonly { rule: string }[] }) =>
  state.findings.filter(({ rule }) => rule === 'uncontrolled-conduit').length

describe('fixing all of one kind', () => {
  it('mends every finding of the rule as one step, says how many, and is undone at once', async () => {
    const { run, state, user } = await showPanel(<FindingsPanel />, { diagram: bare() })
    expect(uncontrolled(state())).toBe(2)
    const before = state().diagram
    const first = state().findings.find(({ rule }) => rule === 'uncontrolled-conduit')
    run('show-finding', { finding: first?.id })
    await user.click(await screen.findByRole('button', { name: 'Fix all 2 of this kind' }))
    await waitFor(() => expect(state().toasts.at(-1)?.text).toBe('2 findings fixed'))
    expect(uncontrolled(state())).toBe(0)
    run('undo')
    expect([...state().diagram.conduits.values()]).toEqual([...before.conduits.values()])
    expect(state().index.assets).toHaveLength(3)
  })

  it('is not offered for one finding alone, nor where fixes need thought', async () => {
    const { run, state } = await showPanel(<FindingsPanel />)
    const finding = state().findings.find(({ rule }) => rule === 'undefined-conduit')
    run('show-finding', { finding: finding?.id })
    expect(screen.queryByRole('button', { name: /^Fix all/ })).toBeNull()
    const before = state().diagram
    run('fix-all', { rule: 'undefined-conduit' })
    await waitFor(() => expect(state().announcement).toBe('This finding has no fix'))
    expect(state().diagram).toBe(before)
  })

  it('ends where somebody edits meanwhile', async () => {
    const { run, state } = await showPanel(<FindingsPanel />, { diagram: bare() })
    run('fix-all', { rule: 'uncontrolled-conduit' })
    run('rename', { id: 'one', name: 'Renamed' })
    await waitFor(() => expect(state().toasts.length).toBeGreaterThan(0))
    expect(state().index.asset('one')?.name).toBe('Renamed')
    expect(state().index.assets.length).toBeLessThan(5)
  })
})
