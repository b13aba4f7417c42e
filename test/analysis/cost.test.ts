import { describe, expect, it } from 'vitest'
import { prepareSessions } from '../../src/analysis'
import { Blame } from '../../src/analysis/blame'
import { Attack } from '../../src/analysis/reach'
import { Asked } from '../../src/analysis/session-question'
import { bundlesOf } from '../../src/analysis/sessions-between'
import { sideOf } from '../../src/catalogue'
import { type Asset, assetId } from '../../src/model'
import { benchDrawing } from '../bench/drawing'
import { indexOf } from './random-drawing'

const LEVELS = ['L5', 'L4', 'L3.5', 'L3', 'L2', 'L1']
const asset = (i: number, more = {}) => ({ id: `a${i}`, type: 'custom', level: LEVELS[i % 6], ...more })
const many = <T>(count: number, make: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i))
const file = (records: object) => ({ format: 'zoneboard', version: 1, ...records })

/** Access switches, ten assets to each, in IT and OT by turns. */
const switches = (count: number, more: (i: number) => object = () => ({})) =>
  many(count / 10, (i) => ({ id: `s${i}`, type: 'managed-switch', level: i % 2 ? 'L3' : 'L4', ...more(i) }))
const plugs = (count: number, more: (i: number) => object = () => ({})) =>
  many(count, (i) => ({ id: `c${i}`, source: `a${i}`, target: `s${(i * 7) % (count / 10)}`, ...more(i) }))
/** Trunks from each switch to the next one round, and to some that are far. */
const trunks = (count: number, more: (i: number) => object = () => ({})) =>
  many(count / 5, (i) => {
    const [from, all] = [i % (count / 10), count / 10]
    const to = i < all ? (i + 1) % all : (i * i * 31 + 17) % all
    return { id: `t${i}`, source: `s${from}`, target: `s${to === from ? (to + 2) % all : to}`, ...more(i) }
  })
const PROTOCOLS = ['https', 'ssh', 'modbus-tcp', 'rdp']
const OPENS = ['source', 'either']
const flowOf = (i: number) => ({ flows: [{ protocol: PROTOCOLS[i % 4], opens: OPENS[(i >> 2) % 2] }] })
const either = (i: number) => ({ flows: [{ protocol: PROTOCOLS[i % 4], opens: 'either' }] })
const own = (i: number) => ({ flows: [{ protocol: { name: `P${i % 100}`, port: 1000 + (i % 100) }, opens: 'either' }] })
const FIREWALL = { type: 'it-ot-firewall' }

/** Drawings of a size that are each hard in their own way. */
const DRAWINGS: Readonly<Record<string, (count: number) => object>> = {
  'cells with edges between them': (count) => benchDrawing(count),
  'one switch with everything on it': (count) =>
    file({
      assets: [{ id: 'sw', type: 'managed-switch', level: 'L3' }, ...many(count, asset)],
      conduits: many(1.5 * count, (i) => ({ id: `c${i}`, source: `a${i % count}`, target: 'sw' })),
    }),
  'two zones of thousands, conduits from each asset': (count) =>
    file({
      zones: [{ id: 'y' }, { id: 'z', isolated: true }],
      assets: many(count, (i) => asset(i, { zone: i % 2 ? 'y' : 'z' })),
      conduits: many(1.5 * count, (i) => ({
        id: `c${i}`,
        source: `a${i % count}`,
        target: i % 2 ? 'z' : 'y',
        flows: [{ protocol: 'https', opens: 'either' }],
      })),
    }),
  'an access switch for each cell, on one backbone in OT': (count) =>
    file({
      assets: [
        { id: 'core', type: 'core-switch', level: 'L3' },
        ...many(count / 10, (i) => ({ id: `s${i}`, type: 'managed-switch', level: 'L3' })),
        ...many(count, asset),
      ],
      conduits: [
        ...many(count / 10, (i) => ({ id: `t${i}`, source: `s${i}`, target: 'core' })),
        ...many(1.4 * count, (i) => ({ id: `c${i}`, source: `a${i % count}`, target: `s${i % (count / 10)}` })),
      ],
    }),
  'many trunks that cross sides': (count) =>
    file({ assets: [...switches(count), ...many(count, asset)], conduits: [...trunks(count), ...plugs(count)] }),
}

/** More of them, at less than a fifth of the size, so that the tests do not take long. */
const SMALLER: typeof DRAWINGS = {
  'trunks that name flows': (count) =>
    file({
      assets: [...switches(count), ...many(count, asset)],
      conduits: [...trunks(count, flowOf), ...plugs(count, either)],
    }),
  'trunks that may be opened from one side': (count) =>
    file({
      assets: [...switches(count), ...many(count, asset)],
      conduits: [...trunks(count, () => ({ flows: [{ protocol: 'https' }] })), ...plugs(count)],
    }),
  'firewalls among the switches': (count) =>
    file({
      assets: [...switches(count, (i) => (i % 3 ? {} : FIREWALL)), ...many(count, asset)],
      conduits: [...trunks(count, (i) => (i % 2 ? {} : flowOf(i))), ...plugs(count)],
    }),
  'a hundred protocols on one web': (count) =>
    file({
      assets: [...switches(count), ...many(count, asset)],
      conduits: [...trunks(count), ...plugs(count, (i) => (i % 4 ? {} : own(i)))],
    }),
  'a ring of switches': (count) =>
    file({
      assets: [...switches(count), ...many(count, asset)],
      conduits: [...trunks(count).slice(0, count / 10), ...plugs(count)],
    }),
  'a tree of switches': (count) =>
    file({
      assets: [...switches(count), ...many(count, asset)],
      conduits: [
        ...many(count / 10 - 1, (i) => ({ id: `t${i}`, source: `s${i + 1}`, target: `s${Math.floor(i / 4)}` })),
        ...plugs(count),
      ],
    }),
  'a chain of firewalls': (count) =>
    file({
      assets: [...switches(count, () => FIREWALL), ...many(count, asset)],
      conduits: [
        ...many(count / 10 - 1, (i) => ({ id: `t${i}`, source: `s${i}`, target: `s${i + 1}`, ...either(i >> 5) })),
        ...plugs(count),
      ],
    }),
  'a star of stars, two trunks each': (count) =>
    file({
      assets: [{ id: 'core', type: 'core-switch', level: 'L3' }, ...switches(count), ...many(count, asset)],
      conduits: [
        ...many(count / 5, (i) => ({ id: `t${i}`, source: `s${i % (count / 10)}`, target: 'core' })),
        ...plugs(count),
      ],
    }),
  'one zone with all firewalls': (count) =>
    file({
      zones: [{ id: 'z' }],
      assets: [...switches(count, () => ({ ...FIREWALL, zone: 'z' })), ...many(count, asset)],
      conduits: plugs(count),
    }),
  'switches with interfaces in two zones': (count) =>
    file({
      zones: many(count / 10, (i) => ({ id: `z${i}` })),
      assets: [
        ...switches(count, (i) => ({ zone: `z${i}`, alsoIn: [`z${(i + 1) % (count / 10)}`] })),
        ...many(count, (i) => asset(i, { zone: `z${i % (count / 10)}` })),
      ],
      conduits: trunks(count).slice(0, count / 20),
    }),
}

const HARD = [
  ...Object.entries(DRAWINGS).map(([name, drawing]) => ({ name, drawing, size: 5_000 })),
  ...Object.entries(SMALLER).map(([name, drawing]) => ({ name, drawing, size: 1_000 })),
]

describe.each(HARD)('$name', ({ drawing, size }) => {
  const ratio = (cost: (count: number) => number) => cost(4 * size) / Math.max(1, cost(size))
  const prepared = (count: number) => prepareSessions(indexOf(drawing(count)))

  it('four times the assets cost less than six times the steps: reach', () => {
    const cost = (count: number) => {
      const attack = new Attack(prepared(count).network)
      attack.from([assetId('a0')])
      return attack.steps
    }
    expect(ratio(cost)).toBeLessThan(6)
  })
  it('and sessions between IT and OT', () => {
    const cost = (count: number) => {
      const from = ({ level }: Asset) => sideOf(level) === 'IT'
      const to = ({ level }: Asset) => sideOf(level) === 'OT'
      const blame = new Blame(new Asked(prepared(count), { from, to }))
      bundlesOf(blame)
      return blame.steps
    }
    expect(ratio(cost)).toBeLessThan(6)
  })
})
