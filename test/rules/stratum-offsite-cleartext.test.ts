import { expect } from 'vitest'
import { stratumOffsiteCleartext } from '../../src/rules/stratum-offsite-cleartext'
import { diagram } from '../support/diagram-builder'
import { testRule } from '../support/test-rule'

const farm = () =>
  diagram()
    .zone('outside')
    .zone('hall', { name: 'Hall A' })
    .asset('pool', { type: 'mining-pool', name: 'Pool', level: 'external', zone: 'outside' })
    .asset('asics', { type: 'asic-miner-air', name: 'Miners', level: 'L1', zone: 'hall', quantity: 240 })
    .asset('proxy', { type: 'stratum-proxy', name: 'Proxy', level: 'L2', zone: 'hall' })
    .asset('fw', { type: 'perimeter-firewall', name: 'Edge firewall', level: 'L5' })
const v1 = { via: ['fw'], flows: [{ protocol: 'stratum-v1' }] }

testRule(stratumOffsiteCleartext, {
  silent: [
    { name: 'from a proxy: the rule about cleartext speaks', diagram: farm().conduit('c', 'proxy', 'pool', v1) },
    { name: 'to a proxy on the site', diagram: farm().conduit('c', 'asics', 'proxy', v1) },
    {
      name: 'Stratum V2, and V1 under TLS',
      diagram: farm().conduit('c', 'asics', 'pool', {
        via: ['fw'],
        flows: [{ protocol: 'stratum-v2' }, { protocol: 'stratum-v1-tls' }],
      }),
    },
    { name: 'an undefined conduit: nobody says what passes', diagram: farm().conduit('c', 'asics', 'pool') },
    {
      name: 'another protocol in clear',
      diagram: farm().conduit('c', 'asics', 'pool', { via: ['fw'], flows: [{ protocol: 'dns' }] }),
    },
    {
      name: 'the pool cannot open it',
      diagram: farm().conduit('c', 'asics', 'pool', {
        via: ['fw'],
        flows: [{ protocol: 'stratum-v1', sourceAsset: 'proxy' }],
      }),
    },
  ],
  speaks: [
    {
      name: 'miners and their pool',
      diagram: farm().conduit('c', 'asics', 'pool', v1),
      findings: [
        {
          message: 'clear',
          id: 'stratum-offsite-cleartext(c)',
          severity: 'warning',
          path: ['asics', 'fw', 'pool'] as never,
          pairs: [['asics', 'pool', 'stratum-v1']] as never,
          sentence:
            'Miners can speak Stratum V1 with Pool past every proxy. Whoever sits on the way can take the work and its pay.',
        },
      ],
    },
    {
      name: 'a whole hall, though a proxy stands in it',
      diagram: farm().conduit('c', 'hall', 'outside', v1),
      findings: [{ message: 'clear', pairs: [['asics', 'pool', 'stratum-v1']] as never }],
    },
    {
      name: 'through a device on which two conduits meet: the outer one is to blame',
      diagram: farm()
        .conduit('in', 'asics', 'fw', { flows: [{ protocol: 'stratum-v1' }] })
        .conduit('out', 'fw', 'pool', { flows: [{ protocol: 'stratum-v1' }] }),
      findings: [{ message: 'clear', id: 'stratum-offsite-cleartext(out)', about: ['out'] as never }],
    },
    {
      name: 'two alike are one cause',
      diagram: farm().conduit('c1', 'asics', 'pool', v1).conduit('c2', 'asics', 'pool', v1),
      findings: [
        { message: 'clear', about: ['c1', 'c2'] as never, sentence: expect.stringContaining('over 2') as never },
      ],
    },
  ],
})
