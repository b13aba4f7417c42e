import { sharedSegment } from '../../src/rules/shared-segment'
import { diagram } from '../support/diagram-builder'
import { testRule } from '../support/test-rule'

const site = () =>
  diagram()
    .zone('office', { name: 'Office' })
    .zone('ops', { name: 'Operations' })
    .asset('pc', { type: 'office-workstation', name: 'PC', level: 'L4', zone: 'office' })
    .asset('pc2', { type: 'office-workstation', level: 'L4', zone: 'office' })
    .asset('fleet', { type: 'fleet-management-server', name: 'Fleet manager', level: 'L3', zone: 'ops' })
    .asset('sw', { type: 'managed-switch', name: 'Switch', level: 'L3' })
    .asset('fw', { type: 'it-ot-firewall', level: 'L3.5' })
const flows = [{ protocol: 'https' }]

testRule(sharedSegment, {
  silent: [
    { name: 'one zone on one switch', diagram: site().conduit('c1', 'pc', 'sw').conduit('c2', 'pc2', 'sw') },
    {
      name: 'a firewall at the end of an edge',
      diagram: site()
        .conduit('c1', 'pc', 'sw')
        .conduit('c2', 'sw', 'fw', { flows })
        .conduit('c3', 'fw', 'fleet', { flows }),
    },
    {
      name: 'a firewall in the via of an edge',
      diagram: site()
        .conduit('c1', 'pc', 'sw')
        .conduit('c2', 'sw', 'fleet', { flows, via: ['fw'] }),
    },
    {
      name: 'only in vias: they do not join there',
      diagram: site()
        .asset('b', { level: 'L3' })
        .conduit('c1', 'pc', 'fleet', { flows, via: ['sw'] })
        .conduit('c2', 'pc2', 'b', { flows, via: ['sw'] }),
    },
    {
      name: 'a hand-over',
      diagram: site()
        .conduit('c1', 'pc', 'sw')
        .conduit('c2', 'sw', 'fleet', { flows: [{ protocol: 'usb-media' }] }),
    },
    {
      name: 'two that stand outside',
      diagram: diagram()
        .asset('isp', { type: 'isp-uplink', level: 'external' })
        .asset('a', { level: 'external' })
        .asset('b', { level: 'external' })
        .conduit('c1', 'a', 'isp')
        .conduit('c2', 'b', 'isp'),
    },
  ],
  speaks: [
    {
      name: 'two zones on one switch',
      diagram: site().conduit('c1', 'pc', 'sw', { flows }).conduit('c2', 'sw', 'fleet', { flows }),
      findings: [
        {
          message: 'shared',
          id: 'shared-segment(c1,c2,sw)',
          severity: 'error',
          about: ['c1', 'c2', 'sw'],
          sentence: 'Switch puts Office and Operations on one segment. Nothing between them filters.',
        },
      ],
    },
    {
      name: 'the members of the switch’s own zone hang on it',
      diagram: site()
        .asset('sw2', { type: 'managed-switch', name: 'Hall switch', level: 'L3', zone: 'ops' })
        .conduit('c1', 'pc', 'sw2', { flows }),
      findings: [{ message: 'shared', id: 'shared-segment(c1,sw2)' }],
    },
    {
      name: 'over two switches in a row',
      diagram: site()
        .asset('ap', { type: 'plant-wifi-ap', name: 'AP', level: 'L2' })
        .conduit('c1', 'pc', 'sw', { flows })
        .conduit('c2', 'sw', 'ap', { flows })
        .conduit('c3', 'ap', 'fleet', { flows }),
      findings: [
        {
          message: 'chain',
          id: 'shared-segment(ap,c1,c2,c3,sw)',
          sentence: 'AP and Switch put Office and Operations on one segment. Nothing between them filters.',
        },
      ],
    },
  ],
})
