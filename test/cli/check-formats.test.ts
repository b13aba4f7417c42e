import { describe, expect, it } from 'vitest'
import { ruleMetas } from '../../src/rules'
import { diagram } from '../support/diagram-builder'
import { zoneboard } from './fake-io'

const site = () =>
  diagram()
    .zone('office', { name: 'Office' })
    .zone('ops', { name: 'Operations' })
    .asset('pc', { name: 'Office PCs', level: 'L4', zone: 'office' })
    .asset('fleet', { name: 'Fleet manager', level: 'L3', zone: 'ops' })
    .asset('loose', { name: 'Loose', level: 'L3' })
    .conduit('c1', 'pc', 'fleet', { via: ['fw'], flows: [{ protocol: 'https' }] })
    .asset('fw', { type: 'it-ot-firewall', name: 'Firewall', level: 'L3.5' })
const bad = JSON.stringify(site().file())
const gaps = JSON.stringify(diagram().zone('ops').asset('a', { zone: 'ops' }).asset('b').file())
const quiet = Object.fromEntries(ruleMetas.map(({ id }) => [id, 'off']))
const clean = JSON.stringify({ ...site().file(), rules: quiet })

describe('--fail-on', () => {
  it.each([
    [[], bad, 1],
    [['--fail-on', 'error'], bad, 1],
    [['--fail-on=never'], bad, 0],
    [['--fail-on', 'error'], gaps, 0],
    [['--fail-on', 'warning'], gaps, 1],
    [['--fail-on', 'advice'], gaps, 1],
    [['--fail-on', 'advice'], clean, 0],
  ])('%j', (options, file, code) => {
    for (const format of ['text', 'json', 'sarif', 'junit', 'markdown']) {
      expect(zoneboard(['check', 'f', '--format', format, ...options], { f: file }).code, format).toBe(code)
    }
  })
  it('is not failed by what was accepted', () => {
    const acceptances = [{ rule: 'unzoned-asset', about: ['b'], reason: 'Spare', by: 'Ana', on: '2026-01-02' }]
    const file = JSON.stringify({ ...JSON.parse(gaps), acceptances })
    expect(zoneboard(['check', 'f', '--fail-on', 'warning'], { f: file }).code).toBe(0)
  })
  it('gives 2 for a file that cannot be read, whatever it says', () => {
    expect(zoneboard(['check', 'f', 'g', '--fail-on', 'never'], { f: bad }).code).toBe(2)
  })
})

describe('colours', () => {
  it('are there only where they are wanted', () => {
    const { out } = zoneboard(['check', 'f'], { f: bad })
    expect(out).not.toContain('\u001b')
    const inked = zoneboard(['check', 'f'], { f: bad }, { colours: true }).out
    expect(inked).toContain('\u001b[31mError:\u001b[0m')
    expect(inked.replaceAll(/\p{Cc}\[\d+m/gu, '')).toBe(out)
  })
  it('are in no format that a program reads', () => {
    for (const format of ['json', 'sarif', 'junit', 'markdown']) {
      expect(zoneboard(['check', 'f', '--format', format], { f: bad }, { colours: true }).out).not.toContain('\u001b')
    }
  })
  it('let no name bring its own', () => {
    const file = JSON.stringify(diagram().asset('x', { name: '\u001b[32mfine' }).file())
    expect(zoneboard(['check', 'f'], { f: file }, { colours: true }).out).not.toContain('\u001b[32m')
  })
})
