import { hotAndColdTogether } from '../../src/rules/hot-and-cold-together'
import { diagram } from '../support/diagram-builder'
import { testRule } from '../support/test-rule'

const room = () =>
  diagram()
    .zone('room', { name: 'Room' })
    .asset('hot', { type: 'treasury-wallet', name: 'Treasury', level: 'L4', zone: 'room' })
const plate = { type: 'seed-backup-plate', name: 'Plate', level: 'L0', zone: 'room' }

testRule(hotAndColdTogether, {
  silent: [
    { name: 'hot alone', diagram: room() },
    { name: 'cold alone', diagram: diagram().zone('room').asset('plate', plate) },
    {
      name: 'cold in a sub-zone',
      diagram: room()
        .zone('safe', { parent: 'room' as never })
        .asset('plate', { ...plate, zone: 'safe' }),
    },
    {
      name: 'a server that signs is not cold',
      diagram: room().asset('hsm', { type: 'hsm', level: 'L1', zone: 'room' }),
    },
    {
      name: 'both of somebody else',
      diagram: diagram()
        .zone('room')
        .asset('hot', { role: 'hot-wallet', level: 'external', zone: 'room' })
        .asset('plate', { role: 'cold-storage', level: 'external', zone: 'room' }),
    },
  ],
  speaks: [
    {
      name: 'a plate beside the treasury',
      diagram: room().asset('plate', plate),
      findings: [
        {
          message: 'together',
          id: 'hot-and-cold-together(room)',
          severity: 'error',
          sentence:
            'Room holds Plate together with Treasury. Whoever breaks into what is online stands beside the savings.',
        },
      ],
    },
    {
      name: 'an air-gapped signer, and wallets of one’s own kind',
      diagram: diagram()
        .zone('room')
        .asset('key', { type: 'airgapped-signer', level: 'L1', zone: 'room' })
        .asset('hot', { role: 'hot-wallet', level: 'L4', zone: 'room' }),
      findings: [{ message: 'together' }],
    },
  ],
})
