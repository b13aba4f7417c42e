import { expect, type Page, test } from '@playwright/test'
import { openDrawing, savedFile, startTemplate } from './app-page'
import { asWanted, DMZ, EXPECTED } from './dmz'
import { pickersOff, watch } from './page-helpers'

/** What has the keyboard: its role, or tag, and its name. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement
    if (!at) return ''
    const labelled = at.getAttribute('aria-labelledby')
    const name =
      at.getAttribute('aria-label') ??
      (labelled ? document.getElementById(labelled)?.textContent : at.textContent) ??
      ''
    return `${at.getAttribute('role') ?? at.tagName.toLowerCase()}: ${name.trim()}`
  })

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key)
}

/** Goes on with a key until what has the keyboard is called so. */
async function until(page: Page, key: string, wanted: RegExp): Promise<void> {
  const seen: string[] = []
  for (let step = 0; step < 120; step += 1) {
    const now = await focused(page)
    if (wanted.test(now)) return
    seen.push(now)
    await page.keyboard.press(key)
    // A menu moves on a moment after the key: pressed again too soon, what is wanted is passed by.
    await expect
      .poll(() => focused(page), { timeout: 1000, intervals: [10, 20, 50] })
      .not.toBe(now)
      .catch(() => {})
  }
  throw new Error(`${wanted} was not reached by ${key}: ${seen.slice(-20).join(' · ')}`)
}

/** The line of the outline that begins so, from the top. */
async function line(page: Page, name: string): Promise<void> {
  await until(page, 'o', /^treeitem/u)
  await press(page, 'Home')
  await until(page, 'ArrowDown', new RegExp(`^treeitem: ${name}`, 'u'))
}

async function pickInMenu(page: Page, entry: RegExp): Promise<void> {
  await press(page, 'Shift+F10')
  await expect(page.getByRole('menu')).toBeVisible()
  await until(page, 'ArrowDown', entry)
  await press(page, 'Enter')
  await expect(page.getByRole('menu')).toBeHidden()
}

async function typeInto(page: Page, field: RegExp, text: string): Promise<void> {
  await expect.poll(() => focused(page)).toMatch(field)
  await page.keyboard.type(text)
}

async function addZone(page: Page, level: string, name: string): Promise<void> {
  await line(page, level)
  await pickInMenu(page, /^menuitem: Add a zone here/u)
  await typeInto(page, /^input: Name/u, name)
  await press(page, 'Enter')
  await expect.poll(() => focused(page)).toMatch(new RegExp(`^treeitem: ${name}`, 'u'))
}

async function addAsset(page: Page, at: string, search: string, name: string): Promise<void> {
  await line(page, at)
  await pickInMenu(page, /^menuitem: Add an asset here/u)
  await typeInto(page, /^combobox/u, search)
  await press(page, 'Enter')
  await expect.poll(() => focused(page)).toMatch(/^treeitem/u)
  await press(page, 'F2')
  await typeInto(page, /^input: Name/u, name)
  await press(page, 'Enter')
  await expect.poll(() => focused(page)).toMatch(new RegExp(`^treeitem: ${name}`, 'u'))
}

/** A button of the inspector that opens a list, and what is picked in it. */
async function pick(page: Page, button: RegExp, search: string): Promise<void> {
  await until(page, 'Tab', button)
  await press(page, 'Enter')
  await typeInto(page, /^combobox/u, search)
  await press(page, 'Enter')
}

test('the DMZ of the mining template is drawn from nothing with the keyboard alone', async ({ page }) => {
  test.setTimeout(300_000)
  await pickersOff(page)
  const { complaints } = watch(page)
  await page.goto('./')
  await expect(page.getByRole('button', { name: 'Blank board' }).first()).toBeVisible()
  await until(page, 'Tab', /^button: Blank board/u)
  await press(page, 'Enter')
  await expect(page.getByRole('application')).toBeFocused()

  for (const { level, name } of DMZ.zones) await addZone(page, level, name)
  await addZone(page, 'Level 3.5', 'Site DMZ')
  for (const { search, name } of DMZ.assets) await addAsset(page, 'Site DMZ', search, name)
  for (const name of DMZ.firewalls) await addAsset(page, 'Level 3.5', 'IT/OT firewall', name)

  for (const { from, to, via, flows } of DMZ.conduits) {
    await line(page, from)
    await press(page, 'Shift+C')
    await typeInto(page, /^combobox/u, to)
    await press(page, 'Enter')
    await expect(page.getByRole('dialog')).toBeHidden()
    await press(page, 'i')
    await until(page, 'Tab', /^tab: Inspector/u)
    await pick(page, /^button: Insert/u, via)
    for (const { search } of flows) await pick(page, /^button: Add flow/u, search)
  }
  expect(asWanted(await savedFile(page))).toEqual(EXPECTED)
  expect(complaints).toEqual([])
})

test('an asset is moved to another zone and level by key, and what it meant is said', async ({ page }) => {
  await page.goto('./')
  await until(page, 'Tab', /^button: Blank board/u)
  await press(page, 'Enter')
  await addZone(page, 'Level 2', 'Mining control')
  await addAsset(page, 'Level 3, ', 'PLC', 'Crusher PLC')
  await press(page, 'm')
  await typeInto(page, /^combobox/u, 'Mining control')
  await press(page, 'Enter')
  await expect(page.locator('[aria-live]').filter({ hasText: /zone Mining control/u })).toHaveCount(1)
  await press(page, 'm')
  await typeInto(page, /^combobox/u, 'Level 2')
  await press(page, 'Enter')
  await expect(page.locator('[aria-live]').filter({ hasText: /level 2, zone Mining control/u })).toHaveCount(1)
  await expect.poll(() => focused(page)).toMatch(/^treeitem: Crusher PLC/u)
  await press(page, 'Delete')
  await expect(page.locator('[aria-live]').filter({ hasText: /Deleted Crusher PLC/u })).not.toHaveCount(0)
  await expect.poll(() => focused(page)).toMatch(/^treeitem/u)
  await press(page, 'Control+z')
  await expect(page.getByRole('treeitem', { name: /^Crusher PLC/u })).toBeVisible()
})

test('the drawing is one stop of the Tab key, in which arrows walk and Alt and arrows follow conduits', async ({
  page,
}) => {
  await page.goto('./')
  await page.getByRole('button', { name: /well segmented/iu }).click()
  await expect(page.getByRole('application')).toBeFocused()
  const stops = await page
    .locator('[data-region="canvas"] [role="application"]')
    .evaluate((board) =>
      [...board.querySelectorAll<HTMLElement>('*')].filter(({ tabIndex }) => tabIndex >= 0).map((at) => at.outerHTML),
    )
  expect(stops).toEqual([])
  await press(page, 'ArrowRight')
  const here = () => page.getByRole('application').getAttribute('aria-activedescendant')
  expect(await here()).toBeTruthy()
  const name = () =>
    page.getByRole('application').evaluate((board) => {
      const id = board.getAttribute('aria-activedescendant') ?? ''
      const at = document.getElementById(id)
      return at?.getAttribute('aria-label') ?? at?.textContent ?? ''
    })
  const first = await name()
  expect(first).not.toBe('')
  await press(page, 'ArrowRight')
  await expect.poll(name).not.toBe(first)
})

test('a screen reader that brings cards into view scrolls nothing away from the lanes', async ({ page }) => {
  await startTemplate(page, /DMZ skipped/u)
  await expect(page.locator('[data-asset]').first()).toBeVisible()
  await page.evaluate(() => {
    for (const card of document.querySelectorAll('[data-asset], [data-labels]')) card.scrollIntoView()
  })
  const scrolled = () =>
    page.evaluate(() => {
      const isScrolled = ({ scrollLeft, scrollTop }: Element) => scrollLeft !== 0 || scrollTop !== 0
      return [...document.querySelectorAll('*')].filter(isScrolled).map(({ className }) => String(className))
    })
  await expect.poll(scrolled).toEqual([])
})

test('in the outline keys act on the row that has the keyboard, and what is added there gets it', async ({ page }) => {
  await pickersOff(page)
  const { complaints } = watch(page)
  await page.goto('./')
  await openDrawing(page, {
    format: 'zoneboard',
    version: 1,
    title: 'Two',
    assets: [
      { id: 'plc', type: 'plc', name: 'Burner PLC', level: 'L1' },
      { id: 'hmi', type: 'hmi-panel', name: 'Burner panel', level: 'L2' },
    ],
  })
  await page.getByRole('application').focus()
  await page.keyboard.press('o')
  const tree = page.getByRole('tree')
  const row = (name: RegExp) => tree.getByRole('treeitem', { name })
  await expect(tree.locator(':focus')).toHaveCount(1)
  await page.keyboard.press('End')
  await expect(row(/^Level 0/u)).toBeFocused()
  await page.keyboard.press('a')
  await page.getByRole('dialog').getByRole('combobox').fill('Field sensor')
  await page.keyboard.press('Enter')
  await expect(row(/^Field sensor/u)).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(row(/^Level 0/u)).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(row(/^Field sensor/u)).toBeFocused()
  await page.keyboard.press('Delete')
  await expect(row(/^Field sensor/u)).toHaveCount(0)
  await expect(row(/^Burner PLC/u)).toHaveCount(1)
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('treeitem')
  expect(complaints).toEqual([])
})
