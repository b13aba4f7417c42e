import { expect, test } from '@playwright/test'
import { startTemplate } from './app-page'
import { centre, watch } from './page-helpers'

test('a wheel that zooms shows the drawing at every step, and a press in the middle of it takes the card under it', async ({
  page,
}) => {
  const { complaints } = watch(page)
  await page.goto('./')
  await startTemplate(page, /^Mining facility, well/)
  const shown = () =>
    page.evaluate(() => {
      const seen = (selector: string) => (document.querySelector(selector) as HTMLElement | null)?.checkVisibility()
      return [seen('[data-asset]') ?? false, seen('.zb-painted') ?? false]
    })
  const canvas = await centre(page.getByRole('application'))
  await page.keyboard.press('Control+0')
  await expect.poll(shown).toEqual([true, false])
  await page.waitForTimeout(500)
  await page.mouse.move(canvas.x, canvas.y)
  await page.keyboard.down('Control')
  for (const turn of [60, 60, 60, 60, 60, -60, -60, -60, -60, -60]) {
    await page.mouse.wheel(0, turn)
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
    const [hasElements, isPainted] = await shown()
    expect(hasElements).toBe(!isPainted)
  }
  await page.keyboard.up('Control')
  await expect.poll(shown).toEqual([true, false])

  const id = await page.evaluate(() => {
    const isInside = ({ x, y }: DOMRect) => x > 400 && x < innerWidth - 600 && y > 200 && y < innerHeight - 300
    const inside = [...document.querySelectorAll<HTMLElement>('[data-asset]')].find((one) =>
      isInside(one.getBoundingClientRect()),
    )
    return inside?.dataset.asset
  })
  const card = page.locator(`[data-asset="${id}"]`)
  const at = await centre(card)
  await page.mouse.move(at.x, at.y)
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, 60)
  await page.mouse.wheel(0, 60)
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)))
  await page.keyboard.up('Control')
  await page.mouse.down()
  expect(await shown()).toEqual([true, false])
  await page.mouse.up()
  await expect(card.locator('.is-selected')).toBeVisible()
  expect(complaints).toEqual([])
})
