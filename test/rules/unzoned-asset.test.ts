import { unzonedAsset } from '../../src/rules/unzoned-asset'
import { diagram } from '../support/diagram-builder'
import { testRule } from '../support/test-rule'

const site = () => diagram().zone('ops').asset('a', { zone: 'ops' }).asset('b', { zone: 'ops' })
const firewall = () => site().asset('fw', { type: 'industrial-firewall', name: 'Firewall' })

testRule(unzonedAsset, {
  silent: [
    { name: 'in a zone', diagram: site() },
    { name: 'a firewall only in a via', diagram: firewall().conduit('c', 'a', 'b', { via: ['fw'] }) },
    {
      name: 'a firewall only between its edges',
      diagram: firewall().conduit('c1', 'a', 'fw').conduit('c2', 'fw', 'b'),
    },
    {
      name: 'a switch only between its edges',
      diagram: site().asset('sw', { type: 'managed-switch' }).conduit('c1', 'a', 'sw').conduit('c2', 'b', 'sw'),
    },
  ],
  speaks: [
    {
      name: 'an endpoint',
      diagram: site().asset('pc', { name: 'PC' }).conduit('c', 'pc', 'a').conduit('d', 'pc', 'b'),
      findings: [
        {
          message: 'unzoned',
          id: 'unzoned-asset(pc)',
          severity: 'warning',
          kind: 'gap',
          sentence: 'PC stands in no zone, so no security level is asked of it.',
        },
      ],
    },
    { name: 'a firewall that stands nowhere', diagram: firewall(), findings: [{ message: 'unzoned' }] },
    {
      name: 'a firewall at the end of one edge',
      diagram: firewall().conduit('c', 'a', 'fw'),
      findings: [{ message: 'unzoned' }],
    },
    {
      name: 'a zone that is not in the file',
      diagram: site().asset('pc', { zone: 'gone' }),
      findings: [{ message: 'lost' }],
    },
  ],
})
