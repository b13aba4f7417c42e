// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { BoardDialogs } from '../../src/panels'
import { ruleMetas } from '../../src/rules'
import { showPanel, site } from './panel-board'

afterEach(cleanup)

const loudness = (rule: string) => screen.findByRole('combobox', { name: `How loudly: ${rule}` })
const ids = (findings: readonly { rule: string }[]) => findings.map(({ rule }) => rule)

describe('the page of rules', () => {
  it('shows every rule with how often it speaks', async () => {
    const { run, state } = await showPanel(<BoardDialogs />)
    run('rule-settings')
    const page = await screen.findByRole('dialog', { name: 'Rules' })
    expect(within(page).getAllByRole('combobox')).toHaveLength(ruleMetas.length)
    const undefinedConduits = ids(state().findings).filter((rule) => rule === 'undefined-conduit').length
    expect(undefinedConduits).toBeGreaterThan(0)
    const row = (await loudness('A conduit names no flow')).closest('li') as HTMLElement
    expect(within(row).getByText(`${undefinedConduits} finding`)).toBeTruthy()
  })

  it('silences a rule, makes it louder, and sets all back, each as one step that is undone', async () => {
    const { run, state, user } = await showPanel(<BoardDialogs />)
    run('rule-settings')
    await user.selectOptions(await loudness('A conduit names no flow'), 'Off')
    expect(state().diagram.fields.rules).toEqual({ 'undefined-conduit': 'off' })
    await screen.findByText('1 rule differs from the standard setting')
    await user.selectOptions(await loudness('A conduit names no flow'), 'Advice')
    expect(state().diagram.fields.rules).toEqual({ 'undefined-conduit': 'advice' })
    await user.click(screen.getByRole('button', { name: 'Set all back' }))
    expect(state().diagram.fields.rules).toBeUndefined()
    run('undo')
    expect(state().diagram.fields.rules).toEqual({ 'undefined-conduit': 'advice' })
  })

  it('finds a rule by its name, its id or its clause, and says where there is none', async () => {
    const { run, user } = await showPanel(<BoardDialogs />)
    run('rule-settings')
    const find = await screen.findByRole('searchbox', { name: 'Find a rule' })
    await user.type(find, 'dual-homed')
    expect(screen.getAllByRole('combobox')).toHaveLength(1)
    await user.clear(find)
    await user.type(find, 'no such thing')
    expect(screen.queryAllByRole('combobox')).toHaveLength(0)
    expect(screen.getByText('No rule called ‘no such thing’.')).toBeTruthy()
  })

  it('opens the page of a rule, and knows the way back', async () => {
    const { run, state, user } = await showPanel(<BoardDialogs />)
    run('rule-settings')
    await user.click(await screen.findByRole('button', { name: 'What it checks: A conduit names no flow' }))
    expect(state().dialog).toEqual({ id: 'rule-page', about: 'undefined-conduit', from: 'rules' })
  })
})

describe('open questions', () => {
  it('lists what is assumed or unknown, confirms it, and leads to it', async () => {
    const { run, state, user } = await showPanel(<BoardDialogs />, { diagram: site() })
    run('set-fields', { ids: ['fleet'], fields: { certainty: 'assumed' } })
    run('set-fields', { ids: ['hall'], fields: { certainty: 'unknown' } })
    run('open-questions')
    const page = await screen.findByRole('dialog', { name: 'Open questions' })
    expect(within(page).getByText('Assumed')).toBeTruthy()
    await user.click(within(page).getByRole('button', { name: 'Confirm Fleet manager' }))
    expect(state().index.asset('fleet')?.certainty).toBeUndefined()
    expect(within(page).queryByText('Assumed')).toBeNull()
    const marked = within(page).getByRole('region', { name: 'To be confirmed' })
    await user.click(within(marked).getByText('Mining hall'))
    expect([...state().selection]).toEqual(['hall'])
    expect(state().dialog).toBeNull()
  })

  it('says so where there are none', async () => {
    const { run } = await showPanel(<BoardDialogs />, { check: () => [] })
    run('open-questions')
    expect(await screen.findByText(/^No open questions\./)).toBeTruthy()
  })
})
