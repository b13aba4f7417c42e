import { keysOnSite } from '../../src/rules/keys-on-site'
import { diagram } from '../support/diagram-builder'
import { testRule } from '../support/test-rule'

const site = () =>
  diagram()
    .zone('office', { name: 'Office' })
    .zone('keys', { name: 'Keys' })
    .asset('asics', { type: 'asic-miner-air', level: 'L1' })
    .asset('pc', { type: 'office-workstation', name: 'Office PC', level: 'L4', zone: 'office' })
    .asset('plc', { type: 'plc', name: 'PLC', level: 'L1' })
    .asset('wallet', { type: 'treasury-wallet', name: 'Wallet', level: 'L4', zone: 'keys' })
    .asset('fw', { type: 'it-ot-firewall', level: 'L3.5' })
const https = { via: ['fw'], flows: [{ protocol: 'https' }] }

testRule(keysOnSite, {
  silent: [
    { name: 'apart', diagram: site() },
    { name: 'what the wallet opens itself', diagram: site().conduit('c', 'wallet', 'pc', https) },
    {
      name: 'a broker that ends what others ask',
      diagram: site()
        .asset('engine', { type: 'signing-policy-engine', level: 'L4' })
        .conduit('c1', 'pc', 'engine', https)
        .conduit('c2', 'engine', 'wallet', https),
    },
    {
      name: 'software of custody',
      diagram: site().asset('c', { type: 'wallet-coordinator', level: 'L4', zone: 'keys' }),
    },
    {
      name: 'no mine',
      diagram: diagram()
        .zone('lan')
        .asset('pc', { level: 'L4', zone: 'lan' })
        .asset('w', { type: 'treasury-wallet', level: 'L4', zone: 'lan' }),
    },
    {
      name: 'keys at rest, and signers reached by hand',
      diagram: site()
        .asset('plate', { type: 'seed-backup-plate', level: 'L0', zone: 'office' })
        .asset('key', { type: 'airgapped-signer', level: 'L1', zone: 'office' }),
    },
    {
      name: 'keys of somebody else',
      diagram: site().asset('bank', { type: 'exchange', level: 'external' }).conduit('c', 'pc', 'bank', https),
    },
  ],
  speaks: [
    {
      name: 'the office asks the wallet',
      diagram: site().conduit('c', 'pc', 'wallet', https),
      findings: [
        {
          message: 'afar',
          id: 'keys-on-site(wallet)',
          severity: 'error',
          path: ['pc', 'fw', 'wallet'] as never,
          sentence:
            'Office PC can open HTTPS sessions to Wallet. Whoever takes over one of those stands before the coins.',
        },
      ],
    },
    {
      name: 'one zone with it',
      diagram: site().asset('erp', { type: 'erp-server', name: 'ERP', level: 'L4', zone: 'keys' }),
      findings: [
        {
          message: 'beside',
          sentence:
            'ERP can open any session to Wallet in the same zone. Whoever takes over one of those stands before the coins.',
        },
      ],
    },
    {
      name: 'a controller over a conduit, and the office beside it',
      diagram: site()
        .asset('erp', { type: 'erp-server', name: 'ERP', level: 'L4', zone: 'keys' })
        .conduit('c', 'plc', 'wallet', https),
      findings: [{ message: 'both', pairCount: 2 }],
    },
    {
      name: 'a machine of one’s own that holds one key of a multisig',
      diagram: site()
        .asset('own', { level: 'L3', keyOf: { wallet: 'Treasury', threshold: 2 } })
        .conduit('c', 'plc', 'own', https),
      findings: [{ message: 'afar', id: 'keys-on-site(own)' }],
    },
  ],
})
