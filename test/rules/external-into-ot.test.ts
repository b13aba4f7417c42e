import { externalIntoOt } from '../../src/rules/external-into-ot'
import { diagram } from '../support/diagram-builder'
import { testRule } from '../support/test-rule'

const site = () =>
  diagram()
    .zone('out')
    .zone('hall')
    .asset('pool', { name: 'Pool', level: 'external', zone: 'out' })
    .asset('miners', { name: 'Miners', level: 'L1', zone: 'hall' })
    .asset('fw', { type: 'it-ot-firewall', level: 'L3.5' })

testRule(externalIntoOt, {
  silent: [
    {
      name: 'a proxy in the DMZ ends it',
      diagram: site()
        .zone('dmz')
        .asset('proxy', { type: 'stratum-proxy', level: 'L3.5', zone: 'dmz' })
        .conduit('c1', 'miners', 'proxy', { flows: [{ protocol: 'stratum-v1' }] })
        .conduit('c2', 'proxy', 'pool', { flows: [{ protocol: 'stratum-v2' }] }),
    },
    {
      name: 'a thing of somebody else that stands in OT: the level decides',
      diagram: site().asset('laptop', { type: 'contractor-laptop', level: 'L2', zone: 'hall' }),
    },
    {
      name: 'IT and OT only',
      diagram: site()
        .asset('pc', { level: 'L4' })
        .conduit('c', 'pc', 'miners', { flows: [{ protocol: 'https' }] }),
    },
  ],
  speaks: [
    {
      name: 'OT opens outward',
      diagram: site().conduit('c', 'miners', 'pool', { via: ['fw'], flows: [{ protocol: 'stratum-v1' }] }),
      findings: [
        {
          message: 'outward',
          id: 'external-into-ot(c)',
          severity: 'error',
          sentence: 'Miners can open Stratum V1 sessions straight out to Pool. Nothing in the DMZ ends them.',
          path: ['miners', 'fw', 'pool'] as never,
          pairCount: 1,
        },
      ],
    },
    {
      name: 'the outside opens inward',
      diagram: site().conduit('c', 'pool', 'miners', { flows: [{ protocol: 'cgminer-api' }] }),
      findings: [{ message: 'inward', pairs: [['pool', 'miners', 'cgminer-api']] as never }],
    },
    {
      name: 'a service that commands back counts as opened by both',
      diagram: site().conduit('c', 'miners', 'pool', { flows: [{ protocol: 'fleet-agent-cloud' }] }),
      findings: [{ message: 'both', pairCount: 2 }],
    },
    {
      name: 'through a firewall with edges: one cause, though it is open both ways',
      diagram: site()
        .conduit('c1', 'miners', 'fw', { flows: [{ protocol: 'https', opens: 'either' }] })
        .conduit('c2', 'fw', 'pool', { flows: [{ protocol: 'https', opens: 'either' }] }),
      findings: [{ message: 'inward', id: 'external-into-ot(c1)', path: ['pool', 'fw', 'miners'] as never }],
    },
  ],
})
