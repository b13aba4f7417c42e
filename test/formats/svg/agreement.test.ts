import { describe, expect, it } from 'vitest'
import { conduitKind, purdueLevelInfo } from '../../../src/catalogue'
import { renderSvg, type SvgOptions } from '../../../src/formats'
import {
  buildScene,
  findingOnRoute,
  hopsOf,
  linePaths,
  partOfScene,
  type Rect,
  type Scene,
  type ScenePart,
  toPlace,
} from '../../../src/layout'
import { annotationId, type DiagramIndex } from '../../../src/model'
import type { Finding } from '../../../src/rules'
import { words } from '../../../src/words'
import { TEMPLATES, templateFile } from '../../layout/drawings'
import { indexOf, SITE } from './drawing'
import { readXml, walk, type XmlElement } from './strict-xml'

/** With a frame that cuts through the first card and what stands below it. */
function withFrame(file: object): DiagramIndex {
  const plain = indexOf(file)
  const scene = buildScene(plain)
  const [card] = scene.assets.values()
  if (!card) throw new Error('nothing is drawn')
  const place = toPlace(scene, { x: card.x + 40, y: card.y + 12 })
  const frame = { id: 'cut', kind: 'frame', place: { ...place }, width: 420, height: 260, text: 'Cut' }
  return indexOf({ ...file, annotations: [...((file as { annotations?: object[] }).annotations ?? []), frame] })
}

const DRAWINGS = [
  ['a site', withFrame(SITE)],
  ...TEMPLATES.map((name) => [name, withFrame(templateFile(name))] as const),
] as const

const rectOf = ({ attributes }: XmlElement): Rect => ({
  x: Number(attributes.x),
  y: Number(attributes.y),
  width: Number(attributes.width),
  height: Number(attributes.height),
})
const rounded = ({ x, y, width, height }: Rect) => [x, y, width, height].map((value) => Math.round(value * 100) / 100)

/** What a picture shows of each kind, with where it stands. */
function seen(svg: string) {
  const elements = [...walk(readXml(svg))]
  const all = (key: string) => elements.filter(({ attributes }) => attributes[key] !== undefined)
  const named = (key: string, place: (element: XmlElement) => unknown) =>
    all(key).map((element) => [element.attributes[key], place(element)])
  const rect = (nth: number) => (element: XmlElement) =>
    rounded(rectOf([...walk(element)].filter(({ name }) => name === 'rect')[nth] as XmlElement))
  const marks = all('data-mark').map((mark) => [...walk(mark)].find(({ name }) => name === 'circle')?.attributes)
  return {
    assets: named('data-asset', rect(1)),
    zones: named('data-zone', rect(0)),
    headers: named('data-zone-header', rect(0)),
    annotations: named('data-annotation', (element) =>
      [...walk(element)].some(({ name }) => name === 'rect')
        ? rounded(rectOf([...walk(element)].filter(({ name }) => name === 'rect').at(-1) as XmlElement))
        : null,
    ),
    lines: named('data-conduit', (element) => element.children.flatMap(({ attributes }) => attributes.d ?? [])),
    devices: named('data-device', (element) => rounded(rectOf(element.children[1] as XmlElement))),
    chips: named('data-chip', rect(0)),
    marks: marks.map((attributes) => [Number(attributes?.cx), Number(attributes?.cy)]),
  }
}

const two = (value: number) => Math.round(value * 100) / 100
const inOrder = <T>(records: readonly { readonly id: string }[], boxes: ReadonlyMap<unknown, T>) =>
  records.flatMap(({ id }) => (boxes.has(id) ? [[id, boxes.get(id) as T] as const] : []))

/** The same of the scene. */
function chosen(index: DiagramIndex, scene: Scene) {
  const zones = inOrder(index.zones, scene.zones).sort((a, b) => a[1].depth - b[1].depth)
  const hops = hopsOf(scene.conduits.values())
  const routes = inOrder(index.conduits, scene.conduits).filter(([, { points }]) => points.length > 1)
  const kind = (id: string) => conduitKind(index, index.conduit(id) as never)
  return {
    assets: inOrder(index.assets, scene.assets).map(([id, box]) => [id, rounded(box)]),
    zones: zones.map(([id, box]) => [id, rounded(box)]),
    headers: zones.map(([id, box]) => [id, rounded(box.header)]),
    // As they lie on each other.
    annotations: [...scene.annotations].map(([id, box]) => {
      const { kind, text } = index.diagram.annotations.get(id) ?? {}
      const hasBox = kind === 'note' || kind === 'frame'
      return [id, hasBox ? rounded(box) : text === undefined ? undefined : null]
    }),
    lines: routes.map(([id, { points, heads, id: conduit }]) => {
      const none = { source: false, target: false }
      const ends = kind(id) === 'inside' ? none : heads
      const { line, heads: triangles } = linePaths(points, ends, hops.get(conduit))
      const halo = kind(id) === 'undefined' ? [line] : []
      return [id, [...halo, line, ...(triangles === '' ? [] : [triangles])]]
    }),
    devices: routes.flatMap(([, { glyphs }]) =>
      glyphs.map(({ device, at }) => [device, rounded({ x: at.x - 10, y: at.y - 10, width: 20, height: 20 })]),
    ),
    chips: routes
      .filter(([id]) => kind(id) !== 'inside')
      .flatMap(([, { chips }]) =>
        chips.map(({ label, x, y, width, height }) => [
          label,
          rounded({ x: x + 0.5, y: y + 0.5, width: width - 1, height: height - 1 }),
        ]),
      ),
    marks: routes.flatMap(([id, { mark }]) => (mark && kind(id) === 'undefined' ? [[two(mark.x), two(mark.y)]] : [])),
  }
}

describe.each(DRAWINGS)(
  '%s: what is in the picture is what is chosen of the scene, where the scene has it',
  (_, index) => {
    const scene = buildScene(index)
    const [zone] = index.zones
    const some = new Set([zone?.id, ...index.conduits.slice(0, 2).map(({ id }) => id)] as string[])
    const parts: readonly ScenePart[] = [
      { kind: 'whole' },
      { kind: 'records', ids: some },
      { kind: 'frame', id: annotationId('cut') },
    ]
    const PAPERS: readonly Partial<SvgOptions>[] = [{}, { paper: { size: 'a4', landscape: true }, title: true }]

    for (const part of parts) {
      it.each(PAPERS)(`${part.kind}, %j`, (paper) => {
        const expected = chosen(index, partOfScene(index, scene, part))
        const svg = renderSvg(index, scene, { theme: 'light', legend: true, part, ...paper })
        expect(expected.assets.length).toBeGreaterThan(0)
        // An annotation without words and without a box leaves nothing to see.
        expect(seen(svg)).toEqual({
          ...expected,
          annotations: expected.annotations.filter(([, place]) => place !== undefined),
        })
      })
    }
  },
)

it('the lanes have the names that they have on the canvas', () => {
  const index = indexOf(SITE)
  const scene = buildScene(index)
  const texts = [...walk(readXml(renderSvg(index, scene, { theme: 'light' })))].filter(({ name }) => name === 'text')
  const left = Math.min(
    ...texts.filter(({ attributes }) => !attributes.transform).map(({ attributes }) => Number(attributes.x)),
  )
  const rail = texts.filter(({ attributes }) => Number(attributes.x) === left)
  const { laneName, sideName } = words().canvas
  expect(rail.map(({ text }) => text).join(' ')).toBe(
    scene.lanes.map(({ level }) => `${purdueLevelInfo(level).number} ${laneName[level]}`).join(' '),
  )
  const sides = texts.filter(({ attributes }) => attributes.transform?.startsWith('rotate(-90'))
  expect(sides.map(({ text }) => text)).toEqual(Object.values(sideName))
})

it.each(DRAWINGS)('%s: findings on conduits stand where the canvas has them', (_, index) => {
  const scene = buildScene(index)
  const findings = index.conduits.map(
    ({ id }) => ({ severity: 'error', about: [id], acceptance: null }) as unknown as Finding,
  )
  const svg = renderSvg(index, scene, { theme: 'light', findings })
  const shapes = [...walk(readXml(svg))].filter(({ attributes }) => attributes['data-finding'])
  const at = shapes.map(({ attributes }) =>
    /translate\((\S+) (\S+)\)/u
      .exec(attributes.transform ?? '')
      ?.slice(1)
      .map((side) => two(Number(side) + 8.5)),
  )
  const places = index.conduits.flatMap(({ id }) => {
    const route = scene.conduits.get(id)
    const place = route && findingOnRoute(route)
    return place ? [[two(place.x), two(place.y)]] : []
  })
  expect(places.length).toBeGreaterThan(0)
  expect(at).toEqual(places)
})
