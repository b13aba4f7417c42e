import { signerNotOwnZone } from '../../src/rules/signer-not-own-zone'
import { diagram } from '../support/diagram-builder'
import { testRule } from '../support/test-rule'

const vault = () =>
  diagram()
    .zone('vault', { name: 'Vault' })
    .asset('key', { type: 'multisig-cosigner', name: 'Key', level: 'L1', zone: 'vault' })
const beside = (type: string, level: string, more = {}) => vault().asset('x', { type, level, zone: 'vault', ...more })

testRule(signerNotOwnZone, {
  silent: [
    {
      name: 'with its plates and its safe',
      diagram: beside('seed-backup-plate', 'L0').asset('safe', { type: 'deposit-vault', level: 'L0', zone: 'vault' }),
    },
    { name: 'with another signer', diagram: beside('airgapped-signer', 'L1') },
    { name: 'with what passes sessions on', diagram: beside('managed-switch', 'L2') },
    {
      name: 'with a sensor, and with something of which nobody says what it is',
      diagram: beside('env-sensor', 'L0').asset('own', { zone: 'vault' }),
    },
    {
      name: 'where people browse: the rule about that speaks',
      diagram: beside('daily-laptop', 'L4').asset('c', { type: 'wallet-coordinator', zone: 'vault' }),
    },
    {
      name: 'where a hot wallet stands beside it: the rule about that speaks',
      diagram: beside('treasury-wallet', 'L4'),
    },
    {
      name: 'a hot wallet is no signing device',
      diagram: diagram()
        .zone('vault')
        .asset('hot', { type: 'lightning-node', level: 'L3', zone: 'vault' })
        .asset('c', { type: 'wallet-coordinator', zone: 'vault' }),
    },
    {
      name: 'a signer in no zone',
      diagram: diagram().asset('key', { type: 'hsm', level: 'L1' }).asset('c', { type: 'wallet-coordinator' }),
    },
  ],
  speaks: [
    {
      name: 'with the coordinator',
      diagram: beside('wallet-coordinator', 'L2', { name: 'Coordinator' }),
      findings: [
        {
          message: 'shared',
          id: 'signer-not-own-zone(vault)',
          severity: 'warning',
          sentence:
            'Vault holds Key together with Coordinator. Whoever takes over one of those can ask for signatures past every conduit.',
        },
      ],
    },
    {
      name: 'a signer of one’s own type with a camera',
      diagram: diagram()
        .zone('vault')
        .asset('own', { role: 'signing-device', level: 'L1', zone: 'vault' })
        .asset('cam', { type: 'cctv-camera', level: 'L3', zone: 'vault' }),
      findings: [{ message: 'shared' }],
    },
    {
      name: 'an online signer with a hot wallet',
      diagram: diagram()
        .zone('vault')
        .asset('hsm', { type: 'hsm', level: 'L1', zone: 'vault' })
        .asset('hot', { type: 'treasury-wallet', level: 'L4', zone: 'vault' }),
      findings: [{ message: 'shared' }],
    },
  ],
})
