import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { singlePaths } from '../../src/analysis'
import { homeOf, type PathGraph, pathGraph } from '../../src/analysis/path-graph'
import { type Asset, indexDiagram } from '../../src/model'
import { type DiagramBuilder, diagram } from '../support/diagram-builder'
import { randomSite } from '../support/random-site'
import { open } from '../support/test-rule'
import { runs, seed } from './runs'

function hangs(site: DiagramBuilder): readonly string[] {
  const index = indexDiagram(site.build())
  const critical = index.assets.filter((asset) => asset.critical === true)
  return singlePaths(index, critical).map(({ lost, assets }) => `${lost}: ${assets.join(' ')}`)
}

const FW = { type: 'industrial-firewall' }
const via = (...ids: string[]) => ({ via: ids as never, flows: [{ protocol: 'https' }] })
const site = () =>
  diagram()
    .zone('cell')
    .zone('ops')
    .asset('plc', { type: 'plc', level: 'L1', zone: 'cell', critical: true })
    .asset('scada', { type: 'scada-server', level: 'L3', zone: 'ops' })
    .asset('fw1', FW)
    .asset('fw2', FW)

describe('what a critical asset hangs on (FR 7)', () => {
  it.each<[string, DiagramBuilder, string[]]>([
    [
      'nothing, with nobody elsewhere',
      diagram().zone('cell').asset('plc', { zone: 'cell', critical: true }).asset('hmi', { zone: 'cell' }),
      [],
    ],
    ['nothing, where nothing leads to them', site(), []],
    ['nothing critical', diagram().zone('z').asset('a', { zone: 'z' }).asset('b').conduit('c', 'a', 'b'), []],
    ['one conduit', site().conduit('c', 'cell', 'ops', { flows: [{ protocol: 'https' }] }), ['c: plc']],
    ['one firewall on it', site().conduit('c', 'cell', 'ops', via('fw1')), ['fw1: plc']],
    [
      'one firewall on two conduits',
      site().conduit('c', 'cell', 'ops', via('fw1')).conduit('d', 'ops', 'cell', via('fw1')),
      ['fw1: plc'],
    ],
    [
      'two firewalls side by side',
      site().conduit('c', 'cell', 'ops', via('fw1')).conduit('d', 'cell', 'ops', via('fw2')),
      [],
    ],
    ['the first of two in a row', site().conduit('c', 'ops', 'cell', via('fw2', 'fw1')), ['fw1: plc']],
    [
      'a switch behind two firewalls side by side',
      site()
        .asset('sw', { type: 'managed-switch' })
        .conduit('c', 'cell', 'sw', via('fw1'))
        .conduit('d', 'cell', 'sw', via('fw2'))
        .conduit('e', 'sw', 'ops'),
      ['sw: plc'],
    ],
    [
      'the firewall of its own zone',
      site()
        .asset('own', { ...FW, zone: 'cell' })
        .conduit('c', 'own', 'ops')
        .conduit('d', 'own', 'scada'),
      ['own: plc'],
    ],
    [
      'a pair drawn as one',
      site()
        .asset('pair', { ...FW, quantity: 2 })
        .conduit('c', 'cell', 'ops', via('pair')),
      [],
    ],
    [
      'a wire of its own beside the zone’s',
      site().conduit('c', 'cell', 'ops', via('fw1')).conduit('d', 'plc', 'scada', via('fw2')),
      [],
    ],
    [
      'what only a neighbour is joined to is no way for it',
      site()
        .asset('hmi', { zone: 'cell' })
        .conduit('c', 'cell', 'ops', via('fw1'))
        .conduit('d', 'hmi', 'scada', via('fw2')),
      ['fw1: plc'],
    ],
    [
      'who ends sessions elsewhere passes none on',
      site()
        .asset('sw', { type: 'managed-switch' })
        .asset('far', { level: 'L3' })
        .conduit('c', 'cell', 'sw', via('fw1'))
        .conduit('d', 'cell', 'sw', via('fw2'))
        .conduit('e', 'sw', 'scada')
        .conduit('f', 'scada', 'far'),
      ['sw: plc'],
    ],
    [
      'wires for signals are no way',
      site()
        .conduit('c', 'cell', 'ops', via('fw1'))
        .conduit('d', 'cell', 'ops', { flows: [{ protocol: 'hardwired-io' }] }),
      ['fw1: plc'],
    ],
    [
      'a broker on the conduits',
      site()
        .asset('p', { type: 'stratum-proxy', level: 'L3.5' })
        .conduit('c', 'cell', 'ops', via('p'))
        .conduit('d', 'cell', 'ops', via('p')),
      ['p: plc'],
    ],
    [
      'several on one device, told once',
      site()
        .asset('drive', { zone: 'cell', critical: true })
        .zone('line')
        .asset('robot', { zone: 'line', critical: true })
        .conduit('c', 'cell', 'ops', via('fw1'))
        .conduit('d', 'line', 'ops', via('fw1')),
      ['fw1: drive plc robot'],
    ],
    ['a diode is no way', site().asset('diode', { type: 'data-diode' }).conduit('c', 'cell', 'ops', via('diode')), []],
    [
      'a firewall beside a diode',
      site()
        .asset('diode', { type: 'data-diode' })
        .conduit('c', 'cell', 'ops', via('diode'))
        .conduit('d', 'ops', 'cell', via('fw1')),
      ['fw1: plc'],
    ],
    ['a conduit that ends in nothing', site().conduit('c', 'cell', 'gone', via('fw1')), []],
  ])('%s', (_name, drawn, expected) => {
    expect(hangs(drawn)).toEqual(expected)
  })
})

const from = seed()

describe(`random drawings beside losing each thing in turn (seed ${from})`, () => {
  it('have a device where losing one cuts off, else at most a conduit that does', () => {
    const drawings = fc.tuple(randomSite, fc.subarray(['a0', 'a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'a7']))
    fc.assert(
      fc.property(drawings, ([file, critical]) => {
        const index = indexDiagram(open(file))
        const chosen = index.assets.filter(({ id }) => critical.includes(id))
        const graph = pathGraph(index, chosen)
        const told = new Map(singlePaths(index, chosen).flatMap(({ lost, assets }) => assets.map((id) => [id, lost])))
        for (const [id, start] of graph.starts) {
          const home = homeOf(index, index.asset(id) as Asset)
          const meets = (lost: string | null) => meetsOthers(graph, start, home, lost)
          const cuts = (lost: string) => !meets(lost)
          const all = meets(null) ? [...new Set(graph.vertices.flatMap(({ device }) => device ?? []))].filter(cuts) : []
          const lines = meets(null) ? [...new Set(graph.conduits.flatMap((one) => one ?? []))].filter(cuts) : []
          const lost = told.get(id)
          if (all.length > 0) expect(all).toContain(lost)
          else if (lost !== undefined) expect(lines).toContain(lost)
        }
      }),
      { seed: from, numRuns: runs(400) },
    )
  })
})

/** Whether a vertex meets somebody of another home when something is lost. */
function meetsOthers(graph: PathGraph, start: number, home: string, lost: string | null): boolean {
  const found = new Set([start])
  for (const vertex of found) {
    const { home: here = null } = graph.vertices[vertex] ?? {}
    if (here !== null && here !== home) return true
    for (const [i, [a, b]] of graph.joins.entries()) {
      const other = a === vertex ? b : b === vertex ? a : vertex
      const isLost = lost !== null && (graph.conduits[i] === lost || graph.vertices[other]?.device === lost)
      if (!isLost) found.add(other)
    }
  }
  return false
}
