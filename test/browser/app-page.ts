import { expect, type Page } from '@playwright/test'
import { pickersOff, watch } from './page-helpers'

export async function startBlank(page: Page): Promise<void> {
  await page.goto('./')
  await page.getByRole('button', { name: 'Blank board' }).first().click()
  await expect(page.locator('[data-region="canvas"]')).toBeVisible()
  await saved(page)
}

export async function startTemplate(page: Page, name: RegExp): Promise<void> {
  await page.goto('./')
  await page.getByRole('button', { name }).click()
  await expect(page.locator('[data-region="canvas"]')).toBeVisible()
  await saved(page)
}

/** Renames the drawing: an edit that a person sees. */
export async function retitle(page: Page, title: string): Promise<void> {
  await page
    .getByRole('button', { name: /^Rename / })
    .first()
    .click()
  await page.getByRole('textbox', { name: 'Title of the drawing' }).fill(title)
  await page.keyboard.press('Enter')
  await expect(titled(page, title)).toBeVisible()
}

export function titled(page: Page, title: string) {
  return page.getByRole('button', { name: `Rename ${title}`, exact: true })
}

/** Adds an asset by keyboard. */
export async function addAsset(page: Page, kind: string): Promise<void> {
  await page.locator('[data-region="canvas"]').focus()
  await page.keyboard.press('n')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('combobox').fill(kind)
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
}

export async function saved(page: Page): Promise<void> {
  await expect(page.getByText(/Saved on this device/)).toBeVisible()
}

/** Assets as the status strip counts them. */
export function assetCount(page: Page, n: number) {
  return page.locator('[data-region="status"]').getByText(new RegExp(`^${n} assets?\\b`))
}

/** The drawing as the file that would be saved. */
export async function savedFile(page: Page): Promise<string> {
  const download = page.waitForEvent('download')
  await page.keyboard.press('Control+s')
  const stream = await (await download).createReadStream()
  const parts: Buffer[] = []
  for await (const part of stream) parts.push(part as Buffer)
  return Buffer.concat(parts).toString('utf8')
}

/** Opens a drawing from a file, by key and without a picker. */
export async function openDrawing(page: Page, drawing: object): Promise<void> {
  // A page that is still starting hears no keys.
  await expect(
    page
      .getByRole('button', { name: 'Export' })
      .or(page.getByRole('button', { name: /^Blank board/ }))
      .first(),
  ).toBeVisible()
  const chooser = page.waitForEvent('filechooser')
  await page.keyboard.press('Control+o')
  const buffer = Buffer.from(JSON.stringify(drawing))
  await (await chooser).setFiles({ name: 'drawing.zoneboard.json', mimeType: 'application/json', buffer })
}

export const card = (page: Page, id: string) => page.locator(`[data-asset="${id}"]`)

/** Opens a drawing with an asset `pc` on a fresh page without pickers. Gives what the page complains of, then and later. */
export async function startWith(page: Page, drawing: { readonly title: string }): Promise<string[]> {
  const { complaints } = watch(page)
  await pickersOff(page)
  await page.goto('./')
  await openDrawing(page, drawing)
  await expect(titled(page, drawing.title)).toBeVisible()
  await expect(card(page, 'pc')).toBeVisible()
  return complaints
}
