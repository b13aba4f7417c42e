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
}

describe.each(Object.entries(DRAWINGS))('%s', (_name, drawing) => {
  const ratio = (cost: (count: number) => number) => cost(20_000) / Math.max(1, cost(5_000))
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
