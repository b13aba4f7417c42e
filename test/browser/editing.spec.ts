import { expect, type Page, test } from '@playwright/test'
import { assetCount, card, savedFile, startWith } from './app-page'
import { centre, drag, dragOn } from './page-helpers'

/** Two zones on two sides with a conduit between them, and an asset outside; all with their places. */
const SITE = {
  format: 'zoneboard',
  version: 1,
  title: 'Two zones',
  zones: [
    { id: 'office', name: 'Office', area: area('L4') },
    { id: 'control', name: 'Control', area: area('L2') },
  ],
  assets: [
    { id: 'pc', type: 'office-workstation', name: 'PC', level: 'L4', zone: 'office', position: { x: 120, y: 40 } },
    { id: 'hmi', type: 'hmi-panel', name: 'HMI', level: 'L2', zone: 'control', position: { x: 120, y: 40 } },
    { id: 'plc', type: 'plc', name: 'PLC', level: 'L2', zone: 'control', position: { x: 300, y: 40 } },
    { id: 'historian', type: 'historian', name: 'History', level: 'L3', position: { x: 560, y: 20 } },
  ],
  conduits: [{ id: 'bridge', source: 'pc', target: 'hmi', flows: [{ protocol: 'https' }] }],
}

function area(level: string) {
  return { x: 100, width: 380, top: { level, y: 6 }, bottom: { level, y: 120 } }
}

interface Drawing {
  readonly zones: readonly { readonly id: string; readonly name?: string }[]
  readonly assets: readonly {
    readonly id: string
    readonly type: string
    readonly level: string
    readonly zone?: string
    readonly position?: { readonly x: number; readonly y: number }
  }[]
  readonly conduits: readonly {
    readonly id: string
    readonly source: string
    readonly target: string
    via?: string[]
  }[]
  readonly annotations?: readonly { readonly kind: string; readonly text?: string }[]
}

const drawn = async (page: Page) => JSON.parse(await savedFile(page)) as Drawing
const assetOf = async (page: Page, id: string) => (await drawn(page)).assets.find((asset) => asset.id === id)

const past = (from: { x: number; y: number }, by: { x: number; y: number }) => ({ x: from.x + by.x, y: from.y + by.y })

let complaints: string[] = []
test.beforeEach(async ({ page }) => {
  complaints = await startWith(page, SITE)
})
test.afterEach(() => expect(complaints).toEqual([]))

test('an asset leaves a zone by dropping out and joins one by dropping in, in the lane it stands in', async ({
  page,
}) => {
  const plc = await centre(card(page, 'plc'))
  await drag(page, plc, past(plc, { x: 260, y: 0 }))
  await expect.poll(async () => (await assetOf(page, 'plc'))?.zone).toBeUndefined()
  await page.keyboard.press('Control+z')
  expect((await assetOf(page, 'plc'))?.zone).toBe('control')

  const [office, history] = [await centre(card(page, 'pc')), await centre(card(page, 'historian'))]
  await drag(page, history, past(office, { x: 200, y: 0 }))
  await expect.poll(() => assetOf(page, 'historian')).toMatchObject({ zone: 'office', level: 'L4' })
})

test('a zone moves with its assets, in one step', async ({ page }) => {
  const header = await centre(page.locator('[data-zone-header="control"]').getByText('Control'))
  await drag(page, header, past(header, { x: 120, y: 0 }))
  await expect.poll(async () => (await assetOf(page, 'hmi'))?.position?.x).toBe(240)
  expect((await assetOf(page, 'plc'))?.position?.x).toBe(420)
  await page.keyboard.press('Control+z')
  expect((await drawn(page)).assets).toEqual(SITE.assets)
})

test('a conduit is drawn from border to border, and one more between the same two apart from it', async ({ page }) => {
  const header = await page.locator('[data-zone="control"]').boundingBox()
  const [pc, hmi] = [await card(page, 'pc').boundingBox(), await centre(card(page, 'hmi'))]
  if (!header || !pc) throw new Error('nothing is drawn')
  const border = { x: pc.x + pc.width - 30, y: pc.y + pc.height - 1 }
  await drag(page, border, hmi)
  const inZone = { x: header.x + header.width - 30, y: header.y + header.height - 12 }
  await drag(page, border, inZone)
  await expect
    .poll(async () => (await drawn(page)).conduits.map(({ source, target }) => `${source} ${target}`))
    .toEqual(['pc hmi', 'pc hmi', 'pc control'])
  const lines = await page
    .locator('[data-conduit]')
    .evaluateAll((all) => all.map((one) => one.innerHTML || one.outerHTML))
  expect(new Set(lines).size).toBe(lines.length)
})

test('a firewall dropped on a conduit joins its via', async ({ page }) => {
  await page.getByRole('searchbox', { name: 'Find an asset' }).fill('it/ot firewall')
  const from = await centre(page.getByRole('button', { name: /^IT\/OT firewall/ }))
  const [pc, hmi] = [await centre(card(page, 'pc')), await centre(card(page, 'hmi'))]
  await drag(page, from, { x: pc.x, y: pc.y + (hmi.y - pc.y) * 0.35 })
  await expect.poll(async () => (await drawn(page)).conduits[0]?.via?.length).toBe(1)
  const { assets, conduits } = await drawn(page)
  expect(assets.find(({ id }) => id === conduits[0]?.via?.[0])).toMatchObject({ level: 'L3.5' })
  expect(assets).toHaveLength(5)
})

test('what is deleted comes back by the button that tells it', async ({ page }) => {
  await card(page, 'pc').click()
  await page.keyboard.press('Delete')
  await expect(card(page, 'pc')).toHaveCount(0)
  await expect(assetCount(page, 3)).toBeVisible()
  const told = page.locator('[data-sonner-toast]').filter({ hasText: 'Deleted PC' })
  await told.getByRole('button', { name: 'Undo' }).click()
  await expect(card(page, 'pc')).toBeVisible()
  expect(await drawn(page)).toEqual(SITE)
})

test('Escape takes back a drag that is under way', async ({ page }) => {
  const hmi = await centre(card(page, 'hmi'))
  await dragOn(page, hmi, past(hmi, { x: 200, y: -160 }))
  await page.keyboard.press('Escape')
  await page.mouse.up()
  expect(await drawn(page)).toEqual(SITE)
  await expect(page.getByRole('button', { name: /^Undo/ })).toBeDisabled()
})

test('a marquee selects, Ctrl+G makes a zone of it that is named at once', async ({ page }) => {
  const history = await centre(card(page, 'historian'))
  await drag(page, past(history, { x: 110, y: -35 }), past(history, { x: -130, y: 35 }))
  await expect(page.locator('[data-asset] .is-selected, [data-asset].is-selected')).toHaveCount(1)
  await page.keyboard.press('Control+g')
  await expect(page.getByRole('textbox', { name: 'Name' })).toBeFocused()
  await page.keyboard.type('Data')
  await page.keyboard.press('Enter')
  const { zones } = await drawn(page)
  const zone = zones.find(({ name }) => name === 'Data')
  expect(zone).toBeDefined()
  expect((await assetOf(page, 'historian'))?.zone).toBe(zone?.id)
})

test('duplicate, copy, cut, paste and select all count right', async ({ page }) => {
  await card(page, 'historian').click()
  for (const [key, count] of [
    ['Control+d', 5],
    ['Control+c', 5],
    ['Control+v', 6],
    ['Control+x', 5],
    ['Control+v', 6],
    ['Control+a', 6],
    ['Delete', 0],
    ['Control+z', 6],
  ] as const) {
    await page.keyboard.press(key)
    await expect(assetCount(page, count), key).toBeVisible()
  }
})

test('a note keeps what was written when Escape ends it', async ({ page }) => {
  await page.keyboard.press('s')
  const history = await centre(card(page, 'historian'))
  await page.mouse.click(history.x, history.y + 250)
  await expect(page.getByRole('textbox', { name: 'Text of the note' })).toBeFocused()
  await page.keyboard.type('Opened for a week. Who owns it?')
  await page.keyboard.press('Escape')
  expect((await drawn(page)).annotations).toMatchObject([{ kind: 'note', text: 'Opened for a week. Who owns it?' }])
})
