import { describe, expect, it } from 'vitest'
import { conditionsOf, roles } from '../../src/catalogue'
import { CONDITIONS, zoneId } from '../../src/model'
import { asset, conduit, drawing, zone } from './drawing'

const at = (zoneFields: Parameters<typeof zone>[1], ...rest: ReturnType<typeof asset>[]) => {
  const index = drawing({ zones: [zone('z', zoneFields)], assets: rest })
  return [...conditionsOf(index, index.zone(zoneId('z')) as never)]
}
const withFlow = (protocol: string) => {
  const index = drawing({
    zones: [zone('z'), zone('y')],
    assets: [asset('a', { zone: 'z' })],
    conduits: [conduit('c', 'y', 'a', { flows: [{ protocol }] })],
  })
  return [...conditionsOf(index, index.zone(zoneId('z')) as never)]
}

describe('§6 conditions, read from the drawing', () => {
  it('none hold in an empty zone', () => {
    expect(at({})).toEqual([])
  })
  it.each([
    ['wireless', { type: 'wifi-ap' }],
    ['portable-devices', { temporary: true }],
    ['portable-devices', { role: 'removable-media' }],
    ['remote-access', { role: 'remote-access-gateway' }],
    ['mobile-code', { role: 'engineering-workstation' }],
  ] as const)('%s, by a member', (condition, fields) => {
    expect(at({}, asset('a', { zone: 'z', ...fields }))).toContain(condition)
    expect(at({}, asset('a', fields))).toEqual([])
  })
  it('by the flows at its conduits', () => {
    expect(withFlow('ssh')).toContain('pki')
    expect(withFlow('modbus-tcp')).toEqual([])
  })
  it('overruled by the zone itself, either way', () => {
    expect(at({ conditions: { wireless: false } }, asset('a', { zone: 'z', type: 'wifi-ap' }))).not.toContain(
      'wireless',
    )
    expect(at({ conditions: Object.fromEntries(CONDITIONS.map((name) => [name, true])) })).toEqual([...CONDITIONS])
  })
  it('reads roles that the catalogue has', () => {
    const known = new Set(roles.map((role) => role.id))
    for (const role of ['mobile', 'removable-media', 'remote-access-gateway', 'jump-host', 'workstation', 'hmi']) {
      expect(known).toContain(role)
    }
  })
})
