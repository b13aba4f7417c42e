import { expect, type Page, test } from '@playwright/test'
import { savedFile } from './app-page'
import { asWanted, DMZ, EXPECTED } from './dmz'
import { pickersOff } from './page-helpers'

/** As a screen reader meets the page: by roles and names alone, and what it finds it activates with a key. */
const tree = (page: Page) => page.getByRole('tree', { name: 'Outline of the drawing' })
const row = (page: Page, name: string) =>
  tree(page)
    .getByRole('treeitem', { name: new RegExp(`^${name}`, 'u') })
    .first()

async function choose(page: Page, at: string, entry: string): Promise<void> {
  await row(page, at).focus()
  await row(page, at).press('Shift+F10')
  await page.getByRole('menu').getByRole('menuitem', { name: entry }).press('Enter')
}

async function name(page: Page, to: string): Promise<void> {
  const field = tree(page).getByRole('textbox', { name: 'Name' })
  await field.fill(to)
  await field.press('Enter')
  await expect(row(page, to)).toBeFocused()
}

async function pickInList(page: Page, search: string): Promise<void> {
  const list = page.getByRole('dialog').last().getByRole('combobox')
  await list.fill(search)
  await list.press('Enter')
}

async function addZone(page: Page, at: string, called: string): Promise<void> {
  await choose(page, at, 'Add a zone here')
  await name(page, called)
}

async function addAsset(page: Page, at: string, search: string, called: string): Promise<void> {
  await choose(page, at, 'Add an asset here')
  await pickInList(page, search)
  await expect(page.getByRole('dialog')).toBeHidden()
  await tree(page).locator(':focus').press('F2')
  await name(page, called)
}

test('the DMZ of the mining template is drawn through roles and names only, as a screen reader meets them', async ({
  page,
}) => {
  test.setTimeout(300_000)
  await pickersOff(page)
  await page.goto('./')
  await page.getByRole('button', { name: 'Blank board' }).first().press('Enter')
  await page.getByRole('tab', { name: 'Outline' }).press('Enter')
  await expect(tree(page)).toBeVisible()
  await expect(row(page, 'Level 3.5')).toHaveAttribute('aria-level', '2')
  await expect(row(page, 'Level 3.5')).toHaveAttribute('aria-setsize', '8')

  for (const { level, name: called } of DMZ.zones) await addZone(page, level, called)
  await addZone(page, 'Level 3.5', 'Site DMZ')
  for (const { search, name: called } of DMZ.assets) await addAsset(page, 'Site DMZ', search, called)
  for (const called of DMZ.firewalls) await addAsset(page, 'Level 3.5', 'IT/OT firewall', called)
  await expect(row(page, 'Pool proxy')).toHaveAttribute('aria-posinset', '1')

  for (const { from, to, via, flows } of DMZ.conduits) {
    await choose(page, from, 'Draw a conduit from here')
    await pickInList(page, to)
    await page.getByRole('tab', { name: 'Inspector' }).press('Enter')
    const panel = page.getByRole('tabpanel', { name: 'Inspector' })
    await panel.getByRole('button', { name: 'Insert' }).press('Enter')
    await page.getByRole('combobox').last().fill(via)
    await page.getByRole('combobox').last().press('Enter')
    for (const { search } of flows) {
      await panel.getByRole('button', { name: 'Add flow' }).press('Enter')
      await page.getByRole('combobox').last().fill(search)
      await page.getByRole('combobox').last().press('Enter')
    }
    await page.getByRole('tab', { name: 'Outline' }).press('Enter')
  }
  expect(asWanted(await savedFile(page))).toEqual(EXPECTED)

  // What was drawn is heard on the drawing too.
  await expect(page.getByRole('group', { name: /^Jump host, .*Site DMZ, level 3\.5/u })).toBeAttached()
})

test('what the outline selects the drawing selects, and the other way round', async ({ page }) => {
  await page.goto('./')
  await page.getByRole('button', { name: /well segmented/iu }).press('Enter')
  await page.getByRole('tab', { name: 'Outline' }).press('Enter')
  await page.getByRole('searchbox', { name: 'Find in the outline' }).fill('jump')
  const jump = row(page, 'Jump host')
  await jump.click()
  await expect(jump).toHaveAttribute('aria-selected', 'true')
  await expect(page.locator('.zb-card.is-selected')).toHaveCount(1)
  await jump.press('Enter')
  await expect(page.getByRole('application')).toBeFocused()
  await page.getByRole('searchbox', { name: 'Find in the outline' }).fill('')
  await page.getByRole('application').focus()
  await page.keyboard.press('ArrowRight')
  await expect(jump).not.toHaveAttribute('aria-selected', 'true')
  await expect(tree(page).locator('[aria-selected="true"]')).toHaveCount(1)
})
