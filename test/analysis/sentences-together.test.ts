/** Where two sentences of §2 to §5 meet in one drawing. What falls was written down by hand, from the text alone. */
import { describe } from 'vitest'
import { diagram } from '../support/diagram-builder'
import { falls } from './falls'

const SWITCH = { type: 'managed-switch' }
const ROUTER = { type: 'site-router' }
const FIREWALL = { type: 'industrial-firewall' }
const DIODE = { type: 'data-diode' }
const JUMP_HOST = { type: 'jump-host' }
const flows = (...written: (string | object)[]) => ({
  flows: written.map((flow) => (typeof flow === 'string' ? { protocol: flow } : flow)),
})
const https = flows('https')
const isolated = { isolated: true }

/** a and b in the zone z, x and y in none. */
const zone = (fields: object = {}) =>
  diagram().zone('z', fields).asset('a', { zone: 'z' }).asset('b', { zone: 'z' }).asset('x').asset('y')
/** a — m — b. */
const past = (m: object, first: object = {}, second: object = first) =>
  diagram().asset('a').asset('b').asset('m', m).conduit('1', 'a', 'm', first).conduit('2', 'm', 'b', second)
const through = (via: readonly string[], fields: object, ...devices: object[]) => {
  const drawing = diagram()
    .asset('a')
    .asset('b')
    .conduit('c', 'a', 'b', { via, ...fields })
  for (const [i, device] of devices.entries()) drawing.asset(via[i] as string, device)
  return drawing
}

describe('§2 types and behaviour', () => {
  falls('a modem whose role is a gateway passes, as its type says', past({ type: 'vendor-cellular-modem' }), ['a'], {
    b: 1,
  })
  falls('the same role on a custom type ends', past({ role: 'remote-access-gateway' }), ['a'], { m: 1, b: 2 })
  falls('a router with rules passes what is declared', past({ type: 'lte-router' }, https, flows('ssh')), ['a'], {})
  falls(
    'protocols of one’s own are the same by name and port',
    past(FIREWALL, flows({ protocol: { name: 'own', port: 1 } })),
    ['a'],
    { b: 1 },
  )
  falls(
    'and not by name alone',
    past(FIREWALL, flows({ protocol: { name: 'own', port: 1 } }), flows({ protocol: { name: 'own', port: 2 } })),
    ['a'],
    {},
  )
})

describe('§3 devices and their zones', () => {
  const two = (device: object, fields: object = {}) =>
    diagram()
      .zone('z', fields)
      .zone('w', fields)
      .asset('a', { zone: 'z' })
      .asset('a2', { zone: 'z' })
      .asset('c', { zone: 'w' })
      .asset('d', { zone: 'z', alsoIn: ['w'], ...device })
  falls('a forwarder in two isolated zones joins one with the other', two(SWITCH, isolated), ['c'], { a: 1, a2: 1 })
  falls(
    'a filter passes nothing from zone to zone, not even behind a switch of the zone',
    two(FIREWALL).asset('s', { zone: 'z', ...SWITCH }),
    ['a'],
    { a2: 1 },
  )
  falls(
    'but what left by one conduit and comes back by another',
    two(FIREWALL).asset('s', SWITCH).conduit('1', 'd', 's').conduit('2', 's', 'd'),
    ['a'],
    { a2: 1, c: 1 },
  )
  falls(
    'an undefined conduit to a zone does not stand for its devices',
    zone(isolated)
      .asset('s', { zone: 'z', ...SWITCH })
      .conduit('1', 'x', 'z')
      .conduit('2', 's', 'y', https),
    ['x'],
    { a: 1, b: 1, y: 2 },
  )
  falls(
    'nobody comes back along the zone’s conduit, however many devices lie behind it',
    zone(isolated).asset('s', SWITCH).asset('t', SWITCH).conduit('1', 'z', 's').conduit('2', 's', 't'),
    ['a'],
    {},
  )
  falls(
    'two switches of an isolated zone that are wired to each other join its members',
    zone(isolated)
      .asset('s', { zone: 'z', ...SWITCH })
      .asset('t', { zone: 'z', ...SWITCH })
      .conduit('1', 's', 't'),
    ['a'],
    { b: 1 },
  )
  falls(
    'a flow that names what stands in a sub-zone opens nothing',
    zone()
      .zone('sub', { parent: 'z' })
      .asset('s', { zone: 'sub' })
      .conduit('1', 'x', 'z', flows({ protocol: 'https', targetAsset: 's' })),
    ['x'],
    {},
  )
  falls(
    'nor does one that names a device of its via',
    through(['f'], flows({ protocol: 'ssh', targetAsset: 'f' }), FIREWALL),
    ['a'],
    {},
  )
  falls(
    'a firewall in a via and at the end of another conduit does not join the two',
    through(['f'], {}, FIREWALL).asset('x').conduit('e', 'f', 'x'),
    ['a'],
    { b: 1 },
  )
  falls('two brokers in a via are two steps', through(['m', 'n'], https, JUMP_HOST, JUMP_HOST), ['a'], {
    m: 1,
    n: 2,
    b: 3,
  })
})

describe('§2 diodes and zones', () => {
  const beside = () => zone().asset('d', { zone: 'z', ...DIODE })
  falls(
    'with edges of both kinds the zone is not joined',
    beside().conduit('1', 'x', 'd').conduit('2', 'd', 'y'),
    ['x'],
    { y: 1 },
  )
  falls('without an edge it joins nothing', beside(), ['x'], {})
  falls('compromised, it still sends one way: out of its zone', beside().conduit('1', 'd', 'x'), ['d'], { x: 1 })
  falls('or into it', beside().conduit('1', 'x', 'd'), ['d'], { a: 1, b: 1 })
})

describe('§4 protocols and ways', () => {
  const link = flows('profinet')
  falls(
    'a link passes the switch of its zone',
    zone()
      .asset('s', { zone: 'z', ...SWITCH })
      .conduit('1', 's', 'x', link),
    ['a'],
    {
      b: 1,
      x: 1,
    },
  )
  falls(
    'and no router there',
    zone()
      .asset('s', { zone: 'z', ...ROUTER })
      .conduit('1', 's', 'x', link),
    ['a'],
    { b: 1 },
  )
  falls('a switch that filters is no switch to a link', past({ ...SWITCH, behaviour: 'filter' }, link), ['a'], {})
  falls('what commands back does so past a firewall', past(FIREWALL, flows('edr-cloud')), ['b'], { a: 1 })
  falls(
    'but only the asset that the flow names',
    zone(isolated).conduit('1', 'z', 'x', flows({ protocol: 'edr-cloud', sourceAsset: 'a' })),
    ['x'],
    { a: 1 },
  )
  falls('and not back through a diode', through(['d'], flows('fleet-agent-cloud'), DIODE), ['b'], {})
})

describe('§5 compromised devices', () => {
  falls(
    'one in a via opens to all of a zone at its end, whomever the flow names',
    zone(isolated)
      .asset('f', FIREWALL)
      .conduit('1', 'x', 'z', { via: ['f'], ...flows({ protocol: 'https', targetAsset: 'a' }) }),
    ['f'],
    { a: 1, b: 1, x: 1 },
  )
  falls(
    'one that falls on the way opens to its zone in the next step',
    zone(isolated)
      .asset('f', { zone: 'z', ...FIREWALL })
      .conduit('1', 'x', 'z', flows({ protocol: 'ssh', targetAsset: 'f' })),
    ['x'],
    { f: 1, a: 2, b: 2 },
  )
  falls(
    'one in a via before a diode opens behind it only by way of the source',
    through(['f', 'd'], https, FIREWALL, DIODE),
    ['f'],
    {
      a: 1,
      b: 2,
    },
  )
})
