import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { renderSvg, renderThumbnail } from '../../../src/formats'
import { buildScene, cardText, textWidth } from '../../../src/layout'
import type { Finding } from '../../../src/rules'
import { hasGuardInVia, indexOf } from './drawing'
import { readXml, walk, type XmlElement } from './strict-xml'

const FOLDER = path.join(import.meta.dirname, '../../fixtures/templates')
const TEMPLATES = readdirSync(FOLDER).filter((name) => name.endsWith('.zoneboard.json'))

const PAPERS = [
  ['a4', true],
  ['a4', false],
  ['a3', true],
  ['a3', false],
  ['letter', false],
] as const
const FOUND = (['error', 'warning', 'advice'] as const).flatMap((severity) =>
  Array.from({ length: 120 }, () => ({ severity, about: [], acceptance: null }) as unknown as Finding),
)

/** What a line of text covers, by its letters' own widths. */
function boxOf({ attributes, text }: XmlElement) {
  const [x, y, size] = [attributes.x, attributes.y, attributes['font-size']].map(Number) as [number, number, number]
  const width = textWidth(text, { size, weight: Number(attributes['font-weight']) })
  return { text, left: x, right: x + width, top: y - 0.7 * size, bottom: y }
}

type Box = ReturnType<typeof boxOf>
const isOver = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

it('there are nine templates', () => {
  expect(TEMPLATES).toHaveLength(9)
})

describe.each(TEMPLATES)('%s as a picture', (name) => {
  const index = indexOf(JSON.parse(readFileSync(path.join(FOLDER, name), 'utf8')))
  const scene = buildScene(index)

  it.each(['light', 'dark'] as const)('shows all that has a place, %s', (theme) => {
    const elements = [...walk(readXml(renderSvg(index, scene, { theme, title: true, legend: true })))]
    const values = (key: string) => elements.flatMap((element) => element.attributes[key] ?? [])
    expect(values('data-asset').sort()).toEqual([...scene.assets.keys()].sort())
    expect(values('data-conduit')).toEqual(index.conduits.map((conduit) => conduit.id))
    expect(values('data-zone').sort()).toEqual(index.zones.map((zone) => zone.id as string).sort())
    expect(values('data-device').length > 0).toBe(hasGuardInVia(index))
  })

  it('says the names of the assets, whole or cut', () => {
    const words = [...walk(readXml(renderSvg(index, scene, { theme: 'light' })))].map((element) => element.text)
    for (const asset of index.assets) {
      if (!scene.assets.has(asset.id)) continue
      const { name, kind } = cardText(asset)
      expect(words).toEqual(expect.arrayContaining([...name, ...(kind === '' ? [] : [kind])]))
    }
  })

  it.each(PAPERS)('has no word of title, cells and legend over its edge or over another, on %s', (size, landscape) => {
    const options = { theme: 'light', paper: { size, landscape }, title: true, legend: true, findings: FOUND } as const
    const more = { author: 'Anneliese Achterberg, operations security', date: '26 November 2026' }
    const root = readXml(renderSvg(index, scene, { ...options, ...more }))
    const [, , width = 0, height = 0] = (root.attributes.viewBox ?? '').split(' ').map(Number)
    const around = root.children.at(-2) as XmlElement
    const by = Number(/^scale\((\S+)\)$/u.exec(around.attributes.transform ?? '')?.[1] ?? 1)
    const edge = (10 / 25.4) * 96
    const words = [...walk(around)].filter((element) => element.name === 'text').map(boxOf)
    expect(words.length).toBeGreaterThan(15)
    for (const word of words) {
      expect(word.left * by, word.text).toBeGreaterThan(edge)
      expect(word.right * by, word.text).toBeLessThan(width - edge)
      expect(word.bottom * by, word.text).toBeLessThan(height - edge)
    }
    expect(
      words.flatMap((a, i) => words.slice(i + 1).flatMap((b) => (isOver(a, b) ? [`${a.text} / ${b.text}`] : []))),
    ).toEqual([])
  })

  it('has a thumbnail of some kilobytes', () => {
    const svg = renderThumbnail(index, scene, 'light')
    readXml(svg)
    expect(svg.length).toBeLessThan(30_000)
  })
})
