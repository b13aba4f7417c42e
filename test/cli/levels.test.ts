import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { requirements } from '../../src/catalogue'
import { diagram } from '../support/diagram-builder'
import { zoneboard } from './fake-io'

const met = (ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, { state: 'in-place' as const }]))
const FR5_SL1 = requirements.filter(({ fr, sl }) => fr === 'FR5' && sl === 1).map(({ id }) => id)
const FR7 = requirements.filter(({ fr }) => fr === 'FR7').map(({ id }) => id)

const file = JSON.stringify(
  diagram({ site: 'plant' })
    .zone('control', {
      name: 'Control',
      slTarget: { FR1: 0, FR2: 0, FR3: 0, FR4: 0, FR5: 2, FR6: 1, FR7: 2 },
      requirements: met([...FR5_SL1, ...FR7]),
    })
    .asset('plc', { type: 'plc', name: 'PLC-07', level: 'L1', zone: 'control', slCapability: { FR7: 1 } })
    .zone('office', { name: 'Office' })
    .file(),
)
const ask = (...more: string[]) => zoneboard(['levels', 'f', ...more], { f: file })
const template = (name: string) =>
  readFileSync(path.resolve(import.meta.dirname, `../fixtures/templates/${name}.zoneboard.json`), 'utf8')

describe('levels', () => {
  it('tells target, reached level, gap and why, FR by FR', () => {
    const { code, out, err } = ask()
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out.split('\n').slice(0, 11)).toEqual([
      'Control',
      '  FR 1  SL-T 0  not assessed',
      '  FR 2  SL-T 0  not assessed',
      '  FR 3  SL-T 0  not assessed',
      '  FR 4  SL-T 0  not assessed',
      '  FR 5  SL-T 2  SL-A 1  1 below: SR 5.1 RE 1, SR 5.2 RE 1 are not in place',
      '  FR 6  SL-T 1  not assessed',
      '  FR 7  SL-T 2  SL-A 1  1 below: limited by PLC-07, SL-C 1',
      '',
      'Office',
      '  no SL-T',
    ])
    expect(out).toContain('  2. SR 5.1 RE 1 Physical network segmentation\n     in Control\n')
  })
  it('tells the same to scripts, with null where nothing was assessed', () => {
    const { code, json } = ask('--json')
    expect(code).toBe(0)
    const { levels, nextSteps } = json()
    expect(levels.map(({ id, kind }: { id: string; kind: string }) => [id, kind])).toEqual([
      ['control', 'zone'],
      ['office', 'zone'],
    ])
    const of = (fr: string) => levels[0].frs.find((one: { fr: string }) => one.fr === fr)
    expect(of('FR 5')).toEqual({
      fr: 'FR 5',
      target: 2,
      achieved: 1,
      gap: 1,
      limitedBy: { requirements: ['SR 5.1 RE 1', 'SR 5.2 RE 1'] },
    })
    expect(of('FR 6')).toEqual({ fr: 'FR 6', target: 1, achieved: null, gap: null, limitedBy: null })
    expect(of('FR 7')).toMatchObject({ gap: 1, limitedBy: { member: 'plc', capability: 1 } })
    expect(levels[1].frs[0]).toEqual({ fr: 'FR 1', target: null, achieved: null, gap: null, limitedBy: null })
    expect(nextSteps[1]).toMatchObject({
      requirement: 'SR 5.1 RE 1',
      where: [{ id: 'control', state: 'not-assessed' }],
    })
    expect(ask('--format', 'json').out).toBe(ask('--json').out)
  })
  it('puts what answers an open error first, and counts the rest', () => {
    const { out, json } = zoneboard(['levels', 't', '--json'], { t: template('mining-dmz-skipped') })
    expect(json().nextSteps[0].errors.length).toBeGreaterThan(0)
    const text = zoneboard(['levels', 't'], { t: template('mining-dmz-skipped') }).out
    expect(text).toMatch(/ {2}1\. SR .*\n {5}in .* · Answers \d+ errors?/)
    expect(text).toContain(`and ${json().nextSteps.length - 10} more`)
    expect(out).not.toContain('undefined')
  })
  it('tells of a conduit that states its own target', () => {
    const drawn = diagram()
      .zone('a', { name: 'A' })
      .zone('b', { name: 'B' })
      .conduit('c', 'a', 'b', { name: 'Uplink', slTarget: 1 })
      .file()
    const { json, out } = zoneboard(['levels', 'f', '--json'], { f: JSON.stringify(drawn) })
    expect(json().levels.at(-1)).toMatchObject({ id: 'c', kind: 'conduit' })
    expect(out).toContain('"target": 1')
  })
  it('says so where there is nothing to tell, and where a file is no drawing', () => {
    const empty = JSON.stringify(diagram().file())
    expect(zoneboard(['levels', 'f'], { f: empty }).out).toBe(
      'There are no zones yet.\n\nNothing that a target asks for is missing.\n',
    )
    expect(zoneboard(['levels', 'f'], { f: '{' })).toMatchObject({ code: 2, out: '' })
    expect(zoneboard(['levels', 'f'], { f: '{' }).err).toMatch(/^f: /)
    expect(zoneboard(['levels']).err).toBe('Name one file. See --help.\n')
    expect(zoneboard(['levels', 'a', 'b']).code).toBe(2)
  })
})
