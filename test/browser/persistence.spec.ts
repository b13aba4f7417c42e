import path from 'node:path'
import { chromium, expect, type Page, test } from '@playwright/test'
import { serveFolder } from '../support/serve-folder'
import { addAsset, assetCount, retitle, saved, savedFile, startBlank, startTemplate, titled } from './app-page'
import { pickersOff, watch } from './page-helpers'

/** What is told in passing; the same words are said to screen readers, so a text alone is found twice. */
const toast = (page: Page, text: string) => page.getByRole('region', { name: /Notifications/ }).getByText(text)

test.beforeEach(({ page }) => pickersOff(page))

test('a drawing is there after a reload, as it was and where it was left', async ({ page }) => {
  const { complaints } = watch(page)
  await startTemplate(page, /Mining facility, DMZ skipped/)
  await addAsset(page, 'PLC')
  await retitle(page, 'North site')
  await page.locator('[data-region="canvas"]').focus()
  await page.keyboard.press('Control+-')
  await saved(page)
  const before = await savedFile(page)
  const zoom = await page
    .locator('[data-region="status"]')
    .getByText(/\d+ ?%/)
    .textContent()
  await page.waitForTimeout(1500)
  await page.reload()
  await expect(titled(page, 'North site')).toBeVisible()
  await expect(assetCount(page, 62)).toBeVisible()
  expect(
    await page
      .locator('[data-region="status"]')
      .getByText(/\d+ ?%/)
      .textContent(),
  ).toBe(zoom)
  expect(await savedFile(page)).toBe(before)
  expect(complaints).toEqual([])
})

test('an edit made right before the page is left is not lost', async ({ page }) => {
  await startBlank(page)
  await retitle(page, 'Last words')
  await page.goto('about:blank')
  await page.goto('./')
  await expect(titled(page, 'Last words')).toBeVisible()
})

test('two tabs on one drawing follow each other and lose nothing', async ({ page, context }) => {
  await startBlank(page)
  const other = await context.newPage()
  await pickersOff(other)
  await other.goto(page.url())
  await expect(other.locator('[data-region="canvas"]')).toBeVisible()
  await addAsset(page, 'PLC')
  await expect(assetCount(other, 1)).toBeVisible()
  await addAsset(other, 'HMI')
  await expect(assetCount(page, 2)).toBeVisible()
  await retitle(page, 'From one')
  await expect(titled(other, 'From one')).toBeVisible()
  await Promise.all([addAsset(page, 'Historian'), other.waitForTimeout(50)])
  await addAsset(other, 'Firewall')
  await expect(assetCount(page, 4)).toBeVisible()
  await expect(assetCount(other, 4)).toBeVisible()
  const [here, there] = [await savedFile(page), await savedFile(other)]
  expect(JSON.parse(here).assets).toEqual(JSON.parse(there).assets)
  await saved(page)
  await saved(other)
  await other.close()
  await page.reload()
  await expect(assetCount(page, 4)).toBeVisible()
  expect(JSON.parse(await savedFile(page))).toEqual(JSON.parse(here))
})

test('where storage is refused, it says so, and the work can be saved as a file', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('refused', 'SecurityError')
    }
  })
  await page.goto('./')
  await expect(page.getByText(/refuses storage/)).toBeVisible()
  await page.getByRole('button', { name: 'Blank board' }).first().click()
  await expect(toast(page, 'This browser refuses storage. Work goes on in memory only.')).toBeVisible()
  await addAsset(page, 'PLC')
  await expect(assetCount(page, 1)).toBeVisible()
  expect(JSON.parse(await savedFile(page)).assets).toHaveLength(1)
})

test('where storage is full, it says so, goes on in memory, and saves when there is room again', async ({ page }) => {
  await page.addInitScript(() => {
    const put = IDBObjectStore.prototype.put
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...rest: Parameters<typeof put>) {
      if ((window as { isFull?: boolean }).isFull) throw new DOMException('full', 'QuotaExceededError')
      return put.apply(this, rest)
    }
  })
  await startBlank(page)
  await page.evaluate(() => Object.assign(window, { isFull: true }))
  await addAsset(page, 'PLC')
  await expect(toast(page, 'This device’s storage is full. Work goes on in memory only.')).toBeVisible()
  await addAsset(page, 'HMI')
  await expect(assetCount(page, 2)).toBeVisible()
  await page.evaluate(() => Object.assign(window, { isFull: false }))
  await addAsset(page, 'Historian')
  await saved(page)
  await page.reload()
  await expect(assetCount(page, 3)).toBeVisible()
})

/** Changes stored rows behind the program's back. */
async function tamper(page: Page, table: 'journal' | 'snapshots', change: 'first' | 'all'): Promise<number> {
  return page.evaluate(
    ([table, change]) =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('zoneboard')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const step = opening.result.transaction(table, 'readwrite')
          let changed = 0
          step.objectStore(table).openCursor().onsuccess = (event) => {
            const cursor = (event.target as IDBRequest<IDBCursorWithValue | null>).result
            if (!cursor || (change === 'first' && changed > 0)) return
            cursor.update({ ...cursor.value, ...(table === 'journal' ? { check: 'spoilt' } : { text: '{' }) })
            changed += 1
            cursor.continue()
          }
          step.oncomplete = () => {
            opening.result.close()
            resolve(changed)
          }
        }
      }),
    [table, change] as const,
  )
}

test('a damaged edit is told and kept apart, and the rest opens', async ({ page }) => {
  await startBlank(page)
  await addAsset(page, 'PLC')
  await saved(page)
  await addAsset(page, 'HMI')
  await saved(page)
  await page.waitForTimeout(400)
  expect(await tamper(page, 'journal', 'first')).toBe(1)
  await page.reload()
  const dialog = page.getByRole('dialog', { name: /could not be read/ })
  await expect(dialog).toContainText('An edit in the journal (1)')
  await dialog.getByRole('button', { name: 'Close' }).last().click()
  await expect(assetCount(page, 1)).toBeVisible()
  await addAsset(page, 'Historian')
  await saved(page)
  await page.reload()
  await expect(assetCount(page, 2)).toBeVisible()
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('a damaged version of the whole drawing is told; its edits are still there', async ({ page }) => {
  await startBlank(page)
  await addAsset(page, 'PLC')
  await saved(page)
  await page.waitForTimeout(400)
  await tamper(page, 'snapshots', 'all')
  await page.reload()
  await expect(page.getByRole('dialog', { name: /could not be read/ })).toContainText(
    'version of the whole drawing (1)',
  )
  await page.keyboard.press('Escape')
  await expect(assetCount(page, 1)).toBeVisible()
})

test('the shelf keeps every drawing: a template or a new one never replaces another', async ({ page }) => {
  const { complaints } = watch(page)
  await startBlank(page)
  await retitle(page, 'First')
  await addAsset(page, 'PLC')
  await page.getByRole('button', { name: 'Templates', exact: true }).click()
  await page.getByRole('button', { name: /Flat mining facility/ }).click()
  await expect(titled(page, 'Flat mining facility: one phishing e-mail away')).toBeVisible()
  await page.keyboard.press('Control+Shift+O')
  const shelf = page.getByRole('dialog', { name: 'All drawings' })
  await shelf.getByRole('button', { name: 'Duplicate First', exact: true }).click()
  await expect(shelf.getByText('First, copy')).toBeVisible()
  await shelf.getByRole('button', { name: 'Rename First, copy' }).click()
  await page.keyboard.type('Second')
  await page.keyboard.press('Enter')
  await shelf.getByRole('button', { name: 'Delete First', exact: true }).click()
  await expect(shelf.getByRole('button', { name: 'Open First', exact: true })).toHaveCount(0)
  await shelf.getByRole('button', { name: 'Open Second' }).click()
  await expect(titled(page, 'Second')).toBeVisible()
  await expect(assetCount(page, 1)).toBeVisible()
  await page.keyboard.press('Control+Shift+O')
  await shelf.getByText(/^Deleted \(1\)/).click()
  await shelf.getByRole('button', { name: 'Restore First', exact: true }).click()
  await shelf.getByRole('button', { name: 'Open First', exact: true }).click()
  await expect(titled(page, 'First')).toBeVisible()
  expect(complaints).toEqual([])
})

test('works over plain http on a network address', async () => {
  const server = await serveFolder(path.resolve(import.meta.dirname, '../../dist'))
  const { port } = new URL(server.url)
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--host-resolver-rules=MAP zoneboard.lan 127.0.0.1:' + port],
  })
  try {
    const page = await browser.newPage()
    const { complaints } = watch(page)
    await page.goto(`http://zoneboard.lan:${port}/`)
    expect(await page.evaluate(() => [isSecureContext, typeof navigator.clipboard])).toEqual([false, 'undefined'])
    await page.getByRole('button', { name: 'Blank board' }).first().click()
    await addAsset(page, 'PLC')
    await saved(page)
    expect(JSON.parse(await savedFile(page)).assets).toHaveLength(1)
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Control+c')
    await page.keyboard.press('Control+v')
    await expect(assetCount(page, 2)).toBeVisible()
    await saved(page)
    await page.reload()
    await expect(assetCount(page, 2)).toBeVisible()
    expect(complaints).toEqual([])
  } finally {
    await browser.close()
    await server.close()
  }
})
