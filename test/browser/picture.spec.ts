import { readFileSync } from 'node:fs'
import { expect, type Locator, type Page, test } from '@playwright/test'
import { Resvg } from '@resvg/resvg-js'
import { startTemplate } from './app-page'
import { pickersOff, watch } from './page-helpers'

test.beforeEach(({ page }) => pickersOff(page))

async function openExport(page: Page): Promise<Locator> {
  await page.keyboard.press('Control+e')
  const dialog = page.getByRole('dialog', { name: 'Export' })
  await expect(dialog.getByRole('img', { name: 'Preview of the picture' })).toBeVisible()
  return dialog
}

/** Saves what the dialog shows, which then closes. */
async function saved(page: Page, format: 'PNG' | 'SVG'): Promise<Buffer> {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: `Save ${format}` }).click()
  return readFileSync(await (await download).path())
}

type Colour = readonly number[]
type Place = readonly [x: number, y: number]
interface Decoded {
  readonly width: number
  readonly height: number
  /** Red, green, blue and opacity at the places asked for, which count from the far edges where they are negative. */
  readonly at: readonly Colour[]
  /** The picture made small, for comparing two roughly: four values a pixel, as wide as asked. */
  readonly small: readonly number[]
}

const SMALL = { width: 96, height: 64 }

/** Pixels of a PNG, as the browser decodes them. */
async function decoded(page: Page, png: Buffer, places: readonly Place[] = []): Promise<Decoded> {
  return page.evaluate(
    async ({ base64, places, small }) => {
      const image = new Image()
      image.src = `data:image/png;base64,${base64}`
      await image.decode()
      const drawn = (width: number, height: number) => {
        const canvas = document.createElement('canvas')
        canvas.width = width
        canvas.height = height
        const context = canvas.getContext('2d', { willReadFrequently: true })
        if (!context) throw new Error('no canvas')
        context.imageSmoothingQuality = 'high'
        context.drawImage(image, 0, 0, width, height)
        return context
      }
      const { naturalWidth: width, naturalHeight: height } = image
      const whole = drawn(width, height)
      return {
        width,
        height,
        at: places.map(([x, y]) => [...whole.getImageData(x < 0 ? width + x : x, y < 0 ? height + y : y, 1, 1).data]),
        small: [...drawn(small.width, small.height).getImageData(0, 0, small.width, small.height).data],
      }
    },
    { base64: png.toString('base64'), places, small: SMALL },
  )
}

const PAPER = { light: [250, 249, 246, 255], dark: [15, 18, 21, 255], white: [255, 255, 255, 255], none: [0, 0, 0, 0] }

test('light, white, none and dark: the pixels of the PNG are of that paper', async ({ page }) => {
  const { complaints } = watch(page)
  await startTemplate(page, /Mining facility, DMZ skipped/)
  const seen: Record<string, readonly Colour[]> = {}
  for (const [name, radios] of [
    ['light', ['1×', 'Light', 'As the board']],
    ['white', ['White']],
    ['none', ['None']],
    ['dark', ['Dark', 'As the board']],
  ] as const) {
    const dialog = await openExport(page)
    for (const radio of radios) await dialog.getByRole('radio', { name: radio, exact: true }).check({ force: true })
    seen[name] = (
      await decoded(page, await saved(page, 'PNG'), [
        [3, 3],
        [-4, 400],
      ])
    ).at
  }
  expect(Object.fromEntries(Object.entries(seen).map(([name, [paper]]) => [name, paper]))).toEqual(PAPER)
  // Without background the lanes are not painted either.
  expect(seen.none?.[1]).toEqual(PAPER.none)
  expect(seen.light?.[1]?.[3]).toBe(255)
  expect(complaints).toEqual([])
})

test('as large as asked: by pixel width, and on paper at 192 dots to the inch', async ({ page }) => {
  await startTemplate(page, /Mining facility, DMZ skipped/)
  let dialog = await openExport(page)
  await dialog.getByRole('radio', { name: 'Width', exact: true }).check({ force: true })
  await dialog.getByLabel('Width in pixels').fill('1500')
  await page.keyboard.press('Enter')
  await expect(dialog.getByText(/^1500 × \d+ px/)).toBeVisible()
  expect((await decoded(page, await saved(page, 'PNG'))).width).toBe(1500)

  dialog = await openExport(page)
  await dialog.getByRole('combobox', { name: 'Paper' }).selectOption('a4')
  await dialog.getByRole('radio', { name: '2×', exact: true }).check({ force: true })
  await expect(dialog.getByText(/^2246 × 1588 px/)).toBeVisible()
  const png = await saved(page, 'PNG')
  const density = png.indexOf('pHYs')
  expect([png.readUInt32BE(density + 4), png.readUInt32BE(density + 8)]).toEqual([7559, 7559])
  const { width, height, at } = await decoded(page, png, [
    [0, 0],
    [-1, 0],
    [0, -1],
    [-1, -1],
  ])
  expect([width, height]).toEqual([2246, 1588])
  // Paper to the last pixel of every edge.
  expect(at).toEqual([PAPER.light, PAPER.light, PAPER.light, PAPER.light])
})

test('of the selection: what is selected, and nothing of the rest', async ({ page }) => {
  await startTemplate(page, /Mining facility, DMZ skipped/)
  await page.locator('[data-asset]', { hasText: 'Office Wi-Fi' }).click()
  const dialog = await openExport(page)
  await dialog.getByRole('combobox', { name: 'What' }).selectOption({ label: 'Selection (1)' })
  await expect(dialog.getByRole('checkbox', { name: /Carry the drawing/ })).toBeDisabled()
  await dialog.getByRole('switch', { name: /^Title/ }).click()
  await dialog.getByRole('switch', { name: /^Legend/ }).click()
  await dialog.getByRole('radio', { name: '1×', exact: true }).check({ force: true })
  await expect(dialog.getByText(/^302 × \d+ px/)).toBeVisible()
  const { width, height, at } = await decoded(page, await saved(page, 'PNG'), [
    [98 + 24 + 4, 46],
    [-4, 46],
  ])
  // The rail, and the card with 24 on both sides of it.
  expect(width).toBe(98 + 24 + 156 + 24)
  expect(height).toBeLessThan(140)
  expect(at[0]).toEqual([255, 255, 255, 255])
  expect(at[1]).not.toEqual([255, 255, 255, 255])

  const again = await openExport(page)
  await again.getByRole('radio', { name: 'SVG', exact: true }).check({ force: true })
  const svg = (await saved(page, 'SVG')).toString('utf8')
  expect(svg.match(/data-asset=/gu)).toHaveLength(1)
  expect(svg).toContain('Office Wi-Fi')
})

test('two renderers that have nothing in common make the same picture of the SVG', async ({ page }) => {
  await startTemplate(page, /Mining facility, well segmented/)
  for (const theme of ['Light', 'Dark']) {
    const first = await openExport(page)
    await first.getByRole('radio', { name: 'SVG', exact: true }).check({ force: true })
    await first.getByRole('radio', { name: theme, exact: true }).check({ force: true })
    const svg = (await saved(page, 'SVG')).toString('utf8')
    const second = await openExport(page)
    await second.getByRole('radio', { name: 'PNG', exact: true }).check({ force: true })
    await second.getByRole('radio', { name: '1×', exact: true }).check({ force: true })
    const chromium = await decoded(page, await saved(page, 'PNG'))
    const image = new Resvg(svg, { fitTo: { mode: 'width', value: chromium.width } }).render()
    const resvg = await decoded(page, Buffer.from(image.asPng()))
    expect(Math.abs(resvg.height - chromium.height)).toBeLessThanOrEqual(1)
    const off = chromium.small.map((value, i) => Math.abs(value - (resvg.small[i] as number)))
    // Words differ a little, because the other has another font: nowhere by more than words can.
    expect(off.reduce((sum, value) => sum + value, 0) / off.length).toBeLessThan(3)
    expect(Math.max(...off)).toBeLessThan(80)
  }
})

test('copies the picture, and saves it by keyboard alone', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await startTemplate(page, /Mining facility, DMZ skipped/)
  const dialog = await openExport(page)
  await dialog.getByRole('button', { name: 'Copy', exact: true }).click()
  await expect(page.getByText('Picture copied')).toBeAttached()
  const types = await page.evaluate(async () => (await navigator.clipboard.read()).flatMap((item) => [...item.types]))
  expect(types).toContain('image/png')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()

  await openExport(page)
  await expect(page.getByRole('radio', { name: 'PNG', exact: true })).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('combobox', { name: 'Paper' })).toBeFocused()
  await page.keyboard.press('ArrowDown')
  const save = page.getByRole('button', { name: 'Save SVG' })
  for (let i = 0; i < 20; i += 1) {
    await page.keyboard.press('Tab')
    if (await save.evaluate((button) => button === document.activeElement)) break
  }
  await expect(save).toBeFocused()
  const download = page.waitForEvent('download')
  await page.keyboard.press('Enter')
  expect(readFileSync(await (await download).path(), 'utf8')).toContain('width="297mm" height="210mm"')
})
