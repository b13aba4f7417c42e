import { undefinedConduit } from '../../src/rules/undefined-conduit'
import { diagram } from '../support/diagram-builder'
import { testRule } from '../support/test-rule'

const site = () =>
  diagram()
    .zone('ops', { name: 'Operations' })
    .zone('cell', { name: 'Cell 1' })
    .asset('historian', { type: 'historian', name: 'Historian', level: 'L3', zone: 'ops' })
    .asset('scada', { type: 'scada-server', level: 'L2', zone: 'cell' })

testRule(undefinedConduit, {
  silent: [
    { name: 'it names a flow', diagram: site().conduit('c', 'ops', 'cell', { flows: [{ protocol: 'opc-ua' }] }) },
    {
      name: 'inside one zone',
      diagram: site().asset('b', { zone: 'ops', level: 'L3' }).conduit('c', 'historian', 'b'),
    },
    { name: 'from a zone to its own member', diagram: site().conduit('c', 'ops', 'historian') },
    { name: 'an end that is not there', diagram: site().conduit('c', 'ops', 'nowhere') },
  ],
  speaks: [
    {
      name: 'between zones',
      diagram: site().conduit('c', 'historian', 'cell', { flows: [] }),
      findings: [
        {
          message: 'undefined',
          id: 'undefined-conduit(c)',
          severity: 'error',
          sentence: 'The conduit between Historian and Cell 1 names no flow, so anything may pass, either way.',
        },
      ],
    },
    {
      name: 'several of one cause at once',
      diagram: site().conduit('c1', 'historian', 'cell').conduit('c2', 'cell', 'historian'),
      findings: [{ message: 'several', id: 'undefined-conduit(c1,c2)' }],
    },
    {
      name: 'an asset in no zone is a zone of its own',
      diagram: site().asset('x').conduit('c', 'x', 'scada'),
      findings: [{ message: 'undefined' }],
    },
    {
      name: 'from a zone to its sub-zone',
      diagram: site()
        .zone('inner', { parent: 'ops' as never })
        .conduit('c', 'ops', 'inner'),
      findings: [{ message: 'undefined' }],
    },
  ],
})
