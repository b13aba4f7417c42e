import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { diagram } from '../support/diagram-builder'
import { pixelsOf } from './png'

const root = path.resolve(import.meta.dirname, '../..')
const house = realpathSync(mkdtempSync(path.join(tmpdir(), 'zoneboard-program-')))
/** As npm lays an installed package out: the package, its painter beside it, a link by its name. */
const modules = path.join(house, 'elsewhere', 'node_modules')
const installed = path.join(modules, 'zoneboard')
const program = path.join(modules, '.bin', 'zoneboard')
/** Where a person stands. */
const desk = path.join(house, 'desk')

beforeAll(() => {
  const built = spawnSync(process.execPath, ['.ci/build-cli.mjs', path.join(installed, 'dist-cli')], {
    cwd: root,
    encoding: 'utf8',
  })
  expect(built.stderr).toBe('')
  expect(built.status).toBe(0)
  cpSync(path.join(root, 'package.json'), path.join(installed, 'package.json'))
  symlinkSync(path.join(root, 'node_modules', '@resvg'), path.join(modules, '@resvg'), 'dir')
  const { bin } = JSON.parse(readFileSync(path.join(installed, 'package.json'), 'utf8')) as {
    bin: { zoneboard: string }
  }
  mkdirSync(path.dirname(program))
  symlinkSync(path.join(installed, bin.zoneboard), program)
  mkdirSync(path.join(desk, 'sites', 'north'), { recursive: true })
  writeFileSync(path.join(desk, 'bad.json'), bad)
  writeFileSync(path.join(desk, 'broken.json'), '{ "format": "zoneboard", ')
  writeFileSync(path.join(desk, 'sites', 'good.json'), good)
  writeFileSync(path.join(desk, 'sites', 'north', 'bad.json'), bad)
  writeFileSync(path.join(desk, 'big.json'), '')
  truncateSync(path.join(desk, 'big.json'), 33_000_000)
})
afterAll(() => rmSync(house, { recursive: true, force: true }))

const site = () =>
  diagram({ rules: { 'dmz-missing': 'off' } })
    .zone('office', { name: 'Office' })
    .zone('ops', { name: 'Operations' })
    .asset('pc', { name: 'Office PCs', level: 'L4', zone: 'office' })
    .asset('fleet', { name: 'Fleet manager', level: 'L3', zone: 'ops' })
const bad = JSON.stringify(site().conduit('c1', 'pc', 'fleet').file())
const good = JSON.stringify(site().file())

/** The built program, started by its link from the desk, as npx does. */
function start(argv: readonly string[], options: { input?: string | Buffer; env?: NodeJS.ProcessEnv } = {}) {
  const { input = '', env = {} } = options
  const { NODE_PATH: _path, ...clean } = process.env
  return spawnSync(process.execPath, [program, ...argv], {
    cwd: desk,
    encoding: 'utf8',
    input,
    env: { ...clean, ...env },
  })
}

describe('the built program, from another folder', () => {
  it('starts by itself, and knows its version', () => {
    const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string }
    const direct = spawnSync(program, ['--version'], { cwd: desk, encoding: 'utf8' })
    expect(process.platform === 'win32' ? `${version}\n` : direct.stdout).toBe(`${version}\n`)
    expect(start(['--version']).stdout).toBe(`${version}\n`)
  })
  it('checks files that it finds by patterns, without a shell', () => {
    const { status, stdout, stderr } = start(['check', '**/*d.json', '--format', 'json'])
    expect(stderr).toBe('')
    expect(JSON.parse(stdout).map(({ file }: { file: string }) => file)).toEqual([
      'bad.json',
      'sites/good.json',
      'sites/north/bad.json',
    ])
    expect(status).toBe(1)
  })
  it('reads standard input, whole however large', () => {
    expect(start(['check', '-'], { input: bad })).toMatchObject({ status: 1, stderr: '' })
    const long = JSON.stringify({
      ...JSON.parse(good),
      description: 'x'.repeat(90_000),
      more: Array(20_000).fill('long enough'),
    })
    expect(start(['check', '-', '--fail-on', 'error'], { input: long })).toMatchObject({ status: 0, stderr: '' })
  })
  it.each<[string, readonly string[], number, RegExp]>([
    ['text', ['bad.json'], 1, /^bad\.json: \d+ errors?, /u],
    ['never failing', ['bad.json', '--fail-on', 'never'], 0, /^bad\.json: \d+ errors?, /u],
    ['JSON', ['bad.json', '--json'], 1, /^\[\n {2}\{\n {4}"file": "bad\.json"/u],
    [
      'SARIF, with the pages of the rules',
      ['bad.json', '--format', 'sarif'],
      1,
      /"version": "2\.1\.0"[^]*## How to put it right/u,
    ],
    ['JUnit', ['bad.json', '--format', 'junit'], 1, /^<\?xml [^]*<failure /u],
    ['Markdown', ['bad.json', '--format', 'markdown'], 1, /^## bad\.json\n/u],
  ])('check writes %s', (_, argv, status, pattern) => {
    const done = start(['check', ...argv])
    expect(done.stderr).toBe('')
    expect(done.status).toBe(status)
    expect(done.stdout).toMatch(pattern)
  })
  it('explains a rule, and lists all', () => {
    expect(start(['explain', 'undefined-conduit'])).toMatchObject({ status: 0, stderr: '' })
    expect(start(['explain', 'undefined-conduit']).stdout).toMatch(/\nHow to put it right\n/u)
    expect(start(['rules']).stdout).toMatch(/^undefined-conduit +Error/mu)
  })
  it('says what can be reached, and the way', () => {
    expect(start(['reach', 'bad.json', '--from', 'pc', '--to', 'fleet'])).toMatchObject({
      status: 0,
      stdout: 'Fleet manager can be reached in 1 step:\n  1. Fleet manager: any protocol from Office PCs\n',
    })
  })
  it('compares drawings', () => {
    expect(start(['diff', 'bad.json', 'sites/north/bad.json'])).toMatchObject({
      status: 0,
      stdout: 'Nothing changed in meaning.\n',
    })
    const { status, stdout } = start(['diff', 'bad.json', '-', '--format', 'json'], { input: good })
    expect(status).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({ old: 'bad.json', new: '-', conduits: { removed: [{ id: 'c1' }] } })
  })
  it('draws SVG with its fonts, and PNG that opens again', () => {
    const svg = start(['render', 'bad.json', '-o', 'out.svg'])
    expect(svg).toMatchObject({ status: 0, stderr: '' })
    const drawn = readFileSync(path.join(desk, 'out.svg'), 'utf8')
    expect(drawn).toContain('src:url(data:font/woff2;base64,')
    expect(drawn).toContain('Fleet manager</text>')
    const png = start(['render', 'bad.json', '-o', 'out.png', '--theme', 'dark'])
    expect(png).toMatchObject({ status: 0, stderr: '' })
    const { width, height } = pixelsOf(readFileSync(path.join(desk, 'out.png')))
    expect(png.stdout).toBe(`out.png: ${width} × ${height} pixels\n`)
    expect(start(['diff', 'bad.json', 'out.png'])).toMatchObject({ status: 0, stdout: 'Nothing changed in meaning.\n' })
  })
  it('has no colours where no terminal listens, nor where nobody wants them', () => {
    for (const env of [{}, { NO_COLOR: '1' }, { TERM: 'xterm-256color' }]) {
      expect(start(['check', 'bad.json'], { env }).stdout).not.toContain('\u001b')
    }
  })
  it.each<[readonly string[], RegExp]>([
    [['check'], /^Name the file to read\. See --help\.\n$/u],
    [['check', '--nonsense', 'bad.json'], /^There is no option “--nonsense” here\. See --help\.\n$/u],
    [['explain', 'nothing'], /^There is no rule “nothing”/u],
    [['rules', 'x'], /^Nothing is named here/u],
    [['reach', 'bad.json'], /^Say with --from/u],
    [['render', 'bad.json'], /^Say with -o/u],
    [['diff', 'bad.json'], /^Name two files/u],
    [['check', 'gone.json'], /^gone\.json: There is no such file\.\n$/u],
    [['check', '*.xml'], /^\*\.xml: No file fits this pattern\.\n$/u],
    [['check', 'sites'], /^sites: This is a folder, not a file\.\n$/u],
    [['check', 'broken.json'], /^broken\.json: This is not JSON: /u],
    [['check', 'big.json'], /^big\.json: The file has 33 MB; more than 32 MB are not opened\.\n$/u],
    [['reach', 'gone.json', '--from', 'pc'], /^gone\.json: There is no such file\.\n$/u],
    [['reach', 'broken.json', '--from', 'pc'], /^broken\.json: This is not JSON: /u],
    [['reach', 'big.json', '--from', 'pc'], /^big\.json: The file has 33 MB/u],
    [['render', 'gone.json', '-o', 'x.svg'], /^gone\.json: There is no such file\.\n$/u],
    [['render', 'broken.json', '-o', 'x.svg'], /^broken\.json: This is not JSON: /u],
    [['render', 'big.json', '-o', 'x.png'], /^big\.json: The file has 33 MB/u],
    [['render', 'bad.json', '-o', 'no/such/x.svg'], /^no\/such\/x\.svg: This file cannot be written \(ENOENT\)\.\n$/u],
    [['diff', 'bad.json', 'gone.json'], /^gone\.json: There is no such file\.\n$/u],
    [['diff', 'broken.json', 'bad.json'], /^broken\.json: This is not JSON: /u],
    [['diff', 'bad.json', 'big.json'], /^big\.json: The file has 33 MB/u],
  ])('%j ends with 2 and a sentence', (argv, sentence) => {
    const { status, stderr, stdout } = start(argv)
    expect(stderr).toMatch(sentence)
    expect(stderr.split('\n')).toHaveLength(2)
    expect({ status, stdout: stdout.trim() }).toEqual({ status: 2, stdout: '' })
    expect(existsSync(path.join(desk, 'x.svg'))).toBe(false)
  })
})
