import { describe, expect, it } from 'vitest'
import type { Detail } from '../../../src/canvas/lod'
import { paintAll } from '../../../src/canvas/paint/paint-all'
import type { Palette } from '../../../src/canvas/paint/palette'
import { SceneIndex } from '../../../src/canvas/view/scene-index'
import { buildScene } from '../../../src/layout'
import { indexDiagram } from '../../../src/model'
import { open } from '../../support/test-rule'

const drawing = {
  format: 'zoneboard',
  version: 1,
  zones: [
    { id: 'long', name: 'Electrical and process safety of the whole site', slTarget: 3 },
    { id: 'office', name: 'Office' },
  ],
  assets: [
    { id: 'miners', type: 'plc', name: 'Second hall miners', level: 'L1', zone: 'long' },
    { id: 'fans', type: 'plc', name: 'Second hall fans', level: 'L1', zone: 'long' },
    { id: 'pump', type: 'plc', name: 'Pump', level: 'L0', zone: 'long' },
    { id: 'pc', type: 'office-workstation', name: 'Second desk', level: 'L4', zone: 'office' },
    { id: 'wall', type: 'it-ot-firewall', name: 'Wall', level: 'L3.5' },
  ],
  conduits: [{ id: 'c', source: 'office', target: 'long', via: ['wall'], flows: [{ protocol: 'https' }] }],
}

/** What a pen is told, in order: texts by their words, lines as `stroke`. */
function painted(detail: Detail, zoom: number): string[] {
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
    size: { width: 1e5, height: 1e5 },
    sharpness: 1,
    again: () => {},
    toScreen: ({ x, y }) => ({ x: x * zoom, y: y * zoom }),
  })
  return told
}

describe('the painted overview', () => {
  it('paints names of zones after every line and square, so that none runs through them', () => {
    const told = painted('painted', 0.4)
    expect(told.filter((one) => one === 'stroke').length).toBeGreaterThan(4)
    expect(told.indexOf('Office')).toBeGreaterThan(told.lastIndexOf('stroke'))
  })

  it('cuts the name of a zone and leaves its target whole', () => {
    expect(painted('painted', 0.4)).toContainEqual(expect.stringMatching(/^Electrical.*… · T3$/u))
  })

  it('tells assets with one beginning apart', () => {
    const names = painted('painted', 0.4).filter((one) => one.startsWith('Se'))
    expect(names).toHaveLength(3)
    expect(new Set(names).size).toBe(3)
  })

  it('writes the name of a high block on two lines, cut only in the second', () => {
    const told = painted('blocks', 0.3)
    expect(told).toContain('Electrical and')
    expect(told).toContainEqual(expect.stringMatching(/^process.*…$/u))
  })

  it('paints zones as named blocks below 35 %, without assets, and without names below 15 %', () => {
    expect(painted('blocks', 0.25)).toContain('Office')
    expect(painted('blocks', 0.25).filter((one) => one.startsWith('Se'))).toEqual([])
    expect(painted('far', 0.1).filter((one) => one !== 'stroke')).toEqual([])
  })
})
