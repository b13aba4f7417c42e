// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { LevelsDialog } from '../../src/panels/levels/LevelsDialog'
import { diagram } from '../support/diagram-builder'
import { showPanel } from './panel-board'

afterEach(cleanup)

const drawn = () =>
  diagram({ site: 'mining' })
    .zone('control', { name: 'Control', slTarget: 1 })
    .asset('scada', { type: 'scada-server', name: 'SCADA', level: 'L3', zone: 'control' })
    .zone('office', { name: 'Office', slTarget: 1 })
    .asset('mail', { type: 'erp', name: 'ERP', level: 'L4', zone: 'office' })
    .conduit('c', 'mail', 'scada')
    .build()
const show = (about: readonly (string | null)[] = ['requirements', null, null]) =>
  showPanel(<LevelsDialog about={JSON.stringify(about)} />, { diagram: drawn() })
type Shown = Awaited<ReturnType<typeof show>>
const answerIn = ({ state }: Shown, zone: string, id: string) => state().index.zone(zone as never)?.requirements?.[id]
const row = (id: string) => screen.getByRole('row', { name: new RegExp(`^${id} `) })

describe('the list of what is asked for', () => {
  it('answers one requirement in all its places, as one step', async () => {
    const board = await show()
    await board.user.selectOptions(screen.getByRole('combobox', { name: 'State of SR 1.1' }), 'In place')
    expect(answerIn(board, 'control', 'SR 1.1')?.state).toBe('in-place')
    expect(answerIn(board, 'office', 'SR 1.1')?.state).toBe('in-place')
    board.run('undo')
    expect([answerIn(board, 'control', 'SR 1.1'), answerIn(board, 'office', 'SR 1.1')]).toEqual([undefined, undefined])
  })

  it('is for one zone where it was opened for one, and opens the requirement it was opened for', async () => {
    const board = await show(['requirements', 'office', 'SR 5.1'])
    expect(row('SR 5.1').getAttribute('aria-current')).toBe('true')
    await board.user.selectOptions(screen.getByRole('combobox', { name: 'State of SR 5.1' }), 'Planned')
    expect(answerIn(board, 'office', 'SR 5.1')?.state).toBe('planned')
    expect(answerIn(board, 'control', 'SR 5.1')).toBeUndefined()
  })

  it('narrows by FR, by words, by state, and to what answers findings', async () => {
    const board = await show()
    const rows = () => screen.getAllByRole('row').filter((one) => one.hasAttribute('data-row')).length
    const all = rows()
    await board.user.selectOptions(screen.getByRole('combobox', { name: 'Foundational requirement' }), 'FR 5')
    const inFr5 = rows()
    expect(inFr5).toBeGreaterThan(0)
    expect(inFr5).toBeLessThan(all)
    await board.user.type(screen.getByRole('searchbox', { name: 'Search requirements' }), 'SR 5.2')
    expect(row('SR 5.2')).toBeTruthy()
    expect(rows()).toBeLessThan(inFr5)
    await board.user.clear(screen.getByRole('searchbox', { name: 'Search requirements' }))
    await board.user.selectOptions(screen.getByRole('combobox', { name: 'Foundational requirement' }), 'All FRs')
    await board.user.click(screen.getByRole('switch', { name: 'Answers findings' }))
    expect(rows()).toBeGreaterThan(0)
    expect(rows()).toBeLessThan(all)
    await board.user.click(screen.getByRole('switch', { name: 'Answers findings' }))
    await board.user.selectOptions(screen.getByRole('combobox', { name: 'State' }), 'In place')
    await board.user.click(await screen.findByRole('button', { name: 'Show all' }))
    expect(rows()).toBe(all)
  })

  it('sets state, owner and due date for all that are ticked', async () => {
    const board = await show()
    await board.user.click(screen.getByRole('checkbox', { name: 'Tick SR 1.1' }))
    await board.user.click(screen.getByRole('checkbox', { name: 'Tick SR 1.3' }))
    const bulk = within(screen.getByRole('region', { name: 'For all that are ticked' }))
    await board.user.click(bulk.getByRole('button', { name: 'Planned for all ticked' }))
    await board.user.type(bulk.getByRole('textbox', { name: 'Set owner' }), 'M. Okafor{Enter}')
    for (const zone of ['control', 'office'])
      for (const id of ['SR 1.1', 'SR 1.3'])
        expect(answerIn(board, zone, id)).toEqual({ state: 'planned', owner: 'M. Okafor' })
  })

  it('asks for a word only where one is owed, and takes it for all places', async () => {
    const board = await show()
    await board.user.selectOptions(screen.getByRole('combobox', { name: 'State of SR 1.1' }), 'Compensated')
    expect(answerIn(board, 'control', 'SR 1.1')).toBeUndefined()
    const asked = within(screen.getByRole('form', { name: 'How is it compensated?' }))
    await board.user.type(asked.getByRole('textbox'), 'Guards at the door')
    await board.user.click(asked.getByRole('button', { name: 'Set' }))
    expect(answerIn(board, 'office', 'SR 1.1')).toEqual({ state: 'compensated', note: 'Guards at the door' })
  })

  it('is walked, ticked, answered and opened by keys', async () => {
    const board = await show()
    row('SR 1.1').focus()
    await board.user.keyboard('{ArrowDown}{ArrowUp}2')
    expect(answerIn(board, 'control', 'SR 1.1')?.state).toBe('planned')
    await board.user.keyboard(' ')
    expect(row('SR 1.1').getAttribute('aria-selected')).toBe('true')
    await board.user.keyboard('{Enter}')
    expect(screen.getByRole('button', { name: 'Back to the list' })).toBeTruthy()
    row('SR 1.1').focus()
    await board.user.keyboard('/')
    expect(document.activeElement).toBe(screen.getByRole('searchbox', { name: 'Search requirements' }))
  })
})

describe('what to do next', () => {
  it('says what would change, changes nothing until it is said, and closes the gap then', async () => {
    const board = await show(['next', null, null])
    const before = board.state().diagram
    const [first] = await screen.findAllByRole('button', { name: /^What changes if I put .* in place$/ })
    await board.user.click(first as HTMLElement)
    const trial = screen.getByRole('region', { name: /^If .* is in place$/ })
    expect(within(trial).getByText(/^FR \d: not assessed → SL-A/)).toBeTruthy()
    expect(within(trial).getByText(/an answer changes no conduit/)).toBeTruthy()
    expect(board.state().diagram).toBe(before)
    const [inPlace] = screen.getAllByRole('button', { name: /is in place$/ })
    await board.user.click(inPlace as HTMLElement)
    expect(Object.values(board.state().index.zone('control' as never)?.requirements ?? {})).toEqual([
      { state: 'in-place' },
    ])
  })
})
