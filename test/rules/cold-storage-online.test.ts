import { coldStorageOnline } from '../../src/rules/cold-storage-online'
import { diagram } from '../support/diagram-builder'
import { testRule } from '../support/test-rule'

const vault = () =>
  diagram()
    .zone('desk', { name: 'Wallet desk' })
    .zone('vault', { name: 'Vault' })
    .asset('coordinator', { type: 'wallet-coordinator', name: 'Coordinator', level: 'L2', zone: 'desk' })
    .asset('key', { type: 'airgapped-signer', name: 'Key', level: 'L1', zone: 'vault' })
    .asset('plate', { type: 'seed-backup-plate', name: 'Plate', level: 'L0', zone: 'vault' })
const over = (protocol: string, more = {}) => ({ flows: [{ protocol, ...more }] })

testRule(coldStorageOnline, {
  silent: [
    { name: 'no conduit at all', diagram: vault() },
    { name: 'a QR code', diagram: vault().conduit('c', 'coordinator', 'key', over('qr-psbt')) },
    {
      name: 'a plate carried to the vault',
      diagram: vault().conduit('c', 'desk', 'vault', over('hand-carry')),
    },
    {
      name: 'a hardware wallet on a cable, and a server that signs: both are meant to',
      diagram: vault()
        .asset('hw', { type: 'hardware-wallet', level: 'L1', zone: 'vault' })
        .asset('hsm', { type: 'hsm', level: 'L1', zone: 'vault' })
        .conduit('c1', 'coordinator', 'hw', over('usb-wallet'))
        .conduit('c2', 'coordinator', 'hsm', over('https')),
    },
    {
      name: 'a signer of one’s own type: nobody says how it speaks',
      diagram: vault()
        .asset('own', { role: 'signing-device', level: 'L1', zone: 'vault' })
        .conduit('c', 'coordinator', 'own', over('https')),
    },
    {
      name: 'a conduit of their zone that means somebody else',
      diagram: vault()
        .asset('hsm', { type: 'hsm', level: 'L1', zone: 'vault' })
        .conduit('c', 'desk', 'vault', over('https', { targetAsset: 'hsm' })),
    },
    { name: 'a conduit that leads nowhere', diagram: vault().conduit('c', 'key', 'gone', over('https')) },
  ],
  speaks: [
    {
      name: 'a signer on the network',
      diagram: vault().conduit('c', 'coordinator', 'key', over('psbt-relay')),
      findings: [
        {
          message: 'online',
          id: 'cold-storage-online(key)',
          severity: 'error',
          sentence:
            'Key is to be reached by hand alone, but Coordinator – Key carries Online transaction exchange between co-signers. What is online can be signed with from afar.',
        },
      ],
    },
    {
      name: 'an undefined conduit',
      diagram: vault().conduit('c', 'plate', 'coordinator'),
      findings: [
        {
          message: 'online',
          id: 'cold-storage-online(plate)',
          sentence:
            'Plate is to be reached by hand alone, but Plate – Coordinator carries anything. What is online can be signed with from afar.',
        },
      ],
    },
    {
      name: 'a conduit of the zone that means all in it: one cause',
      diagram: vault().conduit('c', 'desk', 'vault', over('https')),
      findings: [{ message: 'online', id: 'cold-storage-online(key,plate)' }],
    },
    {
      name: 'one whom the flow names, beside a hand-over for all',
      diagram: vault().conduit('c', 'desk', 'vault', {
        flows: [{ protocol: 'hand-carry' }, { protocol: 'https', targetAsset: 'key' }],
      }),
      findings: [{ message: 'online', id: 'cold-storage-online(key)' }],
    },
    {
      name: 'several conduits of one signer',
      diagram: vault()
        .conduit('c1', 'coordinator', 'key', over('bluetooth-le'))
        .conduit('c2', 'key', 'desk', over('hardwired-io')),
      findings: [
        {
          message: 'online',
          sentence:
            'Key is to be reached by hand alone, but 2 conduits carry Bluetooth Low Energy and Hard-wired I/O. What is online can be signed with from afar.',
        },
      ],
    },
    {
      name: 'cold storage of one’s own type',
      diagram: diagram()
        .asset('safe', { role: 'cold-storage', name: 'Safe' })
        .asset('pc', { name: 'PC' })
        .conduit('c', 'pc', 'safe', over('ssh')),
      findings: [{ message: 'online', about: ['safe'] as never }],
    },
    {
      name: 'a passing seat in a conduit of others',
      diagram: vault()
        .asset('node', { level: 'L3' })
        .conduit('c', 'coordinator', 'node', { via: ['key'], ...over('https') }),
      findings: [{ message: 'online', about: ['key'] as never }],
    },
  ],
})
