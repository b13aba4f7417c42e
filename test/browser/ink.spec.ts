import { expect, type Page, test } from '@playwright/test'
import { saved, savedFile, startBlank } from './app-page'
import { pickersOff, watch } from './page-helpers'

const board = (page: Page) => page.getByRole('application')
const marks = (page: Page) => page.locator('.zb-mark')
const inks = (page: Page) => page.locator('.zb-mark .zb-ink')

/** Draws through points counted from the corner of the board. */
async function draw(page: Page, points: readonly (readonly [number, number])[]): Promise<void> {
  const box = await board(page).boundingBox()
  if (!box) throw new Error('no board')
  const [first, ...rest] = points.map(([x, y]) => [box.x + x, box.y + y] as const)
  if (!first) return
  await page.mouse.move(...first)
  await page.mouse.down()
  for (const point of rest) await page.mouse.move(...point, { steps: 6 })
  await page.mouse.up()
}

const drawing = async (page: Page) =>
  JSON.parse(await savedFile(page)) as { annotations?: { kind: string; points?: number[]; colour?: string }[] }

test('pen, highlighter, arrow and stamp draw; the eraser takes back; each is a step; the file has them', async ({
  page,
}) => {
  await pickersOff(page)
  const { complaints } = watch(page)
  await startBlank(page)
  await board(page).focus()
  await page.keyboard.press('p')
  const bar = page.getByRole('toolbar', { name: 'Pens, colours and stamps' })
  await bar.getByRole('button', { name: 'Blue' }).click()
  await bar.getByRole('button', { name: 'Thick' }).click()
  await draw(page, [
    [200, 150],
    [300, 110],
    [380, 190],
  ])
  await expect(inks(page)).toHaveCount(1)
  await expect(inks(page).first()).toHaveClass(/is-stroke is-blue/)
  await page.keyboard.press('Shift+P')
  await draw(page, [
    [180, 260],
    [420, 262],
  ])
  await page.keyboard.press('Shift+A')
  await draw(page, [
    [500, 150],
    [600, 260],
  ])
  await expect(inks(page)).toHaveCount(3)
  await page.keyboard.press('Shift+S')
  await bar.getByRole('button', { name: 'Careful' }).click()
  await draw(page, [[640, 150]])
  await expect(marks(page)).toHaveCount(4)

  const { annotations = [] } = await drawing(page)
  expect(annotations.map(({ kind }) => kind)).toEqual(['stroke', 'highlight', 'arrow', 'stamp'])
  expect(annotations[0]?.points?.length).toBeGreaterThan(20)

  await board(page).focus()
  await page.keyboard.press('Shift+E')
  await draw(page, [
    [300, 60],
    [300, 320],
  ])
  await expect(marks(page)).toHaveCount(2)
  await page.keyboard.press('Control+z')
  await expect(marks(page)).toHaveCount(4)
  for (let left = 3; left >= 0; left -= 1) {
    await page.keyboard.press('Control+z')
    await expect(marks(page)).toHaveCount(left)
  }
  expect(complaints).toEqual([])
})

test('a pen presses, and beside it a finger moves the view; before there was a pen a finger draws', async ({
  browser,
}) => {
  const context = await browser.newContext({ hasTouch: true, viewport: { width: 1280, height: 800 } })
  const page = await context.newPage()
  await startBlank(page)
  await board(page).focus()
  await page.keyboard.press('p')
  const box = await board(page).boundingBox()
  if (!box) throw new Error('no board')
  const session = await context.newCDPSession(page)
  const touch = async (points: readonly (readonly [number, number])[]) => {
    const at = ([x, y]: readonly [number, number]) => [{ x: box.x + x, y: box.y + y }]
    const [first, ...rest] = points
    if (!first) return
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(first) })
    for (const point of rest) {
      await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(point) })
      await page.evaluate(() => new Promise(requestAnimationFrame))
    }
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  }
  const slide = [
    [200, 200],
    [220, 205],
    [260, 210],
    [300, 230],
  ] as const
  await touch(slide)
  await expect(inks(page)).toHaveCount(1)

  const pen = async (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', x: number, y: number, force: number) => {
    const button = type === 'mouseMoved' ? 'none' : 'left'
    const pressed = { buttons: type === 'mouseReleased' ? 0 : 1, force, pointerType: 'pen' as const, clickCount: 1 }
    await session.send('Input.dispatchMouseEvent', { type, x: box.x + x, y: box.y + y, button, ...pressed })
    await page.evaluate(() => new Promise(requestAnimationFrame))
  }
  await pen('mousePressed', 400, 300, 0.2)
  for (let i = 1; i <= 10; i += 1) await pen('mouseMoved', 400 + i * 12, 300, 0.2 + i * 0.07)
  await pen('mouseReleased', 520, 300, 0)
  await expect(inks(page)).toHaveCount(2)

  const before = await page.locator('.react-flow__viewport').getAttribute('style')
  await touch(slide)
  await expect(page.locator('.react-flow__viewport')).not.toHaveAttribute('style', before ?? '')
  await expect(inks(page)).toHaveCount(2)
  await context.close()
})

test('notes and marks are hidden and shown again by key', async ({ page }) => {
  await startBlank(page)
  await board(page).focus()
  await page.keyboard.press('Shift+S')
  await draw(page, [[300, 200]])
  await expect(marks(page)).toHaveCount(1)
  await page.keyboard.press('Alt+Shift+N')
  await expect(marks(page)).toHaveCount(0)
  await page.keyboard.press('Alt+Shift+N')
  await expect(marks(page)).toHaveCount(1)
})

test('a picture without a drawing, dropped on the board, is put there small; what is none is told', async ({
  page,
}) => {
  await pickersOff(page)
  const { complaints } = watch(page)
  await startBlank(page)
  const drop = (name: string, type: string) =>
    page.evaluate(
      async ([called, kind]) => {
        const canvas = document.createElement('canvas')
        canvas.width = 2400
        canvas.height = 1200
        const pen = canvas.getContext('2d')
        if (!pen) return
        pen.fillStyle = '#246'
        pen.fillRect(0, 0, 2400, 1200)
        const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, kind || 'image/png'))
        const files = new DataTransfer()
        const content = kind === '' ? 'GIF89a…' : (blob ?? '')
        files.items.add(new File([content], called ?? '', { type: kind || 'image/gif' }))
        const at = { clientX: 700, clientY: 300, bubbles: true, cancelable: true, dataTransfer: files }
        document.body.dispatchEvent(new DragEvent('drop', at))
      },
      [name, type] as const,
    )
  await drop('cabinet.jpg', 'image/jpeg')
  const picture = page.locator('.zb-picture')
  await expect(picture).toHaveCount(1)
  const box = await picture.boundingBox()
  expect(Math.round((box?.width ?? 0) / (box?.height ?? 1))).toBe(2)
  expect(Math.abs((box?.x ?? 0) + (box?.width ?? 0) / 2 - 700)).toBeLessThan(4)
  await expect(page.getByRole('group', { name: 'Picture “cabinet”' })).toBeAttached()
  await saved(page)
  await page.reload()
  await expect(picture).toHaveCount(1)
  await drop('loop.gif', '')
  await expect(page.getByRole('dialog')).toContainText('loop.gif')
  await expect(picture).toHaveCount(1)
  expect(complaints).toEqual([])
})
