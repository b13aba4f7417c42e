import { describe, expect, it } from 'vitest'
import { type SessionBundle, type SessionQuestion, sessionsBetween } from '../../src/analysis'
import { behaviourOf, sideOf } from '../../src/catalogue'
import type { Asset } from '../../src/model'
import { type DiagramBuilder, diagram } from '../support/diagram-builder'
import { HTTPS, https, opens, SSH, sessionsOf } from './talk'

const isIt = (asset: Asset) => sideOf(asset.level) === 'IT'
const isOt = (asset: Asset) => sideOf(asset.level) === 'OT'
const isFilter = (asset: Asset) => behaviourOf(asset) === 'filter'
const IT = { level: 'L4' }
const OT = { level: 'L2' }
const FORWARDER = { behaviour: 'forwarder' }
const FILTER = { behaviour: 'filter' }

const inward = (drawing: DiagramBuilder, more: Partial<SessionQuestion> = {}) =>
  sessionsBetween(sessionsOf(drawing), { from: isIt, to: isOt, ...more })
const told = (bundles: readonly SessionBundle[]) =>
  bundles.map(({ conduit, pairCount, pairs }) => [
    conduit,
    pairCount,
    ...pairs.map(({ from, to, protocol }) => `${from}>${to} ${protocol}`),
  ])

describe('which conduit is to blame', () => {
  it('the one along which two assets talk', () => {
    const drawing = diagram().asset('a', IT).asset('b', OT).conduit('c', 'a', 'b', https)
    expect(told(inward(drawing))).toEqual([['c', 1, 'a>b https']])
    expect(inward(drawing)[0]?.pairs[0]).toMatchObject({ path: ['a', 'b'], conduits: ['c'] })
  })
  it('the first that leads to a device of the far side', () => {
    const drawing = diagram()
      .asset('a', IT)
      .asset('b', OT)
      .asset('s', { ...FORWARDER, ...OT })
    drawing.conduit('1', 'a', 's', https).conduit('2', 's', 'b', https)
    expect(told(inward(drawing))).toEqual([['1', 1, 'a>b https']])
  })
  it('the last, where no device of the far side is on the way', () => {
    const drawing = diagram()
      .asset('a', IT)
      .asset('b', OT)
      .asset('s', { ...FORWARDER, ...IT })
    drawing.conduit('1', 'a', 's', https).conduit('2', 's', 'b', https)
    expect(told(inward(drawing))).toEqual([['2', 1, 'a>b https']])
  })
  it('the last, where the last step is by a zone', () => {
    const drawing = diagram()
      .zone('z')
      .asset('a', IT)
      .asset('b', { ...OT, zone: 'z' })
      .asset('s', { ...FORWARDER, ...IT, zone: 'z' })
    expect(told(inward(drawing.conduit('1', 'a', 's', https)))).toEqual([['1', 1, 'a>b https']])
  })
  it('none, by a zone alone', () => {
    expect(
      inward(
        diagram()
          .zone('z')
          .asset('a', { ...IT, zone: 'z' })
          .asset('b', { ...OT, zone: 'z' }),
      ),
    ).toEqual([])
  })
  it('each of two ways', () => {
    const drawing = diagram().asset('a', IT).asset('b', OT).conduit('2', 'a', 'b', https).conduit('1', 'a', 'b', https)
    expect(told(inward(drawing))).toEqual([
      ['1', 1, 'a>b https'],
      ['2', 1, 'a>b https'],
    ])
  })
})

describe('what could only come back', () => {
  const up = { ...FORWARDER, ...IT }
  const down = { ...FORWARDER, ...OT }
  const site = () => diagram().asset('a', IT).asset('b', OT).asset('u', up).asset('v', down)
  /** Both on the switch `u`, which a switch of OT is wired to by two trunks. */
  const twoTrunks = () =>
    site().conduit('1', 'a', 'u').conduit('2', 'u', 'b').conduit('t1', 'u', 'v').conduit('t2', 'u', 'v')

  it('blames no trunk to a switch that nobody else hangs on', () => {
    expect(told(inward(twoTrunks()))).toEqual([['2', 1, 'a>b any']])
  })
  it('nor where it takes a loop to turn round', () => {
    const loop = twoTrunks().asset('w', down).asset('x', down)
    loop.conduit('l1', 'v', 'w').conduit('l2', 'w', 'x').conduit('l3', 'x', 'v')
    expect(inward(loop).map(({ conduit }) => conduit)).toEqual(['2'])
  })
  it('blames them as soon as somebody does', () => {
    const more = twoTrunks().asset('c', OT).conduit('3', 'v', 'c')
    expect(inward(more).map(({ conduit }) => conduit)).toEqual(['2', 't1', 't2'])
  })
})

describe('how many pairs', () => {
  const zones = () =>
    diagram()
      .zone('y')
      .zone('z')
      .asset('a1', { ...IT, zone: 'y' })
      .asset('a2', { ...IT, zone: 'y' })
      .asset('b1', { ...OT, zone: 'z' })
      .asset('b2', { ...OT, zone: 'z' })

  it('once for each from, to and protocol, however many flows name them', () => {
    const flows = [HTTPS, { ...HTTPS, sourceAsset: 'a1', targetAsset: 'b2' }, { ...SSH, targetAsset: 'b1' }]
    expect(told(inward(zones().conduit('c', 'y', 'z', { flows })))).toEqual([
      ['c', 6, 'a1>b1 https', 'a1>b1 ssh', 'a1>b2 https', 'a2>b1 https', 'a2>b1 ssh', 'a2>b2 https'],
    ])
  })
  it('both directions of a conduit together', () => {
    const both = zones()
      .asset('x', { ...IT, zone: 'z' })
      .asset('w', { ...OT, zone: 'y' })
      .conduit('c', 'y', 'z', opens('either'))
    expect(told(inward(both))).toEqual([
      ['c', 5, 'a1>b1 https', 'a1>b2 https', 'a2>b1 https', 'a2>b2 https', 'x>w https'],
    ])
  })
  it('nobody with itself', () => {
    const drawing = zones().conduit('c', 'z', 'z', https)
    const within = sessionsBetween(sessionsOf(drawing), { from: isOt, to: isOt })
    expect(told(within)).toEqual([['c', 2, 'b1>b2 https', 'b2>b1 https']])
  })
  it('a session of any protocol stands for those of each', () => {
    const drawing = diagram()
      .asset('a', IT)
      .asset('a2', IT)
      .asset('b', OT)
      .asset('s', { ...FORWARDER, ...IT })
    drawing.conduit('1', 'a', 's').conduit('2', 'a', 's', https).conduit('3', 'a2', 's', https).conduit('4', 's', 'b')
    expect(told(inward(drawing))).toEqual([['4', 2, 'a>b any', 'a2>b https']])
  })
  it('lists at most 100, by level of from, id of from, level of to, id of to, protocol, and counts all', () => {
    const drawing = diagram().zone('y').zone('z')
    for (let i = 10; i < 30; i += 1) drawing.asset(`a${i}`, { level: i < 20 ? 'L4' : 'L5', zone: 'y' })
    for (let i = 10; i < 30; i += 1) drawing.asset(`b${i}`, { level: i < 20 ? 'L1' : 'L3', zone: 'z' })
    const [bundle] = inward(drawing.conduit('c', 'y', 'z', { flows: [SSH, HTTPS] }))
    const names = bundle?.pairs.map(({ from, to, protocol }) => `${from} ${to} ${protocol}`)
    expect(bundle?.pairCount).toBe(800)
    expect(names?.slice(0, 3)).toEqual(['a20 b20 https', 'a20 b20 ssh', 'a20 b21 https'])
    expect(names?.at(-1)).toBe('a22 b29 ssh')
    expect(inward(drawing, { most: 3 })[0]?.pairs.length).toBe(3)
  })
  it('behind a switch that thousands share, without going through them for each', () => {
    const drawing = diagram().asset('s', { ...FORWARDER, ...OT })
    for (let i = 0; i < 1500; i += 1) drawing.asset(`a${i}`, i % 2 ? IT : OT).conduit(`c${i}`, `a${i}`, 's')
    const bundles = inward(drawing)
    expect(bundles.length).toBe(750)
    expect(bundles.every(({ pairCount }) => pairCount === 750)).toBe(true)
  })
})

describe('what may or must be passed', () => {
  const two = () => {
    const drawing = diagram()
      .asset('a', IT)
      .asset('b', OT)
      .asset('fw', { ...FILTER, ...IT })
      .asset('s', { ...FORWARDER, ...IT })
    drawing.conduit('1', 'a', 'fw').conduit('2', 'fw', 's', https).conduit('3', 's', 'b')
    return drawing.asset('a2', IT).conduit('4', 'a2', 's', https)
  }
  it('not these devices', () => {
    expect(told(inward(two(), { avoid: isFilter }))).toEqual([['3', 1, 'a2>b https']])
  })
  it('one of these', () => {
    expect(told(inward(two(), { through: isFilter }))).toEqual([['3', 1, 'a>b https']])
  })
  it('be they in a via', () => {
    const via = () =>
      diagram()
        .asset('a', IT)
        .asset('b', OT)
        .asset('fw', FILTER)
        .conduit('c', 'a', 'b', { via: ['fw'], ...https })
    expect(inward(via(), { avoid: isFilter })).toEqual([])
    expect(inward(via(), { through: isFilter }).length).toBe(1)
    expect(inward(via(), { through: (device) => device.id === 's' })).toEqual([])
  })
  it('only along these conduits, by these protocols', () => {
    expect(inward(two(), { conduit: ({ id }) => id !== '4' }).map(({ pairCount }) => pairCount)).toEqual([1])
    expect(inward(two(), { protocol: (id) => id === 'ssh' })).toEqual([])
    expect(inward(two(), { protocol: (id) => id === 'https' }).map(({ pairCount }) => pairCount)).toEqual([2])
  })
})
