import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, type Page, test } from '@playwright/test'
import type axe from 'axe-core'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** All that axe finds on the page as it stands, contrast included; of an open dialog or menu in that, as all else is out of reach. */
async function found(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE)
  // What still fades in has no colour of its own yet.
  await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'))
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(
      [...document.querySelectorAll('[role="dialog"], [role="menu"]')].at(-1) ?? document,
    )
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary?.slice(0, 200) ?? ''}`),
    )
  })
}

/** What axe does not see: what has the keyboard has a name, the live regions are there once, and ids are unique. */
async function ownFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const faults: string[] = []
    const live = [...document.querySelectorAll('[aria-live]')].map((at) => at.getAttribute('aria-live'))
    if (live.length > 0 && live.filter((how) => how === 'polite').length === 0) faults.push('nothing is announced')
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
    for (const id of new Set(ids.filter((one, i) => ids.indexOf(one) !== i))) faults.push(`twice: #${id}`)
    for (const at of document.querySelectorAll<HTMLElement>(
      'button, a[href], input, select, textarea, [tabindex="0"]',
    )) {
      if (at.getClientRects().length === 0 || at.closest('[aria-hidden="true"], [inert]')) continue
      const label = at.getAttribute('aria-labelledby')
      const byLabel = label ? document.getElementById(label)?.textContent : ''
      const own = at as HTMLInputElement
      const name =
        at.getAttribute('aria-label') || byLabel || own.labels?.[0]?.textContent || at.title || at.textContent?.trim()
      if (!name) faults.push(`no name: ${at.outerHTML.slice(0, 120)}`)
    }
    return faults
  })
}

async function expectClean(page: Page, view: string): Promise<void> {
  expect.soft(await found(page), view).toEqual([])
  expect.soft(await ownFaults(page), view).toEqual([])
}

async function byName(page: Page, command: string): Promise<void> {
  await page.keyboard.press('Control+k')
  const field = page.getByRole('dialog').getByRole('combobox')
  await field.fill(command)
  await expect(page.getByRole('option').first()).toContainText(command)
  await field.press('Enter')
}

/** Dialogs by the name of the command that opens them, and what is selected before. */
const DIALOGS: readonly { readonly command: string; readonly select?: RegExp }[] = [
  { command: 'All drawings' },
  { command: 'Export a picture' },
  { command: 'Start from a template' },
  { command: 'Keyboard shortcuts' },
  { command: 'Add an asset' },
  { command: 'Find on the drawing' },
  { command: 'Rules and how loudly they speak' },
  { command: 'Open questions' },
  { command: 'Security levels' },
  { command: 'Order of slides' },
  { command: 'Versions' },
  { command: 'Move to a zone or level', select: /^Jump host/u },
  { command: 'Draw a conduit from here', select: /^Jump host/u },
  { command: 'Zone or SL-T as that of …', select: /^Jump host/u },
]

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}, nothing is found`, () => {
    test.use({ colorScheme })
    test.setTimeout(300_000)

    test('on the start screen, in the editor, its panels and menus', async ({ page }) => {
      await page.goto('./')
      await expect(page.getByRole('button', { name: /well segmented/iu })).toBeVisible()
      await expectClean(page, 'start')
      await page.getByRole('button', { name: /well segmented/iu }).click()
      await expect(page.getByRole('tab', { name: /^Findings/u })).toBeVisible()
      await expect(page.getByText(/Saved on this device/u)).toBeVisible()
      await expectClean(page, 'editor')
      await page.getByRole('tab', { name: 'Outline' }).click()
      await expectClean(page, 'outline')
      const search = page.getByRole('searchbox', { name: 'Find in the outline' })
      for (const what of ['Jump host', 'Site DMZ', 'to Operations']) {
        await page.getByRole('tab', { name: 'Outline' }).click()
        await search.fill(what)
        await page
          .getByRole('treeitem', { name: new RegExp(`^${what}`, 'u') })
          .first()
          .click()
        await page.getByRole('tab', { name: 'Inspector' }).click()
        await expectClean(page, `inspector of ${what}`)
      }
      await page.getByRole('application').focus()
      await page.keyboard.press('Shift+F10')
      await expect(page.getByRole('menu')).toBeVisible()
      await expectClean(page, 'context menu')
      await page.keyboard.press('Escape')
      await page.getByRole('application').focus()
      await page.keyboard.press('Escape')
      await page.keyboard.press('p')
      await expect(page.getByRole('toolbar', { name: 'Pens, colours and stamps' })).toBeVisible()
      await expectClean(page, 'pen')
      await page.keyboard.press('Shift+S')
      await expectClean(page, 'stamps')
      await page.keyboard.press('Escape')
      await byName(page, 'Present')
      await expect(page.getByRole('button', { name: 'End presentation' })).toBeVisible()
      await expectClean(page, 'presentation, whole drawing')
      await page.keyboard.press('PageDown')
      await expectClean(page, 'presentation, first finding')
    })

    test('in every dialog, and the keyboard goes back to where it was', async ({ page }) => {
      await page.goto('./')
      await page.getByRole('button', { name: /well segmented/iu }).click()
      await expect(page.getByText(/Saved on this device/u)).toBeVisible()
      for (const { command, select } of DIALOGS) {
        if (select) {
          await page.getByRole('tab', { name: 'Outline' }).click()
          await page.getByRole('searchbox', { name: 'Find in the outline' }).fill('Jump')
          await page.getByRole('treeitem', { name: select }).first().click()
        }
        const home = select ? page.getByRole('treeitem', { name: select }).first() : page.getByRole('application')
        await home.focus()
        await byName(page, command)
        await expect(page.getByRole('dialog')).toBeVisible()
        await expectClean(page, command)
        await page.keyboard.press('Escape')
        await expect(page.getByRole('dialog')).toBeHidden()
        await expect.soft(home, `after ${command}`).toBeFocused()
      }
    })
  })
}
