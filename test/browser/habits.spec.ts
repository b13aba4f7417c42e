import { expect, type Page, test } from '@playwright/test'
import { card, savedFile, startWith } from './app-page'
import { centre, drag, dragOn, pickersOff } from './page-helpers'

const area = (level: string, x: number, width: number) => ({
  x,
  width,
  top: { level, y: 20 },
  bottom: { level, y: 140 },
})
/** A zone of two over two lanes' width, three assets in a row beside it, and a conduit straight down. */
const SITE = {
  format: 'zoneboard',
  version: 1,
  title: 'Habits',
  zones: [{ id: 'ops', name: 'Operations', slTarget: 2, area: area('L3', 80, 380) }],
  assets: [
    { id: 'pc', type: 'office-workstation', name: 'PC', level: 'L4', position: { x: 120, y: 20 } },
    { id: 'erp', type: 'erp-server', name: 'ERP', level: 'L4', position: { x: 480, y: 20 } },
    { id: 'noc', type: 'noc-workstation', name: 'NOC', level: 'L3', zone: 'ops', position: { x: 100, y: 60 } },
    { id: 'nms', type: 'farm-nms', name: 'NMS', level: 'L3', zone: 'ops', position: { x: 280, y: 60 } },
    { id: 'plc', type: 'plc', name: 'PLC', level: 'L2', position: { x: 480, y: 20 } },
    { id: 'hmi', type: 'hmi-panel', name: 'HMI', level: 'L2', position: { x: 100, y: 20 } },
  ],
  conduits: [{ id: 'wire', source: 'erp', target: 'plc', flows: [{ protocol: 'https' }], owner: 'Ana' }],
}

interface Drawn {
  readonly zones: readonly { readonly id: string; readonly parent?: string; readonly area: ReturnType<typeof area> }[]
  readonly assets: readonly {
    readonly id: string
    readonly name?: string
    readonly level: string
    readonly zone?: string
    readonly quantity?: number
    readonly critical?: boolean
    readonly position: { readonly x: number; readonly y: number }
  }[]
  readonly conduits: readonly object[]
  readonly annotations?: readonly { readonly text?: string }[]
}

const board = (page: Page) => page.getByRole('application', { name: 'Drawing' })
const header = (page: Page, id: string) => page.locator(`[data-zone-header="${id}"]`)
const drawn = async (page: Page) => JSON.parse(await savedFile(page)) as Drawn
const assetOf = async (page: Page, id: string) => (await drawn(page)).assets.find((one) => one.id === id)
const selected = (page: Page) => page.locator('[data-asset].is-selected, [data-asset] .is-selected')
const toast = (page: Page, text: string) => page.locator('[data-sonner-toast]').filter({ hasText: text })

let complaints: string[] = []
test.beforeEach(async ({ page }) => {
  complaints = await startWith(page, SITE)
})
test.afterEach(() => expect(complaints).toEqual([]))

test('an Alt-drag leaves the card and drops a copy; Ctrl+D repeats how far', async ({ page }) => {
  const erp = await centre(card(page, 'erp'))
  await page.keyboard.down('Alt')
  await drag(page, erp, { x: erp.x + 200, y: erp.y })
  await page.keyboard.up('Alt')
  await page.keyboard.press('Control+d')
  const xs = (await drawn(page)).assets.filter(({ level }) => level === 'L4').map(({ position }) => position)
  const by = (xs[2]?.x ?? 0) - 480
  expect(by).toBeGreaterThan(160)
  expect(xs).toEqual([120, 480, 480 + by, 480 + 2 * by].map((x) => ({ x, y: 20 })))
})

test('a marquee selects what it touches; Shift adds by marquee, Ctrl and Shift by click', async ({ page }) => {
  const [pc, erp, hmi, plc] = await Promise.all(['pc', 'erp', 'hmi', 'plc'].map((id) => centre(card(page, id))))
  if (!pc || !erp || !hmi || !plc) throw new Error('nothing is drawn')
  await drag(page, { x: pc.x - 100, y: pc.y - 34 }, { x: pc.x - 40, y: pc.y + 10 })
  await expect(selected(page)).toHaveCount(1)
  await page.keyboard.down('Shift')
  await drag(page, { x: erp.x - 100, y: erp.y - 34 }, { x: erp.x + 10, y: erp.y })
  await expect(selected(page)).toHaveCount(2)
  await page.mouse.click(hmi.x, hmi.y)
  await page.keyboard.up('Shift')
  await page.keyboard.down('Control')
  await page.mouse.click(plc.x, plc.y)
  await expect(selected(page)).toHaveCount(4)
  await page.mouse.click(hmi.x, hmi.y)
  await page.keyboard.up('Control')
  await expect(selected(page)).toHaveCount(3)
})

test('Space and the middle button move the view, not the drawing', async ({ page }) => {
  const before = await centre(card(page, 'erp'))
  await page.keyboard.down(' ')
  await drag(page, before, { x: before.x + 60, y: before.y + 40 })
  await page.keyboard.up(' ')
  const moved = await centre(card(page, 'erp'))
  expect([Math.round(moved.x - before.x), Math.round(moved.y - before.y)]).toEqual([60, 40])
  await page.mouse.move(moved.x, moved.y)
  await page.mouse.down({ button: 'middle' })
  await page.mouse.move(before.x, before.y, { steps: 6 })
  await page.mouse.up({ button: 'middle' })
  await expect.poll(async () => Math.round((await centre(card(page, 'erp'))).x)).toBe(Math.round(before.x))
  expect(await drawn(page)).toEqual(SITE)
})

test('what is copied in one tab is pasted in another at the mouse, or where it stood', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await header(page, 'ops').click()
  await page.keyboard.press('Control+c')
  const other = await context.newPage()
  await pickersOff(other)
  await other.goto('./')
  await expect(card(other, 'noc')).toBeVisible()
  await other.keyboard.press('Control+k')
  await other.getByRole('combobox').fill('new drawing')
  await other.keyboard.press('Enter')
  await expect(other.locator('[data-region="canvas"]')).toBeVisible()
  await expect(card(other, 'noc')).toHaveCount(0)
  await board(other).focus()
  await other.mouse.move(1000, 640)
  await other.keyboard.press('Control+v')
  await expect(other.locator('[data-asset]')).toHaveCount(2)
  await other.keyboard.press('Control+Shift+v')
  await expect(other.locator('[data-asset]')).toHaveCount(4)
  const { zones, assets } = await drawn(other)
  expect(zones[1]?.area).toEqual(SITE.zones[0]?.area)
  expect(assets.slice(2).map(({ level, position }) => ({ level, position }))).toEqual(
    SITE.assets.filter(({ zone }) => zone).map(({ level, position }) => ({ level, position })),
  )
  expect(assets.every(({ id }) => !['noc', 'nms'].includes(id))).toBe(true)
})

test('a copy that is dragged finds gaps equal to those between what stays', async ({ page }) => {
  const nms = await centre(card(page, 'nms'))
  await page.keyboard.down('Alt')
  await dragOn(page, nms, { x: nms.x + 184, y: nms.y })
  await expect(page.locator('.zb-guides .is-gap').first()).toBeAttached()
  await page.mouse.up()
  await page.keyboard.up('Alt')
  expect((await drawn(page)).assets.at(-1)?.position).toEqual({ x: 460, y: 60 })
})

test('an end is dragged to another asset and the conduit stays itself; where it cannot end it says why', async ({
  page,
}) => {
  const [erp, plc, hmi] = [
    await centre(card(page, 'erp')),
    await centre(card(page, 'plc')),
    await centre(card(page, 'hmi')),
  ]
  await page.mouse.click(plc.x, (erp.y + plc.y) / 2)
  const end = { x: plc.x, y: plc.y - 24 }
  await dragOn(page, end, { x: plc.x - 160, y: plc.y + 4 })
  await expect(page.locator('.zb-live-label.is-refused')).toHaveText('Drop it on an asset or a zone')
  await page.mouse.move(erp.x, erp.y, { steps: 4 })
  await expect(page.locator('.zb-live-label.is-refused')).toHaveText('A conduit needs another end than this')
  await page.mouse.up()
  expect(await drawn(page)).toEqual(SITE)
  await drag(page, end, hmi)
  expect((await drawn(page)).conduits).toEqual([{ ...SITE.conduits[0], target: 'hmi' }])
})

test('a zone that is drawn in a zone is part of it, and takes in what it is made larger by', async ({ page }) => {
  const noc = await centre(card(page, 'noc'))
  await page.keyboard.press('z')
  await drag(page, { x: noc.x - 84, y: noc.y - 28 }, { x: noc.x + 84, y: noc.y + 30 })
  await page.keyboard.type('Inner')
  await page.keyboard.press('Enter')
  const inner = (await drawn(page)).zones.find(({ id }) => id !== 'ops')
  expect(inner?.parent).toBe('ops')
  expect((await assetOf(page, 'noc'))?.zone).toBe(inner?.id)
  expect((await assetOf(page, 'nms'))?.zone).toBe('ops')
  const corner = await centre(page.locator('.zb-handle').last())
  await drag(page, corner, { x: corner.x + 185, y: corner.y + 4 })
  expect((await assetOf(page, 'nms'))?.zone).toBe(inner?.id)
})

test('a zone dragged to another lane takes what is in it along, and says where it is', async ({ page }) => {
  const grip = await centre(header(page, 'ops').getByText('Operations'))
  const plc = await centre(card(page, 'plc'))
  const target = await centre(page.locator('[data-lane="L1"]'))
  await dragOn(page, grip, { x: grip.x, y: target.y - 40 })
  await page.mouse.up()
  await expect(page.locator('[aria-live]').filter({ hasText: 'Moved Operations to level 1' })).toHaveCount(1)
  const { assets, zones } = await drawn(page)
  expect(assets.filter(({ zone }) => zone === 'ops').map(({ level }) => level)).toEqual(['L1', 'L1'])
  expect([zones[0]?.area.top.level, zones[0]?.area.bottom.level]).toEqual(['L1', 'L1'])
  expect((await centre(card(page, 'plc'))).x).toBe(plc.x)
  await page.keyboard.press('Control+z')
  expect(await drawn(page)).toEqual(SITE)
})

test('how many there are and what must not fail are set in the inspector and shown on the card', async ({ page }) => {
  await card(page, 'plc').click()
  await page.keyboard.press('i')
  await page.getByRole('spinbutton', { name: 'How many' }).fill('12')
  await page.keyboard.press('Enter')
  await expect(card(page, 'plc')).toContainText('×12')
  await page.getByRole('switch', { name: /Crown jewel/ }).click()
  expect(await assetOf(page, 'plc')).toMatchObject({ quantity: 12, critical: true })
})

test('an asset takes the zone of another that is picked by name', async ({ page }) => {
  await card(page, 'plc').click()
  await page.keyboard.press('Control+Alt+v')
  await page.getByRole('combobox').fill('noc')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeHidden()
  expect((await assetOf(page, 'plc'))?.zone).toBe('ops')
})

test('what is locked stays where it is, says so, and is unlocked by the button that says it', async ({ page }) => {
  const plc = await centre(card(page, 'plc'))
  await page.mouse.click(plc.x, plc.y)
  await page.keyboard.press('Alt+l')
  await drag(page, plc, { x: plc.x + 90, y: plc.y + 30 })
  await expect(toast(page, 'PLC is locked')).toBeVisible()
  await page.keyboard.press('Delete')
  await expect(card(page, 'plc')).toBeVisible()
  await toast(page, 'PLC is locked').getByRole('button', { name: 'Unlock' }).click()
  expect(await drawn(page)).toEqual(SITE)
  await drag(page, plc, { x: plc.x + 90, y: plc.y })
  expect((await assetOf(page, 'plc'))?.position.x).toBeGreaterThan(540)
})

test('typing on a note writes on it; on a card the same letter is a tool', async ({ page }) => {
  const plc = await centre(card(page, 'plc'))
  await page.keyboard.press('s')
  await page.mouse.click(plc.x - 200, plc.y)
  await page.keyboard.type('Ask Ana')
  await page.keyboard.press('Escape')
  await expect(board(page)).toBeFocused()
  await page.keyboard.type('zones first')
  await page.keyboard.press('Escape')
  expect((await drawn(page)).annotations).toMatchObject([{ text: 'Ask Ana\nzones first' }])
  await card(page, 'plc').click()
  await page.keyboard.press('z')
  await expect(page.getByRole('textbox')).toHaveCount(0)
  await expect(page.getByRole('button', { name: /^Draw a zone/ })).toHaveAttribute('aria-pressed', 'true')
})

test('with the grid things go to its lines, Ctrl suspends it, and it is there after a reload', async ({ page }) => {
  await board(page).focus()
  await page.keyboard.press("Control+'")
  await expect(page.locator('.zb-grid').first()).toBeAttached()
  const plc = await centre(card(page, 'plc'))
  await drag(page, plc, { x: plc.x + 107, y: plc.y + 13 })
  expect((await assetOf(page, 'plc'))?.position).toEqual({ x: 580, y: 40 })
  await page.keyboard.press('Shift+ArrowLeft')
  expect((await assetOf(page, 'plc'))?.position).toEqual({ x: 560, y: 40 })
  const now = await centre(card(page, 'plc'))
  await page.mouse.move(now.x, now.y)
  await page.mouse.down()
  await page.keyboard.down('Control')
  await page.mouse.move(now.x + 33, now.y, { steps: 6 })
  await page.mouse.up()
  await page.keyboard.up('Control')
  expect((await assetOf(page, 'plc'))?.position).toEqual({ x: 593, y: 40 })
  await page.reload()
  await expect(page.locator('.zb-grid').first()).toBeAttached()
  await board(page).focus()
  await page.keyboard.press("Control+'")
  await expect(page.locator('.zb-grid')).toHaveCount(0)
})

test('a conduit dropped on empty ground asks what stands there, and hops over the line that it crosses', async ({
  page,
}) => {
  const [nms, plc] = [await centre(card(page, 'nms')), await centre(card(page, 'plc'))]
  const hops = async () => {
    const paths = page.locator('[data-conduit] path')
    const lines = await paths.evaluateAll((all) => all.map((path) => path.getAttribute('d') ?? ''))
    return lines.filter((line) => /[Aa]\s*\d/.test(line)).length
  }
  expect(await hops()).toBe(0)
  await drag(page, { x: nms.x + 77, y: nms.y }, { x: plc.x + 180, y: nms.y })
  await page.getByRole('dialog').getByRole('combobox').fill('historian')
  await page.keyboard.press('Enter')
  const { assets, conduits } = await drawn(page)
  expect(assets.at(-1)).toMatchObject({ level: 'L3' })
  expect(conduits.at(-1)).toMatchObject({ source: 'nms', target: assets.at(-1)?.id })
  expect(await hops()).toBeGreaterThan(0)
})

test('a conduit keeps each waypoint that it is given, and one that is taken again is moved', async ({ page }) => {
  const [erp, plc] = [await centre(card(page, 'erp')), await centre(card(page, 'plc'))]
  const at = (part: number) => ({ x: erp.x, y: erp.y + (plc.y - erp.y) * part })
  await page.mouse.click(at(0.4).x, at(0.4).y)
  await drag(page, at(0.4), { x: erp.x + 120, y: at(0.4).y })
  await expect(page.locator('.zb-waypoint')).toHaveCount(1)
  const first = await centre(page.locator('.zb-waypoint'))
  await drag(page, first, { x: first.x + 40, y: first.y + 10 })
  await expect(page.locator('.zb-waypoint')).toHaveCount(1)
  expect(Math.round((await centre(page.locator('.zb-waypoint'))).x - first.x)).toBe(40)
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  expect(await drawn(page)).toEqual(SITE)
})

test('the space tool pushes down what is below the line, in its lane', async ({ page }) => {
  const noc = await centre(card(page, 'noc'))
  await board(page).focus()
  await page.keyboard.press('g')
  await drag(page, { x: noc.x - 20, y: noc.y - 30 }, { x: noc.x - 20, y: noc.y + 30 })
  const { assets } = await drawn(page)
  expect(assets.map(({ id, position }) => [id, position.y])).toEqual(
    SITE.assets.map(({ id, level, position }) => [id, level === 'L3' ? 120 : position.y]),
  )
})

test('all in a lane is locked by one key, and unlocked', async ({ page }) => {
  await card(page, 'plc').click()
  await page.keyboard.press('Control+Shift+l')
  const locked = async () =>
    ((await drawn(page)).assets as readonly { id: string; locked?: boolean }[])
      .filter((one) => one.locked)
      .map(({ id }) => id)
  expect(await locked()).toEqual(['plc', 'hmi'])
  await page.keyboard.press('Control+Shift+l')
  expect(await locked()).toEqual([])
})
