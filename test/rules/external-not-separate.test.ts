import { externalNotSeparate } from '../../src/rules/external-not-separate'
import { diagram } from '../support/diagram-builder'
import { testRule } from '../support/test-rule'

const power = () =>
  diagram()
    .zone('power', { name: 'Power' })
    .asset('plc', { type: 'generator-controller', name: 'Engines', level: 'L1', zone: 'power' })
const gateway = { name: 'Supplier gateway', zone: 'power', external: true }

testRule(externalNotSeparate, {
  silent: [
    { name: 'the site’s own', diagram: power() },
    { name: 'others’ alone', diagram: diagram().zone('power').asset('box', gateway) },
    {
      name: 'in the office',
      diagram: diagram()
        .zone('office')
        .asset('box', { ...gateway, level: 'L4', zone: 'office' })
        .asset('pc', { level: 'L4', zone: 'office' }),
    },
    {
      name: 'outside: flat-zone speaks',
      diagram: power().asset('vendor', { type: 'vendor-remote-access', level: 'external', zone: 'power' }),
    },
    {
      name: 'a contractor’s laptop: the rule about what comes and goes speaks',
      diagram: power().asset('laptop', { type: 'contractor-laptop', zone: 'power' }),
    },
  ],
  speaks: [
    {
      name: 'a supplier’s gateway among controllers',
      diagram: power().asset('box', gateway),
      findings: [
        {
          message: 'together',
          id: 'external-not-separate(power)',
          severity: 'warning',
          kind: 'risk',
          clause: 'ZCR 3.6',
          sentence:
            'Power holds Supplier gateway together with Engines. Who runs the one from outside stands right beside the other.',
        },
      ],
    },
    {
      name: 'wired to it with nothing said',
      diagram: power().asset('box', gateway).conduit('wire', 'box', 'plc'),
      findings: [{ message: 'together' }],
    },
  ],
})
