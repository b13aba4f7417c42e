import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { extractDiagram } from '../../src/formats/png/extract'
import { addAsset, assetCount, retitle, savedFile, startBlank, startTemplate, titled } from './app-page'
import { pickersOff, watch } from './page-helpers'

test.beforeEach(({ page }) => pickersOff(page))

interface Given {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
}
const given = (name: string, content: string | Buffer): Given => ({
  name,
  mimeType: name.endsWith('.png') ? 'image/png' : 'application/json',
  buffer: Buffer.from(content as string),
})
const drawing = (more: object = {}) => JSON.stringify({ format: 'zoneboard', version: 1, ...more })

async function openFile(page: Page, file: Given): Promise<void> {
  // Once no chooser came for a key pressed right after a dialog had closed; why is not known. A person presses again.
  await expect(async () => {
    const choosing = page.waitForEvent('filechooser', { timeout: 5000 })
    await page.keyboard.press('Control+o')
    await (await choosing).setFiles(file)
  }).toPass({ timeout: 30_000 })
}

/** Saves what the export dialog shows. */
async function exported(page: Page, format: 'PNG' | 'SVG'): Promise<Buffer> {
  const dialog = page.getByRole('dialog', { name: 'Export' })
  const download = page.waitForEvent('download')
  await dialog.getByRole('button', { name: `Save ${format}` }).click()
  return readFileSync(await (await download).path())
}

const sizeOfPng = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)]

test('a file that is saved opens again as the same drawing, beside the one that is open', async ({ page }) => {
  const { complaints } = watch(page)
  await startTemplate(page, /Mining facility, well segmented/)
  const text = await savedFile(page)
  await openFile(page, given('copy.zoneboard.json', text))
  // Both look alike: without this the rest would speak of the drawing of before.
  await expect(page.getByText(/copy.*is open/).first()).toBeAttached()
  await expect(page.getByText(/Saved on this device/)).toBeVisible()
  expect(await savedFile(page)).toBe(text)
  await page.keyboard.press('Control+Shift+O')
  await expect(page.getByRole('button', { name: /^Open Mining facility, well segmented/ })).toHaveCount(2)
  expect(complaints).toEqual([])
})

test('a PNG carries the drawing when the box is ticked, and opens again', async ({ page }) => {
  const { complaints } = watch(page)
  await startTemplate(page, /Mining facility, DMZ skipped/)
  const text = await savedFile(page)
  await page.keyboard.press('Control+e')
  const dialog = page.getByRole('dialog', { name: 'Export' })
  await expect(dialog.getByText(/\d+ × \d+ px · .*(kB|MB)/)).toBeVisible()
  const twice = await exported(page, 'PNG')
  const carried = extractDiagram(Uint8Array.from(twice))
  expect(carried.ok && carried.value).toBe(text)

  await page.keyboard.press('Control+e')
  await dialog.getByText('1×').click()
  await dialog.getByRole('checkbox', { name: /Carry the drawing/ }).uncheck()
  await expect(dialog.getByText(/\d+ × \d+ px · .*(kB|MB)/)).toBeVisible()
  const once = await exported(page, 'PNG')
  const bare = extractDiagram(Uint8Array.from(once))
  expect(bare.ok ? '' : bare.error.code).toBe('no-diagram')
  const [width = 0, height = 0] = sizeOfPng(once)
  expect(sizeOfPng(twice)).toEqual([width * 2, height * 2])

  await openFile(page, given('bare.png', once))
  // A picture that carries no drawing is put on the open one.
  await page.getByRole('button', { name: 'Undo adding picture “bare”' }).click()
  await retitle(page, 'Changed')
  await openFile(page, given('renamed-by-mail.png', twice))
  await expect(titled(page, 'Mining facility, DMZ skipped')).toBeVisible()
  expect(await savedFile(page)).toBe(text)
  expect(complaints).toEqual([])
})

test('an SVG stands by itself: real text, fonts in it, nothing from outside, no script', async ({ page }) => {
  await startBlank(page)
  await retitle(page, 'Own <b>title</b> & more')
  await addAsset(page, 'Historian')
  await page.keyboard.press('Control+e')
  const dialog = page.getByRole('dialog', { name: 'Export' })
  await dialog.getByText('SVG', { exact: true }).click()
  await dialog.getByText('Dark', { exact: true }).click()
  const svg = (await exported(page, 'SVG')).toString('utf8')
  const facts = await page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'image/svg+xml')
    return {
      broken: parsed.querySelector('parsererror') !== null,
      title: parsed.querySelector('title')?.textContent,
      words: [...parsed.querySelectorAll('text')].map((node) => node.textContent).join('|'),
      elements: [...new Set([...parsed.querySelectorAll('*')].map((node) => node.localName))],
      links: [...parsed.querySelectorAll('*')].flatMap((node) =>
        [...node.attributes].filter(({ name }) => /href|src/.test(name)).map(({ value }) => value),
      ),
    }
  }, svg)
  expect(facts.broken).toBe(false)
  expect(facts.words).toContain('Historian')
  expect(facts.title).toBe('Own <b>title</b> & more')
  expect(facts.elements).not.toContain('foreignObject')
  expect(facts.elements).not.toContain('script')
  expect(facts.links).toEqual([])
  expect(svg).toContain('data:font/woff2;base64,')
  expect(svg.match(/url\((?!data:)/g)).toBeNull()
})

const REFUSED: readonly (readonly [string, string, RegExp])[] = [
  ['notes.txt.json', 'hello', /This is not JSON/],
  ['other.json', '{"format":"drawio"}', /another format, “drawio”/],
  ['new.json', '{"format":"zoneboard","version":7}', /version 7/],
  ['deep.json', `{"format":"zoneboard","x":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, /64 levels deep/],
  ['twins.json', drawing({ zones: [{ id: 'z' }, { id: 'z' }] }), /more than once: z/],
  [
    'circle.json',
    drawing({
      zones: [
        { id: 'p', parent: 'q' },
        { id: 'q', parent: 'p' },
      ],
    }),
    /circle: p, q/,
  ],
  ['broken.png', '\u0089PNG', /not JSON/],
]

test('what cannot be opened is named with its reason, and the open drawing stays', async ({ page }) => {
  const { complaints } = watch(page)
  await startBlank(page)
  await addAsset(page, 'PLC')
  const before = await savedFile(page)
  for (const [name, content, sentence] of [...REFUSED, ['large.json', ' '.repeat(32_000_001), /32 MB/] as const]) {
    await openFile(page, given(name, content))
    await expect(page.getByRole('dialog', { name: `“${name}” was not opened` }), name).toContainText(sentence)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }
  expect(await savedFile(page)).toBe(before)
  expect(complaints).toEqual([])
})

test('a file that opens with something missing lists it, and nothing in it runs', async ({ page }) => {
  const { complaints } = watch(page)
  await startBlank(page)
  const text = drawing({
    title: '<img src=x onerror="window.hit=1">',
    zones: [{ id: 'z', name: 'n'.repeat(10_000) }],
    assets: [
      { id: 'a', type: 'nowhere', level: 'L2', zone: 'gone', name: '<script>window.hit=1</script>' },
      { id: 'b', type: 'plc', level: 'L1', zone: 'z' },
    ],
    conduits: [{ id: 'c', source: 'a', target: 'lost' }],
  }).replace('"id":"z"', '"id":"z","__proto__":{"hit":1}')
  await openFile(page, given('odd.json', text))
  const dialog = page.getByRole('dialog', { name: '“odd.json” is open' })
  await expect(dialog).toContainText('5 things worth knowing')
  for (const words of ['gone', 'lost', 'nowhere', '10000 characters', '__proto__'])
    await expect(dialog).toContainText(words)
  await page.keyboard.press('Escape')
  await expect(assetCount(page, 2)).toBeVisible()
  await expect(titled(page, '<img src=x onerror="window.hit=1">')).toBeVisible()
  expect(await page.evaluate(() => [(window as { hit?: number }).hit, ({} as { hit?: number }).hit])).toEqual([
    undefined,
    undefined,
  ])
  expect(complaints).toEqual([])
})

/** Sends a file to the window as a drop or a paste. */
async function give(page: Page, kind: 'drop' | 'paste', name: string, content: string): Promise<void> {
  await page.evaluate(
    ([kind, name, content]) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([content], name, { type: 'application/json' }))
      const init = { bubbles: true, cancelable: true }
      if (kind === 'paste') {
        document.body.dispatchEvent(new ClipboardEvent('paste', { ...init, clipboardData: transfer }))
        return
      }
      for (const type of ['dragover', 'drop']) {
        document.body.dispatchEvent(new DragEvent(type, { ...init, dataTransfer: transfer }))
      }
    },
    [kind, name, content] as const,
  )
}

test('a file dropped on the window or pasted opens, from the start screen too', async ({ page }) => {
  await page.goto('./')
  await expect(page.getByRole('button', { name: 'Blank board' }).first()).toBeVisible()
  await give(page, 'drop', 'dropped.zoneboard.json', drawing({ title: 'Dropped' }))
  await expect(titled(page, 'Dropped')).toBeVisible()
  await give(page, 'paste', 'pasted.zoneboard.json', drawing({ title: 'Pasted' }))
  await expect(titled(page, 'Pasted')).toBeVisible()
  await give(page, 'drop', 'bad.json', '{')
  await expect(page.getByRole('dialog', { name: '“bad.json” was not opened' })).toBeVisible()
})

test('F6 walks through the parts of the window', async ({ page }) => {
  await startBlank(page)
  const region = () =>
    page.evaluate(() => document.activeElement?.closest('[data-region]')?.getAttribute('data-region') ?? null)
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  const seen: (string | null)[] = []
  for (let i = 0; i < 6; i += 1) {
    await page.keyboard.press('F6')
    seen.push(await region())
  }
  expect(seen).toEqual(['bar', 'palette', 'canvas', 'panel', 'status', 'bar'])
  await page.keyboard.press('Shift+F6')
  expect(await region()).toBe('status')
})

test('the theme is kept, and nothing flashes: it stands before the first paint', async ({ page }) => {
  await startBlank(page)
  await page.getByRole('button', { name: 'Theme' }).click()
  await page.getByRole('menuitem', { name: 'Dark' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      Object.assign(window, { themeAtStart: document.documentElement.dataset.theme })
    })
  })
  await page.reload()
  expect(await page.evaluate(() => (window as { themeAtStart?: string }).themeAtStart)).toBe('dark')
})
