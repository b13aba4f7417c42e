import type { CDPSession, Page } from '@playwright/test'

/** Main-thread CPU of one gesture, in milliseconds per move or step, and what it did to frames. */
export interface Cost {
  readonly perMove: number
  readonly p95Frame: number
}

/** Measures what a page's main thread spends, on the thread clock (other processes do not count). */
export async function meter(page: Page) {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' })
  return {
    cdp,
    taskMs: () => taskMs(cdp),
    async gesture(moves: number, act: () => Promise<void>): Promise<Cost> {
      await page.evaluate(startFrames)
      const before = await taskMs(cdp)
      await act()
      const after = await taskMs(cdp)
      return { perMove: (after - before) / moves, p95Frame: await page.evaluate(stopFrames) }
    },
    async heapMb(): Promise<number> {
      await cdp.send('HeapProfiler.collectGarbage')
      const { usedSize } = await cdp.send('Runtime.getHeapUsage')
      return usedSize / 1e6
    },
  }
}

async function taskMs(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics')
  return (metrics.find((metric) => metric.name === 'TaskDuration')?.value ?? 0) * 1000
}

function startFrames(): void {
  const frames: number[] = []
  const page = window as unknown as { benchFrames: number[]; benchStop: boolean }
  page.benchFrames = frames
  page.benchStop = false
  let last = performance.now()
  const tick = (now: number) => {
    frames.push(now - last)
    last = now
    if (!page.benchStop) requestAnimationFrame(tick)
  }
  requestAnimationFrame(tick)
}

function stopFrames(): number {
  const page = window as unknown as { benchFrames: number[]; benchStop: boolean }
  page.benchStop = true
  const sorted = page.benchFrames.slice(1).sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length * 0.95)] ?? 0
}

/** Presses at a point, moves in `moves` steps of one frame each, and releases. */
export async function dragBy(
  page: Page,
  from: { x: number; y: number },
  by: { x: number; y: number },
  moves: number,
  button: 'left' | 'middle' = 'left',
): Promise<void> {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down({ button })
  for (let i = 1; i <= moves; i += 1) {
    // There and back again, so that nothing leaves the view.
    const part = Math.sin((i / moves) * Math.PI)
    await page.mouse.move(from.x + by.x * part, from.y + by.y * part)
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)))
  }
  await page.mouse.up({ button })
}

/** `steps` wheel steps out and as many in again, pinch zoom as browsers report it. */
export async function wheelZoom(
  page: Page,
  at: { x: number; y: number },
  steps: number,
  pinch: boolean,
): Promise<void> {
  await page.mouse.move(at.x, at.y)
  if (pinch) await page.keyboard.down('Control')
  for (let i = 0; i < steps * 2; i += 1) {
    await page.mouse.wheel(0, i < steps ? 60 : -60)
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)))
  }
  if (pinch) await page.keyboard.up('Control')
}
