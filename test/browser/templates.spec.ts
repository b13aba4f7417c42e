import { expect, type Page, test } from '@playwright/test'
import { startTemplate } from './app-page'
import { watch } from './page-helpers'

const points = (page: Page) => page.getByRole('region', { name: 'Talking points' })
const canvas = (page: Page) => page.getByRole('application', { name: /drawing/i })

test('a template tells its points one at a time, by keyboard, and again after a reload', async ({ page }) => {
  const { complaints } = watch(page)
  await startTemplate(page, /Container mine at a gas well/)
  await expect(points(page)).toContainText('1 of 11')
  await canvas(page).focus()
  await page.keyboard.press('F6')
  await expect(points(page).locator(':focus')).toHaveCount(1)
  await page.keyboard.press('ArrowRight')
  await expect(points(page)).toContainText('2 of 11')
  await page.keyboard.press('Escape')
  await expect(points(page)).toBeHidden()
  await expect(canvas(page)).toBeFocused()
  await page.reload()
  await expect(page.locator('[data-region="canvas"]')).toBeVisible()
  await expect(points(page)).toBeHidden()
  await page.getByRole('button', { name: 'Drawing', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Talking points of the template' }).click()
  await expect(points(page)).toContainText('1 of 11')
  expect(complaints).toEqual([])
})

test('tidying glides into place as one step, stands still with reduced motion, and leaves what is locked', async ({
  page,
}) => {
  await startTemplate(page, /Flat mining facility/)
  await page.keyboard.press('Shift+Digit1')
  const boxOf = (id: string) =>
    page.locator(`[data-asset="${id}"]`).evaluate((card) => [card.style.left, card.style.top])
  const nudge = async (id: string) => {
    await page.locator(`[data-asset="${id}"]`).click()
    for (let i = 0; i < 4; i += 1) await page.keyboard.press('Shift+ArrowDown')
  }
  const start = await boxOf('miners')
  await nudge('miners')
  expect(await boxOf('miners')).not.toEqual(start)
  await page.keyboard.press('Alt+Shift+KeyT')
  await expect(page.locator('[data-settling]')).toHaveCount(1)
  await expect(page.locator('[data-settling]')).toHaveCount(0)
  expect(await boxOf('miners')).toEqual(start)
  await page.keyboard.press('Control+z')
  expect(await boxOf('miners')).not.toEqual(start)
  const moved = await boxOf('miners')
  await page.locator('[data-asset="miners"]').click()
  await page.keyboard.press('Alt+KeyL')
  const before = await boxOf('fans')
  await nudge('fans')
  expect(await boxOf('fans')).not.toEqual(before)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.keyboard.press('Escape')
  await page.keyboard.press('Alt+Shift+KeyT')
  const gliding = await page.evaluate(
    () =>
      document.getAnimations().filter((animation) => Number(animation.effect?.getComputedTiming().duration) > 0).length,
  )
  expect(gliding).toBe(0)
  expect(await boxOf('fans')).toEqual(before)
  expect(await boxOf('miners')).toEqual(moved)
})
