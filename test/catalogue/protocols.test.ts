import { describe, expect, it } from 'vitest'
import { assetTypes, flowLabel, protocol, protocolOf, protocols, usualProtocols } from '../../src/catalogue'
import { asset } from './drawing'

const optional = protocols.find((item) => item.encrypted === 'optional')
const never = protocols.find((item) => item.encrypted === false)

describe('§4 facts of a flow', () => {
  it('are those of its protocol', () => {
    const facts = protocolOf({ protocol: 'modbus-tcp' })
    expect(facts).toMatchObject({ name: 'Modbus TCP', encrypted: false, session: 'network', canCommand: true })
  })
  it('the flow says which where the catalogue says optional, and cannot change what always holds', () => {
    expect(protocolOf({ protocol: optional?.id ?? '' }).encrypted).toBe('optional')
    expect(protocolOf({ protocol: optional?.id ?? '', encrypted: true }).encrypted).toBe(true)
    expect(protocolOf({ protocol: never?.id ?? '', encrypted: true }).encrypted).toBe(false)
  })
  it('a protocol of one’s own crosses networks and is unknown until the flow says', () => {
    const own = { protocol: { name: 'Farm API', port: 7000, transport: 'tcp' } }
    expect(protocolOf(own)).toMatchObject({ session: 'network', encrypted: 'optional', authenticated: 'optional' })
    expect(protocolOf({ ...own, encrypted: true }).encrypted).toBe(true)
    expect(flowLabel(own)).toBe('Farm API tcp/7000')
  })
  it('an id the catalogue does not know is read like one of one’s own', () => {
    expect(protocolOf({ protocol: 'no-such' })).toMatchObject({ id: 'no-such', name: 'no-such', session: 'network' })
  })
})

describe('usualProtocols', () => {
  it('names what both ends usually speak, and never a weaker one beside its safer one', () => {
    for (const a of assetTypes.slice(0, 60)) {
      for (const b of assetTypes) {
        const usual = usualProtocols(asset('a', { type: a.id }), asset('b', { type: b.id }))
        const ids = usual.map((item) => item.id)
        for (const item of usual) {
          expect(a.typicalProtocols).toContain(item.id)
          expect(b.typicalProtocols).toContain(item.id)
          expect(ids).not.toContain(item.saferAlternative)
        }
      }
    }
  })
  it('is empty where a type is unknown', () => {
    expect(usualProtocols(asset('a'), asset('b', { type: 'plc' }))).toEqual([])
    expect(protocol('stratum-v1')?.saferAlternative).toBeTruthy()
  })
})
