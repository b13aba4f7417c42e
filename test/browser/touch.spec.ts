import { type CDPSession, expect, type Page, test } from '@playwright/test'
import { card, savedFile, startWith } from './app-page'
import { centre } from './page-helpers'
import { tooSmall } from './touch-targets'

const SITE = {
  format: 'zoneboard',
  version: 1,
  title: 'By finger',
  zones: [{ id: 'ops', name: 'Operations' }],
  assets: [
    { id: 'pc', type: 'office-workstation', name: 'PC', level: 'L4', position: { x: 120, y: 20 } },
    { id: 'erp', type: 'erp-server', name: 'ERP', level: 'L4', position: { x: 480, y: 20 } },
    {
      id: 'fleet',
      type: 'fleet-management-server',
      name: 'Fleet',
      level: 'L3',
      zone: 'ops',
      position: { x: 120, y: 40 },
    },
    { id: 'plc', type: 'plc', name: 'PLC', level: 'L2', position: { x: 480, y: 20 } },
  ],
  conduits: [{ id: 'wire', source: 'pc', target: 'plc' }],
}
interface At {
  readonly x: number
  readonly y: number
}
interface Drawn {
  readonly assets: readonly { readonly id: string; readonly level: string; readonly position: At }[]
  readonly conduits: readonly { readonly source: string; readonly target: string }[]
}

test.use({ viewport: { width: 1024, height: 768 }, hasTouch: true, isMobile: true })

const drawn = async (page: Page) => JSON.parse(await savedFile(page)) as Drawn
const handle = (page: Page, kind: string) => page.locator(`[data-touch-handle="${kind}"]`)
const far = (a: At, b: At) => Math.hypot(a.x - b.x, a.y - b.y)

let complaints: string[] = []
let cdp: CDPSession
test.beforeEach(async ({ page }) => {
  complaints = await startWith(page, SITE)
  cdp = await page.context().newCDPSession(page)
})
test.afterEach(() => expect(complaints).toEqual([]))

async function touch(type: 'touchStart' | 'touchMove' | 'touchEnd', ...fingers: readonly At[]) {
  const touchPoints = fingers.map(({ x, y }, id) => ({ x, y, id }))
  await cdp.send('Input.dispatchTouchEvent', { type, touchPoints })
}

/** Fingers that go from one place to another together, and are lifted there. */
async function swipe(...ways: readonly (readonly [At, At])[]) {
  const at = (share: number) =>
    ways.map(([from, to]) => ({ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }))
  await touch('touchStart', ...at(0))
  for (let step = 1; step <= 10; step += 1) await touch('touchMove', ...at(step / 10))
  await touch('touchEnd')
}

/** One pointer event by itself: the emulation has no pen, and lifts all fingers at once. */
function point(page: Page, type: string, pointerType: string, pointerId: number, { x, y }: At) {
  return page.evaluate(
    ([name, kind, id, clientX, clientY]) => {
      const board = document.querySelector('[role="application"]') as HTMLElement
      board.setPointerCapture = () => {}
      const buttons = name === 'pointerup' ? 0 : 1
      const init = { bubbles: true, cancelable: true, pointerType: kind, pointerId: id, clientX, clientY, buttons }
      board.dispatchEvent(new PointerEvent(name, init))
    },
    [type, pointerType, pointerId, x, y] as const,
  )
}

/** Where nothing is drawn, in the middle of the canvas. */
const EMPTY = { x: 560, y: 470 }

test('one finger pans, over cards too', async ({ page }) => {
  for (const from of [EMPTY, await centre(card(page, 'erp'))]) {
    const before = await centre(card(page, 'pc'))
    await swipe([from, { x: from.x + 60, y: from.y + 40 }])
    await expect
      .poll(async () => far(await centre(card(page, 'pc')), { x: before.x + 60, y: before.y + 40 }))
      .toBeLessThan(3)
  }
  expect((await drawn(page)).assets.find(({ id }) => id === 'erp')?.position.x).toBe(480)
})

test('two fingers zoom round their middle and pan along; the one that stays pans on', async ({ page }) => {
  const [pc, erp] = [await centre(card(page, 'pc')), await centre(card(page, 'erp'))]
  const middle = { x: (pc.x + erp.x) / 2, y: pc.y }
  const apart = (by: number) =>
    [
      { x: middle.x - by, y: middle.y },
      { x: middle.x + by, y: middle.y },
    ] as const
  const [near, wide] = [apart(80), apart(120)]
  await swipe([near[0], wide[0]], [near[1], wide[1]])
  await expect
    .poll(async () => (await centre(card(page, 'erp'))).x - (await centre(card(page, 'pc'))).x)
    .toBeGreaterThan(530)
  const [left, right] = [await centre(card(page, 'pc')), await centre(card(page, 'erp'))]
  expect((right.x - left.x) / (erp.x - pc.x)).toBeCloseTo(1.5, 1)
  expect(far({ x: (left.x + right.x) / 2, y: left.y }, middle)).toBeLessThan(4)

  await point(page, 'pointerdown', 'touch', 8, near[0])
  await point(page, 'pointerdown', 'touch', 9, near[1])
  await point(page, 'pointerup', 'touch', 9, near[1])
  await point(page, 'pointermove', 'touch', 8, { x: near[0].x, y: near[0].y + 50 })
  await point(page, 'pointerup', 'touch', 8, { x: near[0].x, y: near[0].y + 50 })
  await expect.poll(async () => (await centre(card(page, 'pc'))).y - left.y).toBeCloseTo(50, -1)
})

test('held still, a finger opens the menu of what is under it, or of the board', async ({ page }) => {
  for (const [at, entry] of [
    [await centre(card(page, 'erp')), /^Rename/],
    [EMPTY, /^Paste|^Select all/],
  ] as const) {
    await touch('touchStart', at)
    await expect(page.getByRole('menuitem', { name: entry }).first()).toBeVisible()
    await touch('touchEnd')
    await page.waitForTimeout(300)
    await expect(page.getByRole('menu')).toHaveCount(1)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('menu')).toHaveCount(0)
  }
})

test('a tap selects; what is selected is dragged, by itself and by its handle', async ({ page }) => {
  const start = await centre(card(page, 'erp'))
  await page.touchscreen.tap(start.x, start.y)
  await expect(handle(page, 'move')).toBeVisible()
  const grip = await handle(page, 'move').boundingBox()
  expect(Math.min(grip?.width ?? 0, grip?.height ?? 0)).toBeGreaterThanOrEqual(43.9)
  await swipe([start, { x: start.x + 100, y: start.y + 20 }])
  await expect.poll(async () => (await centre(card(page, 'erp'))).x).toBeGreaterThan(start.x + 80)
  const from = await centre(handle(page, 'move'))
  await swipe([from, { x: from.x - 150, y: from.y }])
  await expect.poll(async () => (await centre(card(page, 'erp'))).x).toBeLessThan(start.x - 30)
  const erp = (await drawn(page)).assets.find(({ id }) => id === 'erp')
  expect(erp?.position.x).toBeLessThan(450)
})

test('a conduit is drawn from the handle of what is selected', async ({ page }) => {
  const [fleet, plc] = [await centre(card(page, 'fleet')), await centre(card(page, 'plc'))]
  await page.touchscreen.tap(fleet.x, fleet.y)
  await swipe([await centre(handle(page, 'connect')), plc])
  await expect
    .poll(async () => (await drawn(page)).conduits.map(({ source, target }) => `${source} ${target}`))
    .toContain('fleet plc')
})

test('a double tap renames a card, and on nothing asks for a new asset', async ({ page }) => {
  const twice = async ({ x, y }: At) => {
    await page.touchscreen.tap(x, y)
    await page.touchscreen.tap(x, y)
  }
  await twice(await centre(card(page, 'erp')))
  await expect(page.getByRole('textbox', { name: 'Name' })).toBeFocused()
  await page.keyboard.press('Escape')
  await twice(EMPTY)
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeVisible()
})

test('a pen draws as a mouse does, and the hand that rests beside it does nothing', async ({ page }) => {
  const erp = await centre(card(page, 'erp'))
  await point(page, 'pointerdown', 'pen', 7, erp)
  await point(page, 'pointermove', 'pen', 7, { x: erp.x + 40, y: erp.y })
  await point(page, 'pointerdown', 'touch', 8, EMPTY)
  await point(page, 'pointermove', 'touch', 8, { x: EMPTY.x, y: EMPTY.y + 90 })
  await point(page, 'pointermove', 'pen', 7, { x: erp.x + 120, y: erp.y })
  await point(page, 'pointerup', 'touch', 8, EMPTY)
  await point(page, 'pointerup', 'pen', 7, { x: erp.x + 120, y: erp.y })
  await expect.poll(async () => (await centre(card(page, 'erp'))).x - erp.x).toBeCloseTo(120, -1)
  expect((await drawn(page)).assets.find(({ id }) => id === 'erp')?.level).toBe('L4')
})

test('everything that is pressed is at least 44 px wide and high', async ({ page }) => {
  const small = async (screen: string) => expect.soft(await tooSmall(page), screen).toEqual([])
  await small('the board')
  const { x, y } = await centre(card(page, 'erp'))
  await page.touchscreen.tap(x, y)
  await small('with a card selected')
  for (const key of ['Control+k', 'Shift+?', 'n', 'Shift+c', 'm', 'Control+e', 'Control+Shift+O', '/', 'Control+f']) {
    if (key === 'Shift+c' || key === 'm') await page.touchscreen.tap(x, y)
    await page.keyboard.press(key)
    await expect(page.getByRole('dialog'), key).toBeVisible()
    await page.waitForTimeout(350)
    await small(`after ${key}`)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog'), key).toHaveCount(0)
  }
  for (const name of ['.zb-rail-count', '.zb-panel-rail > .zb-icon-button']) {
    await page.locator(name).first().tap()
    await expect(page.getByRole('dialog'), name).toBeVisible()
    await page.waitForTimeout(350)
    await small(`after ${name}`)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog'), name).toHaveCount(0)
  }
  await page.locator('.app-bar-chevron').tap()
  await expect(page.getByRole('menu')).toBeVisible()
  await small('the menu of the drawing')
})

test('the palette is scrolled by finger and stays, a type in it is placed by a tap, and the bar says so', async ({
  page,
}) => {
  await page.getByRole('button', { name: 'Open the asset list' }).tap()
  const sheet = page.getByRole('dialog')
  await expect(sheet.locator('.zb-type-row').first()).toBeVisible()
  const from = { x: 120, y: 560 }
  await swipe([from, { x: 124, y: 300 }])
  await expect.poll(async () => (await sheet.locator('.zb-type-row').first().boundingBox())?.y).toBeLessThan(100)
  await expect(sheet).toBeVisible()
  // While the list runs on, a tap stops it, as everywhere.
  const top = async () => (await sheet.locator('.zb-type-row').first().boundingBox())?.y
  let was = await top()
  const rests = async () => {
    const before = was
    was = await top()
    return was === before
  }
  await expect.poll(rests, { intervals: [200] }).toBe(true)
  const cards = (await page.locator('[data-asset]').count()) + 1
  await sheet.getByRole('button', { name: /^Power meter,/ }).tap()
  await expect(page.getByRole('region', { name: 'In hand' })).toContainText('Tap where Power meter goes.')
  await page.touchscreen.tap(EMPTY.x, EMPTY.y)
  await expect(page.locator('[data-asset]')).toHaveCount(cards)
  await expect(page.getByRole('region', { name: 'In hand' })).toHaveCount(0)
})

test('the conduit tool takes two taps, and says which comes next', async ({ page }) => {
  const [erp, fleet] = [await centre(card(page, 'erp')), await centre(card(page, 'fleet'))]
  await page.getByRole('button', { name: /^(Draw )?(a )?conduit/i }).tap()
  const bar = page.getByRole('region', { name: 'In hand' })
  await expect(bar).toContainText('Tap where the conduit begins.')
  await page.touchscreen.tap(erp.x, erp.y)
  await expect(bar).toContainText('Tap where the conduit ends.')
  await expect(card(page, 'erp').locator('.zb-card')).toHaveClass(/is-selected/)
  await page.touchscreen.tap(fleet.x, fleet.y)
  await expect
    .poll(async () => (await drawn(page)).conduits.map(({ source, target }) => `${source} ${target}`))
    .toContain('erp fleet')
})
