import { signingOnBrowsingMachine } from '../../src/rules/signing-on-browsing-machine'
import { diagram } from '../support/diagram-builder'
import { testRule } from '../support/test-rule'

const home = () =>
  diagram()
    .zone('home', { name: 'Home' })
    .asset('laptop', { type: 'daily-laptop', name: 'Laptop', level: 'L4', zone: 'home' })
const signer = { type: 'hardware-wallet', name: 'Signer', level: 'L1', zone: 'home' }

testRule(signingOnBrowsingMachine, {
  silent: [
    {
      name: 'a phone wallet alone in its zone',
      diagram: diagram().zone('z').asset('p', { type: 'phone-wallet', level: 'L4', zone: 'z' }),
    },
    {
      name: 'the signer elsewhere',
      diagram: home()
        .zone('own')
        .asset('s', { ...signer, zone: 'own' }),
    },
    {
      name: 'beside the coordinator: another rule speaks',
      diagram: diagram().zone('home').asset('s', signer).asset('c', { type: 'wallet-coordinator', zone: 'home' }),
    },
    {
      name: 'a plate beside the laptop signs nothing',
      diagram: home().asset('plate', {
        type: 'seed-backup-plate',
        level: 'L0',
        zone: 'home',
        keyOf: { wallet: 'W', threshold: 2 },
      }),
    },
    {
      name: 'a wallet that only watches',
      diagram: home().asset('w', { type: 'watch-only-wallet', level: 'L4', zone: 'home' }),
    },
    {
      name: 'keys of a mining site that the laptop can reach: the rule about that speaks',
      diagram: home()
        .asset('t', { type: 'treasury-wallet', level: 'L4', zone: 'home' })
        .asset('m', { type: 'home-miner', level: 'L1' }),
    },
  ],
  speaks: [
    {
      name: 'a signer on the laptop’s network',
      diagram: home().asset('s', signer),
      findings: [
        {
          message: 'beside',
          id: 'signing-on-browsing-machine(s)',
          severity: 'error',
          sentence:
            'Home holds Signer together with Laptop, on which people do everything. What those catch can reach for the keys.',
        },
      ],
    },
    {
      name: 'several that sign are one cause',
      diagram: home()
        .asset('s', signer)
        .asset('hot', { role: 'hot-wallet', level: 'L4', zone: 'home' })
        .asset('k', { role: 'server', level: 'L3', zone: 'home', keyOf: { wallet: 'W', threshold: 2 } }),
      findings: [{ message: 'beside', id: 'signing-on-browsing-machine(hot,k,s)' }],
    },
    {
      name: 'a laptop that is a key itself',
      diagram: diagram().asset('l', {
        type: 'daily-laptop',
        name: 'Laptop',
        level: 'L4',
        keyOf: { wallet: 'Treasury', threshold: 2 },
      }),
      findings: [
        {
          message: 'machine',
          id: 'signing-on-browsing-machine(l)',
          sentence:
            'Laptop holds a key of Treasury and is used for everything else. What comes in by mail or a web page can sign with it.',
        },
      ],
    },
    {
      name: 'a hand-held signer on a mining site: no session reaches it, so nobody else speaks',
      diagram: home()
        .asset('s', { ...signer, type: 'airgapped-signer' })
        .asset('m', { type: 'home-miner', level: 'L1' }),
      findings: [{ message: 'beside' }],
    },
  ],
})
