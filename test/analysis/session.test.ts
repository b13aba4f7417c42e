import { describe, expect, it } from 'vitest'
import { findSession, prepareSessions } from '../../src/analysis'
import { assetId, indexDiagram } from '../../src/model'
import { diagram } from '../support/diagram-builder'
import { HTTPS, https, opens, SSH, session, sessionsOf, talk } from './talk'

const SWITCH = { type: 'managed-switch' }
const pair = () => diagram().asset('a').asset('b')
const flows = (...protocols: string[]) => ({ flows: protocols.map((protocol) => ({ protocol })) })

describe('§4 a can open a session to b with protocol p', () => {
  it('when there is a way whose inner nodes are only passing devices', () => {
    const drawing = pair().asset('m').conduit('c1', 'a', 'm').conduit('c2', 'm', 'b')
    expect(session(drawing, 'a', 'b')).toBeNull()
    const passing = pair().asset('s', SWITCH).asset('t', SWITCH)
    passing.conduit('c1', 'a', 's').conduit('c2', 's', 't').conduit('c3', 't', 'b')
    expect(session(passing, 'a', 'b')?.path).toEqual(['a', 's', 't', 'b'])
  })
  it('and every hop permits p in that direction', () => {
    const drawing = pair()
      .asset('s', SWITCH)
      .conduit('c1', 'a', 's', flows('https', 'ssh'))
      .conduit('c2', 's', 'b', flows('ssh'))
    expect(session(drawing, 'a', 'b', 'https')).toBeNull()
    expect(session(drawing, 'a', 'b', 'ssh')?.protocol).toBe('ssh')
    expect(session(drawing, 'a', 'b')?.protocol).toBe('ssh')
    expect(session(drawing, 'b', 'a')).toBeNull()
  })
  it('along a conduit with flows, where a flow names p and lets this side open it', () => {
    expect(talk(pair().conduit('c', 'a', 'b', https))).toEqual(['a>b'])
    expect(talk(pair().conduit('c', 'a', 'b', opens('target')))).toEqual(['b>a'])
    expect(talk(pair().conduit('c', 'a', 'b', opens('either')))).toEqual(['a>b', 'b>a'])
    expect(talk(pair().conduit('c', 'a', 'b', { flows: [HTTPS] }))).toEqual(['a>b'])
    expect(talk(pair().conduit('c', 'a', 'b', https), 'ssh')).toEqual([])
    expect(session(pair().conduit('c', 'a', 'b', https), 'a', 'b', 'any')).toBeNull()
  })
  it('between the assets that it names, if any', () => {
    const drawing = diagram().zone('y', { isolated: true }).zone('z', { isolated: true })
    for (const id of ['a', 'b']) drawing.asset(id, { zone: 'y' }).asset(`${id}2`, { zone: 'z' })
    drawing.conduit('c', 'y', 'z', {
      flows: [
        { ...HTTPS, sourceAsset: 'a', targetAsset: 'b2' },
        { ...SSH, sourceAsset: 'b' },
      ],
    })
    expect(talk(drawing, 'https')).toEqual(['a>b2'])
    expect(talk(drawing, 'ssh')).toEqual(['b>a2', 'b>b2'])
  })
  it('along an undefined conduit every protocol, both ways', () => {
    const drawing = pair().conduit('c', 'a', 'b')
    expect(talk(drawing, 'https')).toEqual(['a>b', 'b>a'])
    expect(talk(drawing, 'modbus-rtu')).toEqual(['a>b', 'b>a'])
    expect(session(drawing, 'a', 'b')?.protocol).toBe('any')
    expect(talk(pair().conduit('c', 'a', 'b', { flows: [] }), 'any')).toEqual(['a>b', 'b>a'])
  })
  it('by a zone every protocol, both ways', () => {
    const drawing = diagram().zone('z').asset('a', { zone: 'z' }).asset('b', { zone: 'z' })
    expect(talk(drawing, 'any')).toEqual(['a>b', 'b>a'])
  })
  it('an undefined hop and a hop with a flow make a session of that protocol', () => {
    const drawing = pair().asset('s', SWITCH).conduit('c1', 'a', 's').conduit('c2', 's', 'b', https)
    expect(session(drawing, 'a', 'b')).toEqual({
      from: 'a',
      to: 'b',
      protocol: 'https',
      path: ['a', 's', 'b'],
      conduits: ['c1', 'c2'],
    })
    expect(session(drawing, 'a', 'b', 'ssh')).toBeNull()
  })
  it('through a diode its direction only', () => {
    const drawing = pair()
      .asset('d', { type: 'data-diode' })
      .conduit('c', 'a', 'b', { via: ['d'], ...opens('either') })
    expect(talk(drawing)).toEqual(['a>b'])
  })
})

describe("§4 the catalogue's session of a protocol", () => {
  const past = (device: object, protocol: string) =>
    pair().asset('d', device).conduit('c1', 'a', 'd', flows(protocol)).conduit('c2', 'd', 'b', flows(protocol))
  const via = (device: object, protocol?: string) =>
    pair()
      .asset('d', device)
      .conduit('c', 'a', 'b', { via: ['d'], ...(protocol ? flows(protocol) : {}) })

  it.each(['managed-switch', 'wifi-ap', 'site-router', 'vendor-cellular-modem', 'industrial-firewall', 'data-diode'])(
    'network crosses everything: %s',
    (type) => {
      expect(session(past({ type }, 'https'), 'a', 'b')).not.toBeNull()
      expect(session(via({ type }, 'https'), 'a', 'b')).not.toBeNull()
    },
  )
  it.each([
    ['managed-switch', true],
    ['wifi-ap', true],
    ['site-router', false],
    ['vendor-cellular-modem', false],
    ['industrial-firewall', false],
    ['data-diode', false],
  ])('link passes switches and access points, but no router, modem, filter or diode: %s %s', (type, passes) => {
    expect(session(past({ type }, 'modbus-rtu'), 'a', 'b') !== null).toBe(passes)
    expect(session(via({ type }, 'modbus-rtu'), 'a', 'b') !== null).toBe(passes)
    expect(session(via({ type }), 'a', 'b', 'modbus-rtu') !== null).toBe(passes)
    expect(session(via({ type }), 'a', 'b', 'https')).not.toBeNull()
  })
  it('link goes on behind an undefined conduit only where no router is in between', () => {
    const mixed = (type: string) =>
      pair().asset('d', { type }).conduit('c1', 'a', 'd').conduit('c2', 'd', 'b', flows('modbus-rtu'))
    expect(session(mixed('managed-switch'), 'a', 'b')?.protocol).toBe('modbus-rtu')
    expect(session(mixed('site-router'), 'a', 'b')).toBeNull()
  })
  it('signal opens no session', () => {
    expect(talk(pair().conduit('c', 'a', 'b', flows('hardwired-io')))).toEqual([])
    expect(session(pair().conduit('c', 'a', 'b'), 'a', 'b', 'hardwired-io')).toBeNull()
  })
  it('hand-over opens none either', () => {
    expect(talk(pair().conduit('c', 'a', 'b', flows('usb-media')))).toEqual([])
    expect(session(pair().conduit('c', 'a', 'b'), 'a', 'b', 'usb-media')).toBeNull()
  })
  it('commandsBack counts as opened by both ends', () => {
    for (const opener of ['source', 'target'] as const) {
      expect(talk(pair().conduit('c', 'a', 'b', opens(opener, 'fleet-agent-cloud')))).toEqual(['a>b', 'b>a'])
    }
  })
  it("a protocol of one's own, or an unknown one, crosses networks", () => {
    const own = { flows: [{ protocol: { name: 'Ours', port: 7000, transport: 'tcp' } }, { protocol: 'no-such' }] }
    const drawing = pair()
      .asset('fw', { type: 'industrial-firewall' })
      .conduit('c', 'a', 'b', { via: ['fw'], ...own })
    expect(session(drawing, 'a', 'b')?.protocol).toBe('custom:Ours tcp/7000')
    expect(session(drawing, 'a', 'b', 'no-such')).not.toBeNull()
  })
})

describe('§4 only opening counts', () => {
  it('where OT pushes to the DMZ, the DMZ does not thereby reach OT', () => {
    const drawing = diagram().asset('historian', { level: 'L3' }).asset('replica', { level: 'L3.5' })
    expect(talk(drawing.conduit('c', 'historian', 'replica', https))).toEqual(['historian>replica'])
  })
  it('a session comes with its protocol and its path in order', () => {
    const drawing = pair()
      .asset('fw', { type: 'industrial-firewall' })
      .asset('s', SWITCH)
      .asset('g', { type: 'industrial-firewall' })
    drawing.conduit('c1', 'a', 's', { via: ['fw', 'g'], ...opens('either') }).conduit('c2', 's', 'b')
    expect(session(drawing, 'a', 'b')).toEqual({
      from: 'a',
      to: 'b',
      protocol: 'https',
      path: ['a', 'fw', 'g', 's', 'b'],
      conduits: ['c1', 'c2'],
    })
    expect(session(drawing, 'b', 'a')?.path).toEqual(['b', 's', 'g', 'fw', 'a'])
  })
})

describe('which session is found', () => {
  it('one by fewest hops, then by the lowest ids, in any order of the records', () => {
    const drawing = (ids: string[]) => {
      const built = pair()
      for (const id of ids) built.asset(id, SWITCH).conduit(`1${id}`, 'a', id).conduit(`2${id}`, id, 'b')
      return built
    }
    for (const ids of [
      ['p', 'q', 'r'],
      ['r', 'q', 'p'],
    ])
      expect(session(drawing(ids), 'a', 'b')?.path).toEqual(['a', 'p', 'b'])
    expect(session(drawing(['p']).conduit('z', 'a', 'b'), 'a', 'b')?.path).toEqual(['a', 'b'])
  })
  it('none from an asset to itself, and none where one is not there', () => {
    const sessions = prepareSessions(indexDiagram(pair().conduit('c', 'a', 'b').build()))
    for (const [from, to] of [
      ['a', 'a'],
      ['a', 'x'],
      ['x', 'a'],
    ] as const) {
      expect(findSession(sessions, assetId(from), assetId(to))).toBeNull()
    }
    expect(sessionsOf(diagram()).index.assets).toEqual([])
  })
})
