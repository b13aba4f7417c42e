import { describe, expect, it } from 'vitest'
import {
  assetType,
  assetTypes,
  holdsKeys,
  isColdStorage,
  isEverydayMachine,
  isHotWallet,
  isKeptOffline,
  isNode,
  isOfCustody,
  isSigningDevice,
} from '../../src/catalogue'
import { asset } from './drawing'

const typesThat = (holds: (one: ReturnType<typeof asset>) => boolean) =>
  assetTypes.filter(({ id, defaultLevel }) => holds(asset('a', { type: id, level: defaultLevel }))).map(({ id }) => id)

describe('§8 who holds keys', () => {
  it('are the types that the catalogue marks, roles of one’s own, and keys of a multisig', () => {
    expect(typesThat(holdsKeys)).toEqual(assetTypes.filter((type) => type.holdsKeys).map(({ id }) => id))
    expect(holdsKeys(asset('own', { role: 'hot-wallet' }))).toBe(true)
    expect(holdsKeys(asset('own', { keyOf: { wallet: 'W', threshold: 2 } }))).toBe(true)
    expect(holdsKeys(asset('own', { role: 'server' }))).toBe(false)
  })
  it('everybody else of custody is of custody too, but not the laptop', () => {
    const ours = typesThat(isOfCustody)
    expect(ours).toEqual(expect.arrayContaining(['wallet-coordinator', 'withdrawal-engine', 'signing-policy-engine']))
    expect(ours).not.toContain('daily-laptop')
    expect(ours).not.toContain('office-workstation')
  })
  it('each plays one part', () => {
    for (const id of typesThat(isHotWallet)) expect(assetType(id)?.holdsKeys).toBe(true)
    expect(typesThat(isSigningDevice)).toEqual([
      'hardware-wallet',
      'airgapped-signer',
      'multisig-cosigner',
      'hsm',
      'remote-signer',
    ])
    expect(typesThat(isColdStorage)).toEqual(['seed-backup-plate', 'memorized-passphrase', 'deposit-vault'])
    expect(typesThat(isNode)).toContain('bitcoin-node')
    expect(typesThat(isNode)).not.toContain('lightning-node')
  })
})

describe('§8 what is reached by hand alone', () => {
  it('is key material at rest, and signers that usually speak by hand-overs only', () => {
    expect(typesThat(isKeptOffline)).toEqual([
      'airgapped-signer',
      'multisig-cosigner',
      'seed-backup-plate',
      'memorized-passphrase',
      'deposit-vault',
    ])
  })
  it('is not known of a signer of one’s own, but of cold storage', () => {
    expect(isKeptOffline(asset('own', { role: 'signing-device' }))).toBe(false)
    expect(isKeptOffline(asset('own', { role: 'cold-storage' }))).toBe(true)
  })
})

describe('§8 what is used for everything', () => {
  it('is a computer or phone of a person in IT, or one that faces the Internet', () => {
    const found = typesThat(isEverydayMachine)
    expect(found).toEqual(
      expect.arrayContaining(['office-workstation', 'ceo-laptop', 'daily-laptop', 'personal-phone']),
    )
    expect(isEverydayMachine(asset('own', { role: 'workstation', level: 'L4' }))).toBe(true)
  })
  it('is no desk of a control room, and no server', () => {
    const found = typesThat(isEverydayMachine)
    for (const id of ['noc-workstation', 'maintenance-tablet', 'erp-server']) expect(found).not.toContain(id)
    expect(isEverydayMachine(asset('own', { level: 'L4' }))).toBe(false)
  })
})
