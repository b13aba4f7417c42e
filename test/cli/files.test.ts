import { describe, expect, it } from 'vitest'
import { expandFiles } from '../../src/cli/expand-files'
import { diagram } from '../support/diagram-builder'
import { zoneboard } from './fake-io'

const drawing = JSON.stringify(diagram().zone('ops').asset('plc', { zone: 'ops' }).file())
const NAMES = [
  'a.json',
  'b.json',
  'c.txt',
  '.hidden.json',
  'odd[1].json',
  'sites/north.json',
  'sites/south.json',
  'sites/deep/east.json',
  'sites/.git/x.json',
  'sites/node_modules/y.json',
]
const files = Object.fromEntries(NAMES.map((name) => [name, drawing]))

/** The names that were checked, in order. */
function checked(...named: string[]): readonly string[] {
  const { json, err } = zoneboard(['check', '--json', '--', ...named], files)
  expect(err).toBe('')
  return json().map(({ file }: { file: string }) => file)
}

describe('patterns', () => {
  it.each([
    ['*.json', ['a.json', 'b.json', 'odd[1].json']],
    ['./*.json', ['./a.json', './b.json', './odd[1].json']],
    ['?.json', ['a.json', 'b.json']],
    ['[!a].json', ['b.json']],
    ['[a-b].json', ['a.json', 'b.json']],
    ['.*.json', ['.hidden.json']],
    ['{b,a}.{json,txt}', ['a.json', 'b.json']],
    ['sites/*', ['sites/north.json', 'sites/south.json']],
    ['*/s*h.json', ['sites/south.json']],
    ['**/*.json', ['a.json', 'b.json', 'odd[1].json', 'sites/deep/east.json', 'sites/north.json', 'sites/south.json']],
    ['sites/**', ['sites/deep/east.json', 'sites/north.json', 'sites/south.json']],
    ['sites/**/e*.json', ['sites/deep/east.json']],
    ['odd[1].json', ['odd[1].json']],
  ])('%s', (pattern, names) => {
    expect(checked(pattern)).toEqual(names)
  })
  it('check a file once, and as it was first named', () => {
    expect(checked('b.json', '*.json')).toEqual(['b.json', 'a.json', 'odd[1].json'])
  })
  it.each(['*.xml', 'nowhere/*.json', '[b-a].json', 'sites', '{a', 'a]'])('%s that fits nothing is told', (pattern) => {
    const { code, err } = zoneboard(['check', pattern, 'a.json'], files)
    expect(code).toBe(2)
    expect(err).toMatch(/^\S+: (No file fits this pattern|There is no such file)\.\n$/u)
  })
  it('does not run on for ever over a long name', () => {
    const name = `${'a'.repeat(200)}.json`
    expect(zoneboard(['check', `${'*a'.repeat(12)}*b`], { [name]: drawing }).code).toBe(2)
  })
  it('does not follow links round in a circle', () => {
    const io = {
      entries: () => [
        { name: 'again', kind: 'link' },
        { name: 'x.json', kind: 'file' },
      ],
    }
    expect(expandFiles(['**/*.json'], io as never).files).toEqual(['x.json'])
  })
})

describe('standard input', () => {
  it('is a file named -', () => {
    const { code, json } = zoneboard(['check', '-', '--json'], { '-': drawing })
    expect(code).toBe(0)
    expect(json()[0].file).toBe('-')
    expect(zoneboard(['reach', '-', '--from', 'plc'], { '-': drawing }).code).toBe(0)
  })
  it('that holds no drawing is told', () => {
    expect(zoneboard(['check', '-'], { '-': '' })).toMatchObject({
      code: 2,
      err: '-: This is not JSON: the file is empty.\n',
    })
  })
})
