import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { differenceBetween } from '../../../src/analysis'
import { readZoneboard, writeZoneboard } from '../../../src/formats'
import { type DiagramIndex, indexDiagram } from '../../../src/model'
import { templateFile } from '../../layout/drawings'
import { randomFile } from '../random-drawing'
import { runs, seed } from '../runs'

type File = Readonly<Record<string, unknown>>

function indexOf(file: File): DiagramIndex {
  const opened = readZoneboard(JSON.stringify({ format: 'zoneboard', version: 1, ...file }))
  if (!opened.ok) throw new Error(JSON.stringify(opened.error))
  return indexDiagram(opened.value.diagram)
}

const base = {
  title: 'North',
  zones: [{ id: 'ops', name: 'Operations', slTarget: 2 }, { id: 'cell' }],
  assets: [
    { id: 'plc', type: 'plc', level: 'L1', zone: 'ops' },
    { id: 'hmi', type: 'hmi', level: 'L2', zone: 'ops', alsoIn: ['cell'] },
    { id: 'fw', type: 'industrial-firewall', level: 'L3' },
  ],
  conduits: [
    { id: 'c', source: 'hmi', target: 'plc', via: ['fw'], flows: [{ protocol: 'modbus-tcp' }, { protocol: 'https' }] },
  ],
}
/** The base with one record changed. */
function changed(table: 'zones' | 'assets' | 'conduits', id: string, fields: object): File {
  return { ...base, [table]: base[table].map((one) => (one.id === id ? { ...one, ...fields } : one)) }
}
const between = (before: File, after: File) => differenceBetween(indexOf(before), indexOf(after))
const nothing = { added: [], removed: [], changed: [] }
const same = { document: [], zones: nothing, assets: nothing, conduits: nothing, acceptances: nothing }

describe('what is no difference in meaning', () => {
  it.each<[string, File]>([
    ['places', changed('assets', 'plc', { position: { x: 9, y: 9 } })],
    [
      'areas',
      changed('zones', 'ops', { area: { x: 0, width: 9, top: { level: 'L2', y: 0 }, bottom: { level: 'L1', y: 9 } } }),
    ],
    ['waypoints', changed('conduits', 'c', { waypoints: [{ level: 'L2', x: 1, y: 1 }] })],
    ['locks', changed('assets', 'plc', { locked: true })],
    ['heights of lanes', { ...base, lanes: { L1: { height: 300 } } }],
    ['notes', { ...base, annotations: [{ id: 'n', kind: 'note', text: 'Look' }] }],
    ['the order of records', { ...base, assets: base.assets.toReversed(), zones: base.zones.toReversed() }],
    ['the order of flows', changed('conduits', 'c', { flows: [{ protocol: 'https' }, { protocol: 'modbus-tcp' }] })],
    [
      'who opens where it is the source anyway',
      changed('conduits', 'c', { flows: [{ opens: 'source', protocol: 'modbus-tcp' }, { protocol: 'https' }] }),
    ],
    [
      'one SL-T as seven',
      changed('zones', 'ops', { slTarget: { FR7: 2, FR1: 2, FR2: 2, FR3: 2, FR4: 2, FR5: 2, FR6: 2 } }),
    ],
    [
      'what holds anyway',
      changed('assets', 'plc', {
        quantity: 1,
        critical: false,
        certainty: 'confirmed',
        external: false,
        behaviour: 'endpoint',
        notes: '',
      }),
    ],
    ['a zone that is not isolated', changed('zones', 'cell', { isolated: false, certainty: 'confirmed' })],
    ['an interface named twice', changed('assets', 'hmi', { alsoIn: ['cell', 'cell'] })],
    ['a requirement not assessed', changed('zones', 'ops', { requirements: { 'SR 5.1': { state: 'not-assessed' } } })],
  ])('%s', (_, after) => {
    expect(between(base, after)).toEqual(same)
    expect(between(after, base)).toEqual(same)
  })
})

describe('what is one', () => {
  it.each<[string, File, string, unknown, unknown]>([
    ['a name', changed('assets', 'plc', { name: 'PLC 1' }), 'name', null, 'PLC 1'],
    ['a level', changed('assets', 'plc', { level: 'L0' }), 'level', 'L1', 'L0'],
    ['a zone', changed('assets', 'plc', { zone: 'cell' }), 'zone', 'ops', 'cell'],
    ['a crown jewel', changed('assets', 'plc', { critical: true }), 'critical', null, true],
    ['a flag against the type', changed('assets', 'plc', { external: true }), 'external', null, true],
    ['a second interface gone', changed('assets', 'hmi', { alsoIn: [] }), 'alsoIn', ['cell'], null],
    ['a field of somebody else', changed('assets', 'plc', { cmdb: 7 }), 'cmdb', null, 7],
    ['a guess', changed('assets', 'plc', { certainty: 'assumed' }), 'certainty', null, 'assumed'],
  ])('%s', (_, after, field, before, now) => {
    const { assets, ...rest } = between(base, after)
    expect(assets.changed.map(({ fields }) => fields)).toEqual([[{ field, before, after: now }]])
    expect({ ...rest, assets: nothing }).toEqual(same)
  })
  it('what is said of risks, part by part, and answers of a conduit', () => {
    const zones = between(base, changed('zones', 'ops', { risk: { attacker: 3, impact: { health: 5 } } })).zones
    expect(zones.changed.flatMap(({ fields }) => fields)).toEqual([
      { field: 'risk.attacker', before: null, after: 3 },
      { field: 'risk.health', before: null, after: 5 },
    ])
    const answered = changed('conduits', 'c', { requirements: { 'SR 5.2': { state: 'planned' } } })
    expect(between(base, answered).conduits.changed.flatMap(({ fields }) => fields)).toEqual([
      { field: 'requirements.SR 5.2', before: null, after: { state: 'planned' } },
    ])
  })
  it('SL-T, requirements and conditions of a zone, each by itself', () => {
    const after = changed('zones', 'ops', {
      slTarget: { FR1: 3 },
      requirements: { 'SR 5.1': { state: 'in-place' } },
      conditions: { wireless: false },
    })
    expect(between(base, after).zones.changed[0]?.fields).toEqual([
      expect.objectContaining({ field: 'slTarget', after: expect.objectContaining({ FR1: 3, FR2: 0 }) }),
      { field: 'requirements.SR 5.1', before: null, after: { state: 'in-place' } },
      { field: 'conditions.wireless', before: null, after: false },
    ])
  })
  it('flows, one by one, however often they stand there', () => {
    const after = changed('conduits', 'c', {
      flows: [{ protocol: 'https' }, { protocol: 'https' }, { protocol: 'ssh', opens: 'target' }],
    })
    expect(between(base, after).conduits.changed).toMatchObject([
      {
        fields: [],
        addedFlows: [{ protocol: 'https' }, { protocol: 'ssh' }],
        removedFlows: [{ protocol: 'modbus-tcp' }],
      },
    ])
  })
  it('the devices of a conduit, in their order', () => {
    const two = changed('conduits', 'c', { via: ['fw', 'hmi'] })
    const turned = changed('conduits', 'c', { via: ['hmi', 'fw'] })
    expect(between(two, turned).conduits.changed[0]?.fields).toEqual([
      { field: 'via', before: ['fw', 'hmi'], after: ['hmi', 'fw'] },
    ])
  })
  it('title and settings of rules', () => {
    expect(between(base, { ...base, title: 'South', rules: { 'level-skipped': 'off' } }).document).toEqual([
      { field: 'title', before: 'North', after: 'South' },
      { field: 'rules.level-skipped', before: null, after: 'off' },
    ])
  })
  it('records and acceptances that came and went', () => {
    const accepted = { rule: 'dual-homed', about: ['hmi'], reason: 'Till May', by: 'Ana', on: '2026-01-02' }
    const after = { ...base, assets: base.assets.slice(1), conduits: [], acceptances: [accepted] }
    const { assets, conduits, acceptances } = between(base, after)
    expect(assets.removed.map(({ id }) => id)).toEqual(['plc'])
    expect(conduits.removed.map(({ id }) => id)).toEqual(['c'])
    expect(acceptances.added).toMatchObject([accepted])
    const renewed = { ...after, acceptances: [{ ...accepted, until: '2027-01-01' }] }
    expect(between(after, renewed).acceptances.changed[0]?.fields).toEqual([
      { field: 'until', before: null, after: '2027-01-01' },
    ])
  })
})

const from = seed()

describe(`differences of any drawings, seed ${from}`, () => {
  it('are none to itself, saved and opened; and turned round where the drawings are', () => {
    fc.assert(
      fc.property(randomFile, randomFile, (one, other) => {
        const [a, b] = [indexOf(one as never as File), indexOf(other as never as File)]
        const again = readZoneboard(writeZoneboard(a.diagram))
        if (!again.ok) throw new Error('does not open again')
        expect(differenceBetween(a, indexDiagram(again.value.diagram))).toEqual(same)
        const [there, back] = [differenceBetween(a, b), differenceBetween(b, a)]
        for (const table of ['zones', 'assets', 'conduits'] as const) {
          expect(there[table].added).toEqual(back[table].removed)
          expect(there[table].changed.map(({ after }) => after.id).toSorted()).toEqual(
            back[table].changed.map(({ after }) => after.id).toSorted(),
          )
        }
      }),
      { seed: from, numRuns: runs(200) },
    )
  })
  it('are none between templates and themselves', () => {
    const file = templateFile('mining-dmz-skipped') as never as File
    expect(between(file, { ...file })).toEqual(same)
  })
})
