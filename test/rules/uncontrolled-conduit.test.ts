import { uncontrolledConduit } from '../../src/rules/uncontrolled-conduit'
import { diagram } from '../support/diagram-builder'
import { testRule } from '../support/test-rule'

const site = () =>
  diagram()
    .zone('office', { name: 'Office' })
    .zone('ops', { name: 'Operations' })
    .zone('hall', { name: 'Hall' })
    .asset('pc', { level: 'L4', zone: 'office' })
    .asset('noc', { level: 'L3', zone: 'ops' })
    .asset('server', { level: 'L3', zone: 'ops' })
    .asset('miners', { level: 'L1', zone: 'hall' })
    .asset('r', { type: 'site-router', name: 'Router', level: 'L3' })
    .asset('fw', { type: 'industrial-firewall', level: 'L2' })
const flows = [{ protocol: 'https' }]

testRule(uncontrolledConduit, {
  silent: [
    { name: 'a firewall in its via', diagram: site().conduit('c', 'ops', 'hall', { flows, via: ['r', 'fw'] }) },
    {
      name: 'a broker at an end',
      diagram: site().asset('proxy', { type: 'stratum-proxy', level: 'L2' }).conduit('c', 'proxy', 'hall', { flows }),
    },
    { name: 'no flow: undefined-conduit speaks', diagram: site().conduit('c', 'ops', 'hall') },
    {
      name: 'a switch in no zone, all of whose edges lead into one zone or to firewalls: it is of that zone',
      diagram: site()
        .asset('sw', { type: 'managed-switch', level: 'L2' })
        .asset('sw2', { type: 'managed-switch', level: 'L2' })
        .asset('plc', { level: 'L1', zone: 'hall' })
        .conduit('c1', 'fw', 'sw', { flows })
        .conduit('c2', 'sw', 'miners', { flows })
        .conduit('c3', 'sw', 'sw2', { flows })
        .conduit('c4', 'plc', 'sw2', { flows }),
    },
    { name: 'inside one zone', diagram: site().conduit('c', 'noc', 'server', { flows }) },
    {
      name: 'signals and hand-overs',
      diagram: site().conduit('c', 'ops', 'hall', {
        flows: [{ protocol: 'hardwired-io' }, { protocol: 'sd-card-firmware' }],
      }),
    },
  ],
  speaks: [
    {
      name: 'a switch of another zone that holds nothing else',
      diagram: site()
        .zone('rack')
        .asset('sw', { type: 'managed-switch', level: 'L2', zone: 'rack' })
        .conduit('c', 'sw', 'miners', { flows }),
      findings: [{ message: 'uncontrolled', id: 'uncontrolled-conduit(c)' }],
    },
    {
      name: 'a switch in no zone that two zones hang on',
      diagram: site()
        .asset('sw', { type: 'managed-switch', level: 'L2' })
        .conduit('c1', 'sw', 'miners', { flows })
        .conduit('c2', 'sw', 'ops', { flows }),
      findings: [
        { message: 'uncontrolled', id: 'uncontrolled-conduit(c1)' },
        { message: 'uncontrolled', id: 'uncontrolled-conduit(c2)' },
      ],
    },
    {
      name: 'within a side: a warning',
      diagram: site().conduit('c', 'ops', 'hall', { flows }),
      findings: [
        {
          message: 'uncontrolled',
          id: 'uncontrolled-conduit(c)',
          severity: 'warning',
          sentence:
            'From Operations to Hall there is no firewall or other boundary device, so nothing refuses what the conduit does not name.',
        },
      ],
    },
    {
      name: 'between sides, past a router without rules: an error',
      diagram: site().conduit('c', 'office', 'hall', { flows, via: ['r'] }),
      findings: [
        {
          message: 'forwarded',
          severity: 'error',
          sentence:
            'From Office to Hall there is only Router, which passes everything on, so nothing refuses what the conduit does not name.',
        },
      ],
    },
    {
      name: 'a zone of two sides: the asset that the flow names decides',
      diagram: site()
        .asset('pc2', { level: 'L4', zone: 'ops' })
        .conduit('c1', 'office', 'ops', { flows: [{ protocol: 'https', targetAsset: 'pc2' }] })
        .conduit('c2', 'office', 'ops', { flows }),
      findings: [
        { message: 'uncontrolled', id: 'uncontrolled-conduit(c2)', severity: 'error' },
        { message: 'uncontrolled', id: 'uncontrolled-conduit(c1)', severity: 'warning' },
      ],
    },
    {
      name: 'several of one cause at once',
      diagram: site()
        .conduit('c1', 'ops', 'hall', { flows })
        .conduit('c2', 'hall', 'ops', { flows: [{ protocol: 'https', opens: 'target' }] }),
      findings: [{ message: 'uncontrolled-several', id: 'uncontrolled-conduit(c1,c2)', severity: 'warning' }],
    },
    {
      name: 'several past one router',
      diagram: site()
        .conduit('c1', 'ops', 'hall', { flows, via: ['r'] })
        .conduit('c2', 'ops', 'hall', { flows, via: ['r'] }),
      findings: [
        {
          message: 'forwarded-several',
          id: 'uncontrolled-conduit(c1,c2)',
          sentence:
            'From Operations to Hall 2 conduits have only Router, which passes everything on, so nothing refuses what they do not name.',
        },
      ],
    },
    {
      name: 'past something that passes nothing on',
      diagram: site().conduit('c', 'ops', 'hall', { flows, via: ['server'] }),
      findings: [{ message: 'uncontrolled' }],
    },
    {
      name: 'one session among signals',
      diagram: site().conduit('c', 'ops', 'hall', {
        flows: [{ protocol: 'hardwired-io' }, { protocol: 'modbus-tcp' }],
      }),
      findings: [{ message: 'uncontrolled', severity: 'warning' }],
    },
  ],
})
