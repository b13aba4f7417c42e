import { anyProtocol } from '../../src/rules/any-protocol'
import { diagram } from '../support/diagram-builder'
import { testRule } from '../support/test-rule'

const site = () =>
  diagram()
    .zone('ops', { name: 'Operations' })
    .zone('cell', { name: 'Cell' })
    .zone('mgmt', { name: 'Management', isolated: true })
    .asset('noc', { level: 'L3', zone: 'ops' })
    .asset('plc', { zone: 'cell' })
    .asset('hmi', { zone: 'cell' })
    .asset('scada', { type: 'scada-server', name: 'Supervision', level: 'L3', zone: 'mgmt' })
    .asset('server', { type: 'historian', name: 'Historian', level: 'L3', zone: 'mgmt' })
const own = (...protocols: readonly unknown[]) => ({ flows: protocols.map((protocol) => ({ protocol })) })

testRule(anyProtocol, {
  silent: [
    {
      name: 'known protocols and ports',
      diagram: site().conduit('c', 'ops', 'cell', own('https', { name: 'Press', port: 9001 })),
    },
    { name: 'no flow between zones: undefined-conduit speaks', diagram: site().conduit('c', 'ops', 'cell') },
    { name: 'no flow inside a zone', diagram: site().conduit('c', 'plc', 'hmi') },
    { name: 'no port inside a zone', diagram: site().conduit('c', 'plc', 'hmi', own({ name: 'Press' })) },
    { name: 'a flow inside an isolated zone', diagram: site().conduit('c', 'scada', 'server', own('https')) },
  ],
  speaks: [
    {
      name: 'one of one’s own without a port',
      diagram: site().conduit('c', 'ops', 'cell', own('https', { name: 'any', transport: 'tcp' })),
      findings: [
        {
          message: 'unnamed',
          id: 'any-protocol(c)',
          severity: 'advice',
          sentence: 'any between Operations and Cell names no port, so a firewall cannot tell it from anything else.',
        },
      ],
    },
    {
      name: 'one that the catalogue does not know, and one of port 0',
      diagram: site().conduit('c', 'ops', 'cell', own('press-link', { name: 'All', port: 0 })),
      findings: [
        {
          message: 'unnamed',
          sentence:
            'All 0 and press-link between Operations and Cell name no port, so a firewall cannot tell them from anything else.',
        },
      ],
    },
    {
      name: 'no flow inside an isolated zone',
      diagram: site().conduit('c', 'scada', 'server'),
      findings: [
        {
          message: 'isolated',
          sentence: 'Supervision and Historian may exchange anything, although Management keeps its members apart.',
        },
      ],
    },
    {
      name: 'several conduits alike are one',
      diagram: site()
        .conduit('c1', 'ops', 'cell', own({ name: 'Press' }))
        .conduit('c2', 'ops', 'cell', own({ name: 'Press' })),
      findings: [{ message: 'unnamed', id: 'any-protocol(c1,c2)' }],
    },
  ],
})
