import { nodeOnDailyDriver } from '../../src/rules/node-on-daily-driver'
import { diagram } from '../support/diagram-builder'
import { testRule } from '../support/test-rule'

const home = () =>
  diagram()
    .zone('home', { name: 'Home' })
    .asset('node', { type: 'bitcoin-node', name: 'Full node', level: 'L3', zone: 'home' })

testRule(nodeOnDailyDriver, {
  silent: [
    { name: 'alone', diagram: home() },
    { name: 'with the wallet that asks it', diagram: home().asset('w', { type: 'wallet-coordinator', zone: 'home' }) },
    {
      name: 'with a desk of the control room',
      diagram: home().asset('noc', { type: 'noc-workstation', level: 'L3', zone: 'home' }),
    },
    {
      name: 'a laptop elsewhere',
      diagram: home().zone('daily').asset('pc', { type: 'daily-laptop', level: 'L4', zone: 'daily' }),
    },
    {
      name: 'a Lightning node holds keys: the rule about signing speaks',
      diagram: diagram()
        .zone('home')
        .asset('ln', { type: 'lightning-node', level: 'L3', zone: 'home' })
        .asset('pc', { type: 'daily-laptop', level: 'L4', zone: 'home' }),
    },
    {
      name: 'nodes of somebody else',
      diagram: diagram()
        .zone('out')
        .asset('n', { type: 'bitcoin-node', level: 'external', zone: 'out' })
        .asset('p', { type: 'personal-phone', level: 'external', zone: 'out' }),
    },
  ],
  speaks: [
    {
      name: 'on the laptop’s network',
      diagram: home().asset('pc', { type: 'daily-laptop', name: 'Laptop', level: 'L4', zone: 'home' }),
      findings: [
        {
          message: 'beside',
          id: 'node-on-daily-driver(node)',
          severity: 'warning',
          sentence:
            'Home holds Full node together with Laptop, on which people do everything. What they catch can lie to every wallet that asks there.',
        },
      ],
    },
    {
      name: 'two nodes and a phone of one’s own kind: one cause',
      diagram: home()
        .asset('electrum', { type: 'electrum-server', level: 'L3', zone: 'home' })
        .asset('phone', { role: 'mobile', level: 'L5', zone: 'home' }),
      findings: [{ message: 'beside', id: 'node-on-daily-driver(electrum,node)' }],
    },
  ],
})
