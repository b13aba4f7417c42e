import { describe, expect, it } from 'vitest'
import { reach } from '../../src/analysis'
import { assetId } from '../../src/model'
import { type DiagramBuilder, diagram } from '../support/diagram-builder'
import { HTTPS, https, opens, sessionsOf } from './talk'

const FORWARDER = { behaviour: 'forwarder' }
const FILTER = { behaviour: 'filter' }
const DIODE = { behaviour: 'diode' }

const attack = (drawing: DiagramBuilder, ...starts: string[]) => reach(sessionsOf(drawing), starts.map(assetId))
const fallen = (drawing: DiagramBuilder, ...starts: string[]) =>
  attack(drawing, ...starts).map(({ id, step }) => `${id}${step}`)
const line = () =>
  diagram().asset('a').asset('b').asset('c').conduit('1', 'a', 'b', https).conduit('2', 'b', 'c', https)

describe('§5 steps', () => {
  it('every endpoint or broker to which a compromised asset can open a session falls in the next step, and so on', () => {
    expect(fallen(line(), 'a')).toEqual(['b1', 'c2'])
    expect(fallen(line(), 'b')).toEqual(['c1'])
    expect(fallen(line(), 'c', 'a')).toEqual(['b1'])
    expect(fallen(line(), 'not-there')).toEqual([])
  })
  it('passing devices are passed: not a step, and not compromised', () => {
    const drawing = diagram().asset('a').asset('b').asset('s', FORWARDER).conduit('1', 'a', 's').conduit('2', 's', 'b')
    expect(fallen(drawing, 'a')).toEqual(['b1'])
  })
  it('unless a flow names them as its targetAsset, or as its sourceAsset', () => {
    const named = diagram().asset('a').asset('fw', FILTER)
    expect(fallen(named.conduit('1', 'a', 'fw', { flows: [{ ...HTTPS, targetAsset: 'fw' }] }), 'a')).toEqual(['fw1'])
    const source = diagram().asset('a').asset('fw', FILTER)
    source.conduit('1', 'fw', 'a', { flows: [{ ...HTTPS, opens: 'target', sourceAsset: 'fw' }] })
    expect(fallen(source, 'a')).toEqual(['fw1'])
  })
  it('one zone falls in one step, by the zone', () => {
    const drawing = diagram().zone('z').asset('a', { zone: 'z' }).asset('b', { zone: 'z' }).asset('c', { zone: 'z' })
    expect(attack(drawing, 'b').map(({ chain }) => chain)).toEqual([
      [{ from: 'b', to: 'a', protocol: 'any', path: ['b', 'a'], conduits: [] }],
      [{ from: 'b', to: 'c', protocol: 'any', path: ['b', 'c'], conduits: [] }],
    ])
  })
  it('an isolated zone does not fall because one of it does', () => {
    const drawing = diagram().zone('z', { isolated: true }).asset('a', { zone: 'z' }).asset('b', { zone: 'z' })
    expect(fallen(drawing, 'a')).toEqual([])
  })
})

describe('§5 pivot chains', () => {
  it('lead back to the start, a session for each step', () => {
    const chain = attack(line(), 'a').find(({ id }) => id === 'c')?.chain
    expect(chain?.map(({ from, to, protocol, conduits }) => [from, to, protocol, ...conduits])).toEqual([
      ['a', 'b', 'https', '1'],
      ['b', 'c', 'https', '2'],
    ])
  })
  it('have fewest steps, then fewest hops, then start at the lowest id', () => {
    expect(attack(line().conduit('3', 'a', 'c', https), 'a').map(({ chain }) => chain.length)).toEqual([1, 1])
    const two = diagram().asset('a').asset('b').asset('x').asset('s', FORWARDER)
    two.conduit('1', 'a', 's').conduit('2', 's', 'x').conduit('3', 'b', 'x')
    expect(attack(two, 'a', 'b').at(-1)?.chain[0]?.path).toEqual(['b', 'x'])
    const tie = diagram().asset('a').asset('b').asset('x').conduit('1', 'b', 'x').conduit('2', 'a', 'x')
    expect(attack(tie, 'b', 'a')[0]?.chain[0]?.from).toBe('a')
  })
  it('share their sessions, so that many long ones stay small', () => {
    const drawing = diagram().asset('a0')
    for (let i = 1; i < 1000; i += 1) drawing.asset(`a${i}`).conduit(`c${i}`, `a${i - 1}`, `a${i}`, https)
    const fallen = attack(drawing, 'a0')
    expect(new Set(fallen.flatMap(({ chain }) => chain)).size).toBe(999)
    expect(fallen.at(-1)?.chain).toHaveLength(999)
  })
  it('can be printed as JSON', () => {
    expect(JSON.parse(JSON.stringify(attack(line(), 'b')))[0].chain[0].path).toEqual(['b', 'c'])
  })
})

describe('§5 a compromised passing device guards nothing any more', () => {
  it('it can open anything to its zones, isolated or not', () => {
    const drawing = diagram()
      .zone('z', { isolated: true })
      .asset('a', { zone: 'z' })
      .asset('fw', { zone: 'z', ...FILTER })
    expect(fallen(drawing, 'fw')).toEqual(['a1'])
  })
  it('to the ends of its edges, whatever their flows say, past other filters there', () => {
    const drawing = diagram()
      .zone('z', { isolated: true })
      .asset('a')
      .asset('b', { zone: 'z' })
      .asset('fw', FILTER)
      .asset('g', FILTER)
    drawing.conduit('1', 'a', 'fw', https).conduit('2', 'z', 'fw', { via: ['g'], ...https })
    expect(fallen(drawing, 'fw')).toEqual(['a1', 'b1'])
  })
  it('and on through passing devices there, as far as those pass it', () => {
    const drawing = diagram()
      .asset('fw', FILTER)
      .asset('s', FORWARDER)
      .asset('g', FILTER)
      .asset('a')
      .asset('b')
      .asset('c')
    drawing.conduit('1', 's', 'fw', https).conduit('2', 's', 'a', opens('target')).conduit('3', 's', 'b')
    drawing.conduit('4', 'fw', 'g').conduit('5', 'g', 'c', https)
    expect(fallen(drawing, 'fw')).toEqual(['b1', 'c1'])
  })
  it('to both ends of the conduits it is via of, past other filters there', () => {
    const drawing = diagram().asset('a').asset('b').asset('fw', FILTER).asset('g', FILTER)
    drawing.conduit('1', 'a', 'b', { via: ['g', 'fw'], ...https })
    const reached = attack(drawing, 'fw')
    expect(reached.map(({ chain }) => chain[0]?.path)).toEqual([
      ['fw', 'g', 'a'],
      ['fw', 'b'],
    ])
  })
  it('not past diodes', () => {
    const drawing = diagram().asset('a').asset('b').asset('fw', FILTER).asset('d', DIODE)
    drawing.conduit('1', 'a', 'b', { via: ['d', 'fw'], ...https })
    expect(fallen(drawing, 'fw')).toEqual(['b1'])
    const edge = diagram()
      .asset('a')
      .asset('fw', FILTER)
      .asset('d', DIODE)
      .conduit('1', 'a', 'fw', { via: ['d'] })
    expect(fallen(edge, 'fw')).toEqual([])
  })
  it('to the broker at which its stretch of the conduit ends', () => {
    const drawing = diagram().asset('a').asset('b').asset('fw', FILTER).asset('m', { behaviour: 'broker' })
    drawing.conduit('1', 'a', 'b', { via: ['fw', 'm'], ...https })
    expect(
      attack(drawing, 'fw')
        .filter(({ step }) => step === 1)
        .map(({ id }) => id),
    ).toEqual(['a', 'm'])
  })
  it('also when it fell on the way: a management session that ends there', () => {
    const drawing = diagram().asset('admin').asset('fw', FILTER).zone('z').asset('plc', { zone: 'z' })
    drawing
      .conduit('1', 'admin', 'fw', { flows: [{ protocol: 'ssh', targetAsset: 'fw' }] })
      .conduit('2', 'fw', 'z', { flows: [{ protocol: 'hardwired-io' }] })
    expect(fallen(drawing, 'admin')).toEqual(['fw1', 'plc2'])
  })
  it('a diode passes nothing back even when it is compromised (§2)', () => {
    const edges = diagram().asset('a').asset('b').asset('d', DIODE).conduit('1', 'a', 'd').conduit('2', 'd', 'b')
    expect(fallen(edges, 'd')).toEqual(['b1'])
    const via = diagram()
      .asset('a')
      .asset('b')
      .asset('d', DIODE)
      .conduit('1', 'a', 'b', { via: ['d'] })
    expect(fallen(via, 'd')).toEqual(['b1'])
    const zone = (from: string, to: string) =>
      diagram()
        .zone('z')
        .asset('m', { zone: 'z' })
        .asset('d', { zone: 'z', ...DIODE })
        .asset('x')
        .conduit('1', from, to)
    expect(fallen(zone('x', 'd'), 'd')).toEqual(['m1'])
    expect(fallen(zone('d', 'x'), 'd')).toEqual(['x1'])
  })
})
