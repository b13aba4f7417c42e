import { describe, expect, it } from 'vitest'
import { diagram } from '../support/diagram-builder'
import { zoneboard } from './fake-io'

const before = () =>
  diagram()
    .zone('office', { name: 'Office' })
    .zone('ops', { name: 'Operations', slTarget: 1 })
    .asset('pc', { name: 'Office PCs', level: 'L4', zone: 'office' })
    .asset('fleet', { name: 'Fleet manager', level: 'L3', zone: 'ops' })
    .conduit('c1', 'pc', 'fleet', { flows: [{ protocol: 'https' }] })
const after = () =>
  diagram()
    .zone('office', { name: 'Office' })
    .zone('ops', { name: 'Operations', slTarget: 3 })
    .zone('dmz', { name: 'Site DMZ' })
    .asset('pc', { name: 'Office PCs', level: 'L4', zone: 'office', position: { x: 900, y: 10 } })
    .asset('fleet', { name: 'Fleet manager', level: 'L2', zone: 'ops' })
    .asset('jump', { type: 'jump-host', name: 'Jump [host]', level: 'L3.5', zone: 'dmz' })
    .conduit('c1', 'pc', 'jump', { flows: [{ protocol: 'ssh', encrypted: true }] })
const files = { old: JSON.stringify(before().file()), new: JSON.stringify(after().file()) }

describe('diff', () => {
  it('says what changed in meaning, as text', () => {
    const { code, out, err } = zoneboard(['diff', 'old', 'new'], files)
    expect({ code, err }).toEqual({ code: 1, err: '' })
    expect(out).toContain('Zones\n  + Site DMZ (dmz)\n  ~ Operations (ops)\n      SL-T: 1 → 3\n')
    expect(out).toContain(
      'Assets\n  + Jump [host] (jump), level 3.5, in Site DMZ\n  ~ Fleet manager (fleet), level 2, in Operations\n      level: 3 → 2\n',
    )
    expect(out).toContain(
      'Conduits and flows\n  ~ Office PCs – Jump [host] (c1), SSH\n      target: Fleet manager → Jump [host]\n',
    )
    expect(out).toContain(
      '      flow added: SSH, opened by the source, encrypted\n      flow removed: HTTPS, opened by the source\n',
    )
    expect(out).toMatch(/\n {2}- Error: Office PCs can open HTTPS sessions straight to Fleet manager/u)
    expect(out).not.toContain('900')
  })
  it('prints a shape for scripts', () => {
    const { code, json } = zoneboard(['diff', 'old', 'new', '--json'], files)
    expect(code).toBe(1)
    const found = json()
    expect(Object.keys(found)).toEqual('old new same document zones assets conduits acceptances findings'.split(' '))
    expect(found).toMatchObject({
      old: 'old',
      new: 'new',
      same: false,
      document: [],
      zones: { added: [{ id: 'dmz', name: 'Site DMZ' }], removed: [], changed: [{ id: 'ops' }] },
      assets: {
        added: [{ id: 'jump', name: 'Jump [host]' }],
        changed: [{ id: 'fleet', fields: [{ field: 'level', before: 'L3', after: 'L2' }] }],
      },
      conduits: {
        changed: [
          {
            id: 'c1',
            source: 'pc',
            target: 'jump',
            fields: [{ field: 'target', before: 'fleet', after: 'jump' }],
            addedFlows: [{ protocol: 'ssh', encrypted: true }],
            removedFlows: [{ protocol: 'https' }],
          },
        ],
      },
    })
    expect(found.findings.went.map(({ id }: { id: string }) => id)).toContain('it-reaches-ot(c1)')
  })
  it('is Markdown for a comment, with names as they are', () => {
    const { out } = zoneboard(['diff', 'old', 'new', '--format', 'markdown'], files)
    expect(out).toMatch(
      /^## What changed in meaning from old to new\n\n### Zones\n\n- \*\*Added:\*\* Site DMZ \\\(dmz\\\)\n/u,
    )
    expect(out).toContain('- **Added:** Jump \\[host\\] \\(jump\\), level 3.5, in Site DMZ\n')
    expect(out).toContain('\n  - level: 3 → 2\n')
  })
  it('tells of findings that were accepted or judged anew', () => {
    const file = JSON.parse(files.old)
    const accepted = { rule: 'it-reaches-ot', about: ['c1'], reason: 'Till May', by: 'Ana', on: '2026-01-02' }
    const next = { ...file, acceptances: [accepted], rules: { 'dmz-missing': 'advice' } }
    const { out, code } = zoneboard(['diff', 'old', 'next'], { ...files, next: JSON.stringify(next) })
    expect(code).toBe(1)
    expect(out).toContain('Document\n  ~ rules.dmz-missing: none → advice\n')
    expect(out).toContain('Acceptances\n  + it-reaches-ot for c1 by Ana on 2026-01-02: Till May\n')
    expect(out).toMatch(/ {2}~ Accepted: Office PCs can open .*\n {6}is accepted now\n/u)
    expect(out).toMatch(/ {2}~ Advice: .*\n {6}Error → Advice\n/u)
    const back = zoneboard(['diff', 'next', 'old'], { ...files, next: JSON.stringify(next) })
    expect(back.out).toContain('      is not accepted any more\n')
  })
  it('says when nothing did, and ends with 0', () => {
    const moved = { ...JSON.parse(files.old), annotations: [{ id: 'n', kind: 'note' }] }
    const done = zoneboard(['diff', 'old', '-'], { old: files.old, '-': JSON.stringify(moved, null, 4) })
    expect(done).toMatchObject({ code: 0, out: 'Nothing changed in meaning.\n', err: '' })
    expect(zoneboard(['diff', 'old', 'old', '--json'], files).json()).toMatchObject({ same: true })
    expect(zoneboard(['diff', 'old', 'old', '--format', 'markdown'], files).out).toMatch(
      /Nothing changed in meaning\.\n$/u,
    )
  })
  it('ends with 2 and names what cannot be read, both of them', () => {
    const { code, out, err } = zoneboard(['diff', 'gone', 'bad'], { bad: '{' })
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(/^gone: There is no such file\.\nbad: This is not JSON/u)
  })
  it('has colours only where they are wanted, and no name brings its own', () => {
    const evil = JSON.stringify(before().asset('x', { name: '\u001b[2Jx' }).file())
    const { out } = zoneboard(['diff', 'old', 'evil'], { ...files, evil }, { colours: true })
    expect(out).toContain('\u001b[32m+ ')
    expect(out).not.toContain('\u001b[2J')
    expect(zoneboard(['diff', 'old', 'evil'], { ...files, evil }).out).not.toContain('\u001b')
  })
})

describe('diff of security levels', () => {
  it('says answers and risks in words', () => {
    const file = (zone: object, risk: object) => JSON.stringify(diagram({ risk }).zone('ops', zone).file())
    const { out } = zoneboard(['diff', 'a', 'b'], {
      a: file({ name: 'Ops' }, {}),
      b: file(
        { name: 'Ops', risk: { likelihood: 4 }, requirements: { 'SR 5.1': { state: 'compensated', note: 'A guard' } } },
        { tolerable: 6 },
      ),
    })
    expect(out).toContain('requirements.SR 5.1: none → Compensated, note A guard')
    expect(out).toContain('likelihood: none → 4')
    expect(out).toContain('tolerable risk: none → 6')
  })
})
