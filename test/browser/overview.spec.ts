import { expect, test } from '@playwright/test'
import { openDrawing } from './app-page'
import { pickersOff, watch } from './page-helpers'

/** 5,000 assets in 250 zones over four lanes, each zone joined to the next. */
function largeDrawing(): object {
  const zones = Array.from({ length: 250 }, (_, i) => ({ id: `z${i}`, name: `Cell ${i}` }))
  const levels = ['L4', 'L3', 'L2', 'L1']
  const assets = Array.from({ length: 5000 }, (_, i) => {
    const zone = Math.floor(i / 20)
    return { id: `a${i}`, type: 'plc', name: `Controller ${i}`, level: levels[zone % 4], zone: `z${zone}` }
  })
  const conduits = zones.slice(1).map(({ id }, i) => ({ id: `c${i}`, source: `z${i}`, target: id }))
  return { format: 'zoneboard', version: 1, title: 'Large', zones, assets, conduits }
}

/** How many colours a sample of the painted canvas holds: an empty one has a single colour. */
const coloursOf = (canvas: HTMLCanvasElement) => {
  const pen = canvas.getContext('2d')
  const { data } = pen?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] }
  const colours = new Set<string>()
  for (let i = 0; i < data.length; i += 4 * 97) colours.add(`${data[i]},${data[i + 1]},${data[i + 2]},${data[i + 3]}`)
  return colours.size
}

test('a drawing of 5,000 assets is one painted canvas at fit, and cards again where one zooms in', async ({ page }) => {
  const { complaints } = watch(page)
  await pickersOff(page)
  await page.goto('./')
  await openDrawing(page, largeDrawing())
  await page.locator('[data-region="canvas"]').focus()
  await page.keyboard.press('Shift+!')
  const painted = page.locator('canvas.zb-painted')
  await expect(painted).toBeVisible()
  await expect(page.locator('[data-asset], [data-conduit]')).toHaveCount(0)
  await expect.poll(() => painted.evaluate(coloursOf)).toBeGreaterThan(8)

  await page.keyboard.press('Control+0')
  await expect(painted).toBeHidden()
  await expect(page.locator('[data-asset]').first()).toBeVisible()
  expect(await page.locator('[data-asset]').count()).toBeLessThan(400)
  expect(complaints).toEqual([])
})
