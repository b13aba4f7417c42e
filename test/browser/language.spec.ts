import { expect, test } from '@playwright/test'
import { saved, startTemplate, titled } from './app-page'
import { watch } from './page-helpers'

test('German is chosen by key, everything shown speaks it, the drawing and its undo stay, and a new start keeps it', async ({
  page,
  context,
}) => {
  const { complaints } = watch(page)
  await startTemplate(page, /well segmented/iu)
  await page.getByRole('application').focus()
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Shift+ArrowRight')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').getByRole('combobox').fill('Deutsch')
  await page.keyboard.press('Enter')
  await expect(page.locator('html')).toHaveAttribute('lang', 'de')
  await expect(page.getByRole('tab', { name: /^Befunde/u })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Exportieren' })).toBeVisible()
  await expect(page.getByText(/Auf diesem Gerät gespeichert/u)).toBeVisible()
  await page.getByRole('tab', { name: 'Gliederung' }).click()
  await expect(page.getByRole('treeitem', { name: /^Ebene 5/u }).first()).toBeVisible()
  await page.getByRole('application').focus()
  await expect(page.getByRole('button', { name: /^Rückgängig: / })).toBeEnabled()
  await page.keyboard.press('Control+z')
  await expect(page.locator('[aria-live]').filter({ hasText: /^Rückgängig/u })).not.toHaveCount(0)

  await context.setOffline(true)
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').getByRole('combobox').fill('Sicherheitslevel')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'Sicherheitslevel' })).toBeVisible()
  await page.keyboard.press('Escape')
  await context.setOffline(false)

  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('lang', 'de')
  await expect(page.getByRole('tab', { name: /^Befunde/u })).toBeVisible()

  await page.getByRole('button', { name: 'Farben und Sprache' }).click()
  await page.getByRole('menuitem', { name: 'English' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await saved(page)
  await expect(titled(page, 'Mining facility, well segmented')).toBeVisible()
  expect(complaints).toEqual([])
})

test('what rules say and how to mend it is in the language chosen, and the same fix is applied', async ({ page }) => {
  const { complaints } = watch(page)
  await startTemplate(page, /DMZ skipped/iu)
  const first = page
    .getByRole('region', { name: /^(Findings|Befunde), / })
    .locator('[data-finding-stop]')
    .first()
  await expect(first).toContainText('can open')
  await page.getByRole('application').focus()
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').getByRole('combobox').fill('Deutsch')
  await page.keyboard.press('Enter')
  await expect(first).toContainText(/Von .* aus lassen sich/u)
  await expect(first).not.toContainText('can open')
  const fix = page.getByRole('button', { name: /leiten/u }).first()
  await fix.click()
  await expect(page.locator('[aria-live]').filter({ hasText: /leiten/u })).not.toHaveCount(0)
  await page.getByRole('button', { name: 'Farben und Sprache' }).click()
  await page.getByRole('menuitem', { name: 'English' }).click()
  await expect(page.getByText(/lassen sich/u)).toHaveCount(0)
  await expect(page.getByRole('tab', { name: /^Findings/u })).toBeVisible()
  expect(complaints).toEqual([])
})

test.describe('where the browser speaks German', () => {
  test.use({ locale: 'de-DE' })

  test('the first start does, and the start screen lets another be chosen', async ({ page }) => {
    await page.goto('./')
    await expect(page.getByRole('button', { name: 'Leere Tafel' }).first()).toBeVisible()
    await page.getByRole('radio', { name: 'English' }).check({ force: true })
    await expect(page.getByRole('button', { name: 'Blank board' }).first()).toBeVisible()
    await page.reload()
    await expect(page.getByRole('button', { name: 'Blank board' }).first()).toBeVisible()
  })
})
