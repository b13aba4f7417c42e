import { conduitBelowZone } from '../../src/rules/conduit-below-zone'
import { diagram } from '../support/diagram-builder'
import { testRule } from '../support/test-rule'

const site = () =>
  diagram()
    .zone('ops', { name: 'Operations', slTarget: 2 })
    .zone('safety', { name: 'Safety', slTarget: { FR1: 3, FR2: 3, FR3: 3, FR5: 2 } })
    .zone('yard', { name: 'Yard' })
    .asset('noc', { level: 'L3', zone: 'ops' })
    .asset('sis', { level: 'L1', zone: 'safety' })
    .asset('truck', { level: 'L2', zone: 'yard' })
    .asset('fw', { type: 'industrial-firewall', level: 'L2' })
    .asset('d', { type: 'data-diode', level: 'L2' })
const flows = [{ protocol: 'https' }]

testRule(conduitBelowZone, {
  silent: [
    { name: 'no SL-C stated', diagram: site().conduit('c', 'ops', 'safety', { flows }) },
    { name: 'no target stated', diagram: site().asset('b').conduit('c', 'yard', 'b', { flows, slCapability: 1 }) },
    {
      name: 'as much as the higher zone asks for',
      diagram: site().conduit('c', 'ops', 'safety', { flows, slCapability: 3 }),
    },
    {
      name: 'as much as the conduit itself asks for',
      diagram: site().conduit('c', 'ops', 'safety', { flows, slCapability: 1, slTarget: 1 }),
    },
    {
      name: 'every flow leaves the higher zone through a diode',
      diagram: site().conduit('c', 'safety', 'ops', { flows, via: ['d'], slCapability: 2 }),
    },
    {
      name: 'out of the higher zone into a diode that ends the conduit',
      diagram: site().conduit('c', 'safety', 'd', { flows, slCapability: 1 }),
    },
    {
      name: 'signals',
      diagram: site().conduit('c', 'ops', 'safety', { flows: [{ protocol: 'hardwired-io' }], slCapability: 1 }),
    },
    {
      name: 'inside one zone',
      diagram: site().asset('b', { zone: 'ops' }).conduit('c', 'noc', 'b', { flows, slCapability: 1 }),
    },
  ],
  speaks: [
    {
      name: 'one step below everywhere',
      diagram: site().conduit('c', 'yard', 'ops', { flows, via: ['fw'], slCapability: 1 }),
      findings: [
        {
          message: 'below',
          id: 'conduit-below-zone(c)',
          severity: 'warning',
          sentence: 'What passes between Yard and Operations is held to SL 1, but SL 2 is asked for in all seven FRs.',
        },
      ],
    },
    {
      name: 'the higher of two zones, where it is the higher',
      diagram: site().conduit('c', 'ops', 'safety', { flows, slCapability: 2 }),
      findings: [
        {
          message: 'below',
          sentence:
            'What passes between Operations and Safety is held to SL 2, but SL 3 is asked for in FR 1, FR 2 and FR 3.',
        },
      ],
    },
    {
      name: 'not alike in all',
      diagram: site().conduit('c', 'safety', 'yard', { flows, slCapability: { FR1: 1, FR2: 3, FR3: 3, FR5: 1 } }),
      findings: [
        {
          message: 'several',
          sentence:
            'What passes between Safety and Yard is held to less than is asked for: SL 1 instead of 3 in FR 1; SL 1 instead of 2 in FR 5.',
        },
      ],
    },
    {
      name: 'into the higher zone through a diode',
      diagram: site().conduit('c', 'ops', 'safety', { flows, via: ['d'], slCapability: 2 }),
      findings: [{ message: 'below' }],
    },
    {
      name: 'through a diode, where the other zone asks for more too',
      diagram: site().conduit('c', 'safety', 'ops', { flows, via: ['d'], slCapability: 1 }),
      findings: [
        {
          message: 'several',
          sentence:
            'What passes between Safety and Operations is held to less than is asked for: SL 1 instead of 3 in FR 1, FR 2 and FR 3; SL 1 instead of 2 in FR 4, FR 5, FR 6 and FR 7.',
        },
      ],
    },
    {
      name: 'several conduits alike are one',
      diagram: site()
        .conduit('c1', 'yard', 'ops', { flows, slCapability: 1 })
        .conduit('c2', 'yard', 'ops', { flows, slCapability: 1 }),
      findings: [{ message: 'below', id: 'conduit-below-zone(c1,c2)' }],
    },
  ],
})
