import type { Browser } from '@playwright/test'
import { readZoneboard, renderSvg, writeZoneboard } from '../../src/formats'
import { buildScene, updateScene } from '../../src/layout'
import { admit, assetId, indexDiagram, placeRecords } from '../../src/model'
import { checkDiagram } from '../../src/rules'
import { benchDrawing } from './drawing'

const TODAY = { today: '2026-01-01' }
const RUNS = 3
const PICTURE = { theme: 'light', title: true, legend: true } as const

/** Milliseconds of the core, in Node (best of three), and of the PNG in Chromium. */
export async function measureCore(browser: Browser, count: number): Promise<Record<string, number>> {
  const text = JSON.stringify(benchDrawing(count))
  const opened = readZoneboard(text)
  if (!opened.ok) throw new Error('the bench drawing does not open')
  const { diagram } = opened.value
  const index = indexDiagram(diagram)
  const scene = buildScene(index)
  const patch = placeRecords(index, { assets: [{ id: assetId('a8'), level: 'L4', x: 140, y: 90 }] })
  const edited = admit(diagram, patch, 'user')
  if (!edited.ok) throw new Error('the edit is refused')
  const after = indexDiagram(edited.value.diagram)
  const svg = renderSvg(index, scene, PICTURE)
  return {
    'read file': best(() => readZoneboard(text)),
    'write file': best(() => writeZoneboard(diagram)),
    index: best(() => indexDiagram({ ...diagram })),
    'whole scene': best(() => buildScene(index)),
    'scene after one edit': best(() => updateScene(scene, index, after, edited.value.patch)),
    'full check': best(() => checkDiagram(index, TODAY)),
    'check after one edit': best(() => checkDiagram(indexDiagram({ ...edited.value.diagram }), TODAY)),
    SVG: best(() => renderSvg(index, scene, PICTURE)),
    'PNG at 1x (Chromium)': await pngMs(browser, svg),
    'PNG at 2x (Chromium)': await pngMs(browser, renderSvg(index, scene, { ...PICTURE, scale: 2 })),
  }
}

function best(act: () => unknown): number {
  let least = Number.POSITIVE_INFINITY
  for (let i = 0; i < RUNS; i += 1) {
    const start = performance.now()
    act()
    least = Math.min(least, performance.now() - start)
  }
  return least
}

/** From the SVG to the bytes of a PNG; a picture over the browser's limit of 16,384 px a side is scaled down to it. */
async function pngMs(browser: Browser, svg: string): Promise<number> {
  const page = await browser.newPage()
  await page.addInitScript('globalThis.__name = (named) => named')
  await page.goto('about:blank')
  try {
    return await page.evaluate(async (source) => {
      const start = performance.now()
      const picture = new Image()
      picture.src = URL.createObjectURL(new Blob([source], { type: 'image/svg+xml' }))
      await picture.decode()
      const scale = Math.min(1, 16_384 / Math.max(picture.naturalWidth, picture.naturalHeight))
      const canvas = document.createElement('canvas')
      canvas.width = Math.round(picture.naturalWidth * scale)
      canvas.height = Math.round(picture.naturalHeight * scale)
      canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
      const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve))
      if (!blob || blob.size < 1000) throw new Error('no picture')
      return performance.now() - start
    }, svg)
  } finally {
    await page.close()
  }
}
