import { describe, expect, it } from 'vitest'
import { misnamedFlows } from '../../src/analysis'
import { diagram } from '../support/diagram-builder'
import { HTTPS, https, opens, SSH, session, sessionsOf, talk } from './talk'

const FORWARDER = { behaviour: 'forwarder' }
const FILTER = { behaviour: 'filter' }
const DIODE = { behaviour: 'diode' }
const BROKER = { behaviour: 'broker' }

describe('§3 within a zone', () => {
  const zone = (fields = {}) => diagram().zone('z', fields).asset('a', { zone: 'z' }).asset('b', { zone: 'z' })

  it('two endpoints or brokers with an interface in the same zone can talk with any protocol', () => {
    expect(session(zone(), 'a', 'b', 'modbus-rtu')).not.toBeNull()
    expect(session(zone(), 'a', 'b')).toEqual({ from: 'a', to: 'b', protocol: 'any', path: ['a', 'b'], conduits: [] })
    const second = diagram()
      .zone('z')
      .zone('y')
      .asset('a', { zone: 'z' })
      .asset('b', { zone: 'y', alsoIn: ['z'], ...BROKER })
    expect(talk(second)).toEqual(['a>b', 'b>a'])
  })
  it('unless the zone is isolated', () => {
    expect(talk(zone({ isolated: true }))).toEqual([])
  })
  it('a sub-zone is a zone of its own: between parent and child only conduits count', () => {
    const drawing = diagram().zone('z').zone('y', { parent: 'z' }).asset('a', { zone: 'z' }).asset('b', { zone: 'y' })
    expect(talk(drawing)).toEqual([])
    expect(talk(drawing.conduit('c', 'z', 'y', https))).toEqual(['a>b'])
  })
  it.each([false, true])('every member of a zone (isolated: %s) is next to the passing devices in it', (isolated) => {
    const drawing = diagram()
      .zone('z', { isolated })
      .asset('a', { zone: 'z' })
      .asset('d', { zone: 'z', ...FORWARDER })
    expect(talk(drawing.asset('x').conduit('c', 'd', 'x', https))).toEqual(['a>x'])
  })
  it('passing devices of a zone are next to each other', () => {
    const drawing = diagram().zone('z', { isolated: true }).asset('x').asset('y')
    drawing.asset('d', { zone: 'z', ...FILTER }).asset('e', { zone: 'z', ...FILTER })
    expect(talk(drawing.conduit('c1', 'x', 'd', https).conduit('c2', 'e', 'y', https))).toEqual(['x>y'])
  })
  it('a forwarder joins what is next to it, but never two members of an isolated zone by the zone alone', () => {
    const isolated = zone({ isolated: true })
      .asset('d', { zone: 'z', ...FORWARDER })
      .asset('e', { zone: 'z', ...FORWARDER })
    expect(talk(isolated)).toEqual([])
    expect(talk(isolated.conduit('c', 'a', 'd'))).toEqual(['a>b', 'b>a'])
    const two = diagram().zone('z').zone('y').asset('a', { zone: 'z' }).asset('b', { zone: 'y' })
    expect(talk(two.asset('d', { zone: 'z', alsoIn: ['y'], ...FORWARDER }))).toEqual(['a>b', 'b>a'])
  })
  it.each([FILTER, DIODE])('%s passes nothing from zone to zone by itself', (device) => {
    const two = diagram().zone('z').zone('y').asset('a', { zone: 'z' }).asset('b', { zone: 'y' })
    expect(talk(two.asset('d', { zone: 'z', alsoIn: ['y'], ...device }))).toEqual([])
  })
  it('a filter passes from one of its zones into a conduit, and from a conduit into its zones or another conduit', () => {
    const drawing = diagram()
      .zone('z')
      .zone('y')
      .asset('a', { zone: 'z' })
      .asset('b', { zone: 'y' })
      .asset('x')
      .asset('w')
    drawing.asset('d', { zone: 'z', alsoIn: ['y'], ...FILTER }).conduit('c1', 'd', 'x', opens('either'))
    expect(talk(drawing)).toEqual(['a>x', 'b>x', 'x>a', 'x>b'])
    expect(talk(drawing.conduit('c2', 'w', 'd', https))).toEqual(['a>x', 'b>x', 'w>a', 'w>b', 'w>x', 'x>a', 'x>b'])
  })
  it('a diode passes from a zone only into a conduit, and from a conduit into its zones', () => {
    const drawing = diagram().zone('z').zone('y').asset('a', { zone: 'z' }).asset('b', { zone: 'y' }).asset('x')
    drawing.asset('d', { zone: 'z', alsoIn: ['y'], ...DIODE }).conduit('c', 'x', 'd', https)
    expect(talk(drawing)).toEqual(['a>b', 'x>a', 'x>b'].slice(1))
  })
})

describe('§3 edges', () => {
  it('an asset in no zone can talk only along the edges drawn to it', () => {
    const drawing = diagram().asset('a').asset('b').asset('c', { zone: 'not-there' }).asset('d', { zone: 'not-there' })
    expect(talk(drawing)).toEqual([])
    expect(talk(drawing.conduit('e', 'a', 'b', https))).toEqual(['a>b'])
  })
  it('drawn edges count everywhere, inside isolated zones too', () => {
    const drawing = diagram().zone('z', { isolated: true }).asset('a', { zone: 'z' }).asset('b', { zone: 'z' })
    expect(talk(drawing.conduit('c', 'a', 'b', https))).toEqual(['a>b'])
  })
  it('a conduit from a zone to itself lets its members talk as its flows say', () => {
    const drawing = diagram().zone('z', { isolated: true }).asset('a', { zone: 'z' }).asset('b', { zone: 'z' })
    expect(talk(drawing.conduit('c', 'z', 'z', { flows: [{ ...HTTPS, sourceAsset: 'a' }] }))).toEqual(['a>b'])
  })
  it('a conduit from an asset to itself leads nowhere', () => {
    const drawing = diagram().zone('z', { isolated: true }).asset('a', { zone: 'z' }).asset('b', { zone: 'z' })
    drawing.asset('d', FORWARDER).conduit('c', 'z', 'd').conduit('loop', 'd', 'd').conduit('self', 'a', 'a')
    expect(talk(drawing)).toEqual([])
  })
  it('§10 what dangles reads as absent: an end, a device in via, the name in a flow', () => {
    const drawing = diagram().asset('a').asset('b').conduit('c1', 'a', 'not-there')
    expect(talk(drawing)).toEqual([])
    drawing.conduit('c2', 'a', 'b', { via: ['not-there'], flows: [{ ...HTTPS, sourceAsset: 'not-there' }] })
    expect(session(drawing, 'a', 'b')).toMatchObject({ path: ['a', 'b'], conduits: ['c2'] })
  })
})

describe('§3 an end that is a zone', () => {
  const ends = () =>
    diagram()
      .zone('z', { isolated: true })
      .zone('sub', { parent: 'z' })
      .asset('x')
      .asset('a', { zone: 'z' })
      .asset('b', { alsoIn: ['z'], ...BROKER })
      .asset('s', { zone: 'sub' })
      .asset('fw', { zone: 'z', ...FILTER })

  it('stands for every endpoint and broker with an interface in that zone, not in its sub-zones', () => {
    expect(talk(ends().conduit('c', 'x', 'z', https))).toEqual(['x>a', 'x>b'])
    expect(talk(ends().conduit('c', 'z', 'x', https))).toEqual(['a>x', 'b>x'])
  })
  it('is narrowed by the flow where it names one', () => {
    expect(talk(ends().conduit('c', 'x', 'z', { flows: [{ ...HTTPS, targetAsset: 'b' }] }))).toEqual(['x>b'])
    expect(talk(ends().conduit('c', 'z', 'x', { flows: [{ ...HTTPS, sourceAsset: 'a' }] }))).toEqual(['a>x'])
  })
  it('stands for a passing device of that zone where a flow names it', () => {
    expect(talk(ends().conduit('c', 'x', 'z', { flows: [{ ...HTTPS, targetAsset: 'fw' }] }))).toEqual(['x>fw'])
  })
  it.each(['s', 'x', 'elsewhere'])(
    'a flow that names an asset not of its end (%s) opens nothing and is reported',
    (name) => {
      const flow = { ...HTTPS, targetAsset: name }
      const drawing = ends()
        .asset('elsewhere')
        .conduit('c', 'x', 'z', { flows: [flow] })
      expect(talk(drawing)).toEqual([])
      expect(misnamedFlows(sessionsOf(drawing))).toEqual([{ conduit: 'c', flow, asset: name }])
    },
  )
  it('nothing is reported of a flow that names assets of its ends', () => {
    const flows = [{ ...HTTPS, sourceAsset: 'x', targetAsset: 'fw' }]
    expect(misnamedFlows(sessionsOf(ends().conduit('c', 'x', 'z', { flows })))).toEqual([])
  })
})

describe('§3 devices in via', () => {
  it('belong to that conduit alone: two conduits through the same firewall do not join there', () => {
    const drawing = diagram().asset('a').asset('b').asset('x').asset('y').asset('fw', FILTER)
    drawing.conduit('c1', 'a', 'b', { via: ['fw'], ...https }).conduit('c2', 'x', 'y', { via: ['fw'] })
    expect(talk(drawing)).toEqual(['a>b', 'x>y', 'y>x'])
    expect(session(drawing, 'a', 'b')?.path).toEqual(['a', 'fw', 'b'])
    expect(session(drawing, 'y', 'x')?.path).toEqual(['y', 'fw', 'x'])
  })
  it('a broker or endpoint in via ends the session: the conduit is then two in a row, with the same flows', () => {
    const drawing = diagram().asset('a').asset('b').asset('m', BROKER).asset('f1', FILTER).asset('f2', FILTER)
    drawing.conduit('c', 'a', 'b', { via: ['f1', 'm', 'f2'], ...https })
    expect(talk(drawing)).toEqual(['a>m', 'm>b'])
    expect(session(drawing, 'a', 'm')?.path).toEqual(['a', 'f1', 'm'])
    expect(session(drawing, 'm', 'b')).toMatchObject({ path: ['m', 'f2', 'b'], conduits: ['c'] })
    const endpoint = diagram().asset('a').asset('b').asset('m')
    expect(talk(endpoint.conduit('c', 'a', 'b', { via: ['m'] }))).toEqual(['a>m', 'b>m', 'm>a', 'm>b'])
  })
  it('sourceAsset counts on the first, targetAsset on the last', () => {
    const drawing = diagram().zone('y', { isolated: true }).zone('z', { isolated: true })
    drawing.asset('a1', { zone: 'y' }).asset('a2', { zone: 'y' }).asset('b1', { zone: 'z' }).asset('b2', { zone: 'z' })
    drawing.asset('m', BROKER).asset('n', BROKER)
    const flows = [{ ...HTTPS, sourceAsset: 'a1', targetAsset: 'b2' }]
    expect(talk(drawing.conduit('c', 'y', 'z', { via: ['m', 'n'], flows }))).toEqual(['a1>m', 'm>n', 'n>b2'])
  })
  it('a diode counts on the stretch on which it stands', () => {
    const drawing = diagram().asset('a').asset('b').asset('m', BROKER).asset('d', DIODE)
    drawing.conduit('c', 'a', 'b', { via: ['m', 'd'], ...opens('either') })
    expect(talk(drawing)).toEqual(['a>m', 'm>a', 'm>b'])
  })
})

describe('§3 a passing device that is an end of several edges', () => {
  it('joins them: A, switch, B lets A and B talk', () => {
    const drawing = diagram()
      .asset('a')
      .asset('b')
      .asset('sw', FORWARDER)
      .conduit('c1', 'a', 'sw')
      .conduit('c2', 'b', 'sw')
    expect(talk(drawing)).toEqual(['a>b', 'b>a'])
    expect(session(drawing, 'a', 'b')?.conduits).toEqual(['c1', 'c2'])
  })
  it('A, firewall, B lets pass what both edges permit in that direction', () => {
    const drawing = diagram().asset('a').asset('b').asset('fw', FILTER)
    drawing.conduit('c1', 'a', 'fw', { flows: [HTTPS, { ...SSH, opens: 'either' }] })
    drawing.conduit('c2', 'b', 'fw', {
      flows: [
        { ...HTTPS, opens: 'either' },
        { ...SSH, opens: 'source' },
      ],
    })
    expect(talk(drawing, 'https')).toEqual(['a>b'])
    expect(talk(drawing, 'ssh')).toEqual(['b>a'])
  })
  it("a zone's own firewall stands between its zone and the edges out of it", () => {
    const drawing = diagram()
      .zone('z')
      .asset('a', { zone: 'z' })
      .asset('fw', { zone: 'z', ...FILTER })
      .asset('x')
    expect(talk(drawing.conduit('c', 'fw', 'x', https))).toEqual(['a>x'])
    expect(session(drawing, 'a', 'x')).toMatchObject({ path: ['a', 'fw', 'x'], conduits: ['c'] })
  })
  it('no device sends a session back along the conduit by which it came', () => {
    const drawing = diagram().zone('z', { isolated: true }).asset('a', { zone: 'z' }).asset('b', { zone: 'z' })
    drawing.asset('sw', FORWARDER).conduit('c1', 'z', 'sw')
    expect(talk(drawing)).toEqual([])
    expect(talk(drawing.conduit('c2', 'z', 'sw'))).toEqual(['a>b', 'b>a'])
  })
  it('what came by one conduit may leave by it after all when it comes by another', () => {
    const drawing = diagram().asset('a').asset('b').asset('x').asset('s', FORWARDER).asset('t', FORWARDER)
    drawing.conduit('c1', 'a', 's').conduit('c2', 's', 't').conduit('c3', 't', 'b').conduit('c4', 't', 'x')
    expect(talk(drawing)).toEqual(['a>b', 'a>x', 'b>a', 'b>x', 'x>a', 'x>b'])
  })
  it('a flow that names a passing device ends in it and is not passed on', () => {
    const drawing = diagram().asset('a').asset('b').asset('fw', FILTER).conduit('c2', 'fw', 'b', https)
    drawing.conduit('c1', 'a', 'fw', { flows: [{ ...HTTPS, targetAsset: 'fw' }] })
    expect(talk(drawing)).toEqual(['a>fw'])
  })
  it('nor is a session that starts in it one of those behind it', () => {
    const drawing = diagram().asset('a').asset('b').asset('fw', FILTER).conduit('c1', 'a', 'fw', https)
    expect(talk(drawing.conduit('c2', 'fw', 'b', { flows: [{ ...HTTPS, sourceAsset: 'fw' }] }))).toEqual(['fw>b'])
  })
})
