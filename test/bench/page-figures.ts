import type { Browser, Page } from '@playwright/test'
import { benchDrawing } from './drawing'
import { dragBy, meter, wheelZoom } from './page-cost'

/** Main-thread CPU in ms (open, fit: in all; drag, pan: per move; zoom: per wheel step), p95 frame in ms, heap in MB. */
export interface PageFigures {
  readonly open: number
  readonly drag: number
  readonly dragP95Frame: number
  readonly pan: number
  readonly zoom: number
  readonly fit: number
  /** With the whole drawing in view. */
  readonly panAll: number
  readonly heap: number
}

const VIEW = { width: 1440, height: 900 }
const MOVES = 40
const STEPS = 12

interface Gestures {
  /** Until the page stands and waits for a drawing. */
  ready(page: Page): Promise<void>
  open(page: Page): Promise<void>
  /** The middle of a card that is in view. */
  card(page: Page): Promise<{ x: number; y: number }>
  /** Brings everything into view. */
  fit(page: Page): Promise<void>
  /** A point of the drawing with nothing under it. */
  readonly empty: { x: number; y: number }
  readonly panButton: 'left' | 'middle'
  readonly pinch: boolean
}

async function measure(browser: Browser, url: string, gestures: Gestures): Promise<PageFigures> {
  const page = await browser.newPage({ viewport: VIEW })
  try {
    // The compiler of this script names inner functions by a helper that a page does not have.
    await page.addInitScript('globalThis.__name = (named) => named')
    await page.goto(url)
    await gestures.ready(page)
    const cost = await meter(page)
    const before = await cost.taskMs()
    await gestures.open(page)
    const open = (await cost.taskMs()) - before
    await page.waitForTimeout(1500)
    const card = await gestures.card(page)
    const warmUp = () => dragBy(page, card, { x: 60, y: 20 }, 10)
    await warmUp()
    const drag = await cost.gesture(MOVES, () => dragBy(page, card, { x: 160, y: 60 }, MOVES))
    await page.waitForTimeout(500)
    const pan = await cost.gesture(MOVES, () =>
      dragBy(page, gestures.empty, { x: -300, y: -160 }, MOVES, gestures.panButton),
    )
    const zoom = await cost.gesture(STEPS * 2, () => wheelZoom(page, gestures.empty, STEPS, gestures.pinch))
    await page.waitForTimeout(500)
    const fit = await cost.gesture(1, async () => {
      await gestures.fit(page)
      await page.waitForTimeout(1000)
    })
    const panAll = await cost.gesture(MOVES, () =>
      dragBy(page, gestures.empty, { x: -300, y: -160 }, MOVES, gestures.panButton),
    )
    return {
      open,
      drag: drag.perMove,
      dragP95Frame: drag.p95Frame,
      pan: pan.perMove,
      zoom: zoom.perMove,
      fit: fit.perMove,
      panAll: panAll.perMove,
      heap: await cost.heapMb(),
    }
  } finally {
    await page.close()
  }
}

export function measurePlain(browser: Browser, url: string, count: number): Promise<PageFigures> {
  return measure(browser, url, {
    ready: async (page) => {
      await page.waitForFunction(() => window.openDrawing !== undefined)
    },
    open: async (page) => {
      await page.evaluate((assets) => window.openDrawing?.(assets), count)
    },
    card: (page) => middleOf(page, '.react-flow__node-card'),
    fit: (page) => page.locator('.react-flow__controls-fitview').click(),
    empty: { x: 60, y: 500 },
    panButton: 'left',
    pinch: false,
  })
}

export function measureApp(browser: Browser, url: string, count: number): Promise<PageFigures> {
  const text = JSON.stringify(benchDrawing(count))
  return measure(browser, url, {
    ready: async (page) => {
      await page.getByRole('button', { name: 'Blank board' }).first().click()
      await page.locator('[data-lane]').first().waitFor()
      await page.evaluate(holdFile, text)
      await page.waitForTimeout(1000)
    },
    open: async (page) => {
      await page.evaluate(dropFile)
      await page.locator('[data-asset]').first().waitFor()
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
    },
    card: (page) => middleOf(page, '[data-asset]'),
    fit: (page) => page.keyboard.press('Shift+1'),
    empty: { x: 420, y: 470 },
    panButton: 'middle',
    pinch: true,
  })
}

/** Hands the file to the page before anything is measured: a person's file comes from the disk, not through a script. */
function holdFile(text: string): void {
  const page = window as unknown as { benchFile: File }
  page.benchFile = new File([text], 'bench.zoneboard.json', { type: 'application/json' })
}

/** Drops the file on the window, as a person does. */
function dropFile(): void {
  const data = new DataTransfer()
  data.items.add((window as unknown as { benchFile: File }).benchFile)
  for (const type of ['dragenter', 'dragover', 'drop']) {
    window.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }))
  }
}

/** The middle of the first match that stands well inside the view. */
async function middleOf(page: Page, selector: string): Promise<{ x: number; y: number }> {
  return page.evaluate((wanted) => {
    for (const element of document.querySelectorAll(wanted)) {
      const box = element.getBoundingClientRect()
      const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
      if (at.x > 400 && at.x < 900 && at.y > 150 && at.y < 650) return at
    }
    throw new Error(`nothing of ${wanted} in the middle of the view`)
  }, selector)
}
