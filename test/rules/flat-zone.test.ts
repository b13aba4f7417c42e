import { flatZone } from '../../src/rules/flat-zone'
import { diagram } from '../support/diagram-builder'
import { testRule } from '../support/test-rule'

const lan = (...levels: string[]) =>
  levels.reduce(
    (built, level, i) => built.asset(`a${i}`, { name: `${level} thing`, level: level as never, zone: 'lan' }),
    diagram().zone('lan', { name: 'LAN' }),
  )

testRule(flatZone, {
  silent: [
    { name: 'control only', diagram: lan('L3', 'L2', 'L1', 'L0') },
    { name: 'outside and IT', diagram: lan('external', 'L5', 'L4') },
    { name: 'an empty zone', diagram: diagram().zone('spare') },
    {
      name: 'the zone’s own firewall',
      diagram: lan('L2').asset('fw', { type: 'it-ot-firewall', level: 'L3.5', zone: 'lan' }),
    },
    {
      name: 'in its sub-zone',
      diagram: lan('L2')
        .zone('inner', { parent: 'lan' as never })
        .asset('pc', { level: 'L4', zone: 'inner' }),
    },
    {
      name: 'an interface of its own: dual-homed speaks',
      diagram: lan('L2')
        .zone('office')
        .asset('pc', { level: 'L4', zone: 'office', alsoIn: ['lan'] }),
    },
  ],
  speaks: [
    {
      name: 'a business asset in a control zone',
      diagram: lan('L4', 'L1'),
      findings: [
        {
          message: 'mixed',
          id: 'flat-zone(lan)',
          severity: 'error',
          sentence: 'LAN holds L4 thing together with L1 thing. Inside a zone any session may pass between them.',
        },
      ],
    },
    {
      name: 'outside and control, isolated',
      diagram: diagram()
        .zone('lan', { isolated: true })
        .asset('a', { level: 'external', zone: 'lan' })
        .asset('b', { level: 'L3', zone: 'lan' }),
      findings: [{ message: 'isolated', severity: 'error' }],
    },
    {
      name: 'DMZ and others: a warning',
      diagram: lan('L3.5', 'L3', 'L3', 'L3', 'L3'),
      findings: [
        {
          message: 'dmz',
          severity: 'warning',
          sentence:
            'LAN holds L3.5 thing together with L3 thing, L3 thing and 2 others. A DMZ guards only while it stands apart.',
        },
      ],
    },
    {
      name: 'conduits that go along with the parts',
      diagram: lan('L4', 'L1')
        .zone('out')
        .asset('internet', { level: 'external', zone: 'out' })
        .asset('fw', { type: 'perimeter-firewall', level: 'L5' })
        .conduit('c', 'lan', 'out', {
          via: ['fw'],
          flows: [{ protocol: 'https', sourceAsset: 'a0' }, { protocol: 'dns' }],
        }),
      findings: [{ message: 'mixed' }],
    },
  ],
})
