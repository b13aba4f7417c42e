// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { type Diagram, indexDiagram } from '../../src/model'
import { BoardDialogs, RightPanel } from '../../src/panels'
import { type Finding, type Fix, fixesFor, requirementsAnswering } from '../../src/rules'
import { levelsPlace } from '../../src/store'
import { finding } from '../store/sample'
import { diagram } from '../support/diagram-builder'
import { showPanel } from './panel-board'

afterEach(cleanup)

const cards = () => screen.queryAllByRole('button').filter((button) => button.hasAttribute('data-finding-stop'))
/** By what it shows: the test's DOM does not know that names in semibold stand in the line. */
const sentence = (text: string | undefined) => cards().find((button) => button.textContent === text) ?? null
const cardOf = (id: string) => document.querySelector<HTMLElement>(`[data-finding="${id}"]`) as HTMLElement

describe('the findings panel', () => {
  it('groups by severity with a word and a count, and says each in one sentence', async () => {
    const { state } = await showPanel(<RightPanel />)
    const errors = state().findings.filter((it) => it.severity === 'error')
    expect(errors.length).toBeGreaterThan(0)
    expect(screen.getByRole('button', { name: new RegExp(`Errors ?${errors.length}`) })).toBeTruthy()
    for (const error of errors) expect(sentence(error.sentence)).toBeTruthy()
    expect(screen.getByRole('tab', { name: /Findings/ }).textContent).toContain(
      String(state().findings.filter((it) => !it.acceptance).length),
    )
  })

  it('opens the finding that is shown on the canvas, with the names in the order of the path', async () => {
    const { state, user } = await showPanel(<RightPanel />)
    const reaches = state().findings.find((it) => it.rule === 'it-reaches-ot') as Finding
    await user.click(sentence(reaches.sentence) as HTMLElement)
    expect(state().shownFinding).toBe(reaches.id)
    const chips = within(within(cardOf(reaches.id)).getByRole('group', { name: 'What it is about' })).getAllByRole(
      'button',
    )
    expect(chips.map((chip) => chip.textContent)).toEqual(['Office PC', 'Fleet manager'])
    await user.click(chips[1] as HTMLElement)
    expect([...state().selection]).toEqual(['fleet'])
    expect(state().cameraGoal).not.toBeNull()
  })

  it('folds a group away though its finding is shown; the next one shown opens it again', async () => {
    const { state, user, run } = await showPanel(<RightPanel />)
    const [first, second] = state().findings.filter((it) => it.severity === 'error')
    run('show-finding', { finding: first?.id })
    const head = screen.getByRole('button', { name: /^Errors/ })
    await user.click(head)
    expect(head.getAttribute('aria-expanded')).toBe('false')
    expect(sentence(first?.sentence)).toBeNull()
    run('show-finding', { finding: second?.id })
    expect(sentence(second?.sentence)).toBeTruthy()
  })

  it('tells the clause and opens the page of the rule', async () => {
    const { state, user } = await showPanel(<RightPanel />)
    const [first] = state().findings
    await user.click(sentence(first?.sentence) as HTMLElement)
    const card = cardOf(first?.id ?? '')
    expect(card.textContent).toContain(first?.clause)
    await user.click(within(card).getByRole('button', { name: /^Why it matters/ }))
    expect(state().dialog).toEqual({ id: 'rule-page', about: first?.rule })
  })

  it('names the requirements that answer a finding, and leads to where they are asked for', async () => {
    const { state, user } = await showPanel(<RightPanel />)
    const reaches = state().findings.find((it) => it.rule === 'it-reaches-ot') as Finding
    await user.click(sentence(reaches.sentence) as HTMLElement)
    const [requirement] = requirementsAnswering(reaches.rule)
    await user.click(
      within(cardOf(reaches.id)).getByRole('button', {
        name: `Answered by ${requirement}: show where it is asked for`,
      }),
    )
    expect(state().dialog?.id).toBe('levels')
    expect(levelsPlace(state().dialog?.about)).toMatchObject({ tab: 'requirements', requirement })
  })

  it('previews a fix without changing the drawing, applies it as one step, and undoes it', async () => {
    const { state, user, board } = await showPanel(<RightPanel />)
    const before = state().diagram
    const reaches = state().findings.find((it) => it.rule === 'it-reaches-ot') as Finding
    await user.click(sentence(reaches.sentence) as HTMLElement)
    const preview = await within(cardOf(reaches.id)).findByRole('button', { name: 'Preview: Delete the conduit' })
    await user.click(preview)
    expect(state().preview?.finding).toBe(reaches.id)
    expect(state().diagram).toBe(before)
    expect(screen.getByRole('status').textContent).toContain('Nothing has changed yet')
    await user.click(screen.getByRole('button', { name: 'Apply' }))
    expect(state().diagram).not.toBe(before)
    await waitFor(() => expect(state().findings.some((it) => it.id === reaches.id)).toBe(false))
    await waitFor(() => expect(sentence(reaches.sentence)).toBeNull())
    act(() => void board.undo())
    await waitFor(() => expect(sentence(reaches.sentence)).toBeTruthy())
  })

  it('says that it looks for fixes, then shows those that hold; X waits for them', async () => {
    const searches: { finding: string; answer: () => void }[] = []
    const fixes = (drawn: Diagram, of: Finding) =>
      new Promise<readonly Fix[]>((done) => {
        const answer = () => done(fixesFor(indexDiagram(drawn), of, () => `made${searches.length}${Math.random()}`))
        searches.push({ finding: of.id, answer })
        if (of.rule !== 'it-reaches-ot') answer()
      })
    const { state, user } = await showPanel(<RightPanel />, { fixes })
    const reaches = state().findings.find((it) => it.rule === 'it-reaches-ot') as Finding
    expect(within(cardOf(reaches.id)).queryByText('Route via a new jump host')).toBeNull()
    await user.click(sentence(reaches.sentence) as HTMLElement)
    expect(within(cardOf(reaches.id)).getByText('Looking for fixes…')).toBeTruthy()
    const asked = () => searches.find((search) => search.finding === reaches.id)
    await waitFor(() => expect(asked()).toBeDefined())
    const before = state().diagram
    await user.keyboard('x')
    expect(state().diagram).toBe(before)
    await act(async () => asked()?.answer())
    await waitFor(() => expect(state().diagram).not.toBe(before))
    expect(state().undoLabel).toContain('Route via a new jump host')
  })

  it('takes an acceptance with reason, name and date, lists it apart, and withdraws it', async () => {
    const { state, user } = await showPanel(
      <>
        <RightPanel />
        <BoardDialogs />
      </>,
    )
    const [first] = state().findings
    await user.click(sentence(first?.sentence) as HTMLElement)
    await user.click(screen.getByRole('button', { name: 'Accept…' }))
    const dialog = await screen.findByRole('dialog', { name: 'Accept this finding' })
    await user.click(within(dialog).getByRole('button', { name: 'Accept' }))
    await waitFor(() => expect(document.activeElement).toBe(within(dialog).getByLabelText('Why is it acceptable?')))
    expect(within(dialog).getByLabelText('Why is it acceptable?').getAttribute('aria-invalid')).toBe('true')
    await user.type(within(dialog).getByLabelText('Why is it acceptable?'), 'Until the refit')
    await user.clear(within(dialog).getByLabelText('Your name'))
    await user.type(within(dialog).getByLabelText('Your name'), 'M. Okafor')
    fireEvent.change(within(dialog).getByLabelText('Until'), { target: { value: '2027-03-31' } })
    await user.click(within(dialog).getByRole('button', { name: 'Accept' }))
    const accepted = await screen.findByRole('button', { name: /^Accepted ?1/ })
    const group = accepted.closest('section') as HTMLElement
    expect(group.textContent).toContain('Until the refit')
    expect(group.textContent).toContain('M. Okafor, 25 Nov 2026, until 31 Mar 2027')
    await user.click(within(group).getByRole('button', { name: /^Withdraw/ }))
    await waitFor(() => expect(state().findings.every((it) => !it.acceptance)).toBe(true))
  })

  it('refuses an end of an acceptance that has passed', async () => {
    const { state, user } = await showPanel(
      <>
        <RightPanel />
        <BoardDialogs />
      </>,
    )
    const [first] = state().findings
    await user.click(sentence(first?.sentence) as HTMLElement)
    await user.click(screen.getByRole('button', { name: 'Accept…' }))
    const dialog = await screen.findByRole('dialog', { name: 'Accept this finding' })
    await user.type(within(dialog).getByLabelText('Why is it acceptable?'), 'x')
    await user.type(within(dialog).getByLabelText('Your name'), 'y')
    fireEvent.change(within(dialog).getByLabelText('Until'), { target: { value: '2026-11-24' } })
    await user.click(within(dialog).getByRole('button', { name: 'Accept' }))
    expect(within(dialog).getByText('That day has passed.')).toBeTruthy()
    expect(state().findings.some((it) => it.acceptance)).toBe(false)
  })

  it('walks by J and K, shows by Enter and fixes by X', async () => {
    const { state, user } = await showPanel(<RightPanel />)
    const [first, second] = state().findings
    cards()[0]?.focus()
    await user.keyboard('j')
    expect(state().shownFinding).toBe(first?.id)
    await user.keyboard('j')
    expect(state().shownFinding).toBe(second?.id)
    expect(document.activeElement?.textContent).toBe(second?.sentence)
    await user.keyboard('k')
    expect(state().shownFinding).toBe(first?.id)
    await user.keyboard('{ArrowDown}{Enter}')
    expect(state().shownFinding).toBe(second?.id)
    const before = state().diagram
    await user.keyboard('x')
    expect(state().diagram).not.toBe(before)
  })

  it('tells a gap from a risk, and what rests on an assumption', async () => {
    const shaky = finding({ id: 'shaky', kind: 'gap', assumed: true, parts: [{ text: 'Sentence of shaky.' }] })
    const firm = finding({ id: 'firm', parts: [{ text: 'Sentence of firm.' }] })
    const { run } = await showPanel(<RightPanel />, { check: () => [shaky, firm] })
    run('show-finding', { finding: 'shaky' })
    expect(cardOf('shaky').textContent).toContain('The drawing may be unfinished here')
    expect(cardOf('shaky').textContent).toContain('Rests on something assumed')
    run('show-finding', { finding: 'firm' })
    expect(cardOf('firm').textContent).not.toContain('unfinished')
  })

  it('lists the first pairs and says how many more there are', async () => {
    const pairs = Array.from({ length: 100 }, () => ['pc', 'fleet', 'https'] as const).map(
      ([from, to], at) => [from, to, `custom:p${at}`] as const,
    )
    const many = finding({ id: 'many', parts: [{ text: 'Many.' }], pairs: pairs as never, pairCount: 312 })
    const { run, user } = await showPanel(<RightPanel />, { check: () => [many] })
    run('show-finding', { finding: 'many' })
    await user.click(screen.getByRole('button', { name: '312 pairs can open a session' }))
    expect(screen.getByText('p0')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'and 304 more' }))
    expect(screen.getByText('p99')).toBeTruthy()
    expect(screen.getByText('and 212 more')).toBeTruthy()
  })

  it('draws a window of a thousand findings, and always the one that is shown', async () => {
    const thousand = Array.from({ length: 1000 }, (_, at) =>
      finding({ id: `f${at}`, parts: [{ text: `Finding ${at}.` }] }),
    )
    const { run, user } = await showPanel(<RightPanel />, { check: () => thousand })
    expect(cards().length).toBe(40)
    await user.click(screen.getByRole('button', { name: 'Show 40 more' }))
    expect(cards().length).toBe(80)
    run('show-finding', { finding: 'f500' })
    expect(cardOf('f500').querySelector('[aria-expanded="true"]')).toBeTruthy()
    expect(cards().length).toBeLessThan(600)
  })

  it('says what an empty list means', async () => {
    await showPanel(<RightPanel />, { diagram: diagram().build() })
    expect(screen.getByText('Draw a conduit and this list starts to work.')).toBeTruthy()
    cleanup()
    await showPanel(<RightPanel />, { check: () => [] })
    expect(screen.getByText('Nothing to fix. Every session between sides ends in the DMZ.')).toBeTruthy()
  })
})

describe('where there is little room', () => {
  it('is a rail of counts that opens as a sheet, with the worst finding in a bar', async () => {
    const { state, user } = await showPanel(<RightPanel />, { width: 1024 })
    const errors = state().findings.filter((it) => it.severity === 'error').length
    const bar = screen.getByRole('region', { name: 'Current finding' })
    expect(bar.textContent).toContain(state().findings[0]?.sentence)
    await user.click(screen.getByRole('button', { name: `${errors} errors. Open findings` }))
    const sheet = await screen.findByRole('dialog', { name: 'Findings' })
    expect(within(sheet).getByRole('tab', { name: /Findings/, selected: true })).toBeTruthy()
    await user.click(within(sheet).getByRole('button', { name: 'Close' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    await user.click(screen.getByRole('button', { name: 'Next finding' }))
    expect(state().shownFinding).toBe(state().findings[0]?.id)
  })

  it('opens by the commands too, each time they are run', async () => {
    const { run, user } = await showPanel(<RightPanel />, { width: 1024 })
    for (const [command, name] of [
      ['show-inspector', 'Inspector'],
      ['show-findings', 'Findings'],
      ['show-findings', 'Findings'],
    ] as const) {
      run(command)
      const sheet = await screen.findByRole('dialog', { name })
      expect(within(sheet).getByRole('tab', { name: new RegExp(name), selected: true })).toBeTruthy()
      await user.keyboard('{Escape}')
      await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    }
  })
})

it('the commands of the panel bring the keyboard to its tab', async () => {
  const { run } = await showPanel(<RightPanel />)
  expect(document.activeElement).toBe(document.body)
  run('show-inspector')
  expect(document.activeElement).toBe(screen.getByRole('tab', { name: 'Inspector', selected: true }))
})
