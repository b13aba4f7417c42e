import { expect, type Page, test } from '@playwright/test'
import { card, savedFile, startWith } from './app-page'
import { centre, drag } from './page-helpers'

const area = { x: 80, width: 420, top: { level: 'L3', y: 10 }, bottom: { level: 'L3', y: 120 } }
const SITE = {
  format: 'zoneboard',
  version: 1,
  title: 'Arranged',
  zones: [{ id: 'ops', name: 'Operations', area }],
  assets: [
    { id: 'pc', type: 'office-workstation', name: 'PC', level: 'L4', position: { x: 120, y: 20 } },
    { id: 'erp', type: 'erp-server', name: 'ERP', level: 'L4', position: { x: 480, y: 20 } },
    {
      id: 'fleet',
      type: 'fleet-management-server',
      name: 'Fleet',
      level: 'L3',
      zone: 'ops',
      position: { x: 100, y: 40 },
    },
    { id: 'plc', type: 'plc', name: 'PLC', level: 'L2', position: { x: 480, y: 20 } },
  ],
  conduits: [{ id: 'wire', source: 'erp', target: 'plc', flows: [{ protocol: 'https' }] }],
}
interface Place {
  readonly level: string
  readonly x: number
  readonly y: number
}
interface Drawn {
  readonly assets: readonly {
    readonly id: string
    readonly type: string
    readonly name?: string
    readonly zone?: string
    readonly position: Place
  }[]
  readonly conduits: readonly { readonly id: string; readonly waypoints?: readonly Place[] }[]
  readonly zones: readonly { readonly id: string; readonly area: typeof area }[]
  readonly lanes?: Readonly<Record<string, { readonly height: number }>>
}

const drawn = async (page: Page) => JSON.parse(await savedFile(page)) as Drawn
const assetOf = async (page: Page, id: string) => (await drawn(page)).assets.find((one) => one.id === id)

let complaints: string[] = []
test.beforeEach(async ({ page }) => {
  complaints = await startWith(page, SITE)
})
test.afterEach(() => expect(complaints).toEqual([]))

test('what is dragged comes into line with what is near, and a line shows it; with Ctrl it does not', async ({
  page,
}) => {
  const [pc, erp] = [await centre(card(page, 'pc')), await centre(card(page, 'erp'))]
  await page.mouse.move(pc.x, pc.y)
  await page.mouse.down()
  await page.mouse.move(pc.x + 60, erp.y + 4, { steps: 6 })
  await expect(page.locator('.zb-guides line').first()).toBeAttached()
  await page.mouse.up()
  await expect(page.locator('.zb-guides line')).toHaveCount(0)
  expect((await assetOf(page, 'pc'))?.position.y).toBe(20)
  const now = await centre(card(page, 'pc'))
  await page.mouse.move(now.x, now.y)
  await page.mouse.down()
  await page.keyboard.down('Control')
  await page.mouse.move(now.x + 30, now.y + 4, { steps: 6 })
  await page.mouse.up()
  await page.keyboard.up('Control')
  expect((await assetOf(page, 'pc'))?.position.y).toBe(24)
})

test('a conduit is dragged aside, keeps the way it was given, and is laid automatically again', async ({ page }) => {
  const [erp, plc] = [await centre(card(page, 'erp')), await centre(card(page, 'plc'))]
  const middle = { x: erp.x, y: erp.y + (plc.y - erp.y) * 0.3 }
  await page.mouse.click(middle.x, middle.y)
  await expect(page.locator('[data-conduit="wire"]')).toHaveClass(/is-selected/)
  await drag(page, middle, { x: middle.x + 150, y: middle.y + 10 })
  await expect(page.locator('.zb-waypoint')).toHaveCount(1)
  expect((await drawn(page)).conduits[0]?.waypoints).toHaveLength(1)
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').fill('lay the conduit')
  await page.keyboard.press('Enter')
  await expect(page.locator('.zb-waypoint')).toHaveCount(0)
  expect((await drawn(page)).conduits[0]?.waypoints).toBeUndefined()
})

test('lanes are dragged higher in the rail', async ({ page }) => {
  const grip = await centre(page.locator('.zb-lane-grip').nth(2))
  await drag(page, grip, { x: grip.x, y: grip.y + 90 })
  const height = (await drawn(page)).lanes?.L4?.height ?? 0
  expect(height).toBeGreaterThan(150)
})

test('the space tool pushes what is right of the line', async ({ page }) => {
  await card(page, 'pc').click()
  await page.keyboard.press('g')
  const erp = await centre(card(page, 'erp'))
  await drag(page, { x: erp.x - 100, y: erp.y - 30 }, { x: erp.x, y: erp.y - 28 })
  const file = await drawn(page)
  expect(file.assets.map(({ id, position }) => [id, position.x])).toEqual([
    ['pc', 120],
    ['erp', 580],
    ['fleet', 100],
    ['plc', 580],
  ])
  expect(file.zones[0]?.area.width).toBe(520)
})

test('the handles of a zone stand at its corners at any zoom', async ({ page }) => {
  await page.locator('[data-zone-header="ops"]').click()
  for (const _ of [1, 2]) {
    await page.keyboard.press('Control+-')
    await page.waitForTimeout(500)
  }
  const zone = await page.locator('[data-zone="ops"]').boundingBox()
  const handle = await centre(page.locator('.zb-handle').last())
  expect(Math.abs(handle.x - (zone?.x ?? 0) - (zone?.width ?? 0))).toBeLessThan(3)
  expect(Math.abs(handle.y - (zone?.y ?? 0) - (zone?.height ?? 0))).toBeLessThan(3)
})

test('Ctrl+F finds by name and goes there', async ({ page }) => {
  await card(page, 'pc').click()
  await page.keyboard.press('Control+f')
  await page.getByRole('combobox', { name: 'Find on the drawing' }).fill('plc')
  await page.keyboard.press('Enter')
  await expect(page.locator('.zb-went-to .zb-ring')).toHaveCount(1)
  await expect(page.getByRole('dialog')).toBeHidden()
  await page.keyboard.press('Delete')
  await expect(card(page, 'plc')).toHaveCount(0)
})

test('rows of a spreadsheet are pasted as assets', async ({ page }) => {
  await card(page, 'pc').click()
  await page.evaluate(() => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', 'Name\tType\tLevel\tZone\nPump\tPLC\t1\tHall\nView\tHMI panel\t2\tOperations')
    window.dispatchEvent(new ClipboardEvent('paste', { clipboardData, cancelable: true, bubbles: true }))
  })
  await expect(page.locator('[data-sonner-toast]').getByText('2 assets added from the pasted rows.')).toBeVisible()
  const file = await drawn(page)
  const hall = file.zones.find(({ id }) => id !== 'ops')
  expect(file.assets.slice(-2).map(({ name, type, zone }) => [name, type, zone])).toEqual([
    ['Pump', 'plc', hall?.id],
    ['View', 'hmi-panel', 'ops'],
  ])
})

test('a frame is drawn and named, takes new corners, and what is in it can be pointed at', async ({ page }) => {
  const [pc, erp] = [await centre(card(page, 'pc')), await centre(card(page, 'erp'))]
  await card(page, 'pc').click()
  await page.keyboard.press('f')
  await drag(page, { x: pc.x - 100, y: pc.y - 40 }, { x: erp.x + 100, y: erp.y + 220 })
  await page.keyboard.type('Office')
  await page.keyboard.press('Enter')
  const corner = await centre(page.locator('.zb-handle').last())
  await drag(page, corner, { x: corner.x + 40, y: corner.y + 30 })
  const { annotations = [], lanes } = (await drawn(page)) as Drawn & {
    annotations?: readonly { text: string; width: number; height: number }[]
  }
  expect(annotations.map(({ text, width, height }) => [text, width, height])).toEqual([
    ['Office', Math.round(erp.x - pc.x) + 240, 290],
  ])
  expect(lanes).toBeUndefined()
  await card(page, 'erp').click()
  await page.keyboard.press('Delete')
  await expect(card(page, 'erp')).toHaveCount(0)
  expect(((await drawn(page)) as Drawn & { annotations?: readonly unknown[] }).annotations).toHaveLength(1)
})
