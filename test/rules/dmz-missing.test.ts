import { dmzMissing } from '../../src/rules/dmz-missing'
import { diagram } from '../support/diagram-builder'
import { testRule } from '../support/test-rule'

const site = () =>
  diagram()
    .zone('office', { name: 'Office' })
    .zone('ops', { name: 'Operations' })
    .asset('pc', { level: 'L4', zone: 'office' })
    .asset('fleet', { level: 'L3', zone: 'ops' })
    .asset('fw', { type: 'it-ot-firewall', level: 'L3.5' })
const flows = [{ protocol: 'https' }]

testRule(dmzMissing, {
  silent: [
    { name: 'not connected', diagram: site() },
    {
      name: 'a broker stands at L3.5',
      diagram: site().asset('jump', { type: 'jump-host', level: 'L3.5' }).conduit('c', 'pc', 'fleet', { flows }),
    },
    {
      name: 'both only reach the outside',
      diagram: site()
        .zone('out')
        .asset('internet', { level: 'external', zone: 'out' })
        .conduit('c1', 'pc', 'out', { flows })
        .conduit('c2', 'fleet', 'internet', { flows }),
    },
    {
      name: 'a stick carried by hand',
      diagram: site().conduit('c', 'pc', 'fleet', { flows: [{ protocol: 'usb-media' }] }),
    },
    {
      name: 'IT alone',
      diagram: diagram().asset('a', { level: 'L4' }).asset('b', { level: 'L5' }).conduit('c', 'a', 'b'),
    },
  ],
  speaks: [
    {
      name: 'a firewall at L3.5 ends nothing',
      diagram: site().conduit('c', 'pc', 'ops', { flows, via: ['fw'] }),
      findings: [
        {
          message: 'missing',
          id: 'dmz-missing()',
          severity: 'error',
          about: [],
          sentence: 'Office and Operations are connected, but nothing at level 3.5 ends a session between them.',
        },
      ],
    },
    {
      name: 'by a chain through a forwarder, whoever opens',
      diagram: site()
        .asset('sw', { type: 'managed-switch', level: 'L3' })
        .conduit('c1', 'office', 'sw', { flows })
        .conduit('c2', 'fleet', 'sw', { flows }),
      findings: [{ message: 'missing' }],
    },
    {
      name: 'in one zone',
      diagram: diagram()
        .zone('lan', { name: 'LAN' })
        .asset('pc', { level: 'L4', zone: 'lan' })
        .asset('plc', { level: 'L1', zone: 'lan' }),
      findings: [
        { message: 'one-zone', sentence: 'LAN joins IT and OT, and nothing at level 3.5 ends a session between them.' },
      ],
    },
  ],
})
