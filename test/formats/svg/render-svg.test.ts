import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { requirements } from '../../../src/catalogue'
import { renderSvg, renderThumbnail } from '../../../src/formats'
import { buildScene } from '../../../src/layout'
import { addAnnotation, annotationId, applyPatch, emptyDiagram, indexDiagram, NOTE_COLOURS } from '../../../src/model'
import type { Finding } from '../../../src/rules'
import { diagram } from '../../support/diagram-builder'
import { indexOf, SITE } from './drawing'
import { readXml, walk, type XmlElement } from './strict-xml'

const index = indexOf(SITE)
const scene = buildScene(index)
const THEMES = ['light', 'dark'] as const

const all = (svg: string) => [...walk(readXml(svg))]
const valuesOf = (elements: readonly XmlElement[], name: string) =>
  elements.flatMap((element) => element.attributes[name] ?? [])
const wordsIn = (svg: string) =>
  all(svg)
    .filter((element) => element.name === 'text')
    .map((element) => element.text)
const finding = (severity: string, about: string[], acceptance: unknown = null) =>
  ({ severity, about, acceptance }) as unknown as Finding

describe.each(THEMES)('a picture, %s', (theme) => {
  const svg = renderSvg(index, scene, { theme, title: true, legend: true })
  const elements = all(svg)

  it('shows every zone, asset and conduit that has a place', () => {
    expect(valuesOf(elements, 'data-zone')).toEqual(expect.arrayContaining(['office', 'ops', 'safety']))
    expect(valuesOf(elements, 'data-asset').sort()).toEqual(['fleet', 'miners', 'pc', 'relay'])
    expect(valuesOf(elements, 'data-conduit')).toEqual(index.conduits.map((conduit) => conduit.id))
    expect(valuesOf(elements, 'data-kind').sort()).toEqual(['controlled', 'inside', 'uncontrolled', 'undefined'])
    expect(valuesOf(elements, 'data-device')).toEqual(['sw', 'fw'])
  })
  it('says names, kinds, quantities, levels, sides, targets and protocols as real text', () => {
    const words = wordsIn(svg)
    for (const word of [
      'Office PCs',
      '×34',
      '×240',
      'Ext',
      '3.5',
      'DMZ',
      'OT',
      'HTTPS',
      '?',
      'Who owns it?',
      'Jonas',
    ]) {
      expect(words).toContain(word)
    }
    // Where the zone's line is short, so is the word.
    expect(words.some((word) => /^(SL-T |T)0–3/u.test(word))).toBe(true)
    expect(words).toContain('North site')
    expect(words).toContain('6 assets · 3 zones · 4 conduits')
  })
  it('stands by itself', () => {
    const names = new Set(elements.map((element) => element.name))
    for (const name of ['script', 'foreignObject', 'image', 'use', 'marker', 'a', 'style'])
      expect(names.has(name)).toBe(false)
    expect(svg.replaceAll('data-kind="undefined"', '')).not.toMatch(
      /url\(|href|\bon\w+=|var\(|NaN|Infinity|="undefined"|\d\.\d{5}/u,
    )
  })
  it('is the same text every time', () => {
    expect(renderSvg(index, scene, { theme, title: true, legend: true })).toBe(svg)
  })
})

describe('options', () => {
  const base = renderSvg(index, scene, { theme: 'light' })

  it('light and dark differ in colours only', () => {
    const dark = renderSvg(index, scene, { theme: 'dark' })
    const plain = (svg: string) => svg.replace(/#[0-9A-Fa-f]{6}/gu, '#').replace(/-opacity="[\d.]+"/gu, '')
    expect(dark).not.toBe(base)
    expect(plain(dark)).toBe(plain(base))
  })
  it('scale changes the size, not the drawing', () => {
    const [once, twice] = [readXml(base), readXml(renderSvg(index, scene, { theme: 'light', scale: 2 }))]
    expect(Number(twice.attributes.width)).toBeCloseTo(2 * Number(once.attributes.width), 1)
    expect(twice.attributes.viewBox).toBe(once.attributes.viewBox)
  })
  it('notes, title and legend come and go', () => {
    expect(wordsIn(base)).not.toContain('North site')
    expect(wordsIn(renderSvg(index, scene, { theme: 'light', notes: false }))).not.toContain('Who owns it?')
    const legend = wordsIn(
      renderSvg(index, scene, { theme: 'light', legend: true, findings: [finding('error', ['pc'])] }),
    )
    expect(legend).toEqual(expect.arrayContaining(['Crown jewel', 'Boundary device', 'Error']))
    expect(legend).not.toContain('Accepted')
  })
  it('each colour of notes has a paper of its own', () => {
    const fills = NOTE_COLOURS.map((colour) => {
      const note = {
        id: annotationId('n'),
        kind: 'note',
        place: { level: 'L3', x: 0, y: 0 },
        text: 'Why?',
        colour,
      } as const
      const notes = indexDiagram(applyPatch(emptyDiagram, addAnnotation(indexDiagram(emptyDiagram), note)))
      return valuesOf(all(renderSvg(notes, buildScene(notes), { theme: 'light' })), 'fill').join(' ')
    })
    expect(new Set(fills).size).toBe(NOTE_COLOURS.length)
  })
  it('a font travels in it', () => {
    const css = '@font-face{font-family:Inter;src:url(data:font/woff2;base64,AA==)}/*</style><script>*/'
    const svg = renderSvg(index, scene, { theme: 'light', fontCss: css })
    expect(all(svg).find((element) => element.name === 'style')?.text).toBe(css)
    expect(svg).not.toContain('<script')
  })
  it('the paper can be left out', () => {
    const fills = (svg: string) => new Set(valuesOf(all(svg), 'fill'))
    const [paper, ...bands] = ['#FAF9F6', '#F3F1EC', '#F1F6FA', '#F8F2FA', '#F0F7F4']
    for (const colour of [paper, ...bands]) expect(fills(base)).toContain(colour)
    const bare = fills(renderSvg(index, scene, { theme: 'light', background: 'none' }))
    // The strip of the external side has its band's colour.
    expect([paper, ...bands].filter((colour) => bare.has(colour as string))).toEqual(['#F3F1EC'])
  })
  it('shows the worst finding of each thing, and an accepted one as such', () => {
    const findings = [
      finding('advice', ['pc', 'fleet']),
      finding('error', ['pc', 'c-undefined']),
      finding('warning', ['ops']),
      finding('error', ['miners'], { by: 'M. Okafor' }),
      finding('error', ['gone']),
    ]
    const shapes = valuesOf(all(renderSvg(index, scene, { theme: 'light', findings })), 'data-finding')
    expect(shapes.sort()).toEqual(['accepted', 'advice', 'error', 'error', 'warning'])
  })
  it('steps say what was achieved of the target, in headers and legend, unless levels are left out', () => {
    const fr1 = requirements.filter(({ fr, sl }) => fr === 'FR1' && sl === 1).map(({ id }) => id)
    const drawn = indexDiagram(
      diagram()
        .zone('ops', {
          name: 'Ops',
          slTarget: { FR1: 2, FR2: 0, FR3: 0, FR4: 0, FR5: 0, FR6: 0, FR7: 0 },
          requirements: Object.fromEntries(fr1.map((id) => [id, { state: 'in-place' as const }])),
        })
        .asset('a', { zone: 'ops' })
        .build(),
    )
    const picture = (levels: boolean) => renderSvg(drawn, buildScene(drawn), { theme: 'light', legend: true, levels })
    expect(valuesOf(all(picture(true)), 'data-steps')).toEqual(['reached missing not-asked not-asked'])
    expect(wordsIn(picture(true))).toEqual(
      expect.arrayContaining(['T0–2', 'Level reached (SL-A)', 'Asked for, not reached']),
    )
    expect(wordsIn(picture(true))).not.toContain('Asked for, not assessed')
    expect(valuesOf(all(picture(false)), 'data-steps')).toEqual([])
  })
})

describe('hostile names', () => {
  const HOSTILE = [
    '</text><script>alert(1)</script>',
    '"><image href="https://example.com/x.png" onload="alert(1)"/>',
    ']]><!-- &amp; &bogus; -->',
    '\u0000\u0007\uFFFF\uD800 lone',
    '‮right to left‬',
    'a'.repeat(5000),
    '\n\n\t',
  ]
  it.each(HOSTILE)('number %# is inert wherever it stands', (name) => {
    const file = structuredClone(SITE) as never as Record<string, Record<string, unknown>[]> & { title: string }
    file.title = name
    for (const record of [...(file.zones ?? []), ...(file.assets ?? [])]) record.name = name
    for (const record of file.annotations ?? [])
      Object.assign(record, { text: name, author: name, colour: name.slice(0, 40) })
    for (const conduit of file.conduits ?? []) conduit.flows = [{ protocol: { name } }]
    const hostile = indexOf(file)
    for (const theme of THEMES) {
      const svg = renderSvg(hostile, buildScene(hostile), { theme, title: true, legend: true })
      const names = new Set(all(svg).map((element) => element.name))
      expect([...names].sort()).toEqual(
        ['circle', 'g', 'line', 'path', 'rect', 'svg', 'text', 'title'].filter((n) => names.has(n)),
      )
      expect(svg.length).toBeLessThan(200_000)
      readXml(renderThumbnail(hostile, buildScene(hostile), theme))
    }
  })
  it('any name gives well-formed XML', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (name) => {
        const odd = indexOf({ ...SITE, title: name, assets: [{ id: 'a', type: name || 'x', name, level: 'L2' }] })
        readXml(renderSvg(odd, buildScene(odd), { theme: 'light', title: true }))
      }),
      { numRuns: 60 },
    )
  })
})

describe('an empty drawing', () => {
  it('is lanes and nothing more', () => {
    const empty = indexOf({ format: 'zoneboard', version: 1 })
    for (const svg of [
      renderSvg(empty, buildScene(empty), { theme: 'light', title: true, legend: true }),
      renderThumbnail(empty, buildScene(empty), 'dark'),
    ]) {
      expect(svg).not.toMatch(/NaN|Infinity/u)
      expect(Number(readXml(svg).attributes.width)).toBeGreaterThan(100)
    }
  })
})

describe('a thumbnail', () => {
  it('is blocks, without any text but its title', () => {
    const svg = renderThumbnail(index, scene, 'light')
    expect(wordsIn(svg)).toEqual([])
    expect(svg.length).toBeLessThan(8000)
    expect(all(svg).filter((element) => element.attributes['stroke-dasharray'] !== undefined)).toHaveLength(1)
  })
})
