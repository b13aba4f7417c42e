import { Resvg } from '@resvg/resvg-js'
import { describe, expect, it } from 'vitest'
import { isBoundaryDevice } from '../../../src/catalogue'
import { pictureSize, renderSvg, type SvgOptions } from '../../../src/formats'
import { buildScene, type Point, partOfScene, type Scene } from '../../../src/layout'
import { annotationId, type DiagramIndex } from '../../../src/model'
import { templateFile } from '../../layout/drawings'
import { indexOf } from './drawing'

/**
 * resvg is a renderer of its own (Rust, no browser): what it paints where says that the SVG opens in other programs. It
 * is given no fonts, so words are not painted.
 */
function painted(svg: string) {
  const image = new Resvg(svg, { font: { loadSystemFonts: false } }).render()
  const { pixels, width, height } = image
  const at = ({ x, y }: Point) => [
    ...pixels.subarray(4 * (Math.floor(y) * width + Math.floor(x)), 4 * (Math.floor(y) * width + Math.floor(x)) + 4),
  ]
  return { width, height, at }
}

const rgba = (colour: string) => [...[1, 3, 5].map((i) => Number.parseInt(colour.slice(i, i + 2), 16)), 255]
const LIGHT = { surface: '#FFFFFF', ink: '#1A1E23', canvas: '#FAF9F6', field: '#FAF9F6' }
const DARK = { surface: '#171B20', ink: '#ECEEF0', canvas: '#0F1215', field: '#0F1215' }

const index = indexOf(templateFile('mining-dmz-skipped'))
const scene = buildScene(index)

/** From canvas pixels to those of the image: by its view box, or by where the drawing was moved to on its page. */
function placed(svg: string, width: number): (point: Point) => Point {
  const [, left = '0', top = '0', wide = '1'] = /viewBox="(\S+) (\S+) (\S+) /u.exec(svg) ?? []
  const [, dx = '0', dy = '0', zoom = '1'] = /translate\((\S+) (\S+)\) scale\((\S+)\)"><g><rect/u.exec(svg) ?? []
  const by = width / Number(wide)
  return ({ x, y }) => ({
    x: (x * Number(zoom) + Number(dx) - Number(left)) * by,
    y: (y * Number(zoom) + Number(dy) - Number(top)) * by,
  })
}

/** Points of the scene whose colour is known, and which nothing covers. */
function knownPoints(
  drawn: DiagramIndex,
  { assets, zones, conduits }: Scene,
  colours: typeof LIGHT,
): [Point, string][] {
  const guards = [...conduits.values()].flatMap(({ glyphs }) =>
    glyphs.filter(({ device }) => {
      const asset = drawn.asset(device)
      return asset !== undefined && isBoundaryDevice(asset)
    }),
  )
  return [
    ...[...assets.values()].map(({ x, y, height }): [Point, string] => [
      { x: x + 4, y: y + height / 2 },
      colours.surface,
    ]),
    ...[...zones.values()].map(({ header }): [Point, string] => [
      { x: header.x + 5, y: header.y + 11 },
      colours.surface,
    ]),
    ...guards.map(({ at }): [Point, string] => [{ x: at.x - 8, y: at.y }, colours.ink]),
  ]
}

const CASES: readonly [string, Partial<SvgOptions>][] = [
  ['as large as the drawing, light', { theme: 'light', scale: 1 }],
  ['dark, twice as large', { theme: 'dark', scale: 2 }],
  ['on A3', { theme: 'light', paper: { size: 'a3', landscape: true }, scale: 2 }],
  ['on Letter upright, dark', { theme: 'dark', paper: { size: 'letter', landscape: false }, scale: 3 }],
  ['without background', { theme: 'light', background: 'none', scale: 1 }],
]

describe('another renderer than a browser', () => {
  it.each(CASES)('paints every card, header and guard where the scene has it: %s', (_, options) => {
    const whole = { theme: 'light', title: true, legend: true, ...options } as const
    const svg = renderSvg(index, scene, whole)
    const image = painted(svg)
    const size = pictureSize(index, scene, whole)
    expect([image.width, image.height]).toEqual(
      [size.width, size.height].map((side) => Math.ceil(side * (options.scale ?? 1) - 0.0005)),
    )
    const toImage = placed(svg, size.width * (options.scale ?? 1))
    const known = knownPoints(index, scene, options.theme === 'dark' ? DARK : LIGHT)
    expect(known.length).toBeGreaterThan(60)
    for (const [point, colour] of known) expect(image.at(toImage(point)), JSON.stringify(point)).toEqual(rgba(colour))
  })

  it('sees through what has no background', () => {
    const none = painted(renderSvg(index, scene, { theme: 'light', background: 'none', title: true, legend: true }))
    const paper = painted(renderSvg(index, scene, { theme: 'light', title: true, legend: true }))
    const white = painted(renderSvg(index, scene, { theme: 'light', background: 'white', title: true }))
    expect(none.at({ x: 2, y: 2 })).toEqual([0, 0, 0, 0])
    expect(none.at({ x: none.width - 3, y: none.height / 2 })).toEqual([0, 0, 0, 0])
    expect(paper.at({ x: 2, y: 2 })).toEqual(rgba(LIGHT.canvas))
    expect(white.at({ x: 2, y: 2 })).toEqual(rgba('#FFFFFF'))
  })

  it('is told its fonts without quotes: it reads no name after the first that has some', () => {
    const fonts = [...renderSvg(index, scene, { theme: 'light' }).matchAll(/font-family="([^"]*)"/gu)]
    const names = new Set(fonts.map(([, name]) => name as string))
    expect(names.size).toBe(2)
    for (const name of names) expect(name).toMatch(/^[A-Za-z ]+(, [A-Za-z ]+)*, (sans-serif|monospace)$/u)
  })

  it('cuts a frame at its edges', () => {
    const [card] = scene.assets.values()
    if (!card) throw new Error('nothing is drawn')
    const [lane] = scene.lanes
    const frame = {
      id: 'f',
      kind: 'frame',
      place: { level: lane?.level as never, x: card.x + 60, y: card.y - (lane?.y ?? 0) - 10 },
      width: 300,
      height: 80,
    }
    const framed = indexOf({ ...templateFile('mining-dmz-skipped'), annotations: [frame] })
    const whole = buildScene(framed)
    const part = { kind: 'frame', id: annotationId('f') } as const
    const svg = renderSvg(framed, whole, { theme: 'light', part })
    const image = painted(svg)
    const toImage = placed(svg, image.width)
    const { bounds } = partOfScene(framed, whole, part)
    expect([image.width, image.height]).toEqual([300 + 98, 80])
    // The card is cut: white inside the frame, and left of its edge the rail, where its border would have been drawn.
    const inside = image.at(toImage({ x: bounds.x + 3, y: card.y + 3 }))
    expect(inside).toEqual(rgba(LIGHT.surface))
    const railBeside = image.at(toImage({ x: bounds.x - 30, y: card.y + 0.5 }))
    const railAbove = image.at(toImage({ x: bounds.x - 30, y: card.y - 5 }))
    expect(railBeside).toEqual(railAbove)
  })
})
