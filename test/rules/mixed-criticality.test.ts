import { mixedCriticality } from '../../src/rules/mixed-criticality'
import { diagram } from '../support/diagram-builder'
import { testRule } from '../support/test-rule'

const ops = () =>
  diagram()
    .zone('ops', { name: 'Operations' })
    .asset('mes', { type: 'mes-server', name: 'MES', level: 'L3', zone: 'ops', critical: true })
const pc = { type: 'noc-workstation', name: 'Desk', level: 'L3', zone: 'ops' }

testRule(mixedCriticality, {
  silent: [
    {
      name: 'critical and what serves it',
      diagram: ops().asset('historian', { type: 'historian', level: 'L3', zone: 'ops' }),
    },
    { name: 'its operator panel', diagram: ops().asset('hmi', { type: 'hmi-panel', zone: 'ops' }) },
    { name: 'nothing critical', diagram: diagram().zone('ops').asset('pc', pc).asset('b', { zone: 'ops' }) },
    {
      name: 'in another zone',
      diagram: ops()
        .zone('desks')
        .asset('pc', { ...pc, zone: 'desks' }),
    },
    { name: 'a workstation that is itself critical', diagram: ops().asset('pc', { ...pc, critical: true }) },
    { name: 'of another side: flat-zone speaks', diagram: ops().asset('pc', { ...pc, level: 'L4' }) },
    {
      name: 'a contractor’s laptop: the rule about what comes and goes speaks',
      diagram: ops().asset('laptop', { type: 'contractor-laptop', level: 'L3', zone: 'ops' }),
    },
  ],
  speaks: [
    {
      name: 'a workstation',
      diagram: ops().asset('pc', pc),
      findings: [
        {
          message: 'mixed',
          id: 'mixed-criticality(ops)',
          severity: 'advice',
          kind: 'risk',
          sentence:
            'Operations holds MES together with Desk. What everyone uses falls first, and nothing stands between.',
        },
      ],
    },
    {
      name: 'cameras',
      diagram: ops().asset('cam', { type: 'cctv-camera', level: 'L3', zone: 'ops' }),
      findings: [{ message: 'mixed' }],
    },
    {
      name: 'one’s own in the role of a phone',
      diagram: ops().asset('own', { role: 'mobile', zone: 'ops' }),
      findings: [{ message: 'mixed' }],
    },
    {
      name: 'a guest in the office',
      diagram: diagram()
        .zone('office', { name: 'Office' })
        .asset('erp', { type: 'erp-server', name: 'ERP', level: 'L4', zone: 'office', critical: true })
        .asset('guest', { name: 'Auditor', level: 'L4', zone: 'office', external: true }),
      findings: [{ message: 'mixed', id: 'mixed-criticality(office)' }],
    },
    {
      name: 'only those of one side are named',
      diagram: ops()
        .asset('pc', pc)
        .asset('erp', { type: 'erp-server', name: 'ERP', level: 'L4', zone: 'ops', critical: true }),
      findings: [
        {
          message: 'mixed',
          sentence:
            'Operations holds MES together with Desk. What everyone uses falls first, and nothing stands between.',
        },
      ],
    },
  ],
})
