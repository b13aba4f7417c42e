// @vitest-environment happy-dom
import { act, cleanup, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { requirements } from '../../src/catalogue'
import { Inspector } from '../../src/panels/inspector/Inspector'
import { LevelsDialog } from '../../src/panels/levels/LevelsDialog'
import { diagram } from '../support/diagram-builder'
import { showPanel } from './panel-board'

afterEach(cleanup)

const met = (ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, { state: 'in-place' as const }]))
const FR5_SL1 = requirements.filter(({ fr, sl }) => fr === 'FR5' && sl === 1).map(({ id }) => id)
const FR7 = requirements.filter(({ fr }) => fr === 'FR7').map(({ id }) => id)

/** FR 5 reached to SL 1, FR 7 held at 1 by a PLC, the others not assessed. */
const drawn = () =>
  diagram({ site: 'mining' })
    .zone('control', { name: 'Control', slTarget: 2, requirements: met([...FR5_SL1, ...FR7]) })
    .asset('plc', { type: 'plc', name: 'PLC-07', level: 'L1', zone: 'control', slCapability: { FR7: 1 } })
    .zone('office', { name: 'Office' })
    .asset('pc', { type: 'office-workstation', level: 'L4', zone: 'office' })
    .conduit('c', 'office', 'control', { name: 'Uplink', slTarget: 1, flows: [{ protocol: 'https' }] })
    .build()

describe('the inspector of a zone', () => {
  const show = async () => {
    const board = await showPanel(<Inspector />, { diagram: drawn() })
    board.run('select', { ids: ['control'] })
    return board
  }

  it('draws target and reached level, and says the same in words', async () => {
    await show()
    const radar = await screen.findByRole('img', { name: /^Target and reached level/ })
    expect(radar.getAttribute('aria-label')).toContain('FR 1: target 2, not assessed')
    expect(radar.getAttribute('aria-label')).toContain('FR 5: target 2, reached 1')
    expect(screen.getByText('2 gaps')).toBeTruthy()
    expect(screen.getByText(/^Reached in 0 of 7 requirements. 5 not assessed/)).toBeTruthy()
  })

  it('names what keeps an FR there: requirements, or the member that can do no more', async () => {
    const board = await show()
    const target = screen.getByRole('group', { name: 'SL-T, the target per requirement' })
    expect(within(target).getByText(/^FR 5 stays at 1: SR 5\.1 RE 1.*not in place$/)).toBeTruthy()
    expect(within(target).getAllByText('1 of 2')).toHaveLength(2)
    expect(within(target).getAllByText('not assessed')).toHaveLength(5)
    await board.user.click(within(target).getByRole('button', { name: 'FR 7 stays at 1: limited by PLC-07, SL-C 1' }))
    expect([...board.state().selection]).toEqual(['plc'])
  })

  it('plans the smallest set that lifts an FR, then says it is in place', async () => {
    const board = await show()
    const lift = screen.getByRole('region', { name: 'What takes FR 5 from SL 1 to SL 2' })
    const answerOf = (id: string) => board.state().index.zone('control' as never)?.requirements?.[id]?.state
    await board.user.click(within(lift).getByRole('button', { name: 'Plan SR 5.1 RE 1' }))
    expect(answerOf('SR 5.1 RE 1')).toBe('planned')
    for (const button of within(lift).getAllByRole('button', { name: /^Plan/ })) await board.user.click(button)
    for (const button of within(lift).getAllByRole('button', { name: /is in place$/ })) await board.user.click(button)
    expect(screen.getByRole('img', { name: /FR 5: target 2, reached 2/ })).toBeTruthy()
  })

  it('lifts another FR where one is chosen, and names the members that hold it', async () => {
    const board = await show()
    await board.user.selectOptions(screen.getByRole('combobox', { name: 'Requirement to lift' }), 'FR 7')
    const lift = screen.getByRole('region', { name: 'What takes FR 7 from SL 1 to SL 4' })
    expect(within(lift).getByRole('button', { name: /PLC-07/ })).toBeTruthy()
    expect(within(lift).queryByRole('listitem')).toBeNull()
  })

  it('marks a gap and what nobody assessed at the number of the FR, not by colour alone', async () => {
    await show()
    const radar = await screen.findByRole('img', { name: /^Target and reached level/ })
    const names = ['1?', '2?', '3?', '4?', '5!', '6?', '7!']
    expect([...radar.querySelectorAll('text')].map(({ textContent }) => textContent)).toEqual(names)
  })

  it('offers nothing to press for a drawing that is only shown', async () => {
    const board = await show()
    expect(screen.getAllByRole('button', { name: /^Plan SR/ }).length).toBeGreaterThan(0)
    act(() => board.board.view({ onlyShows: true }))
    expect(screen.queryByRole('button', { name: /^Plan SR/ })).toBeNull()
    expect(screen.getByRole('region', { name: 'What takes FR 5 from SL 1 to SL 2' })).toBeTruthy()
  })

  it('goes to the target, step by step', async () => {
    const board = await show()
    await board.user.click(screen.getByRole('button', { name: 'Choose step by step' }))
    expect(board.state().dialog?.id).toBe('levels')
  })
})

it('the inspector of a conduit shows the same where something is said of its levels', async () => {
  const board = await showPanel(<Inspector />, { diagram: drawn() })
  board.run('select', { ids: ['c'] })
  await screen.findByRole('img', { name: /FR 1: target 1, not assessed/ })
  await board.user.click(screen.getByRole('button', { name: 'Plan SR 1.5' }))
  expect(board.state().index.conduit('c' as never)?.requirements).toEqual({ 'SR 1.5': { state: 'planned' } })
})

it('a finding that a requirement answers is shown from the inspector', async () => {
  const board = await showPanel(<Inspector />, { diagram: drawn() })
  board.run('select', { ids: ['control'] })
  const answers = await screen.findByRole('region', { name: 'What answers its findings' })
  const button = within(answers)
    .getAllByRole('button')
    .find(({ textContent }) => board.state().findings.some(({ sentence }) => textContent?.includes(sentence)))
  await board.user.click(button as HTMLElement)
  const shown = board.state().findings.find(({ id }) => id === board.state().shownFinding)
  expect(shown?.acceptance).toBeNull()
  expect(button?.textContent).toContain(shown?.sentence)
})

describe('what is reached, over the drawing', () => {
  it('shows one in full, and the next when its row is chosen', async () => {
    const { user } = await showPanel(<LevelsDialog about={JSON.stringify(['reached', 'control', null])} />, {
      diagram: drawn(),
    })
    const detail = screen.getByRole('complementary', { name: 'Control' })
    expect(within(detail).getByText(/^FR 5 stays at 1/)).toBeTruthy()
    expect(screen.getByTitle('FR 5: target 2, reached 1').textContent).toBe('T 2A 1 ▲')
    await user.click(screen.getByRole('button', { name: 'Show what keeps Uplink from its target' }))
    expect(within(screen.getByRole('complementary', { name: 'Uplink' })).getByRole('img')).toBeTruthy()
  })

  it('says that nothing is asked of a zone at SL 0, and offers nothing to lift there', async () => {
    const outside = diagram().zone('net', { name: 'Internet', slTarget: 0 }).asset('a', { zone: 'net' }).build()
    await showPanel(<LevelsDialog about={JSON.stringify(['reached', 'net', null])} />, { diagram: outside })
    const detail = within(screen.getByRole('complementary', { name: 'Internet' }))
    expect(detail.getByText('Nothing is asked for')).toBeTruthy()
    expect(detail.getAllByText('not asked')).toHaveLength(7)
    expect(detail.queryByRole('region', { name: /^What takes/ })).toBeNull()
  })
})
