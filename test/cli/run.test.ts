import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { embedDiagram } from '../../src/formats'
import type { Finding } from '../../src/rules'
import { diagram } from '../support/diagram-builder'
import { zoneboard } from './fake-io'

const templates = path.resolve(import.meta.dirname, '../fixtures/templates')
const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

const site = () =>
  diagram()
    .zone('office', { name: 'Office' })
    .zone('ops', { name: 'Operations' })
    .asset('pc', { name: 'Office PCs', level: 'L4', zone: 'office' })
    .asset('fleet', { name: 'Fleet manager', level: 'L3', zone: 'ops' })
    .asset('plc', { level: 'L1', zone: 'ops' })
    .asset('fw', { type: 'it-ot-firewall', name: 'Firewall', level: 'L3.5' })
    .conduit('c1', 'pc', 'fleet', { via: ['fw'], flows: [{ protocol: 'https' }] })
const clean = () => diagram().zone('ops').asset('plc', { level: 'L1', zone: 'ops' })
const withAcceptance = (...rules: readonly (readonly [string, readonly string[]])[]) => ({
  ...site().file(),
  acceptances: rules.map(([rule, about]) => ({ rule, about, reason: 'Till May', by: 'Ana', on: '2026-01-02' })),
})

const text = (file: object) => JSON.stringify(file)

describe('check --format json', () => {
  it('prints the shape that others read, to the letter', () => {
    const { code, json, err } = zoneboard(['check', 'a.json', '--format', 'json'], { 'a.json': text(site().file()) })
    expect(err).toBe('')
    expect(code).toBe(1)
    const [report] = json()
    expect(Object.keys(report)).toEqual(['file', 'notes', 'findings', 'counts'])
    expect(report.file).toBe('a.json')
    const counted = (severity: string) => report.findings.filter((one: Finding) => one.severity === severity).length
    expect(Object.keys(report.counts)).toEqual(['error', 'warning', 'advice', 'accepted'])
    expect(report.counts).toEqual({ error: 2, warning: counted('warning'), advice: counted('advice'), accepted: 0 })
    expect(Object.keys(report.findings[0])).toEqual(
      'id rule severity kind sentence about path pairs pairCount clause assumed acceptance'.split(' '),
    )
    expect(report.findings[0]).toEqual({
      id: 'it-reaches-ot(c1)',
      rule: 'it-reaches-ot',
      severity: 'error',
      kind: 'risk',
      sentence: 'Office PCs can open HTTPS sessions straight to Fleet manager. Nothing in the DMZ ends them.',
      about: ['c1'],
      path: ['pc', 'fw', 'fleet'],
      pairs: [['pc', 'fleet', 'https']],
      pairCount: 1,
      clause: 'SR 5.1',
      assumed: false,
      acceptance: null,
    })
  })
  it('prints a list for several files, as they were named', () => {
    const files = { './a.json': text(clean().file()), 'b.json': text(site().file()) }
    const { code, json } = zoneboard(['check', './a.json', 'b.json', '--format=json'], files)
    expect(json().map(({ file }: { file: string }) => file)).toEqual(['./a.json', 'b.json'])
    expect(code).toBe(1)
  })
  it('counts accepted findings apart, and ends with 0 when nothing else is wrong', () => {
    const file = withAcceptance(['it-reaches-ot', ['c1']], ['dmz-missing', []])
    const { code, json } = zoneboard(['check', 'a', '--format', 'json'], { a: text(file) })
    expect(code).toBe(0)
    expect(json()[0].counts).toMatchObject({ error: 0, accepted: 2 })
    expect(json()[0].findings[0].acceptance).toEqual({
      rule: 'it-reaches-ot',
      about: ['c1'],
      reason: 'Till May',
      by: 'Ana',
      on: '2026-01-02',
    })
  })
  it('shows an acceptance as it stands in the file, but for an id', () => {
    const file = withAcceptance(['it-reaches-ot', ['c1']])
    const acceptances = file.acceptances.map((one) => ({ id: 'ours', ticket: 'OT-7', ...one }))
    const { json } = zoneboard(['check', 'a', '--format', 'json'], { a: text({ ...file, acceptances }) })
    const told = json()[0].findings.find((finding: { acceptance: unknown }) => finding.acceptance)
    expect(told.acceptance).toEqual({ ticket: 'OT-7', ...file.acceptances[0] })
  })
  it('tells notes as sentences', () => {
    const { json } = zoneboard(['check', 'a', '--format', 'json'], {
      a: text(clean().asset('x', { type: 'warp', zone: 'ops' }).file()),
    })
    expect(json()[0].notes).toEqual([expect.stringMatching(/^x: the type “warp” .*\.$/)])
  })
  it('checks the other files where one cannot be read', () => {
    const files = { a: text(clean().file()), b: '{', c: { code: 'EISDIR' }, d: text({ format: 'drawio' }) }
    const { code, json, err } = zoneboard(['check', 'missing', 'a', 'b', 'c', 'd', '--format', 'json'], files)
    expect(code).toBe(2)
    expect(json()).toHaveLength(1)
    expect(err.trim().split('\n')).toEqual([
      'missing: There is no such file.',
      expect.stringMatching(/^b: This is not JSON: /),
      'c: This is a folder, not a file.',
      expect.stringMatching(/^d: This is a file of another format, “drawio”/),
    ])
  })
  it('says what is wrong with bytes that are too many, or no text', () => {
    const huge = { code: 'ERR_FS_FILE_TOO_LARGE' }
    const files = { big: new Uint8Array(700_000_000), huge, latin: Uint8Array.of(0x22, 0xfc, 0x22) }
    const { code, err } = zoneboard(['check', 'big', 'huge', 'latin'], files)
    expect(code).toBe(2)
    expect(err.split('\n')).toEqual([
      'big: The file has 700 MB; more than 32 MB are not opened.',
      'huge: This file has more than 2 GB; more than 32 MB are not opened.',
      expect.stringMatching(/^latin: Line 1 is not text in UTF-8/),
      '',
    ])
  })
  it('reads the drawing that a PNG carries', () => {
    const png = embedDiagram(onePixel, text(site().file()))
    if (!png.ok) throw new Error(png.error.code)
    const { code, json } = zoneboard(['check', 'a.png', '--format', 'json'], { 'a.png': png.value })
    expect(code).toBe(1)
    expect(json()[0].counts.error).toBe(2)
    const bare = zoneboard(['check', 'b.png'], { 'b.png': onePixel })
    expect(bare.code).toBe(2)
    expect(bare.err).toMatch(/^b.png: This picture carries no drawing/)
  })
})

describe('check as text', () => {
  it('says the counts, each sentence, and what it is about', () => {
    const { out, code } = zoneboard(['check', 'a'], { a: text(withAcceptance(['dmz-missing', []])) })
    expect(code).toBe(1)
    expect(out).toMatch(/^a: 1 error, \d+ warnings?, \d+ advice, 1 accepted\n/u)
    expect(out).toContain('Error: Office PCs can open HTTPS sessions straight to Fleet manager.')
    expect(out).toContain('it-reaches-ot · SR 5.1 · about c1 · path Office PCs → Firewall → Fleet manager · 1 session')
    expect(out).toContain('accepted by Ana on 2026-01-02: Till May')
  })
  it('keeps names from moving the cursor', () => {
    const file = site().asset('evil', { name: '\u001b[2J\u202eevil\u009b31m' }).file()
    const { out } = zoneboard(['check', 'a'], { a: text(file) })
    expect(out).toContain('evil')
    for (const mark of ['\u001b', '\u009b', '\u202e']) expect(out).not.toContain(mark)
  })
})

describe('reach', () => {
  it('prints steps and chains, with the conduit that crosses and what is passed', () => {
    const { code, json } = zoneboard(['reach', 'a', '--from', 'pc', '--json'], { a: text(site().file()) })
    expect(code).toBe(0)
    const hop = { from: 'pc', to: 'fleet', protocol: 'https', conduit: 'c1', via: ['fw'] }
    expect(json()).toEqual({
      from: ['pc'],
      reached: [
        { id: 'fleet', step: 1, chain: [hop] },
        { id: 'plc', step: 2, chain: [hop, { from: 'fleet', to: 'plc', protocol: 'any', conduit: null, via: [] }] },
      ],
    })
  })
  it('names the first conduit where none crosses', () => {
    const file = clean().asset('sw', { type: 'managed-switch', zone: 'ops' }).asset('hmi', { zone: 'ops' })
    const isolated = { ...file.file(), zones: [{ id: 'ops', isolated: true }] }
    const wired = { ...isolated, conduits: [{ id: 'w', source: 'plc', target: 'hmi' }] }
    const { json } = zoneboard(['reach', 'a', '--from', 'plc', '--json'], { a: text(wired) })
    expect(json().reached).toEqual([
      { id: 'hmi', step: 1, chain: [{ from: 'plc', to: 'hmi', protocol: 'any', conduit: 'w', via: [] }] },
    ])
  })
  it('starts from several, and tells it as text', () => {
    const { out, code } = zoneboard(['reach', 'a', '--from', 'pc', 'plc'], { a: text(site().file()) })
    expect(code).toBe(0)
    expect(out).toContain('1 asset can be reached from Office PCs, ')
    expect(out).toContain('Step 1\n  Fleet manager: ')
  })
  it('says which id is not known, or is no asset', () => {
    const files = { a: text(site().file()) }
    expect(zoneboard(['reach', 'a', '--from', 'pc', 'nobody'], files)).toMatchObject({
      code: 2,
      out: '',
      err: 'a: There is no asset “nobody” in this drawing.\n',
    })
    expect(zoneboard(['reach', 'a', '--from', 'ops'], files).err).toBe('a: “ops” is a zone; --from takes assets.\n')
  })
})

describe('what is asked for', () => {
  it.each([
    [[], 'Say what to do'],
    [['draw'], 'no command “draw”'],
    [['--json'], 'no option “--json”'],
    [['check'], 'Name the file'],
    [['check', 'a', '--from', 'b'], 'no option “--from”'],
    [['check', 'a', '--format'], '--format needs a value'],
    [['check', 'a', '--format', 'xml'], 'no format “xml”: say text, json, sarif, junit or markdown.'],
    [['check', 'a', '--json=yes'], 'no option “--json=yes”'],
    [['check', 'a', '--fail-on', 'advise'], '--fail-on cannot be “advise”: say error, warning, advice or never.'],
    [['check', 'a', '--fail-on='], '--fail-on needs a value'],
    [['help', 'draw'], 'no command “draw”'],
    [['explain'], 'Name one rule'],
    [['explain', 'flat-zone', 'dual-homed'], 'Name one rule'],
    [['explain', 'flat'], 'There is no rule “flat”; perhaps “flat-zone”.'],
    [['explain', '../../etc'], 'There is no rule “../../etc”. “zoneboard rules” lists all.'],
    [['rules', 'flat-zone'], 'Nothing is named here'],
    [['diff', 'a'], 'Name two files'],
    [['diff', 'a', 'b', 'c'], 'Name two files'],
    [['reach', 'a', '--from', 'b', '--to'], 'Say after --to'],
    [['render'], 'Name one file to draw'],
    [['render', 'a', 'b', '-o', 'c.svg'], 'Name one file to draw'],
    [['render', 'a'], 'Say with -o what to write'],
    [['render', 'a', '-o'], '-o needs a value'],
    [['render', 'a', '-o', 'b.jpg'], '“b.jpg” ends neither with .svg nor with .png'],
    [['render', 'a', '-o', '-', '--format', 'png'], 'A PNG goes to a file'],
    [['render', 'a', '-o', 'b.png', '--scale', '0'], '--scale takes a number above 0, up to 20.'],
    [['render', 'a', '-o', 'b.png', '--scale', '1e9'], '--scale takes a number above 0, up to 20.'],
    [['render', 'a', '-o', 'b.png', '--width', '99999'], '--width takes a number above 0, up to 16384.'],
    [['render', 'a', '-o', 'b.png', '--scale', '1', '--width', '9'], '--scale and --width exclude each other'],
    [['render', 'a', '-o', 'b.svg', '--width', '9'], 'An SVG has no pixels'],
    [['render', 'a', '-o', 'b.svg', '--only', '--no-title'], 'Say after --only'],
    [['render', 'a', '-o', 'b.svg', '--only', 'x', '--frame', 'f'], '--only and --frame exclude each other'],
    [['render', 'a', '-o', 'b.svg', '--theme', 'dark', '--background', 'white'], 'with the light theme only'],
    [['reach', '--from', 'a'], 'Name one file before --from'],
    [['reach', 'a', 'b', '--from', 'c'], 'Name one file before --from'],
    [['reach', 'a'], 'in which assets to start'],
    [['reach', 'a', '--from', '--json'], 'in which assets to start'],
  ] as const)('%j is answered with a sentence and 2', (argv, sentence) => {
    const { code, out, err } = zoneboard(argv)
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err).toContain(sentence)
    expect(err).toMatch(/See --help\.\n$/)
  })
})

describe('the templates', () => {
  it.each(['mining-well-segmented', 'hydro-demand-response', 'generic-manufacturing'])('%s is clean', (name) => {
    const file = `${name}.zoneboard.json`
    expect(zoneboard(['check', file], { [file]: readFileSync(path.join(templates, file)) }).code).toBe(0)
  })
})
