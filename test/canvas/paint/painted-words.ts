import type { Detail } from '../../../src/canvas/lod'
import { paintAll } from '../../../src/canvas/paint/paint-all'
import type { Palette } from '../../../src/canvas/paint/palette'
import { SceneIndex } from '../../../src/canvas/view/scene-index'
import { buildScene } from '../../../src/layout'
import { indexDiagram } from '../../../src/model'
import { open } from '../../support/test-rule'

/** What a pen is told, in order: texts by their words, lines as `stroke`. */
export function paintedWords(drawing: object, detail: Detail, zoom: number): string[] {
  const told: string[] = []
  const pen = {
    fillText: (text: string) => told.push(text),
    stroke: () => told.push('stroke'),
    measureText: (text: string) => ({ width: text.length * 6 }),
  }
  const silent = new Proxy(pen, { get: (known, key) => Reflect.get(known, key) ?? (() => undefined) })
  const index = indexDiagram(open(drawing))
  const scene = buildScene(index)
  paintAll({
    pen: silent as unknown as CanvasRenderingContext2D,
    palette: new Proxy({}, { get: () => 'black' }) as Palette,
    index,
    scene,
    state: { selection: new Set(), marks: new Map(), focus: null },
    found: new SceneIndex(scene).search({ x: -1e5, y: -1e5, width: 2e5, height: 2e5 }),
    zoom,
    detail,
    isStrong: false,
    lit: null,
    size: { width: 1e5, height: 1e5 },
    sharpness: 1,
    again: () => {},
    toScreen: ({ x, y }) => ({ x: x * zoom, y: y * zoom }),
  })
  return told
}
