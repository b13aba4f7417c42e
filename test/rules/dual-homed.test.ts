import { dualHomed } from '../../src/rules/dual-homed'
import { diagram } from '../support/diagram-builder'
import { testRule } from '../support/test-rule'

const site = () => diagram().zone('office', { name: 'Office' }).zone('ops', { name: 'Operations' }).zone('lab')

testRule(dualHomed, {
  silent: [
    { name: 'one zone', diagram: site().asset('a', { zone: 'ops' }) },
    { name: 'the same zone twice', diagram: site().asset('a', { zone: 'ops', alsoIn: ['ops'] }) },
    { name: 'a zone that is not there', diagram: site().asset('a', { zone: 'ops', alsoIn: ['gone'] }) },
    {
      name: 'a broker',
      diagram: site().asset('a', { type: 'jump-host', level: 'L3.5', zone: 'ops', alsoIn: ['office'] }),
    },
    { name: 'a firewall', diagram: site().asset('a', { type: 'it-ot-firewall', zone: 'ops', alsoIn: ['office'] }) },
  ],
  speaks: [
    {
      name: 'an endpoint in two zones',
      diagram: site().asset('a', { name: 'SCADA', zone: 'ops', alsoIn: ['office'] }),
      findings: [
        {
          message: 'two-zones',
          id: 'dual-homed(a)',
          severity: 'error',
          sentence:
            'SCADA has interfaces in Operations and Office. Whoever holds it steps from one to the other past every conduit.',
        },
      ],
    },
    {
      name: 'without a zone of its own',
      diagram: site().asset('a', { alsoIn: ['office', 'lab'] }),
      findings: [{ message: 'two-zones' }],
    },
  ],
})
