import { quorumInOnePlace } from '../../src/rules/quorum-in-one-place'
import { diagram } from '../support/diagram-builder'
import { testRule } from '../support/test-rule'

const keyOf = (wallet = 'Treasury', threshold = 2) => ({ keyOf: { wallet, threshold } })
const signer = (name: string, more = {}) => ({
  type: 'airgapped-signer',
  name,
  level: 'L1',
  zone: 'vault',
  ...keyOf(),
  ...more,
})
const plate = (name: string, more = {}) => ({ ...signer(name, more), type: 'seed-backup-plate', level: 'L0' })
const vault = () => diagram().zone('vault', { name: 'Vault' }).asset('k1', signer('Key 1'))

testRule(quorumInOnePlace, {
  silent: [
    { name: 'one key', diagram: vault() },
    { name: 'its plate is the same key', diagram: vault().asset('p1', plate('Plate 1')) },
    { name: 'a key of another wallet', diagram: vault().asset('k2', signer('Other', keyOf('Savings'))) },
    {
      name: 'fewer than the threshold',
      diagram: diagram()
        .zone('vault')
        .asset('k', signer('Keys', { quantity: 2, ...keyOf('T', 3) })),
    },
    { name: 'signers that state no wallet', diagram: vault().asset('k2', signer('Key 2', { keyOf: undefined })) },
    {
      name: 'a key in a sub-zone',
      diagram: vault()
        .zone('safe', { parent: 'vault' as never })
        .asset('k2', signer('Key 2', { zone: 'safe' })),
    },
    {
      name: 'a threshold of one',
      diagram: diagram()
        .zone('vault')
        .asset('k', signer('Keys', { quantity: 2, ...keyOf('T', 1) })),
    },
    {
      name: 'in no zone: nobody says that it is one place',
      diagram: diagram().asset('k', signer('Keys', { quantity: 2, zone: undefined })),
    },
  ],
  speaks: [
    {
      name: 'two keys of two',
      diagram: vault().asset('k2', signer('Key 2')),
      findings: [
        {
          message: 'quorum',
          id: 'quorum-in-one-place(k1,k2)',
          severity: 'error',
          sentence:
            'Vault holds 2 keys of Treasury (Key 1 and Key 2), and 2 are enough to spend. Whoever gets in there needs no other place.',
        },
      ],
    },
    {
      name: 'quantities count',
      diagram: diagram()
        .zone('vault')
        .asset('k', signer('Keys', { quantity: 3, ...keyOf('T', 3) })),
      findings: [{ message: 'quorum', id: 'quorum-in-one-place(k)' }],
    },
    {
      name: 'backups alone',
      diagram: diagram().zone('vault').asset('p1', plate('Plate 1')).asset('p2', plate('Plate 2')),
      findings: [{ message: 'quorum', about: ['p1', 'p2'] as never }],
    },
    {
      name: 'two wallets are two causes; one without a name too',
      diagram: vault()
        .asset('k2', signer('Key 2'))
        .asset('s', signer('Savings', { quantity: 2, ...keyOf('') })),
      findings: [
        { message: 'quorum', id: 'quorum-in-one-place(k1,k2)' },
        { message: 'quorum', id: 'quorum-in-one-place(s)' },
      ],
    },
  ],
})
