import { anyDirection } from '../../src/rules/any-direction'
import { diagram } from '../support/diagram-builder'
import { testRule } from '../support/test-rule'

const site = () =>
  diagram()
    .zone('ops', { name: 'Operations' })
    .zone('cell', { name: 'Cell' })
    .asset('noc', { level: 'L3', zone: 'ops' })
    .asset('plc', { zone: 'cell' })
    .asset('hmi', { zone: 'cell' })
    .asset('d', { type: 'data-diode', level: 'L3' })
const either = (...protocols: readonly string[]) => ({
  flows: protocols.map((protocol) => ({ protocol, opens: 'either' })),
})

testRule(anyDirection, {
  silent: [
    { name: 'one end opens', diagram: site().conduit('c', 'ops', 'cell', { flows: [{ protocol: 'https' }] }) },
    { name: 'a protocol between equals', diagram: site().conduit('c', 'ops', 'cell', either('iccp-tls', 'wireguard')) },
    { name: 'the far end commands back', diagram: site().conduit('c', 'ops', 'cell', either('fleet-agent-cloud')) },
    { name: 'signals', diagram: site().conduit('c', 'ops', 'cell', either('hardwired-io')) },
    { name: 'inside a zone', diagram: site().conduit('c', 'plc', 'hmi', either('https')) },
    {
      name: 'a diode: flow-against-diode speaks',
      diagram: site().conduit('c', 'ops', 'cell', { via: ['d'], ...either('https') }),
    },
    { name: 'no flow', diagram: site().conduit('c', 'ops', 'cell') },
  ],
  speaks: [
    {
      name: 'where one end would do, beside others',
      diagram: site().conduit('c', 'ops', 'cell', { flows: [...either('ssh', 'sftp').flows, { protocol: 'https' }] }),
      findings: [
        {
          message: 'either',
          id: 'any-direction(c)',
          severity: 'advice',
          sentence: 'Operations and Cell may each open SFTP and SSH to the other. One of them is mostly enough.',
        },
      ],
    },
    {
      name: 'several conduits alike, drawn from either end',
      diagram: site().conduit('c1', 'ops', 'cell', either('https')).conduit('c2', 'cell', 'ops', either('https')),
      findings: [{ message: 'either', id: 'any-direction(c1,c2)' }],
    },
  ],
})
