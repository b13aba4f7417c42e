import { describe, expect, it } from 'vitest'
import {
  assetTypes,
  behaviourOf,
  flagsOf,
  isBoundaryDevice,
  isPassing,
  kindOf,
  nameOf,
  passesLink,
  roleOf,
  sideOf,
  tileOf,
} from '../../src/catalogue'
import { PURDUE_LEVELS } from '../../src/model'
import { asset } from './drawing'

describe('§1 the side follows from the level alone', () => {
  it('is EXTERNAL, IT, DMZ or OT', () => {
    expect(PURDUE_LEVELS.map(sideOf)).toEqual(['EXTERNAL', 'IT', 'IT', 'DMZ', 'OT', 'OT', 'OT', 'OT'])
  })
  it('is not changed by who owns the thing', () => {
    const laptop = asset('laptop', { external: true, level: 'L2' })
    expect(flagsOf(laptop).external).toBe(true)
    expect(sideOf(laptop.level)).toBe('OT')
  })
})

describe('§2 how a device behaves', () => {
  it('each catalogue type states it', () => {
    for (const type of assetTypes) expect(behaviourOf(asset('a', { type: type.id }))).toBe(type.behaviour)
  })
  it('an asset may override it', () => {
    expect(behaviourOf(asset('fw', { type: 'industrial-firewall', behaviour: 'forwarder' }))).toBe('forwarder')
    expect(behaviourOf(asset('x', { role: 'firewall', behaviour: 'endpoint' }))).toBe('endpoint')
  })
  it.each([
    ['firewall', 'filter'],
    ['data-diode', 'diode'],
    ['switch', 'forwarder'],
    ['router', 'forwarder'],
    ['wireless-ap', 'forwarder'],
    ['proxy', 'broker'],
    ['jump-host', 'broker'],
    ['remote-access-gateway', 'broker'],
    ['controller', 'endpoint'],
    ['no-such-role', 'endpoint'],
    ['constructor', 'endpoint'],
  ] as const)('a custom type with the role %s is a %s', (role, behaviour) => {
    expect(behaviourOf(asset('x', { role }))).toBe(behaviour)
  })
  it('a custom or unknown type without a role is an endpoint', () => {
    expect(behaviourOf(asset('x'))).toBe('endpoint')
    expect(behaviourOf(asset('x', { type: 'no-such-type' }))).toBe('endpoint')
  })
  it.each([
    ['endpoint', false, false],
    ['broker', false, true],
    ['forwarder', true, false],
    ['filter', true, true],
    ['diode', true, true],
  ] as const)('%s: passing %s, boundary %s', (behaviour, passing, boundary) => {
    const device = asset('d', { behaviour })
    expect([isPassing(device), isBoundaryDevice(device)]).toEqual([passing, boundary])
  })
})

describe('§4 a link passes switches and access points, but no router, modem, filter or diode', () => {
  it.each([
    ['managed-switch', true],
    ['unmanaged-switch', true],
    ['wifi-ap', true],
    ['site-router', false],
    ['vendor-cellular-modem', false],
    ['industrial-firewall', false],
  ])('%s: %s', (type, passes) => {
    expect(passesLink(asset('d', { type }))).toBe(passes)
  })
})

describe('flags, role, names, tile', () => {
  it('come from the type, and a custom type says them itself', () => {
    expect(flagsOf(asset('w', { type: 'wifi-ap' })).wireless).toBe(true)
    expect(flagsOf(asset('w', { safety: true, temporary: true }))).toEqual({
      external: false,
      wireless: false,
      temporary: true,
      safety: true,
      holdsKeys: false,
      internetFacing: false,
    })
    expect(roleOf(asset('x', { role: 'hmi' }))).toBe('hmi')
    expect(roleOf(asset('x', { type: 'no-such-type' }))).toBeUndefined()
  })
  it('fall back where nothing is said', () => {
    expect(kindOf(asset('x', { role: 'control-server' }))).toBe('Control server')
    expect(kindOf(asset('x', { role: 'wireless-ap' }))).toBe('Wireless AP')
    expect(kindOf(asset('x', { type: 'no-such-type' }))).toBe('no-such-type')
    expect(nameOf(asset('x', { name: '  ' }))).toBe('Custom asset')
  })
  it('ink guards, gold protects people, outline forwards', () => {
    expect(tileOf(asset('x', { role: 'firewall', safety: true }))).toBe('boundary')
    expect(tileOf(asset('x', { safety: true }))).toBe('safety')
    expect(tileOf(asset('x', { role: 'switch' }))).toBe('network')
    expect(tileOf(asset('x', { level: 'L0' }))).toBe('field')
    expect(tileOf(asset('x', { level: 'L4' }))).toBe('application')
    expect(tileOf(asset('x'))).toBe('control')
  })
})
