import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { prepareSessions, sessionsBetween } from '../../src/analysis'
import { sideOf } from '../../src/catalogue'
import type { Asset } from '../../src/model'
import { expectedBundles } from './oracle-bundles'
import { indexOf } from './random-drawing'
import { runs, seed } from './runs'

const from = seed()
const isIt = (asset: Asset) => sideOf(asset.level) === 'IT'
const isOt = (asset: Asset) => sideOf(asset.level) === 'OT'
const QUESTIONS = [
  { from: isIt, to: isOt },
  { from: () => true, to: isOt },
  { from: isOt, to: isIt, through: (asset: Asset) => asset.id === 's1' },
]

const zone = fc.constantFrom('z0', 'z1', undefined, undefined, undefined)
const device = fc.record({
  type: fc.constantFrom('managed-switch', 'managed-switch', 'wifi-ap', 'site-router', 'industrial-firewall'),
  level: fc.constantFrom('L4', 'L3'),
  zone,
})
const endpoint = fc.record({ type: fc.constant('custom'), level: fc.constantFrom('L4', 'L3', 'L2'), zone })
const flow = fc.record(
  {
    protocol: fc.constantFrom('https', 'ssh', 'modbus-rtu'),
    opens: fc.constantFrom('either', 'either', 'source', 'target'),
    targetAsset: fc.constantFrom('s0', 's1'),
  },
  { requiredKeys: ['protocol', 'opens'] },
)
const flows = fc.oneof(fc.constant([]), fc.array(flow, { minLength: 1, maxLength: 2 }))
const edge = fc.record({ at: fc.nat(), flows })

/** Switches wired to each other in a tree with at most one loop, and on them endpoints and zones. */
const web = fc
  .record({
    devices: fc.array(device, { minLength: 3, maxLength: 5, size: 'max' }),
    endpoints: fc.array(endpoint, { minLength: 4, maxLength: 4 }),
    edges: fc.array(edge, { minLength: 11, maxLength: 11 }),
    isolated: fc.boolean(),
    loops: fc.boolean(),
  })
  .map(({ devices, endpoints, edges, isolated, loops }) => {
    const end = (at: number) => `s${at % devices.length}`
    const conduits = edges.map(({ at, flows }, i) => {
      const trunk = { id: `c${i}`, source: `s${at % Math.max(1, i)}`, target: `s${i}`, flows }
      if (i < devices.length) return trunk
      const on = ['e0', 'e1', 'e2', 'e3', 'z0', 'z1'][i - devices.length]
      return { id: `c${i}`, source: on ?? end(at >> 3), target: end(at), flows }
    })
    return {
      format: 'zoneboard',
      version: 1,
      zones: [{ id: 'z0', isolated }, { id: 'z1' }],
      assets: [
        ...devices.map((fields, i) => ({ id: `s${i}`, ...fields })),
        ...endpoints.map((fields, i) => ({ id: `e${i}`, ...fields })),
      ],
      conduits: conduits.slice(1, loops ? undefined : devices.length + 6),
    }
  })

describe(`switches wired to each other, beside the oracle (seed ${from})`, () => {
  it('what is searched once for several of them is the same for each', () => {
    fc.assert(
      fc.property(web, (file) => {
        const index = indexOf(JSON.parse(JSON.stringify(file)))
        for (const question of QUESTIONS) {
          const found = sessionsBetween(prepareSessions(index), { ...question, most: 1000 })
          const told = found.map(({ conduit, pairs }) => [
            conduit,
            pairs.map((p) => `${p.from} ${p.to} ${p.protocol}`).sort(),
          ])
          const expected = [...expectedBundles(index, question)].map(([conduit, pairs]) => [conduit, [...pairs].sort()])
          expect(Object.fromEntries(told)).toEqual(Object.fromEntries(expected))
          for (const { pairs, pairCount } of found) expect(pairCount).toBe(pairs.length)
        }
      }),
      { seed: from, numRuns: runs(500) },
    )
  })
})
