import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pictureSize, renderSvg, type SvgOptions } from '../../../src/formats'
import { buildScene, toPlace } from '../../../src/layout'
import { annotationId } from '../../../src/model'
import type { Finding } from '../../../src/rules'
import { words as wordsOf } from '../../../src/words'
import { indexOf, SITE } from './drawing'
import { readXml, walk } from './strict-xml'

const index = indexOf({ ...SITE, site: 'mining' })
const scene = buildScene(index)
const finding = (severity: string, about: string[], acceptance: unknown = null) =>
  ({ severity, about, acceptance }) as unknown as Finding
const FINDINGS = [
  finding('error', ['pc']),
  finding('error', ['fleet']),
  finding('warning', ['fleet']),
  finding('error', ['miners'], { by: 'M. Okafor' }),
  finding('error', []),
]

const draw = (options: Partial<SvgOptions> = {}) => renderSvg(index, scene, { theme: 'light', ...options })
const elementsOf = (svg: string) => [...walk(readXml(svg))]
const wordsIn = (svg: string) =>
  elementsOf(svg)
    .filter(({ name }) => name === 'text')
    .map(({ text }) => text)
const LEGEND = wordsOf().picture.legend
const PAPER = { paper: { size: 'a4', landscape: true } } as const
const part = (...ids: string[]) => ({ part: { kind: 'records', ids: new Set(ids) } }) as const

describe('paper', () => {
  it.each([
    ['a4', true, '297mm', '210mm'],
    ['a4', false, '210mm', '297mm'],
    ['a3', true, '420mm', '297mm'],
    ['letter', true, '279.4mm', '215.9mm'],
    ['tabloid', false, '279.4mm', '431.8mm'],
  ] as const)('%s, landscape %s, is %s × %s', (size, landscape, width, height) => {
    const root = readXml(draw({ paper: { size, landscape }, title: true, legend: true }))
    expect([root.attributes.width, root.attributes.height]).toEqual([width, height])
    const [, , w, h] = (root.attributes.viewBox ?? '').split(' ').map(Number)
    expect([w, h]).toEqual([width, height].map((side) => expect.closeTo((Number.parseFloat(side) / 25.4) * 96, 1)))
  })

  it('has the drawing within its border, above the legend and the title block', () => {
    for (const landscape of [true, false]) {
      for (const options of [{}, { title: true }, { title: true, legend: true, findings: FINDINGS }]) {
        const svg = draw({ paper: { size: 'a4', landscape }, ...options })
        const edge = (10 / 25.4) * 96
        const [, dx, dy, zoom] = (/translate\((\S+) (\S+)\) scale\((\S+)\)/u.exec(svg) ?? []).map(Number)
        const { bounds } = scene
        const [width, height] = landscape ? [297, 210] : [210, 297]
        const foot = ((height as number) / 25.4) * 96 - edge - ('title' in options ? 84 * 0.82 : 0)
        expect(bounds.x * (zoom as number) + (dx as number)).toBeGreaterThan(edge)
        expect(bounds.y * (zoom as number) + (dy as number)).toBeGreaterThanOrEqual(edge)
        expect((bounds.x + bounds.width) * (zoom as number) + (dx as number)).toBeLessThan(
          ((width as number) / 25.4) * 96 - edge,
        )
        expect((bounds.y + bounds.height) * (zoom as number) + (dy as number)).toBeLessThanOrEqual(foot)
        expect(zoom).toBeCloseTo(
          pictureSize(index, scene, { theme: 'light', paper: { size: 'a4', landscape }, ...options }).zoom,
          5,
        )
      }
    }
  })

  it('says in its title block what it is of, when, by whom, how large and what was found', () => {
    const svg = draw({ ...PAPER, title: true, findings: FINDINGS, date: '25 November 2026', author: 'M. Okafor' })
    const words = wordsIn(svg)
    const zoom = pictureSize(index, scene, { theme: 'light', ...PAPER, title: true }).zoom
    expect(words).toEqual(
      expect.arrayContaining([
        'North site',
        'A small site for tests.',
        '6 assets · 3 zones · 4 conduits',
        'Site',
        'Mining site',
        'Drawn by',
        'M. Okafor',
        'Date',
        '25 November 2026',
        'Findings',
        '3',
        '1',
        'Scale',
        `${Math.round(zoom * 100)} %`,
        'Sheet',
        'A4 landscape',
      ]),
    )
    const shapes = elementsOf(svg).flatMap(({ attributes }) => attributes['data-finding'] ?? [])
    // Worst first; at the things themselves an error each at pc and fleet, an accepted one at miners.
    expect(shapes.slice(-3)).toEqual(['error', 'warning', 'accepted'])
  })

  it('has a block as high as its words need: a long name of a person, a title and a description are not cut', () => {
    const author = 'Anneliese Achterberg, operations security'
    const title = 'Hydro and immersion site with grid demand response, north hall'
    const description = 'Reference layout for a large site: office, treasury, DMZ, operations, fleet control. '
      .repeat(3)
      .trim()
    const long = indexOf({ ...SITE, title, description })
    const size = { size: 'a4', landscape: false } as const
    const words = wordsIn(renderSvg(long, buildScene(long), { theme: 'light', paper: size, title: true, author }))
    expect(words.join(' ')).toContain(author)
    expect(words.join(' ')).toContain(title)
    expect(words.join(' ')).toContain(description)
  })

  it('says that nothing was found only where findings are shown', () => {
    expect(wordsIn(draw({ ...PAPER, title: true, findings: [] }))).toContain('none')
    expect(wordsIn(draw({ ...PAPER, title: true }))).not.toContain('none')
  })
})

describe('the title above the lanes', () => {
  it('says the same in one line', () => {
    const svg = draw({ title: true, findings: FINDINGS, date: '25 November 2026', author: 'M. Okafor' })
    expect(wordsIn(svg)).toEqual(
      expect.arrayContaining([
        'North site',
        '6 assets · 3 zones · 4 conduits · Mining site · M. Okafor · 25 November 2026',
        '3',
        '1',
      ]),
    )
  })
  it('says that nothing was found, where findings are shown', () => {
    const caption = (options: Partial<SvgOptions>) =>
      wordsIn(draw({ title: true, ...options })).find((word) => word.startsWith('6 assets'))
    expect(caption({ findings: [] })).toBe('6 assets · 3 zones · 4 conduits · no findings · Mining site')
    expect(caption({})).not.toContain('no findings')
    expect(caption({ findings: FINDINGS })).not.toContain('no findings')
  })
  it('takes more lines where the picture is narrow, and cuts nothing', () => {
    const words = wordsIn(
      draw({ title: true, date: '25 November 2026', author: 'Anneliese Achterberg, Security', ...part('pc') }),
    )
    expect(words).toContain('A part of the drawing')
    expect(words.join(' ')).toContain(
      '1 asset · 0 zones · 0 conduits · Mining site · Anneliese Achterberg, Security · 25 November 2026',
    )
    const title = 'What a visitor may reach from the office without leave, north site'
    const named = indexOf({ ...SITE, title })
    const size = (index: typeof named) =>
      pictureSize(index, buildScene(index), { theme: 'light', title: true, ...part('pc') })
    expect(size(named).height).toBe(size(indexOf({ ...SITE, title: 'Short' })).height + 24)
    expect(
      wordsIn(renderSvg(named, buildScene(named), { theme: 'light', title: true, ...part('pc') })).join(' '),
    ).toContain(title)
  })
  it('is in larger words over a larger drawing, as is the legend', () => {
    const wide = indexOf({
      ...SITE,
      annotations: [{ id: 'n', kind: 'note', place: { level: 'L3', x: 40_000, y: 0 }, text: 'Far out' }],
    })
    const larger = (index: typeof wide) =>
      /<g transform="scale\(([\d.]+)\)">/u.exec(
        renderSvg(index, buildScene(index), { theme: 'light', title: true, legend: true }),
      )?.[1]
    expect(larger(index)).toBeUndefined()
    expect(Number(larger(wide))).toBeGreaterThan(2)
  })
  it('of a part counts what is in the part', () => {
    const svg = draw({ title: true, findings: FINDINGS, ...part('ops') })
    const words = wordsIn(svg)
    expect(words).toEqual(
      expect.arrayContaining(['A part of the drawing', '3 assets · 2 zones · 2 conduits · Mining site']),
    )
    // Fleet has an error and a warning, miners an accepted one; pc is not in the picture.
    expect(
      elementsOf(svg)
        .flatMap(({ attributes }) => attributes['data-finding'] ?? [])
        .slice(-3),
    ).toEqual(['error', 'warning', 'accepted'])
    // Only the lane's number.
    expect(words.filter((word) => word === '3')).toHaveLength(1)
  })
  it('of a frame is the title of the frame', () => {
    const words = wordsIn(draw({ title: true, part: { kind: 'frame', id: annotationId('f1') } }))
    expect(words).toEqual(expect.arrayContaining(['Phase two', 'From North site']))
  })
})

describe('what comes and goes', () => {
  it('notes, and the room they took', () => {
    const far = indexOf({
      ...SITE,
      annotations: [{ id: 'n', kind: 'note', place: { level: 'L3', x: 5000, y: 0 }, text: 'Far out' }],
    })
    const whole = buildScene(far)
    const widthWith = pictureSize(far, whole, { theme: 'light' }).width
    const widthWithout = pictureSize(far, whole, { theme: 'light', notes: false }).width
    expect(widthWith).toBeGreaterThan(5000)
    expect(widthWithout).toBeLessThan(widthWith - 2000)
    expect(wordsIn(renderSvg(far, whole, { theme: 'light', notes: false }))).not.toContain('Far out')
  })

  it('security levels, and the width of headers that said them', () => {
    const isLevel = (word: string) => /^(SL-T|T)\b/u.test(word)
    const headerWidth = (svg: string) =>
      elementsOf(svg)
        .filter(({ attributes }) => attributes['data-zone-header'] === 'ops')
        .map((header) => Number(header.children[0]?.attributes.width))[0] as number
    const [shown, hidden] = [draw({ legend: true }), draw({ legend: true, levels: false })]
    expect(wordsIn(shown).some(isLevel)).toBe(true)
    expect(wordsIn(hidden).some(isLevel)).toBe(false)
    expect(wordsIn(hidden)).not.toContain('Target security level')
    expect(headerWidth(hidden)).toBeLessThan(headerWidth(shown))
    expect(wordsIn(hidden)).toContain('Site operations')
  })

  it('a legend of the signs that are there, and none where there are none', () => {
    const signs = wordsIn(draw({ legend: true, findings: FINDINGS }))
    for (const word of ['Inside one zone', 'Safety zone', 'Encrypted flow', 'Flow in clear text'])
      expect(signs).toContain(word)
    expect(signs.filter((word) => ['Error', 'Warning', 'Advice', 'Accepted'].includes(word))).toEqual([
      'Error',
      'Warning',
      'Accepted',
    ])
    const plain = { legend: true, levels: false, ...part('pc') }
    expect(pictureSize(index, scene, { theme: 'light', ...plain }).height).toBe(
      pictureSize(index, scene, { theme: 'light', levels: false, ...part('pc') }).height,
    )
    expect(wordsIn(draw(plain))).not.toContain('Crown jewel')
    expect(wordsIn(draw({ ...plain, ...part('fleet') }))).toContain('Crown jewel')
    const guess = indexOf({ ...SITE, assets: SITE.assets.map((asset) => ({ ...asset, certainty: 'assumed' })) })
    expect(wordsIn(renderSvg(guess, buildScene(guess), { theme: 'light', legend: true }))).toContain(
      'Assumed or unknown',
    )
  })

  it('a legend says the signs of targets as they stand in the headers: in full, short, or both', () => {
    const signs = (file: object) => {
      const drawn = indexOf(file)
      const words = wordsIn(renderSvg(drawn, buildScene(drawn), { theme: 'light', legend: true }))
      return words.at(words.indexOf('Target security level') - 1)
    }
    const [office, ops, safety] = SITE.zones
    const named = (zone: object | undefined, name: string) => ({ ...SITE, zones: [{ ...zone, name }] })
    expect(signs(SITE)).toBe('SL-T, T')
    expect(signs(named(office, 'A'))).toBe('SL-T')
    expect(signs(named({ ...ops, id: 'office' }, 'Applications and ledgers of all the sites'))).toBe('T')
    expect(safety?.slTarget).toBe(3)
  })

  it('a legend of several rows leaves no word alone in the last', () => {
    const fewest = (options: Partial<SvgOptions>) => {
      const rows = new Map<string, number>()
      const signs = new Set<string>([
        ...Object.values(LEGEND.conduits),
        ...Object.values(LEGEND.findings),
        ...Object.values(LEGEND).filter((word) => typeof word === 'string'),
      ])
      for (const { name, text, attributes } of elementsOf(draw({ legend: true, ...options }))) {
        const row = attributes.y as string
        if (name === 'text' && signs.has(text) && text.length > 4) rows.set(row, (rows.get(row) ?? 0) + 1)
      }
      return Math.min(...rows.values())
    }
    const sizes = ['a4', 'a3', 'letter', 'tabloid'] as const
    const papers = sizes.flatMap((size) => [true, false].map((landscape) => ({ paper: { size, landscape } })))
    for (const findings of [FINDINGS, FINDINGS.slice(0, 2), FINDINGS.slice(0, 3)])
      for (const paper of papers) expect(fewest({ ...paper, findings }), JSON.stringify(paper)).toBeGreaterThan(1)
  })

  it('white is a paper of the light theme', () => {
    const paper = (options: Partial<SvgOptions>) =>
      elementsOf(draw(options)).find(({ name }) => name === 'rect')?.attributes.fill
    expect(paper({ background: 'white' })).toBe('#FFFFFF')
    expect(paper({ background: 'canvas' })).toBe('#FAF9F6')
    expect(paper({ background: 'white', theme: 'dark' })).toBe('#0F1215')
  })
})

describe('a part', () => {
  it('shows no more of the lanes than it needs, and whole pictures show all', () => {
    const levels = (svg: string) => wordsIn(svg).filter((word) => /^(Ext|[0-5](\.5)?)$/u.test(word))
    expect(levels(draw())).toEqual(['Ext', '5', '4', '3.5', '3', '2', '1', '0'])
    expect(levels(draw(part('pc')))).toEqual(['4'])
    expect(levels(draw(part('pc', 'fleet')))).toEqual(['4', '3.5', '3'])
  })
  it('shows what was found in a frame on what is left of it: no shape is cut away', () => {
    const conduit = scene.conduits.get('c-undefined' as never)
    const zone = scene.zones.get('ops' as never)
    const end = conduit?.points.at(-1)
    if (!zone || !conduit || !end) throw new Error('it has no place')
    const at = toPlace(scene, { x: end.x - 100, y: end.y - 40 })
    const frame = { id: 'cut', kind: 'frame', place: at, width: 200, height: 60 }
    const framed = indexOf({ ...SITE, annotations: [frame] })
    const cut = buildScene(framed)
    const found = [finding('error', ['c-undefined']), finding('warning', ['ops'])]
    const id = annotationId('cut')
    const svg = renderSvg(framed, cut, { theme: 'light', part: { kind: 'frame', id }, findings: found })
    const box = cut.annotations.get(id)
    const shapes = elementsOf(svg).filter(({ attributes }) => attributes['data-finding'])
    expect(shapes.map(({ attributes }) => attributes['data-finding'])).toEqual(['error', 'warning'])
    for (const { attributes } of shapes) {
      const [, x, y] = (/translate\((\S+) (\S+)\)/u.exec(attributes.transform ?? '') ?? []).map(Number) as [
        number,
        number,
        number,
      ]
      expect(x).toBeGreaterThanOrEqual(box?.x as number)
      expect(x + 17).toBeLessThanOrEqual((box?.x as number) + 200)
      expect(y).toBeGreaterThanOrEqual(box?.y as number)
      expect(y + 17).toBeLessThanOrEqual((box?.y as number) + 60)
    }
  })
  it('of nothing is the lanes alone', () => {
    const svg = draw({ ...part('gone'), title: true, legend: true, ...PAPER })
    expect(svg).not.toMatch(/NaN|Infinity/u)
    expect(svg).not.toContain('data-asset')
  })
})

it('any options: strict XML, nothing from outside, the size that was worked out, and no word of a person as markup', () => {
  const hostile = [
    '</text><script>alert(1)</script>',
    '"><image href="https://example.com/x.png"/>',
    '\u0000\uD800&<',
    '',
  ]
  const options = fc.record({
    theme: fc.constantFrom('light' as const, 'dark' as const),
    part: fc.constantFrom(
      { kind: 'whole' as const },
      { kind: 'records' as const, ids: new Set(['ops', 'n1']) },
      { kind: 'frame' as const, id: annotationId('f1') },
      { kind: 'frame' as const, id: annotationId('gone') },
    ),
    paper: fc.option(
      fc.record({
        size: fc.constantFrom('a4' as const, 'a3' as const, 'letter' as const, 'tabloid' as const),
        landscape: fc.boolean(),
      }),
      { nil: undefined },
    ),
    findings: fc.constantFrom(undefined, [], FINDINGS),
    title: fc.boolean(),
    date: fc.constantFrom(...hostile),
    author: fc.constantFrom(...hostile),
    legend: fc.boolean(),
    notes: fc.boolean(),
    levels: fc.boolean(),
    scale: fc.constantFrom(undefined, 1, 0.31, 2),
    background: fc.constantFrom('canvas' as const, 'white' as const, 'none' as const),
  })
  fc.assert(
    fc.property(options, ({ paper, findings, scale, ...rest }) => {
      const given: SvgOptions = {
        ...rest,
        ...(paper && { paper }),
        ...(findings && { findings }),
        ...(scale && { scale }),
      }
      const svg = renderSvg(index, scene, given)
      const root = readXml(svg)
      const names = new Set(elementsOf(svg).map(({ name }) => name))
      for (const name of ['script', 'foreignObject', 'image', 'use', 'marker', 'a', 'style'])
        expect(names.has(name)).toBe(false)
      expect(svg.replaceAll('data-kind="undefined"', '')).not.toMatch(/url\(|NaN|Infinity|="undefined"/u)
      const attributes = new Set(elementsOf(svg).flatMap((element) => Object.keys(element.attributes)))
      expect([...attributes].filter((name) => /href|src|^on|style|class/u.test(name))).toEqual([])
      const { width, height } = pictureSize(index, scene, given)
      const [, , w, h] = (root.attributes.viewBox ?? '').split(' ').map(Number)
      expect([w, h]).toEqual([expect.closeTo(width, 1), expect.closeTo(height, 1)])
      if (scale) expect(Number(root.attributes.width)).toBe(Math.ceil(Math.round(width * scale * 1000) / 1000))
      expect(renderSvg(index, scene, given)).toBe(svg)
    }),
    { numRuns: 150 },
  )
})
