import { expect, test } from '@playwright/test'
import { retitle, startBlank } from './app-page'

test('what was deleted in the shelf comes back by the button that tells it, while the shelf is open', async ({
  page,
}) => {
  await startBlank(page)
  await retitle(page, 'First')
  await page.keyboard.press('Control+Shift+o')
  const shelf = page.getByRole('dialog', { name: 'All drawings' })
  await shelf.getByRole('button', { name: 'Duplicate First' }).click()
  await shelf.getByRole('button', { name: 'Delete First, copy' }).click()
  await expect(shelf.getByRole('button', { name: 'Open First, copy' })).toBeHidden()
  await page.locator('[data-sonner-toast]', { hasText: 'First, copy' }).getByRole('button', { name: 'Undo' }).click()
  await expect(shelf.getByRole('button', { name: 'Open First, copy' })).toBeVisible()
})
