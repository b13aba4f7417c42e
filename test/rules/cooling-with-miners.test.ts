import { expect } from 'vitest'
import { coolingWithMiners } from '../../src/rules/cooling-with-miners'
import { diagram } from '../support/diagram-builder'
import { testRule } from '../support/test-rule'

const hall = () =>
  diagram()
    .zone('hall', { name: 'Hall A' })
    .asset('asics', { type: 'asic-miner-air', name: 'Miners', level: 'L1', zone: 'hall', quantity: 240 })
const fans = { type: 'exhaust-fan-wall', name: 'Fans', level: 'L0', zone: 'hall' }

testRule(coolingWithMiners, {
  silent: [
    {
      name: 'what belongs to the machines',
      diagram: hall().asset('pdu', { type: 'smart-pdu', level: 'L1', zone: 'hall' }),
    },
    {
      name: 'sensors and drives',
      diagram: hall()
        .asset('sensor', { type: 'env-sensor', level: 'L0', zone: 'hall' })
        .asset('drive', { type: 'vfd', level: 'L1', zone: 'hall' }),
    },
    { name: 'cooling without miners', diagram: diagram().zone('hall').asset('fans', fans) },
    {
      name: 'cooling in a sub-zone',
      diagram: hall()
        .zone('air', { parent: 'hall' as never })
        .asset('fans', { ...fans, zone: 'air' }),
    },
    {
      name: 'protection alone: the rule about safety speaks',
      diagram: hall().asset('relay', { type: 'protection-relay', level: 'L1', zone: 'hall' }),
    },
    {
      name: 'a controller of something else',
      diagram: hall().asset('plc', { type: 'plc', level: 'L1', zone: 'hall' }),
    },
  ],
  speaks: [
    {
      name: 'fans beside miners',
      diagram: hall().asset('fans', fans),
      findings: [
        {
          message: 'together',
          id: 'cooling-with-miners(hall)',
          severity: 'warning',
          sentence:
            'Hall A holds Fans together with Miners. Whoever takes over one machine there can also stop what keeps the others from burning.',
        },
      ],
    },
    {
      name: 'cooling of one’s own kind, with the relays that stand there too',
      diagram: hall()
        .asset('chill', { role: 'cooling', name: 'Chiller', level: 'L1', zone: 'hall' })
        .asset('relay', { type: 'protection-relay', name: 'Relays', level: 'L1', zone: 'hall' }),
      findings: [
        { message: 'together', sentence: expect.stringContaining('holds Chiller and Relays together') as never },
      ],
    },
  ],
})
