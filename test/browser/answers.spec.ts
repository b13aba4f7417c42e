import { expect, type Page, test } from '@playwright/test'
import { openDrawing, saved } from './app-page'
import { pickersOff, watch } from './page-helpers'

/** Three zones of one level in a row, joined by conduits with nothing between them; who drew them is not sure of one asset. */
const ROW = {
  format: 'zoneboard',
  version: 1,
  title: 'Row',
  zones: ['a', 'b', 'c'].map((id) => ({ id, name: `Line ${id.toUpperCase()}`, slTarget: 2 })),
  assets: ['a', 'b', 'c'].map((zone, i) => ({
    id: `s${zone}`,
    type: 'scada-server',
    name: `Server ${zone.toUpperCase()}`,
    level: 'L3',
    zone,
    ...(i === 2 ? { certainty: 'assumed' } : {}),
  })),
  conduits: [
    { id: 'ab', source: 'sa', target: 'sb', flows: [{ protocol: 'https' }], justification: 'Recipes', owner: 'Ana' },
    { id: 'bc', source: 'sb', target: 'sc', flows: [{ protocol: 'https' }], justification: 'Recipes', owner: 'Ana' },
  ],
}

const warnings = (page: Page) => page.getByRole('button', { name: /^Warnings/ })

test.beforeEach(async ({ page }) => {
  await pickersOff(page)
  await page.goto('./')
  await openDrawing(page, ROW)
  await expect(warnings(page)).toContainText('2')
})

test('a rule is switched off on the page of rules, stays off after a reload, and is set back', async ({ page }) => {
  const { complaints } = watch(page)
  await page.getByRole('button', { name: 'Rules', exact: true }).click()
  const loudness = page.getByRole('combobox', { name: 'How loudly: A conduit has no boundary device' })
  await loudness.selectOption('Off')
  await page.keyboard.press('Escape')
  await expect(warnings(page)).toHaveCount(0)
  await saved(page)
  await page.reload()
  await page.getByRole('button', { name: 'Rules (1 off)' }).click()
  await page.getByRole('button', { name: 'Set all back' }).click()
  await page.keyboard.press('Escape')
  await expect(warnings(page)).toContainText('2')
  expect(complaints).toEqual([])
})

test('the page of a rule draws its two drawings, and closing it leads back to the rules', async ({ page }) => {
  await page.getByRole('button', { name: 'Rules', exact: true }).click()
  await page.getByRole('searchbox', { name: 'Find a rule' }).fill('boundary device')
  await page.getByRole('button', { name: 'What it checks: A conduit has no boundary device' }).click()
  const rule = page.getByRole('dialog', { name: 'A conduit has no boundary device' })
  await expect(rule.getByRole('img')).toHaveCount(2)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog', { name: 'Rules' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('a finding is accepted with reason, name and date, stands apart, and comes back when it is withdrawn', async ({
  page,
}) => {
  await page.locator('[data-finding-stop]').first().click()
  await page.getByRole('button', { name: 'Accept…' }).first().click()
  const dialog = page.getByRole('dialog', { name: 'Accept this finding' })
  await dialog.getByLabel('Why is it acceptable?').fill('Both lines stand in one locked room')
  await dialog.getByLabel('What is done instead').fill('Monthly walk')
  await dialog.getByLabel('Your name').fill('Ana')
  await dialog.getByLabel('Until').fill('2099-12-31')
  await dialog.getByRole('button', { name: 'Accept' }).click()
  await expect(warnings(page)).toContainText('1')
  const accepted = page.getByRole('button', { name: /^Accepted/ })
  await expect(accepted).toContainText('1')
  if ((await accepted.getAttribute('aria-expanded')) === 'false') await accepted.click()
  await expect(page.getByText('Both lines stand in one locked room')).toBeVisible()
  await page.getByRole('button', { name: /^Withdraw/ }).click()
  await expect(warnings(page)).toContainText('2')
})

test('a fix is previewed as a ghost before it changes anything; all of one kind are fixed and undone as one step', async ({
  page,
}) => {
  await page.locator('[data-finding-stop]').first().click()
  await page
    .getByRole('button', { name: /^Preview: / })
    .first()
    .click()
  await expect(page.getByText('Previewed on the canvas. Nothing has changed yet.')).toBeVisible()
  await expect(page.locator('[data-preview] rect').first()).toBeVisible()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.locator('[data-preview] rect')).toHaveCount(0)
  await page.getByRole('button', { name: 'Fix all 2 of this kind' }).click()
  await expect(page.locator('[data-sonner-toaster]').getByText('2 findings fixed')).toBeVisible()
  await expect(warnings(page)).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(warnings(page)).toContainText('2')
})

test('open questions list what is assumed, lead to it, and are settled there', async ({ page }) => {
  await page.getByRole('button', { name: '1 open question' }).click()
  const dialog = page.getByRole('dialog', { name: 'Open questions' })
  await dialog.getByRole('button', { name: /^Server C/ }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.locator('[data-asset="sc"] .is-selected')).toBeVisible()
  await page.getByRole('button', { name: '1 open question' }).click()
  await dialog.getByRole('button', { name: 'Confirm Server C' }).click()
  await expect(dialog.getByRole('region', { name: 'To be confirmed' })).toHaveCount(0)
  await expect(dialog.getByRole('region', { name: 'Where the drawing may be unfinished' })).toBeVisible()
})
