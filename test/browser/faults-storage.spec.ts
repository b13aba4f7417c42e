/** The browser's storage full, refused, slow, cleared or damaged: told, worked on in memory, nothing that was saved lost. */
import { expect, type Page, test } from '@playwright/test'
import { addAsset, assetCount, retitle, saved, savedFile, startBlank, titled } from './app-page'
import { pickersOff } from './page-helpers'

const status = (page: Page, text: RegExp) => page.locator('[data-region="status"]').getByText(text)
const notSaved = (page: Page) => status(page, /^Not saved/)

test.beforeEach(({ page }) => pickersOff(page))

/** Pastes rows of a spreadsheet with long names that do not compress: one edit of some twenty thousand characters. */
async function pasteMany(page: Page, rows: number): Promise<void> {
  await page.evaluate((rows) => {
    const long = () => Array.from({ length: 20 }, () => Math.random().toString(36).slice(2, 12)).join('')
    const text = `Name\tType\n${Array.from({ length: rows }, () => `${long()}\tPLC`).join('\n')}\n`
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', text)
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, rows)
}

test('with room for so much only, at several sizes: told, kept in memory, saved when there is room', async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(300_000)
  const told: number[] = []
  const sizes = [20_000, 120_000, 180_000, 240_000, 300_000]
  for (const quotaSize of sizes) {
    const context = await browser.newContext(baseURL ? { baseURL } : {})
    const page = await context.newPage()
    await pickersOff(page)
    const session = await context.newCDPSession(page)
    const origin = new URL(baseURL ?? '').origin
    // Chromium measures room at the first use and counts down from there: the limit has to be there before it.
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize })
    await startBlankAnyway(page)
    let assets = 0
    for (let edit = 0; edit < 7; edit += 1) {
      await pasteMany(page, 60)
      assets += 60
      await expect(assetCount(page, assets)).toBeVisible()
      await expect(status(page, /^(Not saved|Saved on this device)/)).toBeVisible()
      if (await notSaved(page).isVisible()) break
    }
    if (await notSaved(page).isVisible()) {
      told.push(quotaSize)
      await expect(notSaved(page)).toContainText('storage is full')
      await expect(page.getByRole('button', { name: 'Save a file' }).first()).toBeVisible()
      await addAsset(page, 'PLC')
      assets += 1
      await expect(notSaved(page)).toBeVisible()
    }
    const file = await savedFile(page)
    expect(JSON.parse(file).assets).toHaveLength(assets)
    await session.send('Storage.overrideQuotaForOrigin', { origin })
    await saved(page)
    await page.reload()
    await expect(assetCount(page, assets)).toBeVisible()
    expect(await savedFile(page)).toBe(file)
    await context.close()
  }
  console.log(`Told that storage is full at ${told.length} of ${sizes.length} sizes; nothing was lost at any`)
  expect(told.length).toBeGreaterThanOrEqual(3)
})

test('a drawing that is left while storage is full opens again, and is saved when there is room', async ({ page }) => {
  await page.addInitScript(() => {
    const put = IDBObjectStore.prototype.put
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...rest: Parameters<typeof put>) {
      if ((window as { isFull?: boolean }).isFull) throw new DOMException('full', 'QuotaExceededError')
      return put.apply(this, rest)
    }
  })
  await startBlank(page)
  await retitle(page, 'First')
  await saved(page)
  await expect.poll(async () => (await shelfEntry(page)).title).toBe('First')
  await page.evaluate(() => Object.assign(window, { isFull: true }))
  await addAsset(page, 'PLC')
  await expect(notSaved(page)).toBeVisible()
  await page.getByRole('button', { name: 'Drawing', exact: true }).click()
  await page.getByRole('menuitem', { name: 'New drawing' }).click()
  await expect(assetCount(page, 0)).toBeVisible()
  await expect(notSaved(page)).toBeVisible()
  await page.keyboard.press('Control+Shift+O')
  await page.getByRole('button', { name: 'Open First', exact: true }).click()
  await expect(assetCount(page, 1)).toBeVisible()
  await expect(notSaved(page)).toBeVisible()
  await page.evaluate(() => Object.assign(window, { isFull: false }))
  await addAsset(page, 'HMI')
  await saved(page)
  await page.reload()
  await expect(assetCount(page, 2)).toBeVisible()
})

for (const [how, breakIt] of [
  [
    'refused',
    () =>
      void (IDBFactory.prototype.open = () => {
        throw new DOMException('no', 'SecurityError')
      }),
  ],
  ['not there', () => void Object.defineProperty(window, 'indexedDB', { value: undefined })],
  [
    'broken',
    () =>
      void (IDBFactory.prototype.open = () => {
        throw new DOMException('no', 'UnknownError')
      }),
  ],
] as const) {
  test(`storage that is ${how} is told, asked about before the page goes, and a file is offered`, async ({ page }) => {
    await page.addInitScript(breakIt)
    await startBlankAnyway(page)
    await expect(notSaved(page)).toBeVisible()
    await expect(page.getByRole('button', { name: 'Save a file' })).toBeVisible()
    await addAsset(page, 'PLC')
    await expect(notSaved(page)).toBeVisible()
    const asked = page.waitForEvent('dialog')
    const closing = page.close({ runBeforeUnload: true })
    const dialog = await asked
    expect(dialog.type()).toBe('beforeunload')
    await dialog.dismiss()
    await closing
    expect(JSON.parse(await savedFile(page)).assets).toHaveLength(1)
  })
}

test('storage that answers later takes what was made in memory meanwhile', async ({ page }) => {
  await page.addInitScript(() => {
    const open = IDBFactory.prototype.open
    IDBFactory.prototype.open = function (this: IDBFactory, ...rest: Parameters<typeof open>) {
      if (!sessionStorage.getItem('answers')) throw new DOMException('no', 'UnknownError')
      return open.apply(this, rest)
    }
  })
  await startBlankAnyway(page)
  await addAsset(page, 'PLC')
  await expect(notSaved(page)).toBeVisible()
  await page.evaluate(() => sessionStorage.setItem('answers', 'yes'))
  await saved(page)
  await addAsset(page, 'HMI')
  await saved(page)
  await page.reload()
  await expect(assetCount(page, 2)).toBeVisible()
})

for (const [how, clear] of [
  [
    'by the browser',
    async (page: Page) => {
      const session = await page.context().newCDPSession(page)
      await session.send('Storage.clearDataForOrigin', { origin: new URL(page.url()).origin, storageTypes: 'all' })
    },
  ],
  [
    'by a script',
    (page: Page) =>
      page.evaluate(
        () =>
          new Promise<void>((resolve, reject) => {
            const request = indexedDB.deleteDatabase('zoneboard')
            request.onsuccess = () => resolve()
            request.onerror = () => reject(request.error)
          }),
      ),
  ],
] as const) {
  test(`storage that is cleared ${how} is told, and the open drawing is put back`, async ({ page }) => {
    await startBlank(page)
    await retitle(page, 'North site')
    await addAsset(page, 'PLC')
    await saved(page)
    await clear(page)
    const dialog = page.getByRole('dialog', { name: /storage was cleared/ })
    await expect(dialog).toBeVisible()
    await expect(dialog.getByRole('button', { name: 'Save a file' })).toBeVisible()
    await page.keyboard.press('Escape')
    await saved(page)
    await addAsset(page, 'HMI')
    await saved(page)
    await page.reload()
    await expect(titled(page, 'North site')).toBeVisible()
    await expect(assetCount(page, 2)).toBeVisible()
  })
}

test('a newer program that changed the storage is told, and nothing is written over it', async ({ page }) => {
  await startBlank(page)
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('zoneboard', 99)
        request.onsuccess = () => {
          request.result.close()
          resolve()
        }
        request.onerror = () => reject(request.error)
      }),
  )
  await addAsset(page, 'PLC')
  await expect(notSaved(page)).toContainText('a newer Zoneboard is open in another tab')
  expect(JSON.parse(await savedFile(page)).assets).toHaveLength(1)
})

/** Changes the rows of a table behind the program's back. */
function spoil(page: Page, table: 'shelf' | 'snapshots' | 'journal', how: 'garbage' | 'cut' | 'proto' | 'stray') {
  return page.evaluate(
    ([table, how]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('zoneboard')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const step = opening.result.transaction(table, 'readwrite')
          step.objectStore(table).openCursor().onsuccess = (event) => {
            const cursor = (event.target as IDBRequest<IDBCursorWithValue | null>).result
            if (!cursor) return
            const { id, drawing, generation, ...rest } = cursor.value
            const keys = { ...(id ? { id } : {}), ...(generation ? { generation } : {}) }
            const named = { ...keys, ...(drawing ? { drawing } : {}) }
            if (how === 'garbage') cursor.update({ ...named, what: new Date(), list: [1n, new Map([[1, null]])] })
            else if (how === 'cut') {
              const cut = Object.entries(rest).map(([key, value]) => [
                key,
                typeof value === 'string' ? value.slice(1) : null,
              ])
              cursor.update({ ...named, ...Object.fromEntries(cut) })
            } else if (how === 'proto') {
              const wrong = { ...cursor.value }
              for (const key of Object.keys(rest)) {
                if (typeof rest[key] === 'object' || key === 'text')
                  wrong[key] = JSON.parse('{"__proto__":{"assets":1}}')
              }
              cursor.update(wrong)
            } else if (table === 'journal') cursor.update({ ...keys, drawing: 7 })
            return
          }
          step.oncomplete = () => {
            opening.result.close()
            resolve()
          }
        }
      }),
    [table, how] as const,
  )
}

// Every way of damage is tried without a browser (damage.property.test.ts); here that it comes through from a real disk.
for (const [table, how] of [
  ['shelf', 'garbage'],
  ['shelf', 'cut'],
  ['snapshots', 'garbage'],
  ['snapshots', 'proto'],
  ['journal', 'cut'],
  ['journal', 'stray'],
] as const) {
  test(`${table} that is damaged (${how}) is told, the rest opens, and the damage can be taken as a file`, async ({
    page,
  }) => {
    await startBlank(page)
    await addAsset(page, 'PLC')
    await saved(page)
    // What the shelf says is brought up to date a moment later; it must not mend what is spoilt.
    await expect.poll(async () => (await shelfEntry(page)).counts.assets).toBe(1)
    await spoil(page, table, how)
    await page.reload()
    const dialog = page.getByRole('dialog', { name: /could not be read/ })
    await expect(dialog).toBeVisible()
    const download = page.waitForEvent('download')
    await dialog.getByRole('button', { name: 'Save what was damaged' }).click()
    expect((await download).suggestedFilename()).toMatch(/damaged parts\.txt$/)
    await expect(page.locator('.zb-sizes')).toBeVisible()
    if (table !== 'journal') await expect(assetCount(page, 1)).toBeVisible()
    await addAsset(page, 'HMI')
    await saved(page)
    await page.reload()
    await expect(assetCount(page, table === 'journal' ? 1 : 2)).toBeVisible()
    await expect(page.getByRole('dialog')).toHaveCount(0)
  })
}

interface Shelved {
  readonly title: string
  readonly counts: { readonly assets: number }
}

/** What the shelf says of the one drawing. */
function shelfEntry(page: Page): Promise<Shelved> {
  return page.evaluate(
    () =>
      new Promise<Shelved>((resolve, reject) => {
        const opening = indexedDB.open('zoneboard')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const reading = opening.result.transaction('shelf').objectStore('shelf').getAll()
          reading.onsuccess = () => {
            opening.result.close()
            resolve(reading.result[0] ?? { title: '', counts: { assets: 0 } })
          }
        }
      }),
  )
}

/** A blank board where nothing can be saved. */
async function startBlankAnyway(page: Page): Promise<void> {
  await page.goto('./')
  await page.getByRole('button', { name: 'Blank board' }).first().click()
  await expect(page.locator('[data-region="canvas"]')).toBeVisible()
}
