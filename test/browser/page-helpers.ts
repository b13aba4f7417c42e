import type { Locator, Page } from '@playwright/test'

/** Everything the page asks for and everything it complains about. */
export function watch(page: Page) {
  const requests: string[] = []
  const complaints: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  return { requests, complaints }
}

/** As in a browser without file pickers: files come by an input and go by download, which a test can watch. */
export async function pickersOff(page: Page): Promise<void> {
  await page.addInitScript(() => {
    for (const name of ['showOpenFilePicker', 'showSaveFilePicker', 'showDirectoryPicker']) {
      Reflect.deleteProperty(window, name)
      Reflect.deleteProperty(Window.prototype, name)
    }
  })
}

/** The middle of something on the page. */
export async function centre(of: Locator) {
  const box = await of.boundingBox()
  if (!box) throw new Error('it has no place on the page')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** The middle of something once it has come to rest there. */
export async function centreAtRest(of: Locator) {
  let at = await centre(of)
  for (;;) {
    await of.page().waitForTimeout(100)
    const now = await centre(of)
    if (now.x === at.x && now.y === at.y) return now
    at = now
  }
}

interface At {
  readonly x: number
  readonly y: number
}

/** From a press on, by several moves, and not let go. */
export async function dragOn(page: Page, from: At, to: At) {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(to.x, to.y, { steps: 8 })
}

/** From a press to a release, by several moves. */
export async function drag(page: Page, from: At, to: At) {
  await dragOn(page, from, to)
  await page.mouse.up()
}

/** Ends the process of a page, as a browser does that is out of memory: nothing of it runs to its end. */
export async function killed(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const died = page.waitForEvent('crash')
  session.send('Page.crash').catch(() => {})
  await died
  await page.close()
}
