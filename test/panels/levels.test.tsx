// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { LevelsDialog } from '../../src/panels/levels/LevelsDialog'
import { diagram } from '../support/diagram-builder'
import { showPanel } from './panel-board'

afterEach(cleanup)

const drawn = () =>
  diagram()
    .zone('control', { name: 'Control' })
    .asset('scada', { type: 'scada-server', level: 'L3', zone: 'control' })
    .build()
const rowOf = (name: string) => screen.getByRole('row', { name: new RegExp(name) })
const steps = () => screen.getByRole('region', { name: 'What to do next' })
const tab = (name: string) => screen.getByRole('tab', { name })

it('takes the suggested target, plans what it asks for, and shows what is reached', async () => {
  const { state, user, run } = await showPanel(<LevelsDialog />, { diagram: drawn() })
  expect(screen.getByRole('dialog', { name: 'Security levels' })).toBeTruthy()
  await user.click(tab('What is reached'))
  expect(within(rowOf('Control')).getAllByText('A –')).toHaveLength(7)
  await user.click(tab('Targets'))
  await user.click(screen.getByRole('button', { name: /^Set the suggested SL-T .* for Control$/ }))
  expect(state().index.zone('control' as never)?.slTarget).toBeDefined()
  await user.click(tab('What to do next'))
  const [first] = within(steps()).getAllByRole('listitem')
  await user.click(within(first as HTMLElement).getByRole('button', { name: /^Plan / }))
  expect(Object.values(state().index.zone('control' as never)?.requirements ?? {})).toEqual([{ state: 'planned' }])
  run('answer-requirements', { records: ['control'], requirements: ['SR 5.1'], change: { state: 'in-place' } })
  await user.click(tab('What is reached'))
  expect(within(rowOf('Control')).getAllByText(/A 0/).length).toBeGreaterThan(0)
  run('undo')
  run('undo')
  expect(state().index.zone('control' as never)?.requirements).toBeUndefined()
})

it('says so where there are no zones', async () => {
  const { user } = await showPanel(<LevelsDialog />, { diagram: diagram().asset('a').build() })
  expect(screen.getByText('There are no zones yet.')).toBeTruthy()
  await user.click(tab('What to do next'))
  expect(screen.getByText(/^Nothing that a target asks for is missing/)).toBeTruthy()
})
