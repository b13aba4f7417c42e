import { expect, test } from '@playwright/test'
import { startBlank } from './app-page'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

test('whoever chose a blank board stands in the drawing, and the middle button moves it without pasting', async ({
  page,
}) => {
  await startBlank(page)
  await expect(page.getByRole('application')).toBeFocused()
  await page.evaluate(() => navigator.clipboard.writeText('Crusher PLC\tPLC\nMill HMI\tHMI'))
  await page.mouse.move(700, 500)
  await page.mouse.down({ button: 'middle' })
  await page.mouse.move(660, 480, { steps: 4 })
  await page.mouse.up({ button: 'middle' })
  await page.keyboard.press('v')
  await expect(page.locator('[data-live-region]').first()).not.toContainText('paste')
  await expect(page.locator('[data-region="status"]')).toContainText('0 assets')
})

test('a phone shows the drawing and its findings, and nothing runs over its edge', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await startBlankOnPhone(page)
  const edges = await page
    .locator('.app-bar > *, .app-middle > *')
    .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().right))
  expect(Math.max(...edges)).toBeLessThanOrEqual(390)
  await expect(page.locator('[data-region="palette"]')).toBeHidden()
})

async function startBlankOnPhone(page: Parameters<typeof startBlank>[0]): Promise<void> {
  await page.goto('./')
  await page.getByRole('button', { name: 'Blank board' }).first().click()
  await expect(page.locator('[data-region="canvas"]')).toBeVisible()
}
