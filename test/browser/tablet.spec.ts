import { expect, type Page, test } from '@playwright/test'
import { pickersOff, watch } from './page-helpers'

test.use({ viewport: { width: 1024, height: 768 }, hasTouch: true, isMobile: true })

let complaints: string[] = []
test.beforeEach(async ({ page }) => {
  complaints = watch(page).complaints
  await pickersOff(page)
})

async function openMining(page: Page) {
  await page.goto('./')
  await page
    .getByRole('button', { name: /mining/i })
    .first()
    .tap()
  await expect(page.locator('.app-points')).toBeVisible()
}

const bar = (page: Page) => page.locator('.zb-finding-bar')
const strip = (page: Page) => page.locator('[data-region="status"]')

test('one bar at a time lies over the drawing, and there is no strip', async ({ page }) => {
  await openMining(page)
  await expect(strip(page)).toBeHidden()
  await expect(bar(page)).toBeHidden()
  // A finding that is asked for comes first; closed, the points are back.
  await page.keyboard.press('j')
  await expect(bar(page)).toBeVisible()
  await expect(page.locator('.app-points')).toBeHidden()
  await bar(page).getByRole('button', { name: 'Close' }).tap()
  await expect(page.locator('.app-points')).toBeVisible()
  await page.locator('.app-points').getByRole('button', { name: 'Close' }).tap()
  await expect(page.locator('.app-points')).toHaveCount(0)
  expect(complaints).toEqual([])
})

test('the whole drawing is shown above the bar, from the rail', async ({ page }) => {
  await openMining(page)
  await page.locator('.app-points').getByRole('button', { name: 'Close' }).tap()
  await expect(bar(page)).toBeVisible()
  await page.getByRole('button', { name: 'Show the whole drawing' }).tap()
  const top = async () => (await bar(page).boundingBox())?.y ?? 0
  const lowest = () =>
    page.evaluate(() =>
      Math.max(...[...document.querySelectorAll('.zb-rail-lane')].map((lane) => lane.getBoundingClientRect().bottom)),
    )
  await expect.poll(async () => (await lowest()) <= (await top())).toBe(true)
  expect(await lowest()).toBeGreaterThan(400)
  const zoom = () => page.evaluate(() => document.querySelector('.zb-rail-lane')?.getBoundingClientRect().height ?? 0)
  const before = await zoom()
  await page.getByRole('button', { name: 'Zoom in' }).tap()
  await expect.poll(zoom).toBeGreaterThan(before * 1.1)
  expect(complaints).toEqual([])
})

test('where nothing is saved, the strip is there and says so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { value: undefined })
  })
  await openMining(page)
  await expect(strip(page)).toContainText('Not saved')
  await expect(strip(page)).toBeVisible()
  await expect(strip(page).getByRole('button').filter({ visible: true })).toHaveCount(0)
})
