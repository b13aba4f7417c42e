import { expect, type Page, test } from '@playwright/test'
import { startTemplate } from './app-page'
import { pickersOff, watch } from './page-helpers'

const light = (page: Page) => page.locator('.zb-laser path').first()

async function press(page: Page): Promise<void> {
  const box = await page.getByRole('application').boundingBox()
  if (!box) throw new Error('no board')
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + 120, y - 40, { steps: 8 })
}

test('the laser pointer leaves a trail that fades, in the editor and while presenting, and nothing in the drawing', async ({
  page,
}) => {
  await pickersOff(page)
  const { complaints } = watch(page)
  await startTemplate(page, /DMZ skipped/)
  await page.getByRole('application').focus()
  await page.keyboard.press('Shift+K')
  await press(page)
  await expect(light(page)).toHaveAttribute('d', /^M/)
  await page.mouse.up()
  await expect(light(page)).toHaveAttribute('d', '')
  await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled()
  await page.keyboard.press('Escape')
  await expect(page.locator('.zb-laser')).toHaveCount(0)

  await page.keyboard.press('Control+Enter')
  const button = page.getByRole('button', { name: 'Laser pointer' })
  await expect(button).toBeVisible()
  await page.keyboard.press('l')
  await expect(button).toHaveAttribute('aria-pressed', 'true')
  await press(page)
  await expect(light(page)).toHaveAttribute('d', /^M/)
  await page.mouse.up()
  // Escape lays the pointer down first, then ends.
  await page.keyboard.press('Escape')
  await expect(button).toHaveAttribute('aria-pressed', 'false')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled()
  expect(complaints).toEqual([])
})

test('with reduced motion the laser pointer is a dot', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await startTemplate(page, /DMZ skipped/)
  await page.getByRole('application').focus()
  await page.keyboard.press('Shift+K')
  await press(page)
  const wide = () => light(page).evaluate((path) => path.getBoundingClientRect().width)
  await expect.poll(wide).toBeGreaterThan(2)
  expect(await wide()).toBeLessThan(20)
  await page.mouse.up()
})
