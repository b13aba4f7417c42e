import { otReachesIt } from '../../src/rules/ot-reaches-it'
import { diagram } from '../support/diagram-builder'
import { testRule } from '../support/test-rule'

const site = () =>
  diagram()
    .zone('office')
    .zone('ops')
    .asset('db', { name: 'Report database', level: 'L4', zone: 'office' })
    .asset('historian', { name: 'Historian', level: 'L3', zone: 'ops' })
    .asset('fw', { type: 'it-ot-firewall', level: 'L3.5' })
    .asset('diode', { type: 'data-diode', name: 'Diode', level: 'L3.5' })
const flows = [{ protocol: 'mssql' }]

testRule(otReachesIt, {
  silent: [
    { name: 'IT opens', diagram: site().conduit('c', 'db', 'historian', { flows }) },
    {
      name: 'against the diode',
      diagram: site().conduit('c', 'db', 'historian', {
        flows: [{ protocol: 'mssql', opens: 'target' }],
        via: ['diode'],
      }),
    },
    {
      name: 'it ends in the DMZ',
      diagram: site()
        .asset('replica', { level: 'L3.5' })
        .conduit('c1', 'historian', 'replica', { flows })
        .conduit('c2', 'replica', 'db', { flows }),
    },
  ],
  speaks: [
    {
      name: 'past a firewall',
      diagram: site().conduit('c', 'historian', 'db', { flows, via: ['fw'] }),
      findings: [
        {
          message: 'straight',
          id: 'ot-reaches-it(c)',
          severity: 'error',
          path: ['historian', 'fw', 'db'] as never,
          pairs: [['historian', 'db', 'mssql']] as never,
        },
      ],
    },
    {
      name: 'only through a diode: advice',
      diagram: site().conduit('c', 'historian', 'db', { flows, via: ['diode'] }),
      findings: [
        {
          message: 'diode',
          severity: 'advice',
          sentence:
            'Historian can send to Report database through Diode. Nothing comes back, but nothing in the DMZ receives it either.',
        },
      ],
    },
    {
      name: 'beside the diode another way without one',
      diagram: site()
        .conduit('c1', 'historian', 'db', { flows, via: ['diode'] })
        .conduit('c2', 'historian', 'db', { flows: [{ protocol: 'https' }], via: ['fw'] }),
      findings: [
        { message: 'straight', id: 'ot-reaches-it(c2)', severity: 'error' },
        { message: 'diode', id: 'ot-reaches-it(c1)', severity: 'advice' },
      ],
    },
  ],
})
