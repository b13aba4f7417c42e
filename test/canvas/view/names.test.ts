import { describe, expect, it } from 'vitest'
import { spokenName } from '../../../src/canvas/view/names'
import { asset, conduit, drawing, zone } from '../../catalogue/drawing'

const index = drawing({
  zones: [zone('ops', { name: 'Site operations' }), zone('bare')],
  assets: [
    asset('fleet', { type: 'fleet-management-server', name: 'Fleet manager', zone: 'ops' }),
    asset('miners', {
      type: 'asic-miner-air',
      name: 'Hall A',
      level: 'L1',
      quantity: 240,
      critical: true,
      certainty: 'assumed',
    }),
    asset('pool', { type: 'mining-pool', level: 'external' }),
    asset('fw', { type: 'industrial-firewall', name: 'OT firewall' }),
  ],
  conduits: [
    conduit('c', 'fleet', 'miners'),
    conduit('d', 'ops', 'gone', { via: ['fw'], flows: [{ protocol: 'https' }] }),
  ],
})

describe('what a screen reader says', () => {
  it.each([
    ['fleet', undefined, /^Fleet manager, .*server.*, Site operations, level 3$/],
    ['fleet', { severity: 'error', count: 1 }, /, level 3, 1 error$/],
    [
      'miners',
      { severity: 'warning', count: 2 },
      /^Hall A, .*, 240 of them, crown jewel, level 1, assumed, 2 warnings$/,
    ],
    ['pool', undefined, /, outside$/],
    ['ops', undefined, /^Site operations, zone, 1 asset$/],
    ['bare', undefined, /^Zone, zone, 0 assets$/],
    ['c', undefined, /^Fleet manager to Hall A, undefined conduit$/],
    ['d', undefined, /^Site operations to something that is missing, .*, via OT firewall$/],
    ['nobody', undefined, /^$/],
  ] as const)('of %s with %o', (id, mark, expected) => {
    expect(spokenName(index, id, mark)).toMatch(expected)
  })
})
