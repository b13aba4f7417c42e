import { describe, expect, it } from 'vitest'
import { applyPatch, indexDiagram } from '../../src/model'
import { checkDiagram, type Finding, fixesFor } from '../../src/rules'
import { diagram } from '../support/diagram-builder'
import { idSource, open, provenFixes, TODAY, turned } from '../support/test-rule'

const site = (fields: object = {}) =>
  diagram(fields as never)
    .zone('office', { name: 'Office' })
    .zone('hall', { name: 'Hall' })
    .asset('pc', { type: 'office-workstation', name: 'Office PC', level: 'L4', zone: 'office' })
    .asset('fleet', { type: 'fleet-management-server', name: 'Fleet manager', level: 'L3', zone: 'hall' })
    .asset('fw', { type: 'industrial-firewall', name: 'Firewall A', level: 'L3.5' })
    .asset('fw2', { type: 'industrial-firewall', name: 'Firewall B', level: 'L3.5' })
type Site = ReturnType<typeof site>
const check = (built: Site) => checkDiagram(indexDiagram(built.build()), TODAY)
const of = (built: Site, rule: string) => check(built).filter((finding) => finding.rule === rule)
const told = (findings: readonly Finding[]) => findings.map(({ id, sentence }) => [id, sentence])
const https = { flows: [{ protocol: 'https' }] }

describe('parallel conduits of one cause are one finding', () => {
  const three = () => site().conduit('c1', 'pc', 'fleet').conduit('c2', 'fleet', 'pc').conduit('c3', 'pc', 'fleet')

  it('that names all of them, whichever way they were drawn', () => {
    expect(told(of(three(), 'undefined-conduit'))).toEqual([
      [
        'undefined-conduit(c1,c2,c3)',
        '3 conduits between Office PC and Fleet manager name no flow, so anything may pass, either way.',
      ],
    ])
    const [reaches, ...more] = of(three(), 'it-reaches-ot')
    expect(more).toEqual([])
    expect(reaches).toMatchObject({
      id: 'it-reaches-ot(c1,c2,c3)',
      sentence: 'Office PC can open any session straight to Fleet manager over 3 conduits. Nothing in the DMZ ends it.',
      about: ['c1', 'c2', 'c3'],
      path: ['pc', 'fleet'],
      pairs: [['pc', 'fleet', 'any']],
      pairCount: 1,
    })
  })

  it('the same whatever the order of the records', () => {
    expect(checkDiagram(indexDiagram(open(turned(three().file()))), TODAY)).toEqual(check(three()))
  })

  it('also where they name flows: said from either end', () => {
    const built = site()
      .conduit('c1', 'pc', 'hall', { flows: [{ protocol: 'https' }, { protocol: 'ssh', targetAsset: 'fleet' }] })
      .conduit('c2', 'hall', 'pc', {
        flows: [
          { protocol: 'ssh', opens: 'target', sourceAsset: 'fleet' },
          { protocol: 'https', opens: 'target' },
        ],
      })
    expect(told(of(built, 'uncontrolled-conduit'))).toEqual([
      [
        'uncontrolled-conduit(c1,c2)',
        'From Office PC to Hall 2 conduits have no firewall or other boundary device, so nothing refuses what they do not name.',
      ],
    ])
    const lets = check(built).filter(({ rule }) => rule === 'remote-access-uncontrolled' || rule === 'it-reaches-ot')
    expect(lets.map(({ about }) => about)).toEqual([['c1', 'c2']])
  })

  it('is assumed only where each of them is', () => {
    const guess = { certainty: 'assumed' }
    const first = (second: object) =>
      of(site().conduit('c1', 'pc', 'fleet', guess).conduit('c2', 'pc', 'fleet', second), 'undefined-conduit')[0]
    expect(first({})).toMatchObject({ about: ['c1', 'c2'], assumed: false })
    expect(first(guess)).toMatchObject({ about: ['c1', 'c2'], assumed: true })
  })

  it('is accepted as one, and comes back when one more is drawn or one changes', () => {
    const [found] = of(three(), 'it-reaches-ot')
    const acceptance = {
      rule: 'it-reaches-ot',
      about: ['c3', 'c1', 'c2'],
      cause: found?.cause,
      reason: 'r',
      by: 'b',
      on: '2026-11-01',
    }
    const accepted = (more: (built: Site) => Site) => {
      const built = site({ acceptances: [acceptance] })
        .conduit('c1', 'pc', 'fleet')
        .conduit('c2', 'fleet', 'pc')
        .conduit('c3', 'pc', 'fleet')
      return of(more(built), 'it-reaches-ot').map(({ id, acceptance: by }) => [id, by !== null])
    }
    expect(accepted((built) => built)).toEqual([['it-reaches-ot(c1,c2,c3)', true]])
    expect(accepted((built) => built.conduit('c4', 'pc', 'fleet'))).toEqual([['it-reaches-ot(c1,c2,c3,c4)', false]])
  })

  it('has fixes that mend all of them', () => {
    const built = three()
    const index = indexDiagram(built.build())
    for (const finding of checkDiagram(index, TODAY)) provenFixes(index, finding)
    for (const rule of ['undefined-conduit', 'it-reaches-ot']) {
      const [finding] = of(built, rule)
      const fixes = finding ? fixesFor(index, finding, idSource()) : []
      expect(fixes.map(({ label }) => label)).toContain('Delete all 3 conduits')
      expect(fixes.length).toBeGreaterThan(1)
      for (const { patch } of fixes) {
        const after = checkDiagram(indexDiagram(applyPatch(index.diagram, patch)), TODAY)
        expect(after.filter((one) => one.rule === rule)).toEqual([])
      }
    }
  })

  it('names the same flows on those drawn from the other end, where which end that is says nothing', () => {
    const built = three()
    const index = indexDiagram(built.build())
    const [finding] = of(built, 'it-reaches-ot')
    const fix = finding && fixesFor(index, finding, idSource()).find(({ label }) => label.startsWith('Route via'))
    const after = indexDiagram(applyPatch(index.diagram, fix?.patch ?? []))
    const drawn = after.conduits.map(({ source, target, flows }) => JSON.stringify([source, target, flows]))
    expect(drawn).toHaveLength(6)
    expect(new Set(drawn).size).toBe(2)
  })

  it('puts one new firewall and one new broker, not one for each', () => {
    const built = site().conduit('c1', 'pc', 'fleet', https).conduit('c2', 'pc', 'fleet', https)
    const index = indexDiagram(built.build())
    const made = (rule: string, label: string) => {
      const [finding] = of(built, rule)
      const fix = finding && fixesFor(index, finding, idSource()).find((one) => one.label === label)
      return fix?.patch.flatMap((change) =>
        change.op === 'insert' && change.table === 'assets' ? [change.record] : [],
      )
    }
    expect(made('uncontrolled-conduit', 'Insert a firewall')).toHaveLength(1)
    expect(made('it-reaches-ot', 'Route via a new jump host')).toHaveLength(2)
  })
})

describe('parallel conduits of different causes stay apart, and their sentences tell them apart', () => {
  const between = (built: Site) =>
    of(built, 'undefined-conduit').map(({ sentence }) => sentence.slice(0, sentence.indexOf(' name')))

  it('by what they pass', () => {
    const built = site()
      .conduit('c1', 'pc', 'fleet', { via: ['fw'] })
      .conduit('c2', 'pc', 'fleet', { via: ['fw2'] })
      .conduit('c3', 'pc', 'fleet')
    expect(between(built)).toEqual([
      'The conduit between Office PC and Fleet manager (through Firewall A)',
      'The conduit between Office PC and Fleet manager (through Firewall B)',
      'The conduit between Office PC and Fleet manager (through no device)',
    ])
  })
  it('by their names first', () => {
    const built = site()
      .conduit('c1', 'pc', 'fleet', { via: ['fw'], name: 'Main line' })
      .conduit('c2', 'pc', 'fleet', { via: ['fw2'], name: 'Backup' })
    expect(between(built)).toEqual([
      'The conduit between Office PC and Fleet manager (Main line)',
      'The conduit between Office PC and Fleet manager (Backup)',
    ])
  })
  it('by more than their names where those are the same', () => {
    const name = 'Main line'
    const built = site()
      .conduit('c1', 'pc', 'fleet', { via: ['fw'], name })
      .conduit('c2', 'pc', 'fleet', { via: ['fw2'], name })
    expect(between(built)).toEqual([
      'The conduit between Office PC and Fleet manager (through Firewall A)',
      'The conduit between Office PC and Fleet manager (through Firewall B)',
    ])
  })
  it('by their protocols, by who opens, and by number where nothing else does', () => {
    const flows = (...protocols: string[]) => ({ flows: protocols.map((protocol) => ({ protocol })) })
    const opens = (end: string) => ({ flows: [{ protocol: 'smb', opens: end }] })
    const fromTo = (built: Site) =>
      of(built, 'uncontrolled-conduit').map(({ sentence }) => sentence.slice(0, sentence.indexOf(' there')))
    expect(
      fromTo(site().conduit('c1', 'pc', 'fleet', https).conduit('c2', 'pc', 'fleet', flows('smb', 'https'))),
    ).toEqual([
      'From Office PC to Fleet manager (HTTPS)',
      'From Office PC to Fleet manager (HTTPS and SMB file sharing)',
    ])
    expect(
      fromTo(site().conduit('c1', 'pc', 'fleet', opens('source')).conduit('c2', 'pc', 'fleet', opens('target'))),
    ).toEqual([
      'From Office PC to Fleet manager (opened by Office PC)',
      'From Office PC to Fleet manager (opened by Fleet manager)',
    ])
    const encrypted = { flows: [{ protocol: 'https', encrypted: false }] }
    expect(fromTo(site().conduit('c1', 'pc', 'fleet', https).conduit('c2', 'pc', 'fleet', encrypted))).toEqual([
      'From Office PC to Fleet manager (1 of 2)',
      'From Office PC to Fleet manager (2 of 2)',
    ])
  })
  it('a diode one way and the same diode the other way are not alike', () => {
    const built = site()
      .asset('diode', { type: 'data-diode', name: 'Diode', level: 'L3.5' })
      .conduit('c1', 'fleet', 'pc', { via: ['diode'] })
      .conduit('c2', 'pc', 'fleet', { via: ['diode'] })
    expect(of(built, 'undefined-conduit').map(({ id }) => id)).toEqual([
      'undefined-conduit(c1)',
      'undefined-conduit(c2)',
    ])
  })
  it('nothing is added where a finding has no like', () => {
    const built = site().conduit('c1', 'pc', 'fleet', { name: 'Main line' })
    expect(between(built)).toEqual(['The conduit between Office PC and Fleet manager'])
  })
  it('a fix that makes one conduit like its neighbour adds no error', () => {
    const built = site().conduit('c1', 'pc', 'fleet').conduit('c2', 'pc', 'fleet', https)
    const index = indexDiagram(built.build())
    const [finding] = of(built, 'undefined-conduit')
    expect(finding?.id).toBe('undefined-conduit(c1)')
    expect(finding && fixesFor(index, finding, idSource()).map(({ label }) => label)).toContain(
      'Declare HTTPS, behind a firewall',
    )
  })
})
