import { singlePath } from '../../src/rules/single-path'
import { diagram } from '../support/diagram-builder'
import { testRule } from '../support/test-rule'

const site = () =>
  diagram()
    .zone('cell', { name: 'Cell' })
    .zone('ops', { name: 'Operations' })
    .asset('plc', { type: 'plc', name: 'PLC', level: 'L1', zone: 'cell', critical: true })
    .asset('scada', { type: 'scada-server', level: 'L3', zone: 'ops' })
    .asset('fw1', { type: 'industrial-firewall', name: 'Cell firewall' })
    .asset('fw2', { type: 'industrial-firewall', name: 'Second firewall' })
const via = (id: string) => ({ via: [id as never], flows: [{ protocol: 'opc-ua-secure' }] })

testRule(singlePath, {
  silent: [
    { name: 'nothing leads to it', diagram: site() },
    {
      name: 'two firewalls side by side',
      diagram: site().conduit('c', 'cell', 'ops', via('fw1')).conduit('d', 'cell', 'ops', via('fw2')),
    },
    {
      name: 'a pair of firewalls drawn as one',
      diagram: site()
        .asset('pair', { type: 'industrial-firewall', quantity: 2 })
        .conduit('c', 'cell', 'ops', via('pair')),
    },
    {
      name: 'nothing critical',
      diagram: diagram()
        .zone('cell')
        .asset('plc', { type: 'plc', level: 'L1', zone: 'cell' })
        .asset('scada', { level: 'L3' })
        .conduit('c', 'plc', 'scada'),
    },
    {
      name: 'what stands outside',
      diagram: diagram()
        .asset('pool', { type: 'mining-pool', level: 'external', critical: true })
        .asset('proxy', { level: 'L3.5' })
        .conduit('c', 'proxy', 'pool'),
    },
  ],
  speaks: [
    {
      name: 'one firewall',
      diagram: site().conduit('c', 'cell', 'ops', via('fw1')).conduit('d', 'ops', 'cell', via('fw1')),
      findings: [
        {
          message: 'device',
          id: 'single-path(fw1,plc)',
          severity: 'advice',
          kind: 'risk',
          sentence: 'All that reaches PLC from elsewhere passes Cell firewall. When it fails, nothing does.',
        },
      ],
    },
    {
      name: 'one conduit',
      diagram: site().conduit('c', 'cell', 'ops', { flows: [{ protocol: 'opc-ua-secure' }] }),
      findings: [
        {
          message: 'conduit',
          id: 'single-path(c,plc)',
          sentence: 'All that reaches PLC from elsewhere comes by Cell – Operations. When it is cut, nothing does.',
        },
      ],
    },
    {
      name: 'two zones on one firewall: told once',
      diagram: site()
        .zone('line')
        .asset('robot', { name: 'Robot', level: 'L1', zone: 'line', critical: true })
        .conduit('c', 'cell', 'ops', via('fw1'))
        .conduit('d', 'line', 'ops', via('fw1')),
      findings: [
        {
          message: 'device',
          id: 'single-path(fw1,plc,robot)',
          sentence: 'All that reaches PLC and Robot from elsewhere passes Cell firewall. When it fails, nothing does.',
        },
      ],
    },
  ],
})
