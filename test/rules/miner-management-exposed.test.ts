import { minerManagementExposed } from '../../src/rules/miner-management-exposed'
import { diagram } from '../support/diagram-builder'
import { testRule } from '../support/test-rule'

const farm = () =>
  diagram()
    .zone('office', { name: 'Office' })
    .zone('hall', { name: 'Hall A' })
    .asset('pc', { name: 'Office PC', level: 'L4', zone: 'office' })
    .asset('noc', { name: 'NOC', level: 'L3', zone: 'hall' })
    .asset('asics', { type: 'asic-miner-air', name: 'Miners', level: 'L1', zone: 'hall', quantity: 240 })
    .asset('fw', { type: 'it-ot-firewall', name: 'Firewall', level: 'L3.5' })
const over = (...protocols: string[]) => ({ via: ['fw'], flows: protocols.map((protocol) => ({ protocol })) })

testRule(minerManagementExposed, {
  silent: [
    {
      name: 'OT that manages them, in their zone and from another',
      diagram: farm().asset('f', { level: 'L2' }).conduit('c', 'f', 'hall', over('ssh')),
    },
    { name: 'work and time command nothing', diagram: farm().conduit('c', 'pc', 'asics', over('stratum-v1', 'ntp')) },
    { name: 'what the miners open themselves', diagram: farm().conduit('c', 'asics', 'pc', over('https')) },
    {
      name: 'a jump host ends it and opens another',
      diagram: farm()
        .asset('jump', { type: 'jump-host', level: 'L3.5' })
        .conduit('c1', 'pc', 'jump', over('ssh'))
        .conduit('c2', 'jump', 'asics', over('ssh')),
    },
    { name: 'to other assets of OT', diagram: farm().conduit('c', 'pc', 'noc', over('ssh')) },
    {
      name: 'an isolated zone that keeps them apart',
      diagram: diagram()
        .zone('lan', { isolated: true })
        .asset('pc', { level: 'L4', zone: 'lan' })
        .asset('m', { role: 'asic-miner', level: 'L1', zone: 'lan' }),
    },
    {
      name: 'no miners',
      diagram: diagram()
        .zone('lan')
        .asset('pc', { level: 'L4', zone: 'lan' })
        .asset('plc', { type: 'plc', level: 'L1', zone: 'lan' }),
    },
  ],
  speaks: [
    {
      name: 'the office opens their web page',
      diagram: farm().conduit('c', 'pc', 'asics', over('miner-web-http')),
      findings: [
        {
          message: 'afar',
          id: 'miner-management-exposed(asics)',
          severity: 'error',
          path: ['pc', 'fw', 'asics'] as never,
          pairs: [['pc', 'asics', 'miner-web-http']] as never,
          pairCount: 1,
          sentence:
            'Office PC can open Miner web interface sessions to Miners. Whoever can manage a miner chooses for whom it hashes, and can stop it.',
        },
      ],
    },
    {
      name: 'one zone with the office, and two conduits from outside: one cause',
      diagram: farm()
        .asset('net', { level: 'external', name: 'Internet' })
        .asset('vendor', { level: 'external', name: 'Vendor' })
        .asset('boss', { level: 'L5', name: 'Boss', zone: 'hall' })
        .conduit('c1', 'net', 'hall', over('cgminer-api'))
        .conduit('c2', 'vendor', 'asics', over('ssh')),
      findings: [
        {
          message: 'both',
          id: 'miner-management-exposed(asics)',
          pairCount: 3,
          pairs: [
            ['net', 'asics', 'cgminer-api'],
            ['vendor', 'asics', 'ssh'],
            ['boss', 'asics', 'any'],
          ] as never,
          sentence:
            'Internet and Vendor can open cgminer / bmminer API and SSH sessions to Miners over 2 conduits, and Boss stands in the same zone. Whoever can manage a miner chooses for whom it hashes, and can stop it.',
        },
      ],
    },
    {
      name: 'one zone alone',
      diagram: farm().asset('boss', { level: 'L4', name: 'Boss', zone: 'hall' }),
      findings: [{ message: 'beside', pairs: [['boss', 'asics', 'any']] as never, path: ['boss', 'asics'] as never }],
    },
    {
      name: 'miners of two places are two causes',
      diagram: farm()
        .asset('more', { type: 'home-miner', level: 'L1' })
        .conduit('c', 'pc', 'hall', over('cgminer-api'))
        .conduit('d', 'pc', 'more'),
      findings: [
        { message: 'afar', id: 'miner-management-exposed(asics)' },
        { message: 'afar', id: 'miner-management-exposed(more)', pairs: [['pc', 'more', 'any']] as never },
      ],
    },
    {
      name: 'a cloud that commands back over what the miner opens',
      diagram: farm().asset('cloud', { level: 'external' }).conduit('c', 'asics', 'cloud', over('fleet-agent-cloud')),
      findings: [{ message: 'afar', pairs: [['cloud', 'asics', 'fleet-agent-cloud']] as never }],
    },
    {
      name: 'more miners than can be named are told by their zone, and more pairs than are listed are counted',
      diagram: Array.from({ length: 30 }, (_one, i) => i).reduce(
        (built, i) =>
          built
            .asset(`m${i}`, { type: 'asic-miner-air', level: 'L1', zone: 'hall' })
            .asset(`pc${i}`, { level: 'L4', zone: 'office' }),
        farm().conduit('c', 'office', 'hall', over('ssh')),
      ),
      findings: [{ message: 'afar', id: 'miner-management-exposed(hall)', pairCount: 31 * 31 }],
    },
  ],
})
