import { dmzPassedThrough } from '../../src/rules/dmz-passed-through'
import { diagram } from '../support/diagram-builder'
import { testRule } from '../support/test-rule'

const site = () =>
  diagram()
    .zone('office')
    .zone('dmz')
    .zone('ops')
    .asset('pc', { name: 'Office PC', level: 'L4', zone: 'office' })
    .asset('fleet', { name: 'Fleet manager', level: 'L3', zone: 'ops' })
    .asset('replica', { type: 'dmz-historian-replica', level: 'L3.5', zone: 'dmz' })
const flows = [{ protocol: 'https' }]

testRule(dmzPassedThrough, {
  silent: [
    {
      name: 'a firewall that is only in a via makes no DMZ',
      diagram: site()
        .asset('fw', { type: 'it-ot-firewall', level: 'L3.5' })
        .conduit('c', 'pc', 'fleet', { via: ['fw'], flows }),
    },
    {
      name: 'something there ends it',
      diagram: site().conduit('c1', 'pc', 'replica', { flows }).conduit('c2', 'replica', 'fleet', { flows }),
    },
    {
      name: 'a device of an OT zone',
      diagram: site()
        .asset('fw', { type: 'industrial-firewall', level: 'L3', zone: 'ops' })
        .conduit('c1', 'pc', 'fw', { flows }),
    },
  ],
  speaks: [
    {
      name: 'a firewall of the DMZ in a via',
      diagram: site()
        .asset('fw', { type: 'it-ot-firewall', name: 'DMZ firewall', level: 'L3.5', zone: 'dmz' })
        .conduit('c', 'pc', 'fleet', { via: ['fw'], flows }),
      findings: [
        {
          message: 'passed',
          id: 'dmz-passed-through(c)',
          severity: 'error',
          sentence:
            'Office PC can open HTTPS sessions to Fleet manager through DMZ firewall. That is in the DMZ, but nothing there ends them.',
          path: ['pc', 'fw', 'fleet'] as never,
        },
      ],
    },
    {
      name: 'a switch drawn at L3.5 with edges of its own',
      diagram: site()
        .asset('sw', { type: 'core-switch', level: 'L3.5' })
        .conduit('c1', 'pc', 'sw', { flows })
        .conduit('c2', 'sw', 'fleet', { flows }),
      findings: [{ message: 'passed', id: 'dmz-passed-through(c2)', path: ['pc', 'sw', 'fleet'] as never }],
    },
    {
      name: 'a firewall drawn at L4 that is of the DMZ zone',
      diagram: site()
        .asset('fw', { type: 'perimeter-firewall', level: 'L4', zone: 'dmz' })
        .conduit('c1', 'pc', 'fw', { flows })
        .conduit('c2', 'fw', 'fleet', { flows }),
      findings: [{ message: 'passed', id: 'dmz-passed-through(c2)' }],
    },
  ],
})
