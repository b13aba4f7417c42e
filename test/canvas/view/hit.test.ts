import { describe, expect, it } from 'vitest'
import { hitAt } from '../../../src/canvas/view/hit'
import { SceneIndex } from '../../../src/canvas/view/scene-index'
import type { Scene } from '../../../src/layout'

const card = (id: string, x: number, y: number) => ({ id, x, y, width: 156, height: 44 })
const zone = (id: string, x: number, y: number, width: number, height: number, depth = 0) => ({
  id,
  x,
  y,
  width,
  height,
  depth,
  header: { x: x + 9, y: y - 11, width: 120, height: 22 },
})
const byId = <T extends { id: string }>(items: T[]) => new Map(items.map((item) => [item.id, item]))

/** A zone with a sub-zone and two cards, a third card below, and a conduit with a device down to it. */
const scene = {
  lanes: [],
  zones: byId([zone('outer', 0, 0, 600, 300), zone('inner', 200, 80, 300, 150, 1)]),
  assets: byId([card('a', 20, 30), card('b', 220, 120), card('c', 20, 500)]),
  conduits: byId([
    {
      id: 'line',
      points: [
        { x: 98, y: 74 },
        { x: 98, y: 500 },
      ],
      heads: { source: false, target: true },
      glyphs: [{ device: 'fw', at: { x: 98, y: 400 } }],
      chips: [{ x: 120, y: 390, width: 60, height: 18, flow: 0, label: 'SSH', arrow: 'down', lock: 'closed' }],
      mark: null,
      bounds: { x: 80, y: 74, width: 110, height: 426 },
    },
  ]),
  annotations: byId([{ id: 'note', x: 400, y: 250, width: 148, height: 92 }]),
  bounds: { x: 0, y: 0, width: 600, height: 560 },
} as unknown as Scene
const index = new SceneIndex(scene)
const at = (x: number, y: number, options: object = {}) =>
  hitAt(index, { x, y }, { zoom: 1, detail: 'full', ...options })

describe('what is under the pointer', () => {
  it.each([
    ['the body of a card', 98, 50, { kind: 'asset', id: 'a', part: 'body' }],
    ['the border of a card, from inside', 22, 50, { kind: 'asset', id: 'a', part: 'border' }],
    ['the border of a card, from outside', 16, 50, { kind: 'asset', id: 'a', part: 'border' }],
    ['a card in a sub-zone before its zones', 300, 140, { kind: 'asset', id: 'b', part: 'body' }],
    ['the header of a zone before its line', 40, 0, { kind: 'zone', id: 'outer', part: 'header' }],
    ['the line of a zone', 500, 2, { kind: 'zone', id: 'outer', part: 'border' }],
    ['the fill of the innermost zone', 450, 200, { kind: 'zone', id: 'inner', part: 'fill' }],
    ['the fill of the outer zone', 550, 200, { kind: 'zone', id: 'outer', part: 'fill' }],
    ['a device before the line it stands on', 104, 404, { kind: 'glyph', id: 'line', device: 'fw' }],
    ['a chip is its conduit', 150, 399, { kind: 'conduit', id: 'line', end: null }],
    ['a conduit within seven pixels', 104, 350, { kind: 'conduit', id: 'line', end: null }],
    ['a conduit before the fill that it crosses', 98, 200, { kind: 'conduit', id: 'line', end: null }],
    [
      'the end of a conduit before the outer border of its card',
      99,
      495,
      { kind: 'conduit', id: 'line', end: 'target' },
    ],
    ['a note over everything', 420, 270, { kind: 'annotation', id: 'note' }],
    ['nothing', 700, 700, null],
  ])('is %s', (_, x, y, hit) => {
    expect(at(x, y)).toEqual(hit)
  })

  it('looks through what is being dragged', () => {
    expect(at(98, 50, { without: new Set(['a', 'line']) })).toEqual({ kind: 'zone', id: 'outer', part: 'fill' })
  })

  it('keeps its reach on the screen when zoomed out, and gives fingers more', () => {
    expect(at(110, 350)).toBe(null)
    expect(at(110, 350, { zoom: 0.5 })).toMatchObject({ id: 'line' })
    expect(at(108, 350, { coarse: true })).toMatchObject({ id: 'line' })
  })

  it('knows no cards and headers where only blocks are painted', () => {
    expect(at(98, 45, { detail: 'blocks', without: new Set(['line']) })).toMatchObject({ kind: 'zone', id: 'outer' })
  })
})
