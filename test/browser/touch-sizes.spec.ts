import { expect, type Page, test } from '@playwright/test'
import { centre, pickersOff } from './page-helpers'
import { tooSmall } from './touch-targets'

/** An upright tablet, one on its side, and one as wide as a notebook, which has palette, dock and strip. */
const SCREENS = [
  { width: 768, height: 1024 },
  { width: 1024, height: 768 },
  { width: 1366, height: 1024 },
]

for (const viewport of SCREENS) {
  test.describe(`at ${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport, hasTouch: true, isMobile: true })

    test('all that is pressed by finger is 44 px, wherever one comes', async ({ page }) => {
      const small = async (where: string) => expect.soft(await tooSmall(page), where).toEqual([])
      await pickersOff(page)
      await page.goto('./')
      await expect(page.getByRole('button', { name: /mining/i }).first()).toBeVisible()
      await small('the start screen')
      await page
        .getByRole('button', { name: /mining/i })
        .first()
        .tap()
      await expect(page.locator('.app-points')).toBeVisible()
      await small('talking points')
      await page.locator('.app-points header button').tap()
      for (const kind of ['data-asset', 'data-zone-header']) {
        await tapOn(page, `[${kind}]`)
        await openInspector(page)
        await small(`the inspector of ${kind}`)
        await page.keyboard.press('Escape')
      }
      await page.keyboard.press('j')
      await expect(page.locator('.zb-conduit.is-selected').first()).toBeAttached()
      await openInspector(page)
      await small('the inspector of a conduit')
      await page.keyboard.press('Escape')
      await page.keyboard.press('j')
      await page.keyboard.press('Control+Shift+f')
      await expect(page.locator('.zb-finding.is-open')).toBeVisible()
      await small('a finding that is open')
      await page.keyboard.press('Escape')
      await page.keyboard.press('Control+e')
      await expect(page.getByRole('dialog')).toBeVisible()
      await page.waitForTimeout(300)
      await small('the export dialog')
      await page.keyboard.press('Escape')
      await page.keyboard.press('Control+Shift+o')
      await expect(page.getByRole('dialog')).toBeVisible()
      await page.waitForTimeout(300)
      await small('all drawings')
    })
  })
}

async function tapOn(page: Page, of: string) {
  const { x, y } = await centre(page.locator(of).filter({ visible: true }).first())
  await page.touchscreen.tap(x, y)
}

async function openInspector(page: Page) {
  await page.keyboard.press('i')
  await expect(page.locator('.zb-inspector')).toBeVisible()
  await page.waitForTimeout(300)
}
