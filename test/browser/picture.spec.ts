import { readFileSync } from 'node:fs'
import { expect, type Locator, type Page, test } from '@playwright/test'
import { Resvg } from '@resvg/resvg-js'
import { benchDrawing } from '../bench/drawing'
import { openDrawing, startBlank, startTemplate } from './app-page'
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
  return (await savedAs(page, format)).bytes
}

async function savedAs(page: Page, format: 'PNG' | 'SVG') {
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: `Save ${format}` }).click()
  const download = await coming
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
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
  const { name, bytes } = await savedAs(page, 'SVG')
  expect(name).toBe('Mining facility, DMZ skipped, selection.svg')
  const svg = bytes.toString('utf8')
  expect(svg.match(/data-asset=/gu)).toHaveLength(1)
  expect(svg).toContain('Office Wi-Fi')
})

/** A firewall between an office and a control room, a sticky note beside it, and a frame round the control room. */
const FRAMED = {
  format: 'zoneboard',
  version: 1,
  title: 'North site',
  zones: [
    {
      id: 'office',
      name: 'Office',
      area: { x: 200, width: 200, top: { level: 'L4', y: 30 }, bottom: { level: 'L4', y: 110 } },
    },
    {
      id: 'control',
      name: 'Control',
      slTarget: 2,
      area: { x: 200, width: 200, top: { level: 'L2', y: 30 }, bottom: { level: 'L2', y: 110 } },
    },
  ],
  assets: [
    {
      id: 'pc',
      type: 'office-workstation',
      name: 'Office PC',
      level: 'L4',
      zone: 'office',
      position: { x: 220, y: 50 },
    },
    { id: 'hmi', type: 'hmi-panel', name: 'HMI', level: 'L2', zone: 'control', position: { x: 220, y: 50 } },
  ],
  conduits: [{ id: 'c', source: 'pc', target: 'hmi', flows: [{ protocol: 'https' }] }],
  annotations: [
    { id: 'note', kind: 'note', place: { level: 'L4', x: 600, y: 10 }, text: 'Who owns it?', colour: 'yellow' },
    {
      id: 'frame',
      kind: 'frame',
      place: { level: 'L2', x: 180, y: -30 },
      width: 300,
      height: 170,
      text: 'Control room',
    },
  ],
}

/** How many pixels of a PNG are of about this colour. */
async function countOf(page: Page, png: Buffer, colour: Colour): Promise<number> {
  return page.evaluate(
    async ({ base64, colour }) => {
      const image = new Image()
      image.src = `data:image/png;base64,${base64}`
      await image.decode()
      const canvas = document.createElement('canvas')
      canvas.width = image.naturalWidth
      canvas.height = image.naturalHeight
      const context = canvas.getContext('2d')
      context?.drawImage(image, 0, 0)
      const data = context?.getImageData(0, 0, canvas.width, canvas.height).data ?? new Uint8ClampedArray()
      let count = 0
      for (let i = 0; i < data.length; i += 4) {
        if (colour.every((value, part) => Math.abs(value - (data[i + part] as number)) < 12)) count += 1
      }
      return count
    },
    { base64: png.toString('base64'), colour },
  )
}

const ERROR_RED = [194, 32, 32, 255]
const NOTE_YELLOW = [255, 233, 139, 255]

test('findings and notes are pixels of the picture where they are asked for, and none where not', async ({ page }) => {
  await startBlank(page)
  await openDrawing(page, FRAMED)
  await expect(page.getByRole('button', { name: 'Rename North site' })).toBeVisible()
  const count = async (colour: Colour) => {
    const dialog = await openExport(page)
    await dialog.getByRole('radio', { name: '1×', exact: true }).check({ force: true })
    return countOf(page, await saved(page, 'PNG'), colour)
  }
  const turn = async (name: RegExp) => {
    const dialog = await openExport(page)
    await dialog.getByRole('switch', { name }).click()
    await saved(page, 'PNG')
  }
  expect(await count(ERROR_RED)).toBeGreaterThan(60)
  await turn(/^Findings/)
  expect(await count(ERROR_RED)).toBe(0)
  expect(await count(NOTE_YELLOW)).toBeGreaterThan(5000)
  await turn(/^Notes/)
  expect(await count(NOTE_YELLOW)).toBe(0)
})

test('of a frame: cut at its edges, findings on what is left, and a file name of its own', async ({ page }) => {
  await startBlank(page)
  await openDrawing(page, FRAMED)
  await expect(page.getByRole('button', { name: 'Rename North site' })).toBeVisible()
  const dialog = await openExport(page)
  await dialog.getByRole('combobox', { name: 'What' }).selectOption({ label: 'Frame: Control room' })
  for (const name of [/^Title/, /^Legend/]) await dialog.getByRole('switch', { name }).click()
  await dialog.getByRole('radio', { name: '1×', exact: true }).check({ force: true })
  await expect(dialog.getByText(/^398 × 170 px/)).toBeVisible()
  const { name, bytes } = await savedAs(page, 'PNG')
  expect(name).toBe('North site, Control room.png')
  const { width, height } = await decoded(page, bytes)
  // The rail and the frame.
  expect([width, height]).toEqual([98 + 300, 170])
  // Its conduit comes from above the frame, and what is wrong with it is seen inside.
  expect(await countOf(page, bytes, ERROR_RED)).toBeGreaterThan(60)
  expect(await countOf(page, bytes, NOTE_YELLOW)).toBe(0)
})

test('says on its cards, zones and chips, and on the rail, what the canvas says', async ({ page }) => {
  await startTemplate(page, /Mining facility, DMZ skipped/)
  const canvas = await page.evaluate(() => {
    const words = (element: Element) => (element.textContent ?? '').replace(/\s+/gu, '')
    const all = (selector: string) => [...document.querySelectorAll(selector)]
    return {
      assets: all('[data-asset]').map((card) => [card.getAttribute('data-asset') ?? '', words(card)]),
      labels: all('[data-labels]').flatMap((labels) =>
        [...labels.querySelectorAll('.zb-conduit-chip')].map((chip) => [
          labels.getAttribute('data-labels') ?? '',
          words(chip),
        ]),
      ),
      headers: all('.zb-zone-header').map((header) =>
        [...header.children]
          .filter((part) => getComputedStyle(part).display !== 'none')
          .map(words)
          .join(''),
      ),
      lanes: all('.zb-rail-lane').map(words),
    }
  })
  for (const [name, found] of Object.entries(canvas)) expect(found.length, name).toBeGreaterThan(5)
  const dialog = await openExport(page)
  await dialog.getByRole('radio', { name: 'SVG', exact: true }).check({ force: true })
  const svg = (await saved(page, 'SVG')).toString('utf8')
  const picture = await page.evaluate((text) => {
    const root = new DOMParser().parseFromString(text, 'image/svg+xml')
    const words = (element: Element) =>
      [...element.querySelectorAll('text')]
        .map((line) => line.textContent ?? '')
        .join('')
        .replace(/\s+/gu, '')
    const by = (name: string) =>
      [...root.querySelectorAll(`[${name}]`)].map((group) => [group.getAttribute(name) ?? '', words(group)])
    return {
      assets: by('data-asset'),
      labels: [...root.querySelectorAll('[data-labels]')].flatMap((labels) =>
        [...labels.querySelectorAll('[data-chip]')].map((chip) => [
          labels.getAttribute('data-labels') ?? '',
          words(chip),
        ]),
      ),
      headers: by('data-zone-header').map(([, header]) => header),
      all: words(root.documentElement),
    }
  }, svg)
  // The canvas mounts what is in view.
  expect(picture.assets).toEqual(expect.arrayContaining(canvas.assets))
  expect(picture.labels).toEqual(expect.arrayContaining(canvas.labels))
  expect(picture.headers).toEqual(expect.arrayContaining(canvas.headers))
  for (const lane of canvas.lanes) expect(picture.all).toContain(lane)
})

test('a thousand assets: made smaller than asked, with a sentence, and as large as that says', async ({ page }) => {
  test.slow()
  await startBlank(page)
  await openDrawing(page, benchDrawing(1000))
  await expect(page.getByRole('button', { name: 'Rename Bench 1000' })).toBeVisible()
  const dialog = await openExport(page)
  await dialog.getByRole('radio', { name: 'Width', exact: true }).check({ force: true })
  await dialog.getByLabel('Width in pixels').fill('20000')
  await page.keyboard.press('Enter')
  const sentence = /^20000 px wide would be larger than this browser draws\. It is made (\d+) px wide instead\.$/u
  const instead = sentence.exec(await dialog.getByText(sentence).innerText())
  const said = /^(\d+) × (\d+) px/u.exec(await dialog.getByText(/^\d+ × \d+ px/).innerText())
  expect(said?.[1]).toBe(instead?.[1])
  expect(Number(said?.[1])).toBeLessThanOrEqual(16_384)
  const png = await saved(page, 'PNG')
  // Width and height as the header of the PNG has them.
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([Number(said?.[1]), Number(said?.[2])])
})

test('over plain http: says why no picture is copied, and offers to save it', async ({ page, baseURL }) => {
  // No such host is asked: everything of it comes from the app as it is served here.
  await page.route('http://zoneboard.example/**', async (route) => {
    const url = new URL(route.request().url())
    await route.fulfill({ response: await route.fetch({ url: new URL(url.pathname, baseURL).href, maxRetries: 3 }) })
  })
  await page.goto('http://zoneboard.example/')
  await page.getByRole('button', { name: 'Blank board' }).first().click()
  expect(await page.evaluate(() => isSecureContext)).toBe(false)
  const dialog = await openExport(page)
  await expect(dialog.getByText(/^Over plain http browsers copy no pictures/)).toBeVisible()
  await expect(dialog.getByRole('button', { name: 'Copy', exact: true })).toBeHidden()
  expect((await saved(page, 'PNG')).readUInt32BE(16)).toBeGreaterThan(500)
})

test('two renderers that have nothing in common make the same picture of the SVG', async ({ page }) => {
  await startTemplate(page, /Mining facility, well segmented/)
  for (const [theme, paper] of [
    ['Light', 'none'],
    ['Dark', 'none'],
    ['Light', 'a3'],
  ] as const) {
    const first = await openExport(page)
    await first.getByRole('combobox', { name: 'Paper' }).selectOption(paper)
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
