import type { Diagram } from '../../src/model'
import type { Finding } from '../../src/rules'
import { diagram } from '../support/diagram-builder'

/**
 * Three lanes in use: an office PC and a web proxy alone, zone `ops` (L3, with a sub-zone `cell` on L2), zone `empty`,
 * a firewall as a glyph of `c1`, one as a card with an edge, a note.
 */
export function sample(): Diagram {
  return diagram({
    title: 'Sample',
    annotations: [{ id: 'note', kind: 'note', text: 'Ask the vendor', place: { level: 'L5', x: 900, y: 20 } }],
  })
    .zone('ops', { name: 'Operations', slTarget: 2, area: area('L3', 80, 400, 8, 120) })
    .zone('cell', { name: 'Mining control', parent: 'ops' })
    .zone('empty', { name: 'Spare', area: area('L1', 800, 300, 8, 100) })
    .asset('pc', { name: 'Office PC', type: 'office-workstation', level: 'L4', position: { x: 100, y: 20 } })
    .asset('proxy', { name: 'Proxy', type: 'custom', role: 'proxy', level: 'L3.5', position: { x: 100, y: 20 } })
    .asset('fleet', { name: 'Fleet manager', level: 'L3', zone: 'ops', position: { x: 100, y: 40 } })
    .asset('hmi', { name: 'HMI', level: 'L2', zone: 'cell', position: { x: 100, y: 40 } })
    .asset('asics', { name: 'Hall A', level: 'L2', zone: 'cell', position: { x: 300, y: 40 } })
    .asset('fw', { name: 'OT firewall', type: 'custom', role: 'firewall', level: 'L3.5' })
    .asset('fw2', {
      name: 'Second firewall',
      type: 'custom',
      role: 'firewall',
      level: 'L4',
      position: { x: 400, y: 20 },
    })
    .conduit('c1', 'pc', 'fleet', { via: ['fw'], flows: [{ protocol: 'https' }] })
    .conduit('c2', 'fleet', 'hmi', { waypoints: [{ level: 'L3', x: 178, y: 100 }] })
    .conduit('c3', 'pc', 'fw2')
    .build()
}

function area(level: string, x: number, width: number, top: number, bottom: number) {
  return { x, width, top: { level, y: top }, bottom: { level, y: bottom } }
}

export function finding(fields: Partial<Finding> & Pick<Finding, 'id'>): Finding {
  return {
    rule: 'undefined-conduit',
    message: 'message',
    severity: 'error',
    kind: 'risk',
    sentence: `Sentence of ${fields.id}.`,
    parts: [],
    about: [],
    path: [],
    pairs: [],
    pairCount: 0,
    clause: 'ZCR 3.1',
    cause: 'cause',
    assumed: false,
    acceptance: null,
    ...fields,
  }
}
