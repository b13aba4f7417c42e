import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { extractDiagram } from '../../src/formats/png'
import { pickersOff, watch } from './page-helpers'

/** The drawing as a person meets it. */
const board = (page: Page) => page.getByRole('application', { name: /drawing/i })
const panel = (page: Page) => page.getByRole('complementary', { name: 'Findings and inspector' })
const card = (page: Page, name: string) => page.locator('[data-asset]').filter({ hasText: name })
const theError = (page: Page) => panel(page).getByText(/Office PC can open any session straight to Miners/)
const count = (page: Page, what: RegExp) => page.getByRole('contentinfo', { name: 'Status' }).getByText(what)

/** A `*.zoneboard.json` file as a script reads it. */
interface DrawingFile {
  readonly format: string
  readonly zones?: readonly { readonly id: string }[]
  readonly assets?: readonly { readonly name?: string; readonly level: string; readonly quantity?: number }[]
  readonly conduits?: readonly { readonly source: string; readonly target: string }[]
}

/** What is drawn, read from the file that is saved. */
async function saved(page: Page): Promise<DrawingFile> {
  const download = page.waitForEvent('download')
  await page.keyboard.press('Control+s')
  return JSON.parse(readFileSync(await (await download).path(), 'utf8')) as DrawingFile
}

/** Presses a key until nothing changes any more; at most fifty steps. */
async function pressWhile(page: Page, key: string, button: RegExp): Promise<number> {
  const control = page.getByRole('button', { name: button })
  let steps = 0
  while (await control.isEnabled()) {
    await page.keyboard.press(key)
    steps += 1
    if (steps > 50) throw new Error(`${key} does not come to an end`)
  }
  return steps
}

/** The second half of both stories: undone to the start, redone to the end, taken home, found again. */
async function takeHome(page: Page, exportPicture: () => Promise<void>) {
  const mended = await saved(page)
  expect(mended.assets ?? []).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ name: 'Office PC' }),
      expect.objectContaining({ name: 'Miners', level: 'L1', quantity: 240 }),
    ]),
  )

  await board(page).focus()
  expect(await pressWhile(page, 'Control+z', /^Undo/)).toBeGreaterThan(3)
  const bare = await saved(page)
  expect([bare.assets ?? [], bare.zones ?? [], bare.conduits ?? []]).toEqual([[], [], []])
  await board(page).focus()
  await pressWhile(page, 'Control+Shift+z', /^Redo/)
  expect(await saved(page)).toEqual(mended)

  const download = page.waitForEvent('download')
  await exportPicture()
  const png = readFileSync(await (await download).path())
  const carried = extractDiagram(png)
  if (!carried.ok) throw new Error(`the picture carries no drawing: ${carried.error.code}`)
  expect(JSON.parse(carried.value)).toEqual(mended)

  await expect(page.getByText(/^Saved on this device/)).toBeVisible()
  await page.reload()
  await expect(card(page, 'Office PC')).toBeVisible()
  expect(await saved(page)).toEqual(mended)

  const chooser = page.waitForEvent('filechooser')
  await page.keyboard.press('Control+o')
  await (await chooser).setFiles({ name: 'site.png', mimeType: 'image/png', buffer: png })
  await expect(page.getByText('“site.png” is open').first()).toBeVisible()
  expect(await saved(page)).toEqual(mended)
}

test('from a blank board to a mended drawing, and home with it: by mouse', async ({ page }) => {
  const seen = watch(page)
  await pickersOff(page)
  await page.goto('./')
  await page.getByRole('button', { name: 'Blank board' }).first().click()
  await expect(board(page)).toBeVisible()

  const place = async (search: string, row: RegExp, lane: string, name: string) => {
    await page.getByRole('searchbox', { name: 'Find an asset' }).fill(search)
    await page.getByRole('button', { name: row }).first().click()
    const box = await page.locator(`[data-lane="${lane}"]`).boundingBox()
    if (!box) throw new Error(`lane ${lane} is not in view`)
    await page.mouse.click(box.x + 300, box.y + box.height / 2)
    await page.keyboard.press('F2')
    await page.keyboard.type(name)
    await page.keyboard.press('Enter')
    await expect(card(page, name)).toBeVisible()
  }
  await place('office work', /^Office workstation/, 'L5', 'Office PC')
  await place('asic', /^ASIC miner \(air/, 'L1', 'Miners')
  await page.getByRole('tab', { name: 'Inspector' }).click()
  await panel(page).getByLabel('How many').fill('240')
  await page.keyboard.press('Enter')
  await expect(card(page, 'Miners')).toContainText('×240')
  await page.getByRole('tab', { name: /Findings/ }).click()

  const office = await card(page, 'Office PC').boundingBox()
  const miners = await card(page, 'Miners').boundingBox()
  if (!office || !miners) throw new Error('the cards have no place')
  const x = office.x + office.width / 2
  await page.mouse.move(x, office.y + office.height / 2)
  await page.mouse.move(x, office.y + office.height - 1, { steps: 4 })
  await page.mouse.down()
  await page.mouse.move(miners.x + miners.width / 2, miners.y + 12, { steps: 12 })
  await page.mouse.up()

  await expect(theError(page)).toBeVisible()
  await theError(page).click()
  await panel(page).getByRole('button', { name: 'Route via a new jump host', exact: true }).first().click()
  await expect(theError(page)).toBeHidden()
  await expect(count(page, /^0 errors/)).toBeVisible()
  await expect(page.locator('[data-conduit]')).not.toHaveCount(0)

  await takeHome(page, async () => {
    await page.getByRole('button', { name: 'Export', exact: true }).click()
    const dialog = page.getByRole('dialog', { name: 'Export' })
    await dialog.getByRole('checkbox', { name: /Carry the drawing/ }).check()
    await expect(dialog.getByText(/px/)).toBeVisible()
    await dialog.getByRole('button', { name: 'Save PNG' }).click()
  })
  expect(seen.complaints).toEqual([])
})

test('the same by keyboard alone', async ({ page }) => {
  const seen = watch(page)
  await pickersOff(page)
  await page.goto('./')
  await page.getByRole('button', { name: 'Blank board' }).first().focus()
  await page.keyboard.press('Enter')
  await expect(board(page)).toBeVisible()
  await board(page).focus()

  const add = async (search: string, name: string) => {
    await page.keyboard.press('a')
    await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused()
    await page.keyboard.type(search)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog')).toBeHidden()
    await page.keyboard.press('F2')
    await page.keyboard.type(name)
    await page.keyboard.press('Enter')
    await expect(card(page, name)).toBeVisible()
  }
  await add('office workstation', 'Office PC')
  await add('asic miner (air', 'Miners')
  await page.keyboard.press('i')
  await panel(page).getByLabel('How many').focus()
  await page.keyboard.type('240')
  await page.keyboard.press('Enter')
  await expect(card(page, 'Miners')).toContainText('×240')

  await board(page).focus()
  await page.keyboard.press('Escape')
  while (!(await page.getByRole('img', { name: /^Office PC/ }).isVisible())) await page.keyboard.press('ArrowUp')
  await page.keyboard.press('c')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused()
  await page.keyboard.type('Miners')
  await page.keyboard.press('Enter')

  await page.keyboard.press('Control+Shift+f')
  await expect(theError(page)).toBeVisible()
  await board(page).focus()
  await page.keyboard.press('j')
  await page.keyboard.press('x')
  await expect(theError(page)).toBeHidden()
  await expect(count(page, /^0 errors/)).toBeVisible()

  await takeHome(page, async () => {
    await board(page).focus()
    await page.keyboard.press('Control+e')
    const dialog = page.getByRole('dialog', { name: 'Export' })
    await expect(dialog.getByText(/px/)).toBeVisible()
    await expect(dialog.getByRole('checkbox', { name: /Carry the drawing/ })).toBeChecked()
    await expect(dialog.getByRole('button', { name: 'Save PNG' })).toBeEnabled()
    await dialog.getByRole('button', { name: 'Save PNG' }).focus()
    await page.keyboard.press('Enter')
  })
  expect(seen.complaints).toEqual([])
})
