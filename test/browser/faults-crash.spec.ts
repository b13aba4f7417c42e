/** When the program itself fails: the work is there, can be taken along, and nobody is locked in. */
import { type Download, expect, type Page, test } from '@playwright/test'
import { addAsset, assetCount, retitle, saved, savedFile, startBlank, titled } from './app-page'
import { pickersOff } from './page-helpers'

test.beforeEach(({ page }) => pickersOff(page))

/** From now on the strip at the foot cannot be drawn, as with a bug in it. */
const breakStrip = (page: Page) =>
  page.evaluate(() => {
    const wrong = () => {
      throw new Error('broken on purpose')
    }
    Date.prototype.toLocaleTimeString = wrong
    Intl.DateTimeFormat.prototype.format = wrong
    Object.defineProperty(Intl.DateTimeFormat.prototype, 'format', { get: wrong })
  })

async function textOf(download: Download): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of await download.createReadStream()) parts.push(part as Buffer)
  return Buffer.concat(parts).toString('utf8')
}

test('a crash leads to a page that says what is saved, saves a file, and from which the work goes on', async ({
  page,
}) => {
  await startBlank(page)
  await retitle(page, 'North site')
  await addAsset(page, 'PLC')
  await saved(page)
  await breakStrip(page)
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Control+d')
  await expect(page.getByRole('heading', { name: 'Zoneboard stopped' })).toBeVisible()
  await expect(page.getByText('All your work on it is saved in this browser.')).toBeVisible()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save the drawing' }).click()
  expect(JSON.parse(await textOf(await download))).toMatchObject({ title: 'North site', assets: [{}, {}] })
  await page.getByRole('button', { name: 'Reload' }).click()
  await expect(titled(page, 'North site')).toBeVisible()
  await expect(assetCount(page, 2)).toBeVisible()
})

test('a drawing that stops the program at every start is not opened a third time by itself', async ({ page }) => {
  await startBlank(page)
  await retitle(page, 'North site')
  await addAsset(page, 'PLC')
  await saved(page)
  await page.addInitScript(() => {
    if (!localStorage.getItem('mended')) {
      // The canvas cannot do without, the start screen can.
      Object.defineProperty(window, 'ResizeObserver', {
        value: class {
          constructor() {
            throw new Error('broken on purpose')
          }
        },
      })
    }
  })
  for (let time = 0; time < 2; time += 1) {
    await page.reload()
    await expect(page.getByRole('heading', { name: 'Zoneboard stopped' })).toBeVisible()
  }
  await page.reload()
  const dialog = page.getByRole('dialog', { name: '“North site” was not opened' })
  await expect(dialog).toBeVisible()
  const download = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Save as a file' }).click()
  expect(JSON.parse(await textOf(await download)).assets).toHaveLength(1)
  await page.evaluate(() => localStorage.setItem('mended', 'yes'))
  await page.reload()
  await dialog.getByRole('button', { name: 'Close' }).last().click()
  await page
    .getByRole('button', { name: /^North site/ })
    .first()
    .click()
  await expect(assetCount(page, 1)).toBeVisible()
})

test('one can start without the drawing that stopped the program', async ({ page }) => {
  await startBlank(page)
  await addAsset(page, 'PLC')
  await saved(page)
  await breakStrip(page)
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Control+d')
  await page.getByRole('button', { name: 'Start without this drawing' }).click()
  await expect(page.getByRole('dialog', { name: /was not opened/ })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Blank board' }).first()).toBeVisible()
})

test('what goes wrong beside what is shown is told and takes no work with it', async ({ page }) => {
  await startBlank(page)
  await page.evaluate(() => {
    setTimeout(() => {
      throw new Error('in a handler')
    })
    void Promise.reject(new Error('not waited for'))
  })
  await expect(page.getByText(/Something went wrong in Zoneboard/).first()).toBeVisible()
  await addAsset(page, 'PLC')
  await saved(page)
  await page.reload()
  await expect(assetCount(page, 1)).toBeVisible()
})

test('where it cannot even start, a page says so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'matchMedia', {
      value: () => {
        throw new Error('broken on purpose')
      },
    })
  })
  await page.goto('./')
  await expect(page.getByRole('heading', { name: 'Zoneboard stopped' })).toBeVisible()
  await expect(page.getByText(/Drawings that are kept in this browser are untouched/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Save the drawing' })).toHaveCount(0)
})

test('a part that is not there any more is told, and the rest goes on', async ({ page, context }) => {
  await context.route(/assets\/(?!index).*\.(js|css)$/u, (route) =>
    /ExportDialog/u.test(route.request().url()) ? route.abort() : route.continue(),
  )
  await startBlank(page)
  await addAsset(page, 'PLC')
  await page.keyboard.press('Control+e')
  const dialog = page.getByRole('dialog', { name: 'A part of Zoneboard could not be fetched' })
  await expect(dialog).toContainText('Your work is saved in this browser')
  await dialog.getByRole('button', { name: 'Close' }).last().click()
  await addAsset(page, 'HMI')
  await saved(page)
  expect(JSON.parse(await savedFile(page)).assets).toHaveLength(2)
  await context.unroute(/assets\/(?!index).*\.(js|css)$/u)
  await page.keyboard.press('Control+e')
  await dialog.getByRole('button', { name: 'Reload' }).click()
  await expect(assetCount(page, 2)).toBeVisible()
  await page.keyboard.press('Control+e')
  await expect(page.getByRole('dialog', { name: 'Export' })).toBeVisible()
})
