import { describe, expect, it } from 'vitest'
import { diagram } from '../support/diagram-builder'
import { https, opens, session, talk } from './talk'

const between = (device: object) =>
  diagram().asset('a').asset('b').asset('d', device).conduit('c1', 'a', 'd').conduit('c2', 'd', 'b')

describe('§2 each catalogue type states its behaviour', () => {
  it('a workstation ends a session, a managed switch passes it on', () => {
    expect(session(between({ type: 'office-workstation' }), 'a', 'b')).toBeNull()
    expect(session(between({ type: 'managed-switch' }), 'a', 'b')?.path).toEqual(['a', 'd', 'b'])
  })
  it('an asset may override it', () => {
    expect(session(between({ type: 'managed-switch', behaviour: 'endpoint' }), 'a', 'b')).toBeNull()
    expect(session(between({ type: 'office-workstation', behaviour: 'forwarder' }), 'a', 'b')).not.toBeNull()
  })
  it.each([
    ['firewall', true],
    ['switch', true],
    ['router', true],
    ['wireless-ap', true],
    ['data-diode', true],
    ['proxy', false],
    ['jump-host', false],
    ['remote-access-gateway', false],
    ['controller', false],
  ])('a custom type without one behaves by its role: %s passes a session: %s', (role, passes) => {
    expect(session(between({ role }), 'a', 'b') !== null).toBe(passes)
  })
})

describe('§2 what a device does to a session', () => {
  it('an endpoint ends it', () => {
    expect(talk(between({ behaviour: 'endpoint' }))).toEqual(['a>d', 'b>d', 'd>a', 'd>b'])
  })
  it('a broker ends it, and opens others of its own', () => {
    expect(talk(between({ behaviour: 'broker' }))).toEqual(['a>d', 'b>d', 'd>a', 'd>b'])
  })
  it('a forwarder passes on everything between all that is wired to it', () => {
    const drawing = between({ behaviour: 'forwarder' }).asset('c').conduit('c3', 'c', 'd')
    expect(talk(drawing)).toEqual(['a>b', 'a>c', 'b>a', 'b>c', 'c>a', 'c>b'])
  })
  it('a filter passes what is declared', () => {
    const drawing = diagram().asset('a').asset('b').asset('d', { behaviour: 'filter' })
    drawing.conduit('c1', 'a', 'd', https).conduit('c2', 'd', 'b', https)
    expect(talk(drawing)).toEqual(['a>b'])
    expect(talk(drawing, 'ssh')).toEqual([])
  })
  it('a diode passes what is declared, one way only', () => {
    const drawing = diagram().asset('a').asset('b').asset('d', { behaviour: 'diode' })
    drawing.conduit('c1', 'a', 'd', opens('either')).conduit('c2', 'd', 'b', opens('either'))
    expect(talk(drawing)).toEqual(['a>b'])
    expect(talk(drawing, 'ssh')).toEqual([])
  })
  it('passing devices are forwarders, filters and diodes: no session of others ends in one', () => {
    for (const behaviour of ['forwarder', 'filter', 'diode']) {
      expect(talk(between({ behaviour })).filter((pair) => pair.includes('d'))).toEqual([])
    }
  })
})

describe("§2 a diode's direction", () => {
  const diode = () =>
    diagram().zone('z').asset('d', { behaviour: 'diode', zone: 'z' }).asset('m', { zone: 'z' }).asset('a')

  it('a conduit that ends in it arrives at its sending side, one that starts there leaves by the receiving side', () => {
    const ends = diagram().asset('a').asset('b').asset('d', { behaviour: 'diode' })
    expect(talk(ends.conduit('c1', 'a', 'd').conduit('c2', 'b', 'd'))).toEqual([])
    const starts = diagram().asset('a').asset('b').asset('d', { behaviour: 'diode' })
    expect(talk(starts.conduit('c1', 'd', 'a').conduit('c2', 'd', 'b'))).toEqual([])
    expect(talk(between({ behaviour: 'diode' }))).toEqual(['a>b'])
  })
  it("in via it points from the conduit's source to its target", () => {
    const drawing = diagram().asset('a').asset('b').asset('d', { behaviour: 'diode' })
    expect(talk(drawing.conduit('c', 'a', 'b', { via: ['d'] }))).toEqual(['a>b'])
  })
  it('a zone that it stands in is on the side that its edges are not', () => {
    expect(talk(diode().conduit('c', 'a', 'd'))).toEqual(['a>m'])
    expect(talk(diode().conduit('c', 'd', 'a'))).toEqual(['m>a'])
  })
  it('with edges of both kinds the zone is not joined to it', () => {
    expect(talk(diode().asset('b').conduit('c1', 'a', 'd').conduit('c2', 'd', 'b'))).toEqual(['a>b'])
  })
  it('nothing passes back, whatever a flow says', () => {
    const back = opens('target')
    expect(talk(diode().conduit('c', 'a', 'd', back))).toEqual([])
    expect(talk(diode().conduit('c', 'd', 'a', back))).toEqual([])
    const via = diagram().asset('a').asset('b').asset('d', { behaviour: 'diode' })
    expect(talk(via.conduit('c', 'a', 'b', { via: ['d'], ...back }))).toEqual([])
    const named = diagram().asset('a').asset('d', { behaviour: 'diode' })
    named.conduit('c', 'd', 'a', { flows: [{ protocol: 'https', opens: 'target', sourceAsset: 'd' }] })
    expect(talk(named)).toEqual([])
  })
})
