import { expect, type Page, test } from '@playwright/test'
import { savedFile } from './app-page'
import { centre, centreAtRest, pickersOff, watch } from './page-helpers'
import { tooSmall } from './touch-targets'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

let complaints: string[] = []
test.beforeEach(async ({ page }) => {
  complaints = watch(page).complaints
  await pickersOff(page)
  await page.goto('./')
  await page
    .getByRole('button', { name: /mining/i })
    .first()
    .tap()
  await expect(page.locator('.zb-rail-count').first()).toBeVisible()
  await page.locator('.app-points header button').tap()
  await expect(page.locator('.zb-finding-bar')).toBeVisible()
})
test.afterEach(() => expect(complaints).toEqual([]))

async function drag(page: Page, from: { x: number; y: number }, by: { x: number; y: number }) {
  const cdp = await page.context().newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', share: number) =>
    cdp.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: type === 'touchEnd' ? [] : [{ x: from.x + by.x * share, y: from.y + by.y * share, id: 0 }],
    })
  await touch('touchStart', 0)
  for (let step = 1; step <= 10; step += 1) await touch('touchMove', step / 10)
  await touch('touchEnd', 1)
}

test('a phone offers nothing that edits, and nothing wider than itself', async ({ page }) => {
  await expect(page.getByRole('button', { name: /^(Undo|Redo|Rename|Zone|Conduit|Accept|Apply)/ })).toHaveCount(0)
  const away = page.locator('.zb-palette-rail, .zb-dock, .zb-lane-grip, .zb-handle, [data-region="status"]')
  await expect(away.filter({ visible: true })).toHaveCount(0)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  expect(await tooSmall(page)).toEqual([])
  await page.locator('.app-bar-chevron').tap()
  await expect(page.getByRole('menuitem', { name: /Open a file/ })).toBeVisible()
  await expect(page.getByRole('menuitem', { name: /New drawing|Rename/ })).toHaveCount(0)
})

test('a tap selects, a finger pans over what is selected, and the drawing stays as it was', async ({ page }) => {
  const before = await savedFile(page)
  // One that neither the bar nor the word of the download lies over.
  const card = page.locator('[data-asset]').filter({ hasText: 'ERP server' })
  const at = await centreAtRest(card)
  await page.touchscreen.tap(at.x, at.y)
  await expect(card.locator('.zb-card')).toHaveClass(/is-selected/)
  await expect(page.locator('[data-touch-handle]')).toHaveCount(0)
  await drag(page, at, { x: -60, y: 40 })
  await expect.poll(async () => Math.round((await centre(card)).x - at.x)).toBeLessThan(-50)
  for (const key of ['Delete', 'z', 'n', 'Control+d', 'F2']) await page.keyboard.press(key)
  await expect(page.getByText(/only shows the drawing/).first()).toBeVisible()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  expect(await savedFile(page)).toBe(before)
})

test('a double tap on a card says all of it, in fields that cannot be used', async ({ page }) => {
  const { x, y } = await centreAtRest(page.locator('[data-asset]').first())
  await page.touchscreen.tap(x, y)
  await page.touchscreen.tap(x, y)
  const sheet = page.getByRole('dialog')
  await expect(sheet.getByRole('tab', { name: 'Inspector' })).toHaveAttribute('aria-selected', 'true')
  await expect(sheet.locator('.zb-inspector input').first()).toBeDisabled()
  expect(await tooSmall(page)).toEqual([])
})

test('findings are read, one after another and in the sheet, and shown on the drawing', async ({ page }) => {
  await page.getByRole('button', { name: 'Next finding' }).tap()
  await expect(page.locator('.zb-finding-bar.is-shown')).toBeVisible()
  await expect(page.locator('.zb-finding-bar .zb-button')).toHaveCount(0)
  await page.locator('.zb-rail-count').first().tap()
  const sheet = page.getByRole('dialog')
  await expect(sheet.locator('.zb-finding.is-open')).toBeVisible()
  await expect(sheet.locator('.zb-fixes, .zb-first-fix, .zb-accept')).toHaveCount(0)
  expect(await tooSmall(page)).toEqual([])
})

test('what is shown whole keeps clear of the bar', async ({ page }) => {
  await page.getByRole('button', { name: 'Show the whole drawing' }).tap()
  const ends = (of: string) =>
    page.evaluate((name) => {
      const boxes = [...document.querySelectorAll(name)].map((element) => element.getBoundingClientRect())
      return { top: Math.min(...boxes.map(({ top }) => top)), bottom: Math.max(...boxes.map(({ bottom }) => bottom)) }
    }, of)
  const bar = (await ends('.zb-finding-bar')).top
  await expect.poll(async () => (await ends('.zb-rail-lane')).bottom).toBeLessThanOrEqual(bar)
  expect((await ends('.zb-rail-lane')).top).toBeGreaterThan(56)
})

test.describe('on its side', () => {
  test.use({ viewport: { width: 844, height: 390 } })

  test('a phone is a phone', async ({ page }) => {
    await expect(page.locator('.zb-palette-rail, .zb-lane-grip').filter({ visible: true })).toHaveCount(0)
    await expect(page.getByRole('button', { name: /^(Undo|Rename)/ })).toHaveCount(0)
    await page.keyboard.press('n')
    await expect(page.getByText(/only shows the drawing/).first()).toBeVisible()
    await expect(page.getByRole('button', { name: 'Show the whole drawing' })).toBeInViewport({ ratio: 1 })
    expect(await tooSmall(page)).toEqual([])
  })
})
