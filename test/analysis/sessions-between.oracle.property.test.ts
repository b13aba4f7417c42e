import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { prepareSessions, type Session, sessionsBetween } from '../../src/analysis'
import { behaviourOf, sideOf } from '../../src/catalogue'
import { type Asset, type DiagramIndex, indexDiagram } from '../../src/model'
import { diagram } from '../support/diagram-builder'
import { Oracle } from './oracle'
import { expectedBundles, type Question } from './oracle-bundles'
import { indexOf, randomFile } from './random-drawing'
import { runs, seed } from './runs'

const from = seed()
const isOt = (asset: Asset) => sideOf(asset.level) === 'OT'
const isAbove = (asset: Asset) => ['EXTERNAL', 'IT'].includes(sideOf(asset.level))
const isFilter = (asset: Asset) => behaviourOf(asset) === 'filter'

const inward = { from: isAbove, to: isOt }
const outward = { from: isOt, to: isAbove }
const within = { from: isOt, to: isOt }
const QUESTIONS: readonly Question[] = [
  inward,
  outward,
  within,
  { ...inward, avoid: isFilter },
  { ...outward, avoid: isFilter },
  { ...inward, through: isFilter },
  { ...outward, through: isFilter },
]

describe(`sessions between groups beside the oracle (seed ${from})`, () => {
  it('are the same pairs by the same conduits, in number and by name', () => {
    fc.assert(
      fc.property(randomFile, (file) => {
        const index = indexOf(file)
        for (const question of QUESTIONS) compare(index, question)
      }),
      { seed: from, numRuns: runs(700) },
    )
  })
})

describe('drawings that once told them apart', () => {
  it('a pair of one hop does not hide behind a pair with itself of another', () => {
    const named = { protocol: 'remote-support-saas', opens: 'source', targetAsset: 's' }
    const drawing = diagram().zone('z').asset('s', { level: 'L1', behaviour: 'forwarder', zone: 'z' })
    drawing.asset('a', { zone: 'z' }).asset('r', { type: 'vendor-cellular-modem' })
    drawing.conduit('1', 's', 'r', { via: ['a'] }).conduit('2', 'r', 's', { flows: [named] })
    compare(indexDiagram(drawing.build()), within)
  })

  it('what has to be passed is not gone round for', () => {
    const drawing = diagram().zone('z').asset('pc', { level: 'external', zone: 'z' })
    drawing.asset('sw', { behaviour: 'forwarder', level: 'external', zone: 'z' })
    drawing.asset('fw', { behaviour: 'filter', level: 'external', zone: 'z' })
    drawing
      .zone('y')
      .asset('plc', { zone: 'y', alsoIn: ['z'] })
      .conduit('1', 'sw', 'fw')
    const sessions = prepareSessions(indexDiagram(drawing.build()))
    const [bundle] = sessionsBetween(sessions, { ...inward, through: isFilter })
    expect(bundle?.pairs[0]?.path).toEqual(['pc', 'sw', 'fw', 'plc'])
  })
})

function compare(index: DiagramIndex, question: Question): void {
  const found = sessionsBetween(prepareSessions(index), { ...question, most: 1000 })
  const told = found.map(({ conduit, pairs }) => [conduit, pairs.map(written).toSorted()])
  const expected = [...expectedBundles(index, question)].map(([conduit, pairs]) => [conduit, [...pairs].toSorted()])
  expect(Object.fromEntries(told)).toEqual(Object.fromEntries(expected))
  const oracle = new Oracle(index)
  for (const { conduit, pairs, pairCount } of found) {
    expect(pairCount).toBe(pairs.length)
    for (const pair of pairs) {
      expect(oracle.isWay(pair), `${written(pair)}: ${pair.path} by ${pair.conduits}`).toBe(true)
      expect(pair.conduits).toContain(conduit)
      expectDevices(index, question, pair)
    }
  }
}

function expectDevices(index: DiagramIndex, { avoid, through }: Question, { path }: Session): void {
  const devices = path.slice(1, -1).map((id) => index.asset(id) as Asset)
  if (avoid) expect(devices.filter(avoid)).toEqual([])
  if (through) expect(devices.filter(through)).not.toEqual([])
}

const written = ({ from, to, protocol }: Session) => `${from} ${to} ${protocol}`
