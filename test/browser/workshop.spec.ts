import { expect, type Page, test } from '@playwright/test'
import { saved, savedFile, startWith } from './app-page'

const drawing = {
  format: 'zoneboard',
  version: 1,
  title: 'Workshop site',
  zones: [
    { id: 'office', name: 'Office' },
    { id: 'ops', name: 'Operations' },
  ],
  assets: [
    { id: 'pc', type: 'office-workstation', name: 'Office PC', level: 'L4', zone: 'office' },
    { id: 'fleet', type: 'fleet-management-server', name: 'Fleet manager', level: 'L3', zone: 'ops' },
  ],
  conduits: [{ id: 'c1', source: 'office', target: 'ops' }],
}

const panel = (page: Page) => page.getByRole('region', { name: 'Workshop', exact: true })
const tab = (page: Page, name: RegExp) => panel(page).getByRole('tab', { name })

async function write(page: Page, name: string): Promise<void> {
  await panel(page).getByRole('button', { name: 'Somebody else' }).click()
  const dialog = page.getByRole('dialog', { name: 'Who is writing?' })
  await dialog.getByRole('textbox', { name: 'Name' }).fill(name)
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
}

test('a room works: who writes, a question answered, hidden votes shown, a comment settled, a decision, kept by a reload', async ({
  page,
}) => {
  const complaints = await startWith(page, drawing)
  await page.getByRole('application').focus()
  await page.keyboard.press('q')
  await expect(panel(page)).toBeVisible()
  await write(page, 'Ruth Tan')
  await write(page, 'Maya Ott')

  await panel(page).getByRole('button', { name: 'Start with the first' }).click()
  const card = page.locator('.zb-stage-card')
  await expect(card.getByRole('heading')).toHaveText(/must never happen here/)
  await card.getByRole('button', { name: 'Next question' }).click()
  await expect(card.getByText('Question 2 of 33')).toBeVisible()
  await card.getByRole('button', { name: 'Answer' }).click()
  const answer = panel(page).getByRole('textbox', { name: 'Answer' })
  await expect(answer).toBeFocused()
  await page.keyboard.type('The switch board')
  await page.keyboard.press('Enter')
  const note = page.locator('.zb-sticky', { hasText: 'The switch board' })
  await expect(note).toContainText('Maya Ott')
  await answer.fill('Who has the key?')
  await panel(page).getByRole('button', { name: 'As an open question' }).click()
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').fill('Open questions')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'Open questions' }).getByText('Who has the key?')).toBeVisible()
  await page.keyboard.press('Escape')

  await tab(page, /^Votes/).click()
  await panel(page).getByRole('button', { name: 'Start a vote' }).click()
  await expect(panel(page).getByText('6 dots each, 6 left')).toBeVisible()
  const findings = panel(page).getByRole('region', { name: 'Findings' })
  for (const who of ['Ruth Tan', 'Maya Ott']) {
    await panel(page).getByRole('button', { name: who, exact: true }).click()
    await panel(page).getByRole('button', { name: 'Vote for The switch board' }).click()
    await findings
      .getByRole('button', { name: /^Vote for / })
      .first()
      .click()
    await expect(panel(page).getByText('6 dots each, 4 left')).toBeVisible()
  }
  await expect(page.locator('.zb-note-votes')).toHaveCount(0)
  await expect(panel(page).getByRole('img', { name: /votes/ })).toHaveCount(0)
  await panel(page).getByRole('button', { name: 'Show the votes' }).click()
  await expect(note.locator('.zb-note-votes')).toHaveText('RM')
  await expect(panel(page).getByRole('img', { name: '2 votes. Votes of Ruth Tan, Maya Ott' })).toHaveCount(2)
  await page.getByRole('tab', { name: /^Findings/ }).click()
  await expect(page.getByRole('img', { name: '2 votes. Votes of Ruth Tan, Maya Ott' })).toHaveCount(1)

  await page.locator('.zb-card', { hasText: 'Fleet manager' }).click()
  await page.keyboard.press('Shift+m')
  await expect(panel(page).getByRole('textbox', { name: 'Comment on Fleet manager' })).toBeFocused()
  await page.keyboard.type('Which rack?')
  await page.keyboard.press('Enter')
  const pin = page.locator('[data-pin="fleet"]')
  await expect(pin).toBeVisible()
  const before = await pin.boundingBox()
  await page.getByRole('application').focus()
  await page.keyboard.press('Shift+ArrowRight')
  await page.keyboard.press('Shift+ArrowRight')
  await expect.poll(async () => (await pin.boundingBox())?.x).toBeGreaterThan((before?.x ?? 0) + 10)
  await panel(page).getByRole('textbox', { name: 'Reply' }).fill('Rack 4')
  await page.keyboard.press('Enter')
  await expect(panel(page).getByText('Rack 4')).toBeVisible()
  await panel(page).getByRole('button', { name: 'Settle: Which rack?' }).click()
  await expect(pin).toBeHidden()

  await tab(page, /^Parking lot/).click()
  await panel(page).getByRole('textbox', { name: 'Park a thought' }).fill('Route office access through the jump host')
  await page.keyboard.press('Enter')
  await panel(page)
    .getByRole('button', { name: /^Decided: Route/ })
    .click()
  const decided = panel(page).getByRole('region', { name: 'Decided' })
  await expect(decided).toContainText('Maya Ott')

  await saved(page)
  await page.reload()
  await expect(note.locator('.zb-note-votes')).toHaveText('RM')
  await expect(page.locator('.zb-stage-card').getByText('Question 2 of 33')).toBeVisible()
  await page.getByRole('application').focus()
  await page.keyboard.press('q')
  await expect(panel(page).getByRole('button', { name: 'Maya Ott', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  await tab(page, /^Parking lot/).click()
  await expect(panel(page).getByRole('region', { name: 'Decided' })).toContainText('Route office access')
  await tab(page, /^Comments/).click()
  await panel(page)
    .getByRole('switch', { name: /Show settled/ })
    .click()
  await expect(panel(page).getByText('Which rack?')).toBeVisible()
  const kinds = (JSON.parse(await savedFile(page)) as { annotations: { kind: string }[] }).annotations.map(
    ({ kind }) => kind,
  )
  expect([...new Set(kinds)].toSorted()).toEqual(['comment', 'note', 'parked', 'question', 'reply', 'vote'])
  expect(complaints).toEqual([])
})

test('the timer goes by the clock: it says the last minute and the end, stands still and takes a minute more', async ({
  page,
}) => {
  await page.clock.install({ time: new Date('2026-11-27T09:00:00Z') })
  await page.clock.resume()
  const complaints = await startWith(page, drawing)
  await page.getByRole('application').focus()
  await page.keyboard.press('q')
  await tab(page, /^Timer/).click()
  // What comes later comes before the clock is held.
  await panel(page).getByRole('button', { name: '5 min', exact: true }).click()
  await expect(page.locator('.zb-stage-timer')).toBeVisible()
  await page.clock.pauseAt(new Date('2026-11-27T10:00:00Z'))
  await panel(page).getByRole('button', { name: '2 min', exact: true }).click()
  const read = panel(page).getByRole('timer', { name: 'Time left' })
  await expect(read).toHaveText('2:00')
  await expect(page.locator('.zb-stage-timer')).toContainText('2:00')
  await page.clock.runFor(61_000)
  await expect(read).toHaveText('0:59')
  await expect(page.getByText('One minute left')).toBeAttached()
  await panel(page).getByRole('button', { name: 'One minute more' }).click()
  await expect(read).toHaveText('1:59')
  await panel(page).getByRole('button', { name: 'Pause' }).click()
  await page.clock.runFor(30_000)
  await expect(read).toHaveText('1:59')
  await panel(page).getByRole('button', { name: 'Go on' }).click()
  // As in a tab that slept: no tick between, and still right.
  await page.clock.fastForward(130_000)
  await expect(read).toHaveText('Time is up')
  await expect(page.getByText('Time is up').first()).toBeVisible()
  expect(complaints).toEqual([])
})
