import { expect, type Page, test } from '@playwright/test'
import { card, startWith } from './app-page'
import { centre, dragOn } from './page-helpers'

/** Business in IT and control in OT, sound as it stands; an HMI that stands in the office already. */
const SITE = {
  format: 'zoneboard',
  version: 1,
  title: 'Two sides',
  zones: [
    { id: 'business', name: 'Business', slTarget: 1, area: area('L4', 420) },
    { id: 'control', name: 'Control', slTarget: 2, area: area('L2', 620) },
  ],
  assets: [
    { id: 'pc', type: 'office-workstation', name: 'PC', level: 'L4', zone: 'business', position: { x: 80, y: 40 } },
    { id: 'hmi', type: 'hmi-panel', name: 'HMI', level: 'L2', zone: 'control', position: { x: 80, y: 40 } },
    { id: 'plc', type: 'plc', name: 'PLC', level: 'L2', zone: 'control', position: { x: 300, y: 40 } },
  ],
  conduits: [{ id: 'wire', source: 'hmi', target: 'plc', flows: [{ protocol: 'modbus-tcp' }] }],
}

function area(level: string, width: number) {
  return { x: 60, width, top: { level, y: 6 }, bottom: { level, y: 110 } }
}

const note = (page: Page) => page.locator('.zb-drop-note')

/** Findings as the status strip counts them. */
async function counted(page: Page) {
  const strip = await page.locator('[data-region="status"]').innerText()
  const of = (word: string) => Number(new RegExp(`(\\d+)\\s+${word}`).exec(strip)?.[1])
  return { errors: of('errors?'), warnings: of('warnings?') }
}

async function topEdge(page: Page, id: string) {
  const box = await card(page, id).boundingBox()
  if (!box) throw new Error(`${id} has no card`)
  return { x: box.x + box.width / 2, y: box.y + 1 }
}

let complaints: string[] = []
test.beforeEach(async ({ page }) => {
  complaints = await startWith(page, SITE)
})
test.afterEach(() => {
  expect(complaints).toEqual([])
})

test('a conduit past the DMZ tells its errors before it is dropped, and the findings agree after it', async ({
  page,
}) => {
  expect(await counted(page)).toMatchObject({ errors: 0 })
  await dragOn(page, await topEdge(page, 'pc'), await centre(card(page, 'plc')))
  await expect(note(page)).toHaveText(/^\+\d errors:IT reaches OT without a DMZ, L4 to L2/)
  await expect(note(page).locator('[data-finding="error"]')).toBeVisible()
  const told = Number(/\+(\d)/.exec(await note(page).innerText())?.[1])
  await page.mouse.up()
  await expect(note(page)).toBeHidden()
  await expect.poll(() => counted(page)).toMatchObject({ errors: told })
  await expect(page.locator('[data-region="panel"]').getByText(/PC can open any session straight to/)).toBeVisible()
})

test('a card dragged from one zone over another tells what it adds, and dragged back what it takes away', async ({
  page,
}) => {
  const home = await centre(card(page, 'hmi'))
  const there = await centre(card(page, 'pc'))
  const free = { x: there.x + 210, y: there.y }
  await dragOn(page, home, free)
  await expect(note(page)).toHaveText(/^\+\d errors?:/)
  const added = await note(page).locator('p').first().innerText()
  const told = Number(/\+(\d)/.exec(added)?.[1])
  await page.mouse.move(free.x + 4, free.y + 2, { steps: 3 })
  await expect(note(page)).toBeVisible()
  await page.mouse.up()
  await expect(note(page)).toBeHidden()
  await expect.poll(() => counted(page)).toMatchObject({ errors: told })

  await dragOn(page, await centre(card(page, 'hmi')), { x: home.x - 20, y: home.y })
  await expect(note(page)).toHaveText(new RegExp(`^−${told} errors?:`))
  await page.mouse.up()
  await expect.poll(() => counted(page)).toMatchObject({ errors: 0 })
})

test('Escape takes the note away and nothing remains; where nothing changes nothing is said', async ({ page }) => {
  await dragOn(page, await topEdge(page, 'pc'), await centre(card(page, 'plc')))
  await expect(note(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(note(page)).toBeHidden()
  await page.mouse.up()
  expect(await counted(page)).toMatchObject({ errors: 0 })
  const from = await centre(card(page, 'plc'))
  await dragOn(page, from, { x: from.x + 120, y: from.y + 4 })
  await page.waitForTimeout(800)
  await expect(note(page)).toBeHidden()
  await page.mouse.up()
  await page.waitForTimeout(400)
  await expect(note(page)).toBeHidden()
})

test('the note stays on the canvas where it ends, and keeps off the pointer', async ({ page }) => {
  const canvas = await page.locator('[data-region="canvas"] .zb-board').boundingBox()
  if (!canvas) throw new Error('no canvas')
  await page.evaluate(() => {
    const palette = { phase: 'move', type: 'office-workstation', x: 0, y: 0 }
    Object.assign(window, {
      carry: (x: number, y: number) =>
        window.dispatchEvent(
          new CustomEvent('zoneboard:palette-drag', { detail: { ...palette, x, y }, cancelable: true }),
        ),
    })
  })
  const right = canvas.x + canvas.width - 6
  const y = (await centre(card(page, 'plc'))).y
  await page.evaluate(
    ([x, at]) => (window as unknown as { carry(x: number, y: number): void }).carry(x ?? 0, at ?? 0),
    [right, y],
  )
  await expect(note(page)).toBeVisible()
  const box = await note(page).boundingBox()
  if (!box) throw new Error('no note')
  expect(box.x + box.width).toBeLessThanOrEqual(canvas.x + canvas.width)
  expect(box.y > y || box.y + box.height < y).toBe(true)
})

test('by keyboard the list of ends says what connecting to the marked one would add', async ({ page }) => {
  await card(page, 'pc').click()
  await page.keyboard.press('Shift+C')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('combobox').fill('PLC')
  await expect(dialog.locator('.zb-pick-note')).toHaveText(/^\+\d errors: IT reaches OT without a DMZ, L4 to L2/)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  expect(await counted(page)).toMatchObject({ errors: 0 })
})
