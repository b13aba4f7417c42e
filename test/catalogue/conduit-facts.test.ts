import { describe, expect, it } from 'vitest'
import { conduitKind, crosses } from '../../src/catalogue'
import { asset, conduit, drawing, zone } from './drawing'

const FLOWS = [{ protocol: 'https' }]
const index = drawing({
  zones: [zone('z1'), zone('z2'), zone('sub', { parent: 'z1' })],
  assets: [
    asset('a', { zone: 'z1' }),
    asset('b', { zone: 'z1' }),
    asset('c', { zone: 'z2' }),
    asset('free'),
    asset('free2'),
    asset('fw', { role: 'firewall' }),
    asset('jump', { role: 'jump-host', zone: 'z2' }),
    asset('sw', { role: 'switch' }),
  ],
})
const kind = (source: string, target: string, fields = {}) => conduitKind(index, conduit('c', source, target, fields))

describe('§1 what crosses', () => {
  it('has its ends in different zones', () => {
    expect(crosses(index, conduit('c', 'a', 'c'))).toBe(true)
    expect(crosses(index, conduit('c', 'z1', 'z2'))).toBe(true)
    expect(crosses(index, conduit('c', 'a', 'b'))).toBe(false)
    expect(crosses(index, conduit('c', 'a', 'z1'))).toBe(false)
  })
  it('counts an asset in no zone as a zone of its own', () => {
    expect(crosses(index, conduit('c', 'free', 'free2'))).toBe(true)
    expect(crosses(index, conduit('c', 'free', 'a'))).toBe(true)
  })
  it('counts a sub-zone as another zone', () => {
    expect(crosses(index, conduit('c', 'z1', 'sub'))).toBe(true)
    expect(crosses(index, conduit('c', 'a', 'sub'))).toBe(true)
  })
  it('is nothing where an end dangles', () => {
    expect(crosses(index, conduit('c', 'a', 'gone'))).toBe(false)
  })
})

describe('§1 kinds of conduit', () => {
  it('an edge inside one zone is inside, whatever it carries', () => {
    expect(kind('a', 'b')).toBe('inside')
    expect(kind('a', 'b', { flows: FLOWS, via: ['fw'] })).toBe('inside')
  })
  it('without flows it is undefined, even with a firewall', () => {
    expect(kind('a', 'c')).toBe('undefined')
    expect(kind('a', 'c', { flows: [] })).toBe('undefined')
    expect(kind('a', 'c', { via: ['fw'] })).toBe('undefined')
  })
  it('with flows and no boundary device it is uncontrolled', () => {
    expect(kind('a', 'c', { flows: FLOWS })).toBe('uncontrolled')
    expect(kind('a', 'c', { flows: FLOWS, via: ['sw'] })).toBe('uncontrolled')
    expect(kind('a', 'c', { flows: FLOWS, via: ['gone'] })).toBe('uncontrolled')
  })
  it('with flows and a boundary device in via, or as one of its ends, it is controlled', () => {
    expect(kind('a', 'c', { flows: FLOWS, via: ['fw'] })).toBe('controlled')
    expect(kind('a', 'c', { flows: FLOWS, via: ['sw', 'fw'] })).toBe('controlled')
    expect(kind('a', 'jump', { flows: FLOWS })).toBe('controlled')
    expect(kind('fw', 'c', { flows: FLOWS })).toBe('controlled')
  })
})
