import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { paint } from '../../src/cli/paint'
import { extractDiagram } from '../../src/formats'
import { readXml } from '../formats/svg/strict-xml'
import { zoneboard } from './fake-io'
import { pixelsOf } from './png'

const template = readFileSync(
  path.resolve(import.meta.dirname, '../fixtures/templates/mining-dmz-skipped.zoneboard.json'),
  'utf8',
)
const framed = JSON.stringify({
  ...JSON.parse(template),
  annotations: [{ id: 'f', kind: 'frame', place: { level: 'L3', x: 100, y: 0 }, width: 300, height: 100 }],
})
const files = { 'a.json': template, 'f.json': framed }

function svgOf(...options: string[]): string {
  const { code, out, err } = zoneboard(['render', 'f.json', '-o', '-', ...options], files)
  expect({ code, err }).toEqual({ code: 0, err: '' })
  readXml(out.trimEnd())
  return out
}
function pngOf(...options: string[]) {
  const done = zoneboard(['render', 'f.json', '-o', 'out.png', ...options], files, { paint })
  expect(done.code).toBe(0)
  return { ...done, bytes: done.written.get('out.png') as Uint8Array }
}

describe('render to SVG', () => {
  it('shows which levels are reached where something was assessed', () => {
    const drawing = JSON.parse(template)
    const [zone] = drawing.zones.filter(
      ({ slTarget }: { slTarget?: unknown }) => slTarget !== undefined && slTarget !== 0,
    )
    zone.requirements = { 'SR 5.1': { state: 'in-place' } }
    const { out } = zoneboard(['render', 'a.json', '-o', '-'], { 'a.json': JSON.stringify(drawing) })
    expect([...out.matchAll(/data-steps="([^"]+)"/gu)]).toHaveLength(1)
    expect(out).toMatch(/data-steps="missing /u)
    expect(svgOf()).not.toContain('data-steps')
  })
  it('writes the picture with its fonts, and says how large it is', () => {
    const { code, out, written } = zoneboard(['render', 'a.json', '-o', 'out.svg'], files)
    expect(code).toBe(0)
    const svg = written.get('out.svg') as string
    const [, width, height] = /<svg [^>]*width="([\d.]+)" height="([\d.]+)"/u.exec(svg) ?? []
    expect(out).toBe(`out.svg: ${Math.ceil(Number(width))} × ${Math.ceil(Number(height))} pixels\n`)
    expect(svg).toContain('@font-face{font-family:Inter}')
    expect(svg).toContain('25 November 2026')
  })
  it.each<[string, readonly string[], RegExp, boolean]>([
    ['the light theme', [], /#FAF9F6/u, true],
    ['the dark theme', ['--theme', 'dark'], /#0F1215/u, true],
    ['a white background', ['--background', 'white'], /<rect [^>]*fill="#FFFFFF"/u, true],
    ['paper', ['--paper', 'a3'], /width="420mm" height="297mm"/u, true],
    ['paper upright', ['--paper', 'letter', '--portrait'], /width="215\.9mm" height="279\.4mm"/u, true],
    ['an author', ['--paper', 'a4', '--author', 'A. <b>'], /A\. &lt;b&gt;/u, true],
    ['a legend', [], /Boundary device/u, true],
    ['no legend', ['--no-legend'], /Boundary device/u, false],
    ['no title', ['--no-title'], />Mining facility, DMZ skipped<\/text>/u, false],
    ['security levels', [], /SL-T 1–2/u, true],
    ['no security levels', ['--no-levels', '--no-legend'], /SL-T/u, false],
    ['only some records', ['--only', 'ops', '--no-title'], />Hall A miners</u, false],
    ['what stands in a frame', ['--frame', 'f', '--no-title', '--no-legend'], /viewBox="\S+ \S+ 398 100"/u, true],
  ])('takes %s', (_, options, pattern, isThere) => {
    expect(pattern.test(svgOf(...options))).toBe(isThere)
  })
  it('leaves out findings when it is told to', () => {
    const marks = (svg: string) => svg.length
    expect(marks(svgOf('--no-findings'))).toBeLessThan(marks(svgOf()) - 500)
  })
  it('draws the same twice', () => {
    expect(svgOf()).toBe(svgOf())
  })
  it.each([
    [['--only', 'nobody'], 'f.json: There is no “nobody” in this drawing.'],
    [['--frame', 'ops'], 'f.json: There is no frame “ops” in this drawing.'],
  ])('says what is not there: %j', (options, sentence) => {
    const { code, err, written } = zoneboard(['render', 'f.json', '-o', 'out.svg', ...options], files)
    expect({ code, err, files: written.size }).toEqual({ code: 2, err: `${sentence}\n`, files: 0 })
  })
  it('says what cannot be read or written', () => {
    expect(zoneboard(['render', 'gone', '-o', 'o.svg'], files)).toMatchObject({
      code: 2,
      err: 'gone: There is no such file.\n',
    })
    const refuse = () => {
      throw Object.assign(new Error('no'), { code: 'EACCES' })
    }
    expect(zoneboard(['render', 'a.json', '-o', 'no/o.svg'], files, { write: refuse })).toMatchObject({
      code: 2,
      out: '',
      err: 'no/o.svg: This file cannot be written (EACCES).\n',
    })
  })
})

describe('render to PNG', () => {
  it('paints it twice as large, and puts the drawing into it', () => {
    const { bytes, out } = pngOf()
    const { width, height } = pixelsOf(bytes)
    expect(out).toBe(`out.png: ${width} × ${height} pixels\n`)
    const once = pngOf('--scale', '1')
    expect(Math.abs(pixelsOf(once.bytes).width * 2 - width)).toBeLessThanOrEqual(2)
    const carried = extractDiagram(bytes)
    expect(carried.ok && JSON.parse(carried.value)).toEqual(JSON.parse(framed))
    expect(zoneboard(['check', 'out.png', '--json'], { 'out.png': bytes }).json()[0].counts.error).toBeGreaterThan(0)
  })
  it('carries nothing when told so, or when it is of a part', () => {
    for (const options of [['--no-carry'], ['--frame', 'f'], ['--only', 'ops']]) {
      expect(extractDiagram(pngOf('--scale', '1', ...options).bytes).ok).toBe(false)
    }
  })
  it('is as wide as asked for', () => {
    expect(pixelsOf(pngOf('--width', '700').bytes).width).toBe(700)
  })
  it('prints on paper in its size', () => {
    const { bytes } = pngOf('--paper', 'a4', '--scale', '1')
    const text = Buffer.from(bytes).toString('latin1')
    const at = text.indexOf('pHYs') + 4
    expect(Buffer.from(bytes).readUInt32BE(at)).toBe(Math.round(96 / 0.0254))
    expect(pixelsOf(bytes).width).toBe(1123)
  })
  it('is made smaller where it would be too large, and says so', () => {
    const { bytes, err } = pngOf('--scale', '20', '--frame', 'f', '--no-title', '--no-legend')
    expect(err).toBe('')
    expect(pixelsOf(bytes).width).toBe(398 * 20)
    const fake = { paint: () => bytes }
    const done = zoneboard(['render', 'a.json', '-o', 'out.png', '--scale', '20'], files, fake)
    expect(done.code).toBe(0)
    expect(done.err).toMatch(/^The picture is made at \d×: at 20× it would have more than 16,384 pixels a side/u)
  })
  it('says so where it cannot be painted', () => {
    expect(zoneboard(['render', 'a.json', '-o', 'out.png'], files)).toMatchObject({
      code: 2,
      err: 'a.json: The picture could not be made (no painter).\n',
    })
  })
})
