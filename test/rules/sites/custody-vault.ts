import { asset, conduit, type ReferenceSite, siteFile, zone } from './site'

const key = { wallet: 'Treasury', threshold: 2 }

/** Two keys of three in vaults of their own, moved by hand alone; a desk that only watches. */
export const custodyVault: ReferenceSite = {
  file: siteFile('Custody with two of three keys', {
    zones: [
      zone('internet', 'Internet', 0),
      zone('daily', 'Daily use', 1),
      zone('node', 'Own node', 2),
      zone('desk', 'Wallet desk', 2),
      zone('vault-a', 'Vault A', 3),
      zone('vault-b', 'Vault B', 3),
      zone('vault-c', 'Vault C', 3),
    ],
    assets: [
      asset('net', 'internet', 'external', 'internet'),
      asset('laptop', 'daily-laptop', 'L4', 'daily'),
      asset('tor', 'tor-gateway', 'L3.5', 'node'),
      asset('bitcoin', 'bitcoin-node', 'L3', 'desk'),
      asset('coordinator', 'wallet-coordinator', 'L3', 'desk'),
      asset('key-a', 'airgapped-signer', 'L1', 'vault-a', { keyOf: key, critical: true }),
      asset('key-b', 'airgapped-signer', 'L1', 'vault-b', { keyOf: key, critical: true }),
      asset('key-c', 'airgapped-signer', 'L1', 'vault-c', { keyOf: key, critical: true }),
      asset('plate-a', 'seed-backup-plate', 'L0', 'vault-a'),
      asset('router', 'home-router', 'L5'),
      asset('fw', 'it-ot-firewall', 'L3.5'),
    ],
    conduits: [
      conduit('browse', ['laptop', 'net'], ['router'], ['https']),
      conduit('peers', ['tor', 'net'], ['router'], ['tor']),
      conduit('blocks', ['bitcoin', 'tor'], ['fw'], ['bitcoin-p2p-v2']),
      conduit('sign-a', ['coordinator', 'key-a'], [], ['qr-psbt']),
      conduit('sign-b', ['coordinator', 'key-b'], [], ['qr-psbt']),
      conduit('sign-c', ['coordinator', 'key-c'], [], ['microsd-psbt']),
    ],
  }),
  breaks: [
    {
      name: 'a signer is plugged into the desk',
      change: (site) => site.set('sign-a', { flows: [{ protocol: 'psbt-relay' }] }),
      findings: [
        'error cold-storage-online(key-a)',
        'warning level-skipped(sign-a)',
        'warning uncontrolled-conduit(sign-a)',
      ],
    },
    {
      name: 'a second key moves into vault A',
      change: (site) => site.set('key-b', { zone: 'vault-a' }).remove('sign-b').remove('vault-b'),
      findings: ['error quorum-in-one-place(key-a,key-b)'],
    },
    {
      name: 'the wallet desk moves onto the daily laptop’s network',
      change: (site) => site.set('bitcoin', { zone: 'daily', level: 'L4' }),
      findings: ['warning node-on-daily-driver(bitcoin)'],
    },
  ],
}
