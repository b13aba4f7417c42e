// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { LevelsDialog } from '../../src/panels/levels/LevelsDialog'
import { diagram } from '../support/diagram-builder'
import { showPanel } from './panel-board'

afterEach(cleanup)

const drawn = () =>
  diagram()
    .zone('control', { name: 'Control' })
    .asset('scada', { type: 'scada-server', level: 'L3', zone: 'control' })
    .zone('office', { name: 'Office' })
    .asset('mail', { type: 'erp', level: 'L4', zone: 'office' })
    .build()
const show = () => showPanel(<LevelsDialog />, { diagram: drawn() })
type Shown = Awaited<ReturnType<typeof show>>
const zoneOf = ({ state }: Shown, id: string) => state().index.zone(id as never)
const openStep = async ({ user }: Shown, zone: string) =>
  user.click(screen.getByRole('button', { name: `Choose the target of ${zone} step by step` }))

describe('the table of all zones', () => {
  it('takes what is said of a risk and leaves it to the drawing again', async () => {
    const board = await show()
    const attacker = screen.getByRole('combobox', { name: 'Who attacks, Control' })
    await board.user.selectOptions(attacker, 'State')
    expect(zoneOf(board, 'control')?.risk).toEqual({ attacker: 4 })
    await board.user.selectOptions(screen.getByRole('combobox', { name: 'Health, Control' }), '5 Severe')
    expect(zoneOf(board, 'control')?.risk).toEqual({ attacker: 4, impact: { health: 5 } })
    await board.user.selectOptions(attacker, '* as the drawing suggests')
    expect(zoneOf(board, 'control')?.risk).toEqual({ impact: { health: 5 } })
  })

  it('confirms all suggestions in one step, where no target is set', async () => {
    const board = await show()
    board.run('set-sl-target', { zones: ['office'], fr: 'all', value: 4 })
    await board.user.click(screen.getByRole('button', { name: 'Confirm the one that has none' }))
    expect(zoneOf(board, 'control')?.slTarget).toBeDefined()
    expect(zoneOf(board, 'office')?.slTarget).toBe(4)
    expect(screen.getByText('higher than suggested, no reason')).toBeTruthy()
    board.run('undo')
    expect(zoneOf(board, 'control')?.slTarget).toBeUndefined()
  })

  it('says how the site weighs risk: a matrix and a tolerable line that can be changed', async () => {
    const board = await show()
    const risk = () => board.state().diagram.fields.risk
    await board.user.click(screen.getByRole('button', { name: 'How this site weighs risk' }))
    const cell = screen.getByRole('spinbutton', { name: 'Risk where impact is Severe and likelihood Certain' })
    await board.user.clear(cell)
    await board.user.type(cell, '3{Enter}')
    expect(risk()?.matrix?.[4]?.[4]).toBe(3)
    expect(screen.getByRole('status').textContent).toContain('Where impact is Severe and likelihood Certain')
    const line = screen.getByRole('spinbutton', { name: 'Tolerable risk' })
    await board.user.type(line, '12{Enter}')
    expect(risk()?.tolerable).toBe(12)
    await board.user.click(screen.getByRole('button', { name: 'Impact × likelihood again' }))
    expect(risk()).toEqual({ tolerable: 12 })
    await board.user.clear(line)
    await board.user.type(line, '{Enter}')
    expect(risk()).toBeUndefined()
  })
})

describe('one zone, step by step', () => {
  it('asks who, how bad and how likely, suggests, and takes the suggestion', async () => {
    const board = await show()
    await openStep(board, 'Control')
    await board.user.click(screen.getByRole('radio', { name: /^State/ }))
    const health = screen.getByRole('radiogroup', { name: 'Health' })
    await board.user.click(within(health).getByRole('radio', { name: '5 Severe: A death' }))
    await board.user.click(screen.getByRole('radio', { name: /^Certain/ }))
    expect(zoneOf(board, 'control')?.risk).toEqual({ attacker: 4, likelihood: 5, impact: { health: 5 } })
    expect(screen.getByText('The lower of the two is suggested: SL 4.')).toBeTruthy()
    expect(within(screen.getByRole('table')).getByText('25').getAttribute('aria-current')).toBe('true')
    await board.user.click(screen.getByRole('button', { name: 'Confirm the suggestion' }))
    expect(zoneOf(board, 'control')?.slTarget).toMatchObject({ FR1: 4, FR7: 4 })
    await board.user.click(screen.getByRole('button', { name: 'Take it from the drawing again: Health' }))
    expect(zoneOf(board, 'control')?.risk).toEqual({ attacker: 4, likelihood: 5 })
  })

  it('owes a reason where the target is another than suggested', async () => {
    const board = await show()
    await openStep(board, 'Control')
    expect(screen.queryByText(/say why/)).toBeNull()
    const all = screen.getByRole('radiogroup', { name: 'Set all seven' })
    await board.user.click(within(all).getByRole('radio', { name: 'SL 4' }))
    expect(screen.getByText(/say why/)).toBeTruthy()
    await board.user.type(screen.getByRole('textbox', { name: 'Why this target' }), 'The insurer asks for it')
    await board.user.tab()
    expect(zoneOf(board, 'control')?.risk?.reason).toBe('The insurer asks for it')
    expect(screen.queryByText(/say why/)).toBeNull()
  })

  it('goes to the next zone, and back to all', async () => {
    const board = await show()
    await openStep(board, 'Control')
    await board.user.click(screen.getByRole('button', { name: 'Next zone' }))
    expect(screen.getByRole('heading', { name: 'Office' })).toBeTruthy()
    await board.user.click(screen.getByRole('button', { name: 'All zones' }))
    expect(screen.getByRole('table', { name: 'Zones and their targets' })).toBeTruthy()
  })
})
