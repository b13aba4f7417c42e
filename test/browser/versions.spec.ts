import { expect, type Page, test } from '@playwright/test'
import { addAsset, assetCount, retitle, saved, savedFile, startBlank, startTemplate, titled } from './app-page'
import { pickersOff, watch } from './page-helpers'

test.beforeEach(({ page }) => pickersOff(page))

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Versions' })
const version = (page: Page, name: string | RegExp) => dialog(page).getByRole('radio', { name })

/** Names the drawing as it is now, by keyboard alone. */
async function saveVersion(page: Page, name: string): Promise<void> {
  await page.locator('[data-region="canvas"]').focus()
  await page.keyboard.press('Control+Shift+s')
  await expect(page.getByLabel('Name of a version as it is now')).toBeFocused()
  await page.keyboard.type(name)
  await page.keyboard.press('Enter')
  await expect(version(page, new RegExp(name))).toBeChecked()
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toBeHidden()
}

async function openVersions(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Drawing', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Versions', exact: true }).click()
  await expect(dialog(page)).toBeVisible()
}

test('a version is named, compared in meaning, gone back to and come back from, and is there after a reload', async ({
  page,
}) => {
  const { complaints } = watch(page)
  await startTemplate(page, /Mining facility, DMZ skipped/)
  await addAsset(page, 'PLC')
  await saveVersion(page, 'Before the walk')
  const then = await savedFile(page)
  await addAsset(page, 'Historian')
  await retitle(page, 'After the walk')
  const now = await savedFile(page)

  await openVersions(page)
  const changes = dialog(page).getByRole('region', { name: 'What changed from “Before the walk” until now' })
  await expect(changes.getByText(/Historian, level/)).toBeVisible()
  await expect(changes.getByText(/title: .* → After the walk/)).toBeVisible()
  await expect(changes.getByRole('heading', { name: 'Findings' })).toBeVisible()
  await expect(dialog(page).getByRole('img', { name: 'Picture of Before the walk' })).toBeVisible()
  await expect(dialog(page).getByRole('img', { name: 'Picture of Now' })).toBeVisible()

  await dialog(page).getByRole('button', { name: 'Go back to this' }).click()
  await expect(dialog(page)).toBeHidden()
  await expect(titled(page, 'Mining facility, DMZ skipped')).toBeVisible()
  expect(JSON.parse(await savedFile(page))).toEqual(JSON.parse(then))
  await page.locator('[data-region="canvas"]').focus()
  await page.keyboard.press('Control+z')
  await expect(titled(page, 'After the walk')).toBeVisible()
  expect(JSON.parse(await savedFile(page))).toEqual(JSON.parse(now))

  await saved(page)
  await page.reload()
  await expect(titled(page, 'After the walk')).toBeVisible()
  await openVersions(page)
  await expect(version(page, /Before the walk/)).toBeVisible()
  await expect(version(page, /Before going back/)).toBeVisible()
  await expect(version(page, /As it was opened/).first()).toBeVisible()
  expect(complaints).toEqual([])
})

test('versions are walked through by the arrows, and two of them compared', async ({ page }) => {
  await startBlank(page)
  await addAsset(page, 'PLC')
  await saveVersion(page, 'One')
  await addAsset(page, 'HMI')
  await saveVersion(page, 'Two')
  await openVersions(page)
  await expect(version(page, /Two/)).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(version(page, /One/)).toBeChecked()
  await dialog(page)
    .getByLabel('Compare with')
    .selectOption({ label: await optionOf(page, 'Two') })
  const changes = dialog(page).getByRole('region', { name: 'What changed from “One” to “Two”' })
  await expect(changes.getByText(/HMI panel, level/)).toBeVisible()
  await dialog(page).getByRole('textbox', { name: 'Name', exact: true }).fill('First')
  await page.keyboard.press('Enter')
  await expect(version(page, /First/)).toBeVisible()
  await dialog(page).getByRole('button', { name: 'Open as a copy' }).click()
  await expect(titled(page, 'Untitled drawing (First)')).toBeVisible()
  await expect(assetCount(page, 1)).toBeVisible()
})

async function optionOf(page: Page, name: string): Promise<string> {
  const options = await dialog(page).getByLabel('Compare with').locator('option').allTextContents()
  return options.find((option) => option.startsWith(name)) ?? ''
}

test('a tab that is killed keeps its versions', async ({ page, context }) => {
  await startBlank(page)
  await addAsset(page, 'PLC')
  await saveVersion(page, 'Before the crash')
  await addAsset(page, 'HMI')
  await expect(assetCount(page, 2)).toBeVisible()
  const url = page.url()
  const session = await context.newCDPSession(page)
  // The answer to a crash never comes.
  void session.send('Page.crash').catch(() => {})
  const after = await context.newPage()
  await after.goto(url)
  await expect(assetCount(after, 2)).toBeVisible()
  await openVersions(after)
  await expect(version(after, /Before the crash/)).toBeVisible()
})

test('a browser that knows drawings but no versions yet loses nothing', async ({ page }) => {
  await startBlank(page)
  await addAsset(page, 'PLC')
  await retitle(page, 'From before')
  await saved(page)
  await page.goto('about:blank')
  await page.goto('./')
  await page.evaluate(
    () =>
      new Promise((done) => {
        indexedDB.deleteDatabase('zoneboard-versions').onsuccess = done
      }),
  )
  await page.reload()
  await expect(titled(page, 'From before')).toBeVisible()
  await expect(assetCount(page, 1)).toBeVisible()
  await saveVersion(page, 'The first')
  await page.reload()
  await openVersions(page)
  await expect(version(page, /The first/)).toBeVisible()
})
