/**
 * One drawing for each sentence that can be misread, with all its sessions written down by hand; the engine and the slow
 * oracle must both say just these.
 */
import { describe, expect, it } from 'vitest'
import { findSession, prepareSessions } from '../../src/analysis'
import { type DiagramIndex, indexDiagram } from '../../src/model'
import { type DiagramBuilder, diagram } from '../support/diagram-builder'
import { falls } from './falls'
import { Oracle, oracleSessions } from './oracle'

const PC = { behaviour: 'endpoint' }
const SW = { type: 'managed-switch' }
const ROUTER = { type: 'site-router' }
const FW = { behaviour: 'filter' }
const DIODE = { behaviour: 'diode' }
const BROKER = { behaviour: 'broker' }
const flows = (...written: object[]) => ({ flows: written })
const modbus = { protocol: 'modbus-tcp' }
const isolated = { isolated: true }

describe('§1 conduits', () => {
  says('without flows anything passes, either way', pair().conduit('c', 'a', 'b'), 'a>b any', 'b>a any')
  says('an empty list of flows is no flow', pair().conduit('c', 'a', 'b', flows()), 'a>b any', 'b>a any')
  says(
    'a flow opens from the source if it does not say',
    pair().conduit('c', 'a', 'b', flows(modbus)),
    'a>b modbus-tcp',
  )
})

describe('§2 diodes', () => {
  says('in via: from source to target', pair('d', DIODE).conduit('c', 'a', 'b', { via: ['d'] }), 'a>b any')
  says(
    'nothing passes back, whatever a flow says',
    pair('d', DIODE).conduit('c', 'a', 'b', { via: ['d'], ...flows({ ...modbus, opens: 'either' }) }),
    'a>b modbus-tcp',
  )
  says('ends in it, starts there', pair('d', DIODE).conduit('1', 'a', 'd').conduit('2', 'd', 'b'), 'a>b any')
  says('two that end in it', pair('d', DIODE).conduit('1', 'a', 'd').conduit('2', 'b', 'd'))
  says(
    'its zone is behind it where its edges come in',
    diagram()
      .zone('z')
      .asset('a', PC)
      .asset('b', { ...PC, zone: 'z' })
      .asset('d', { ...DIODE, zone: 'z' })
      .conduit('1', 'a', 'd'),
    'a>b any',
  )
  says(
    'its zone is before it where its edges go out',
    diagram()
      .zone('z')
      .asset('a', PC)
      .asset('b', { ...PC, zone: 'z' })
      .asset('d', { ...DIODE, zone: 'z' })
      .conduit('1', 'd', 'a'),
    'b>a any',
  )
  says(
    'its zone is not joined with edges of both kinds',
    pair('d', { ...DIODE, zone: 'z' })
      .zone('z')
      .asset('x', { ...PC, zone: 'z' })
      .conduit('1', 'a', 'd')
      .conduit('2', 'd', 'b'),
    'a>b any',
  )
})

describe('§3 zones', () => {
  const zoned = (fields: object) =>
    diagram()
      .zone('z', fields)
      .asset('a', { ...PC, zone: 'z' })
      .asset('b', { ...BROKER, zone: 'z' })
  says('endpoints and brokers of one zone', zoned({}), 'a>b any', 'b>a any')
  says('not of an isolated one', zoned(isolated))
  says(
    'by an interface of its own',
    diagram()
      .zone('y')
      .zone('z')
      .asset('a', { ...PC, zone: 'y', alsoIn: ['z'] })
      .asset('b', { ...PC, zone: 'z' }),
    'a>b any',
    'b>a any',
  )
  says(
    'not between parent and child',
    diagram()
      .zone('y')
      .zone('z', { parent: 'y' })
      .asset('a', { ...PC, zone: 'y' })
      .asset('b', { ...PC, zone: 'z' }),
  )
  says('an isolated zone is not joined by its switch alone', zoned(isolated).asset('s', { ...SW, zone: 'z' }))
  says(
    'nor by two switches of it',
    zoned(isolated)
      .asset('s', { ...SW, zone: 'z' })
      .asset('t', { ...SW, zone: 'z' }),
  )
  says('but by an edge drawn inside', zoned(isolated).conduit('c', 'a', 'b', flows(modbus)), 'a>b modbus-tcp')
  says(
    'an isolated zone is joined to a switch, and by it to its edges',
    zoned(isolated)
      .asset('s', { ...SW, zone: 'z' })
      .asset('x', PC)
      .conduit('c', 's', 'x', flows(modbus)),
    'a>x modbus-tcp',
    'b>x modbus-tcp',
  )
  says(
    'a forwarder joins its zones',
    pair()
      .zone('y')
      .zone('z')
      .asset('p', { ...PC, zone: 'y' })
      .asset('q', { ...PC, zone: 'z' })
      .asset('s', { ...SW, zone: 'y', alsoIn: ['z'] }),
    'p>q any',
    'q>p any',
  )
  says(
    'a filter never does',
    diagram()
      .zone('y')
      .zone('z')
      .asset('p', { ...PC, zone: 'y' })
      .asset('q', { ...PC, zone: 'z' })
      .asset('f', { ...FW, zone: 'y', alsoIn: ['z'] }),
  )
  says(
    'a filter passes from a conduit into all its zones',
    diagram()
      .zone('y')
      .zone('z')
      .asset('p', { ...PC, zone: 'y' })
      .asset('q', { ...PC, zone: 'z' })
      .asset('f', { ...FW, zone: 'y', alsoIn: ['z'] })
      .asset('x', PC)
      .conduit('c', 'x', 'f', flows(modbus)),
    'x>p modbus-tcp',
    'x>q modbus-tcp',
  )
})

describe('§3 ends', () => {
  const zone = () =>
    diagram()
      .zone('z', isolated)
      .asset('a', { ...PC, zone: 'z' })
      .asset('b', { ...PC, zone: 'z' })
      .asset('f', { ...FW, zone: 'z' })
      .asset('x', PC)
  says(
    'a zone stands for its endpoints',
    zone().conduit('c', 'z', 'x', flows(modbus)),
    'a>x modbus-tcp',
    'b>x modbus-tcp',
  )
  says('narrowed by the flow', zone().conduit('c', 'z', 'x', flows({ ...modbus, sourceAsset: 'a' })), 'a>x modbus-tcp')
  says(
    'a device of it where a flow names it',
    zone().conduit('c', 'x', 'z', flows({ ...modbus, targetAsset: 'f' })),
    'x>f modbus-tcp',
  )
  says(
    'a flow that names an asset not of its end opens nothing',
    zone().conduit('c', 'x', 'z', flows({ ...modbus, targetAsset: 'x' })),
  )
  says(
    'not even beyond a broker',
    zone()
      .asset('m', BROKER)
      .conduit('c', 'x', 'z', { via: ['m'], ...flows({ ...modbus, targetAsset: 'x' }) }),
  )
  says(
    '§10 a name of nothing reads as absent',
    zone().conduit('c', 'z', 'x', flows({ ...modbus, sourceAsset: 'gone' })),
    'a>x modbus-tcp',
    'b>x modbus-tcp',
  )
  says(
    '§10 nor does a via of nothing stop anything',
    pair().conduit('c', 'a', 'b', { via: ['gone'] }),
    'a>b any',
    'b>a any',
  )
  says('§10 an end of nothing joins nothing', pair().conduit('c', 'a', 'gone'))
  says(
    'a zone joined to itself',
    diagram()
      .zone('z', isolated)
      .asset('a', { ...PC, zone: 'z' })
      .asset('b', { ...PC, zone: 'z' })
      .conduit('c', 'z', 'z', flows(modbus)),
    'a>b modbus-tcp',
    'b>a modbus-tcp',
  )
  says('no way back along a zone’s conduit', zone().asset('s', SW).conduit('c', 'z', 's'))
  says(
    'nor back along it through a switch at the far end',
    zone()
      .zone('y')
      .asset('g', { ...FW, zone: 'y' })
      .asset('s', { ...SW, zone: 'y' })
      .conduit('c', 'z', 'g'),
  )
})

describe('§3 via and edges', () => {
  says(
    'two conduits through one firewall do not join there',
    pair('f', FW)
      .asset('x', PC)
      .asset('y', PC)
      .conduit('1', 'a', 'b', { via: ['f'] })
      .conduit('2', 'x', 'y', { via: ['f'] }),
    'a>b any',
    'b>a any',
    'x>y any',
    'y>x any',
  )
  says(
    'a broker in via makes two conduits with the same flows',
    pair('m', BROKER).conduit('c', 'a', 'b', { via: ['m'], ...flows(modbus) }),
    'a>m modbus-tcp',
    'm>b modbus-tcp',
  )
  says(
    'names count at the outer ends',
    diagram()
      .zone('y', isolated)
      .zone('z', isolated)
      .asset('a', { ...PC, zone: 'y' })
      .asset('b', { ...PC, zone: 'y' })
      .asset('p', { ...PC, zone: 'z' })
      .asset('q', { ...PC, zone: 'z' })
      .asset('m', BROKER)
      .conduit('c', 'y', 'z', { via: ['m'], ...flows({ ...modbus, sourceAsset: 'a', targetAsset: 'q' }) }),
    'a>m modbus-tcp',
    'm>q modbus-tcp',
  )
  says('A — switch — B', pair('s', SW).conduit('1', 'a', 's').conduit('2', 's', 'b', flows(modbus)), 'a>b modbus-tcp')
  says(
    'A — firewall — B lets pass what both permit in that direction',
    pair('f', FW)
      .conduit('1', 'a', 'f', flows(modbus, { protocol: 'ssh', opens: 'target' }))
      .conduit('2', 'f', 'b', flows(modbus, { protocol: 'ssh' })),
    'a>b modbus-tcp',
  )
  says(
    'a flow that names a device ends in it',
    pair('f', FW)
      .conduit('1', 'a', 'f', flows({ ...modbus, targetAsset: 'f' }))
      .conduit('2', 'f', 'b'),
    'a>f modbus-tcp',
  )
  says(
    'and may start in it',
    pair('f', FW)
      .conduit('1', 'a', 'f')
      .conduit('2', 'f', 'b', flows({ ...modbus, sourceAsset: 'f' })),
    'f>b modbus-tcp',
  )
})

describe('§4 protocols', () => {
  const link = { protocol: 'modbus-rtu' }
  says(
    'a link passes switches',
    pair('s', SW).conduit('1', 'a', 's', flows(link)).conduit('2', 's', 'b', flows(link)),
    'a>b modbus-rtu',
  )
  says('but no router', pair('r', ROUTER).conduit('1', 'a', 'r', flows(link)).conduit('2', 'r', 'b', flows(link)))
  says('nor a filter in via', pair('f', FW).conduit('c', 'a', 'b', { via: ['f'], ...flows(link) }))
  says('nor a diode', pair('d', DIODE).conduit('c', 'a', 'b', { via: ['d'], ...flows(link) }))
  says(
    'a link passes an undefined edge too',
    pair('s', SW).conduit('1', 'a', 's', flows(link)).conduit('2', 's', 'b'),
    'a>b modbus-rtu',
  )
  says(
    'signals and hand-overs open nothing',
    pair().conduit('c', 'a', 'b', flows({ protocol: 'hardwired-io' }, { protocol: 'usb-media' })),
  )
  says(
    'what commands back counts as opened by both',
    pair().conduit('c', 'a', 'b', flows({ protocol: 'remote-support-saas' })),
    'a>b remote-support-saas',
    'b>a remote-support-saas',
  )
  says(
    'but not back through a diode',
    pair('d', DIODE).conduit('c', 'a', 'b', { via: ['d'], ...flows({ protocol: 'remote-support-saas' }) }),
    'a>b remote-support-saas',
  )
})

describe('§5 reach', () => {
  const managed = () =>
    pair('f', FW)
      .conduit('1', 'a', 'f', flows({ ...modbus, targetAsset: 'f' }))
      .conduit('2', 'f', 'b', flows({ protocol: 'hardwired-io' }))
  falls('a device that a flow names falls, then guards nothing', managed(), ['a'], { f: 1, b: 2 })
  falls('a device passed does not', pair('f', FW).conduit('1', 'a', 'f').conduit('2', 'f', 'b'), ['a'], { b: 1 })
  falls(
    'both ends of what it is via of, past other filters',
    pair('f', FW)
      .asset('g', FW)
      .conduit('1', 'a', 'b', { via: ['f', 'g'], ...flows(modbus) }),
    ['f'],
    { a: 1, b: 1 },
  )
  falls(
    'not past diodes',
    pair('f', FW)
      .asset('d', DIODE)
      .conduit('1', 'a', 'b', { via: ['d', 'f'] }),
    ['f'],
    { b: 1 },
  )
  falls(
    'its zones, isolated or not',
    diagram()
      .zone('z', isolated)
      .asset('a', { ...PC, zone: 'z' })
      .asset('s', { ...SW, zone: 'z' }),
    ['s'],
    { a: 1 },
  )
  falls('a diode only forward', pair('d', DIODE).conduit('1', 'a', 'd').conduit('2', 'd', 'b'), ['d'], { b: 1 })
})

function pair(id?: string, fields?: object): DiagramBuilder {
  const drawing = diagram().asset('a', PC).asset('b', PC)
  return id === undefined ? drawing : drawing.asset(id, fields)
}

/** The sessions of every protocol that flows name, and of any other (`any`); those of any are not repeated for each. */
function says(sentence: string, drawing: DiagramBuilder, ...expected: string[]): void {
  it(sentence, () => {
    const index = indexDiagram(drawing.build())
    const byOracle = [...oracleSessions(index)].map((session) => session.replace(' ', '>'))
    expect(withoutImplied(byOracle), 'the oracle').toEqual(expected.toSorted())
    expect(withoutImplied(byEngine(index)), 'the engine').toEqual(expected.toSorted())
  })
}

function byEngine(index: DiagramIndex): string[] {
  const sessions = prepareSessions(index)
  const found: string[] = []
  for (const { id: from } of index.assets) {
    for (const { id: to } of index.assets) {
      for (const protocol of new Oracle(index).protocols()) {
        if (from !== to && findSession(sessions, from, to, protocol)) found.push(`${from}>${to} ${protocol}`)
      }
    }
  }
  return found
}

function withoutImplied(sessions: readonly string[]): string[] {
  const isImplied = (session: string) => !session.endsWith(' any') && sessions.includes(session.replace(/ .*/, ' any'))
  return sessions.filter((session) => !isImplied(session)).toSorted()
}
