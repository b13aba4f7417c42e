/** Without a network: installed from its server, as one file from the disk, and what plain http leaves out. */
import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, type Page, test } from '@playwright/test'
import { serveFolder } from '../support/serve-folder'
import { addAsset, assetCount, saved, startTemplate } from './app-page'
import { watch } from './page-helpers'

const root = path.resolve(import.meta.dirname, '../..')
const status = (page: Page, words: string) => page.getByRole('button', { name: words })

async function blankBoard(page: Page) {
  await page.getByRole('button', { name: 'Blank board' }).first().click()
}

test('once it was here, it opens, draws, checks and keeps with the network cut', async ({ page, context }) => {
  const { complaints } = watch(page)
  await page.goto('./')
  await expect(page.getByText('Works offline. Drawings are plain files.')).toBeVisible()
  await context.setOffline(true)
  await startTemplate(page, /DMZ skipped/)
  await expect(page.getByRole('button', { name: /[1-9]\d* errors?/ }).first()).toBeVisible()
  await saved(page)
  await page.reload()
  await expect(page.getByRole('button', { name: /[1-9]\d* errors?/ }).first()).toBeVisible()
  expect(complaints).toEqual([])
})

test('can be installed: the browser finds a manifest with icons and nothing amiss', async ({ page }) => {
  await page.goto('./')
  const session = await page.context().newCDPSession(page)
  const { errors, data } = (await session.send('Page.getAppManifest')) as { errors: unknown[]; data?: string }
  expect(errors).toEqual([])
  const manifest = JSON.parse(data ?? '{}') as { display: string; icons: { src: string; purpose?: string }[] }
  expect(manifest.display).toBe('standalone')
  expect(manifest.icons.some(({ purpose }) => purpose === 'maskable')).toBe(true)
  for (const { src } of manifest.icons) {
    expect((await page.request.get(new URL(src, page.url()).href)).ok(), src).toBe(true)
  }
  // A test runs in a private window, in which nothing can be installed; there is nothing else against it.
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors')
  expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(['in-incognito'])
})

test('a new version asks in every tab, and reloads only the one where it is taken', async ({ browser }) => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'zoneboard-'))
  cpSync(path.join(root, 'dist'), folder, { recursive: true })
  const server = await serveFolder(folder)
  const context = await browser.newContext({ baseURL: server.url })
  try {
    const [one, other] = [await context.newPage(), await context.newPage()]
    await one.goto('./')
    await blankBoard(one)
    await expect(status(one, 'Works offline')).toBeVisible()
    await one.reload()
    await other.goto('./')
    for (const page of [one, other]) {
      await expect(status(page, 'Works offline')).toBeVisible()
      await page.evaluate(() => Object.assign(window, { wasHere: true }))
    }
    appendFileSync(path.join(folder, 'sw.js'), '\n// The next version.\n')
    await one.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()))
    const update = one.getByRole('button', { name: 'Update now' })
    await expect(update).toBeVisible()
    expect(await one.evaluate(() => 'wasHere' in window)).toBe(true)
    await addAsset(one, 'PLC')
    await update.click()
    await one.waitForFunction(() => !('wasHere' in window))
    await expect(assetCount(one, 1)).toBeVisible()
    await expect(other.getByRole('button', { name: 'Reload' })).toBeVisible()
    expect(await other.evaluate(() => 'wasHere' in window)).toBe(true)
    await other.getByRole('button', { name: 'Reload' }).click()
    await expect(assetCount(other, 1)).toBeVisible()
  } finally {
    await context.close()
    await server.close()
    rmSync(folder, { recursive: true, force: true })
  }
})

test('the one file opens from the disk by itself: draws, checks in its worker, keeps, and contacts nothing', async ({
  page,
  context,
}) => {
  const { complaints, requests } = watch(page)
  await context.setOffline(true)
  const file = pathToFileURL(path.join(root, 'dist-single', 'zoneboard.html')).href
  const workers: string[] = []
  page.on('worker', (worker) => workers.push(worker.url()))
  await page.goto(file)
  await page.getByRole('button', { name: /DMZ skipped/ }).click()
  await expect(page.getByRole('button', { name: /[1-9]\d* errors?/ }).first()).toBeVisible()
  await expect(status(page, 'Works offline')).toBeVisible()
  await addAsset(page, 'PLC')
  await saved(page)
  const before = await page.locator('.zb-sizes').textContent()
  await page.reload()
  await expect(page.locator('.zb-sizes')).toHaveText(before ?? '')
  await page.evaluate(() => document.fonts.ready)
  expect(await page.evaluate(() => document.fonts.check('12px Inter'))).toBe(true)
  expect(workers.length).toBeGreaterThan(0)
  expect(requests.filter((url) => url !== file && !/^(data|blob):/.test(url))).toEqual([])
  expect(complaints).toEqual([])
})

test('over plain http it says what the browser forbids there', async ({ browser }) => {
  const server = await serveFolder(path.join(root, 'dist'))
  const { port } = new URL(server.url)
  const lan = await browser.browserType().launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', `--host-resolver-rules=MAP zoneboard.lan 127.0.0.1:${port}`],
  })
  try {
    const page = await lan.newPage()
    await page.goto(`http://zoneboard.lan:${port}/`)
    await blankBoard(page)
    await status(page, 'Needs this server').click()
    const dialog = page.getByRole('dialog', { name: 'Needs this server' })
    await expect(dialog).toContainText('less over plain http')
    await expect(dialog.getByRole('listitem')).toHaveCount(4)
  } finally {
    await lan.close()
    await server.close()
  }
})
