import { expect, type Page, test } from '@playwright/test'
import { card, savedFile, startWith } from './app-page'
import { centre, drag } from './page-helpers'

/** An office PC over a panel, with a conduit that a firewall guards, and a second conduit beside it. */
const SITE = {
  format: 'zoneboard',
  version: 1,
  title: 'By hand',
  assets: [
    { id: 'pc', type: 'office-workstation', name: 'PC', level: 'L4', position: { x: 120, y: 20 } },
    { id: 'hmi', type: 'hmi-panel', name: 'HMI', level: 'L2', position: { x: 120, y: 20 } },
    { id: 'erp', type: 'erp-server', name: 'ERP', level: 'L4', position: { x: 480, y: 20 } },
    { id: 'plc', type: 'plc', name: 'PLC', level: 'L2', position: { x: 480, y: 20 } },
    { id: 'fw', type: 'it-ot-firewall', name: 'Guard', level: 'L3.5' },
  ],
  conduits: [
    { id: 'left', source: 'pc', target: 'hmi', via: ['fw'], flows: [{ protocol: 'https' }] },
    { id: 'right', source: 'erp', target: 'plc', flows: [{ protocol: 'https' }] },
  ],
}

interface Drawn {
  readonly conduits: readonly { readonly id: string; readonly via?: readonly string[] }[]
  readonly assets: readonly { readonly id: string; readonly name?: string; readonly level: string }[]
}

const board = (page: Page) => page.getByRole('application', { name: 'Drawing' })
const drawn = async (page: Page) => JSON.parse(await savedFile(page)) as Drawn
const viaOf = async (page: Page, id: string) => (await drawn(page)).conduits.find((one) => one.id === id)?.via

let complaints: string[] = []
test.beforeEach(async ({ page }) => {
  complaints = await startWith(page, SITE)
})
test.afterEach(() => expect(complaints).toEqual([]))

test('after every dialog the keyboard is on the drawing again', async ({ page }) => {
  await card(page, 'pc').click()
  for (const key of ['Control+k', 'Shift+?', 'n', 'Shift+c', 'm', 'Control+e', 'Control+Shift+O']) {
    await page.keyboard.press(key)
    await expect(page.getByRole('dialog'), key).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(board(page), key).toBeFocused()
  }
})

test('the menu renames in place, and by key opens at the record', async ({ page }) => {
  await card(page, 'hmi').click({ button: 'right' })
  await page.getByRole('menuitem', { name: /^Rename/ }).click()
  await expect(page.getByRole('textbox', { name: 'Name' })).toBeFocused()
  await page.keyboard.type('Panel')
  await page.keyboard.press('Enter')
  await expect(card(page, 'hmi')).toContainText('Panel')
  await expect(board(page)).toBeFocused()

  await card(page, 'pc').click()
  await page.keyboard.press('Shift+F10')
  const [menu, pc] = [await page.getByRole('menu').boundingBox(), await card(page, 'pc').boundingBox()]
  // A long menu goes up as far as it needs to be whole.
  expect(menu && pc && Math.hypot(menu.x - pc.x, menu.y - (pc.y + pc.height))).toBeLessThan(110)
})

test('a device is dragged off a conduit onto another, and off that onto a lane', async ({ page }) => {
  const [erp, plc] = [await centre(card(page, 'erp')), await centre(card(page, 'plc'))]
  const onRight = { x: erp.x, y: erp.y + (plc.y - erp.y) * 0.4 }
  await drag(page, await centre(page.locator('[data-device="fw"]')), onRight)
  expect([await viaOf(page, 'left'), await viaOf(page, 'right')]).toEqual([undefined, ['fw']])

  const hmi = await centre(card(page, 'hmi'))
  await drag(page, await centre(page.locator('[data-device="fw"]')), { x: hmi.x + 180, y: hmi.y })
  expect([await viaOf(page, 'left'), await viaOf(page, 'right')]).toEqual([undefined, undefined])
  expect((await drawn(page)).assets.find(({ id }) => id === 'fw')?.level).toBe('L2')
  await expect(card(page, 'fw')).toBeVisible()
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  expect(await drawn(page)).toEqual(SITE)
})

test('the lines that show why a card snaps are gone when it is dropped', async ({ page }) => {
  const [pc, hmi] = [await centre(card(page, 'pc')), await centre(card(page, 'hmi'))]
  await drag(page, hmi, { x: hmi.x + 90, y: hmi.y })
  await page.mouse.move(hmi.x + 90, hmi.y)
  await page.mouse.down()
  await page.mouse.move(pc.x + 3, hmi.y + 6, { steps: 8 })
  await expect(page.locator('.zb-guides')).toBeVisible()
  await page.mouse.up()
  await expect(page.locator('.zb-guides')).toHaveCount(0)
  expect((await centre(card(page, 'hmi'))).x).toBe(pc.x)
})

test('a note is written on paper, and what is dragged out of the palette is shown once', async ({ page }) => {
  const hmi = await centre(card(page, 'hmi'))
  await page.keyboard.press('s')
  await page.mouse.click(hmi.x + 180, hmi.y)
  await page.keyboard.type('Who owns it?')
  await page.keyboard.press('Enter')
  const note = page.locator('.zb-annotation').filter({ hasText: 'Who owns it?' })
  expect(await note.evaluate((paper) => Number.parseFloat(getComputedStyle(paper).paddingLeft))).toBeGreaterThan(6)
  await page.keyboard.press('Control+z')
  await expect(note).toHaveCount(0)
  await expect(page.getByRole('button', { name: /^Undo/ })).toBeDisabled()

  await page.getByRole('searchbox', { name: 'Find an asset' }).fill('historian')
  const row = await centre(page.getByRole('button', { name: /^Historian,/ }))
  await page.mouse.move(row.x, row.y)
  await page.mouse.down()
  await page.mouse.move(hmi.x + 300, hmi.y, { steps: 6 })
  await expect(page.locator('.zb-ghost')).toBeVisible()
  await expect(page.locator('.zb-drag-ghost')).toBeHidden()
  await page.keyboard.press('Escape')
  await page.mouse.up()
  expect(await drawn(page)).toEqual(SITE)
})

test('where the panel is folded its keys open it as a sheet', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 })
  await card(page, 'pc').click()
  for (const [key, name] of [
    ['i', 'Inspector'],
    ['Control+Shift+f', 'Findings'],
    ['i', 'Inspector'],
  ] as const) {
    await page.keyboard.press(key)
    await expect(page.getByRole('dialog', { name })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(board(page)).toBeFocused()
  }
})
