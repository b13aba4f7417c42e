import { onePoolOneUplink } from '../../src/rules/one-pool-one-uplink'
import { diagram } from '../support/diagram-builder'
import { testRule } from '../support/test-rule'

const farm = () =>
  diagram()
    .asset('asics', { type: 'asic-miner-air', level: 'L1' })
    .asset('proxy', { type: 'stratum-proxy', level: 'L3.5' })
    .asset('pool', { type: 'mining-pool', name: 'Pool', level: 'external' })
    .asset('pool2', { type: 'mining-pool', name: 'Backup', level: 'external' })
    .asset('dish', { type: 'starlink-terminal', name: 'Dish', level: 'L5' })
    .asset('lte', { type: 'lte-router', name: 'LTE', level: 'L5' })
    .asset('fw', { type: 'it-ot-firewall', level: 'L3.5' })
    .conduit('in', 'asics', 'proxy', { flows: [{ protocol: 'stratum-v1' }] })
const work = (...via: string[]) => ({ via, flows: [{ protocol: 'stratum-v2' }] })

testRule(onePoolOneUplink, {
  silent: [
    {
      name: 'two pools, two uplinks',
      diagram: farm()
        .conduit('a', 'proxy', 'pool', work('fw', 'dish'))
        .conduit('b', 'proxy', 'pool2', work('fw', 'lte')),
    },
    { name: 'nothing reaches a pool', diagram: farm() },
    {
      name: 'only names and time do',
      diagram: farm().conduit('a', 'proxy', 'pool', { via: ['dish'], flows: [{ protocol: 'dns' }] }),
    },
    {
      name: 'no miners',
      diagram: diagram()
        .asset('proxy', { type: 'stratum-proxy', level: 'L3.5' })
        .asset('pool', { type: 'mining-pool', level: 'external' })
        .conduit('a', 'proxy', 'pool', work()),
    },
    {
      name: 'a pair of pools behind a pair of firewalls',
      diagram: diagram()
        .asset('asics', { type: 'asic-miner-air', level: 'L1' })
        .asset('pool', { type: 'mining-pool', level: 'external', quantity: 2 })
        .asset('edge', { type: 'perimeter-firewall', level: 'L5', quantity: 2 })
        .conduit('a', 'asics', 'pool', work('edge')),
    },
    {
      name: 'a firewall inside is no uplink',
      diagram: farm().conduit('a', 'proxy', 'pool', work('fw')).conduit('b', 'proxy', 'pool2', work('fw')),
    },
  ],
  speaks: [
    {
      name: 'one pool, two uplinks',
      diagram: farm()
        .conduit('a', 'proxy', 'pool', work('fw', 'dish'))
        .conduit('b', 'proxy', 'pool', work('fw', 'lte')),
      findings: [
        {
          message: 'pool',
          id: 'one-pool-one-uplink(pool)',
          severity: 'advice',
          path: ['proxy', 'fw', 'dish', 'pool'] as never,
          sentence: 'All mining work comes from Pool. When it fails or turns you away, all hashing stops.',
        },
      ],
    },
    {
      name: 'two pools, one uplink',
      diagram: farm().conduit('a', 'proxy', 'pool', work('fw', 'dish')).conduit('b', 'proxy', 'pool2', work('dish')),
      findings: [
        {
          message: 'uplink',
          id: 'one-pool-one-uplink(dish)',
          sentence: 'All mining work passes Dish. When it fails, all hashing stops.',
        },
      ],
    },
    {
      name: 'one of both',
      diagram: farm().conduit('a', 'proxy', 'pool', work('fw', 'dish')),
      findings: [{ message: 'both', id: 'one-pool-one-uplink(dish,pool)' }],
    },
    {
      name: 'a conduit without a device, over which anything may pass',
      diagram: farm().conduit('a', 'asics', 'pool'),
      findings: [{ message: 'both', id: 'one-pool-one-uplink(a,pool)' }],
    },
    {
      name: 'two conduits without a device',
      diagram: farm().conduit('a', 'asics', 'pool', work()).conduit('b', 'proxy', 'pool', work()),
      findings: [{ message: 'pool' }],
    },
  ],
})
