import { expect, test } from '@playwright/test'
import { openDrawing, startTemplate } from './app-page'
import { pickersOff, watch } from './page-helpers'

test('a drawing is presented by keys: whole, then finding by finding, black and back to the editor', async ({
  page,
}) => {
  await pickersOff(page)
  const { complaints } = watch(page)
  await startTemplate(page, /DMZ skipped/)
  await page.getByRole('button', { name: /^Present/ }).click()
  const text = page.getByRole('region', { name: 'What is shown' })
  await expect(text.getByText('The whole drawing')).toBeVisible()
  await expect(page.locator('[data-region="palette"], [data-region="panel"], [data-region="bar"]')).toHaveCount(0)
  await expect(page.getByRole('list', { name: 'Legend' })).toBeVisible()

  await page.keyboard.press('PageDown')
  await expect(text.getByText(/^Error 1 of \d+$/)).toBeVisible()
  const first = await text.getByRole('heading', { level: 1 }).textContent()
  await expect(page.locator('.zb-shown .zb-ring').first()).toBeVisible()
  await expect(text.getByRole('region', { name: 'What we do about it' }).getByRole('listitem').first()).toBeVisible()
  await expect(page.locator('.zb-selection')).toBeHidden()

  await page.keyboard.press('Space')
  await expect(text.getByText(/^(Error 2 of \d+|Warning 1 of \d+)$/)).toBeVisible()
  await page.keyboard.press('PageUp')
  await expect(text.getByRole('heading', { level: 1 })).toHaveText(first ?? '')
  await page.keyboard.press('End')
  await expect(page.getByRole('button', { name: 'Next' })).toBeDisabled()
  await page.keyboard.press('Home')
  await expect(text.getByText('The whole drawing')).toBeVisible()

  await page.keyboard.press('b')
  const black = page.getByRole('button', { name: /^Black screen/ })
  await expect(black).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(black).toBeHidden()
  await page.keyboard.press('Delete')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: /^Present/ })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled()
  expect(complaints).toEqual([])
})

test('advice is shown when it is asked for, and the keyboard goes back to where it was', async ({ page }) => {
  await pickersOff(page)
  const { complaints } = watch(page)
  await startTemplate(page, /well segmented/)
  const start = page.getByRole('button', { name: /^Present/ })
  await start.click()
  const text = page.getByRole('region', { name: 'What is shown' })
  await expect(text.getByText('Slide 1 of 1')).toBeAttached()
  await page.keyboard.press('a')
  await expect(text.getByText(/^Slide 1 of (?!1$)\d+$/)).toBeAttached()
  await page.keyboard.press('PageDown')
  await expect(text.getByText(/^Advice 1 of \d+$/)).toBeVisible()
  // A clicker begins anew with F5; the page stays.
  await page.keyboard.press('F5')
  await expect(text.getByText('The whole drawing')).toBeVisible()
  await page.keyboard.press('.')
  await expect(page.getByRole('button', { name: /^Black screen/ })).toBeVisible()
  await page.keyboard.press('.')
  await page.keyboard.press('Escape')
  await expect(start).toBeFocused()
  expect(complaints).toEqual([])
})

test('a finger wipes from slide to slide', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    ...(baseURL === undefined ? {} : { baseURL }),
    hasTouch: true,
    viewport: { width: 1280, height: 800 },
  })
  const page = await context.newPage()
  await startTemplate(page, /DMZ skipped/)
  await page.keyboard.press('Control+Enter')
  const text = page.getByRole('region', { name: 'What is shown' })
  await expect(text).toBeVisible()
  await expect(page.getByRole('list', { name: 'Legend' })).toBeVisible()
  const box = await text.boundingBox()
  const session = await context.newCDPSession(page)
  const wipe = async (from: number, to: number) => {
    const at = (x: number) => [{ x, y: (box?.y ?? 0) + 40 }]
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(from) })
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at((from + to) / 2) })
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(to) })
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  }
  await wipe(380, 120)
  await expect(text.getByText(/^Error 1 of \d+$/)).toBeVisible()
  await wipe(120, 380)
  await expect(text.getByText('The whole drawing')).toBeVisible()
  await context.close()
})

test('frames are slides in an order that is chosen, undone and presented', async ({ page }) => {
  await pickersOff(page)
  const { complaints } = watch(page)
  const frame = (id: string, text: string, x: number) => ({
    id,
    kind: 'frame',
    text,
    place: { level: 'L4', x, y: 20 },
    width: 400,
    height: 200,
  })
  await page.goto('./')
  await openDrawing(page, {
    format: 'zoneboard',
    version: 1,
    title: 'Slides',
    annotations: [frame('one', 'The office', 100), frame('two', 'The DMZ', 600), frame('three', 'The halls', 1100)],
  })
  await page.getByRole('application').focus()
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').getByRole('combobox').fill('Order of slides')
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Slides' })
  const names = dialog.getByRole('list').getByRole('listitem')
  await expect(names).toHaveText(['The office', 'The DMZ', 'The halls'])
  await dialog.getByRole('button', { name: /The DMZ.*earlier|earlier.*The DMZ/iu }).press('Enter')
  await expect(names).toHaveText(['The DMZ', 'The office', 'The halls'])
  await dialog.getByRole('checkbox', { name: /The office/u }).uncheck()
  await dialog.getByRole('button', { name: 'Present', exact: true }).press('Enter')
  const text = page.getByRole('region', { name: 'What is shown' })
  await expect(text.getByRole('heading', { name: 'The DMZ' })).toBeVisible()
  await page.keyboard.press('PageDown')
  await expect(text.getByRole('heading', { name: 'The halls' })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByRole('application').focus()
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').getByRole('combobox').fill('Order of slides')
  await page.keyboard.press('Enter')
  await expect(names).toHaveText(['The office', 'The DMZ', 'The halls'])
  expect(complaints).toEqual([])
})
