/** A drawing and its file on disk, with real handles: of the browser's private disk, since no test can press a picker. */
import { expect, type Page, test } from '@playwright/test'
import { addAsset, assetCount, retitle, saved, startBlank, titled } from './app-page'
import { watch } from './page-helpers'

const FILE = 'site.zoneboard.json'
const fileState = (page: Page, state: string) => page.getByRole('button', { name: `${state}: ${FILE}` })

test.beforeEach(async ({ page }) => {
  await page.addInitScript((name) => {
    const pick = async () => (await navigator.storage.getDirectory()).getFileHandle(name, { create: true })
    Object.assign(window, { showSaveFilePicker: pick, showOpenFilePicker: async () => [await pick()] })
  }, FILE)
})

/** Somebody else writes the file. */
const outside = (page: Page, text: string) =>
  page.evaluate(
    async ([name, text]) => {
      const handle = await (await navigator.storage.getDirectory()).getFileHandle(name, { create: true })
      const writer = await handle.createWritable()
      await writer.write(text)
      await writer.close()
    },
    [FILE, text] as const,
  )

const onDisk = (page: Page) =>
  page.evaluate(
    async (name) => (await (await (await navigator.storage.getDirectory()).getFileHandle(name)).getFile()).text(),
    FILE,
  )

const theirs = JSON.stringify({
  format: 'zoneboard',
  version: 1,
  title: 'Their site',
  assets: ['a', 'b', 'c'].map((id) => ({ id, type: 'plc', level: 'L1' })),
})

test('a file that is dropped is linked to where it lies', async ({ page }) => {
  const { complaints } = watch(page)
  await startBlank(page)
  await outside(page, theirs)
  await page.evaluate(async (name) => {
    const handle = await (await navigator.storage.getDirectory()).getFileHandle(name)
    const transfer = new DataTransfer()
    transfer.items.add(await handle.getFile())
    Object.assign(DataTransferItem.prototype, { getAsFileSystemHandle: async () => handle })
    window.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, clientX: 500, clientY: 300 }))
  }, FILE)
  await expect(titled(page, 'Their site')).toBeVisible()
  await expect(fileState(page, 'Up to date')).toBeVisible()
  await addAsset(page, 'Historian')
  await page.keyboard.press('Control+s')
  await expect(fileState(page, 'Up to date')).toBeVisible()
  expect(JSON.parse(await onDisk(page)).assets).toHaveLength(4)
  expect(complaints).toEqual([])
})

test('what is saved to a file stays linked to it, over reloads, and says how it stands', async ({ page }) => {
  const { complaints } = watch(page)
  await startBlank(page)
  await retitle(page, 'North site')
  await addAsset(page, 'PLC')
  await page.keyboard.press('Control+s')
  await expect(fileState(page, 'Up to date')).toBeVisible()
  await addAsset(page, 'HMI')
  await expect(fileState(page, 'Behind')).toBeVisible()
  await page.keyboard.press('Control+s')
  await expect(fileState(page, 'Up to date')).toBeVisible()
  expect(JSON.parse(await onDisk(page)).assets).toHaveLength(2)
  await saved(page)
  await page.reload()
  await expect(fileState(page, 'Up to date')).toBeVisible()
  await addAsset(page, 'Historian')
  await page.keyboard.press('Control+s')
  await expect(fileState(page, 'Up to date')).toBeVisible()
  expect(JSON.parse(await onDisk(page)).assets).toHaveLength(3)
  expect(complaints).toEqual([])
})

test('a file that was opened is written to by Ctrl+S', async ({ page }) => {
  await startBlank(page)
  await outside(page, theirs)
  await page.keyboard.press('Control+o')
  await expect(titled(page, 'Their site')).toBeVisible()
  await expect(fileState(page, 'Up to date')).toBeVisible()
  await retitle(page, 'Our site')
  await expect(fileState(page, 'Behind')).toBeVisible()
  await page.keyboard.press('Control+s')
  await expect(fileState(page, 'Up to date')).toBeVisible()
  expect(JSON.parse(await onDisk(page)).title).toBe('Our site')
})

test('a file that changed outside is told when it is come back to, and their work can be taken', async ({ page }) => {
  await startBlank(page)
  await retitle(page, 'North site')
  await page.keyboard.press('Control+s')
  await expect(fileState(page, 'Up to date')).toBeVisible()
  await outside(page, theirs)
  await page.evaluate(() => window.dispatchEvent(new Event('focus')))
  await expect(fileState(page, 'Changed outside')).toBeVisible()
  await page.getByRole('button', { name: 'Choose', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'What is different in theirs' })).toBeVisible()
  await expect(page.getByRole('dialog').getByText(/Their site/)).toBeVisible()
  await page.getByRole('button', { name: 'Open theirs as a new drawing' }).click()
  await expect(titled(page, 'Their site')).toBeVisible()
  await expect(assetCount(page, 3)).toBeVisible()
  await expect(fileState(page, 'Up to date')).toBeVisible()
  await page.keyboard.press('Control+Shift+O')
  await page.getByRole('button', { name: 'Open North site', exact: true }).click()
  await expect(titled(page, 'North site')).toBeVisible()
  await expect(page.locator('.zb-file')).toHaveCount(0)
})

test('a file that changed outside is not written over unasked; it can be', async ({ page }) => {
  await startBlank(page)
  await retitle(page, 'North site')
  await page.keyboard.press('Control+s')
  await expect(fileState(page, 'Up to date')).toBeVisible()
  await outside(page, theirs)
  await addAsset(page, 'PLC')
  await page.keyboard.press('Control+s')
  const dialog = page.getByRole('dialog', { name: `The file ${FILE}` })
  await expect(dialog).toContainText('Somebody else changed it')
  expect(JSON.parse(await onDisk(page)).title).toBe('Their site')
  await dialog.getByRole('button', { name: 'Write over it' }).click()
  await expect(fileState(page, 'Up to date')).toBeVisible()
  expect(JSON.parse(await onDisk(page)).title).toBe('North site')
  await fileState(page, 'Up to date').click()
  await dialog.getByRole('button', { name: 'Save to it no more' }).click()
  await expect(page.locator('.zb-file')).toHaveCount(0)
})
