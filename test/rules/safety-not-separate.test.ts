import { safetyNotSeparate } from '../../src/rules/safety-not-separate'
import { diagram } from '../support/diagram-builder'
import { testRule } from '../support/test-rule'

const control = () =>
  diagram().zone('cell', { name: 'Cell' }).asset('plc', { type: 'plc', name: 'PLC', level: 'L1', zone: 'cell' })
const sis = { type: 'safety-plc', name: 'SIS', level: 'L1', zone: 'cell' }

testRule(safetyNotSeparate, {
  silent: [
    { name: 'control alone', diagram: control() },
    {
      name: 'safety with its own switch and firewall',
      diagram: diagram()
        .zone('safety')
        .asset('sis', { type: 'safety-plc', level: 'L1', zone: 'safety' })
        .asset('sw', { type: 'managed-switch', level: 'L1', zone: 'safety' })
        .asset('fw', { type: 'industrial-firewall', level: 'L1', zone: 'safety' }),
    },
    {
      name: 'in a sub-zone',
      diagram: control()
        .zone('inner', { parent: 'cell' as never })
        .asset('sis', { ...sis, zone: 'inner' }),
    },
    {
      name: 'beside an office PC: flat-zone speaks',
      diagram: diagram().zone('cell').asset('sis', sis).asset('pc', { level: 'L4', zone: 'cell' }),
    },
    {
      name: 'a controller that is marked as safety',
      diagram: diagram().zone('cell').asset('sis', sis).asset('b', { level: 'L1', zone: 'cell', safety: true }),
    },
  ],
  speaks: [
    {
      name: 'a safety PLC beside control',
      diagram: control().asset('sis', sis),
      findings: [
        {
          message: 'together',
          id: 'safety-not-separate(cell)',
          severity: 'error',
          kind: 'risk',
          clause: 'ZCR 3.3',
          sentence:
            'Cell holds SIS together with PLC. What disturbs control there can keep people from being protected.',
        },
      ],
    },
    {
      name: 'joined by wires, which go with them',
      diagram: control()
        .asset('sis', sis)
        .conduit('trip', 'sis', 'plc', { flows: [{ protocol: 'hardwired-io' }] }),
      findings: [{ message: 'together' }],
    },
    {
      name: 'one of one’s own that is marked as safety',
      diagram: control().asset('own', { name: 'Curtain', level: 'L0', zone: 'cell', safety: true }),
      findings: [{ message: 'together' }],
    },
    {
      name: 'beside something of the DMZ',
      diagram: diagram()
        .zone('cell')
        .asset('sis', sis)
        .asset('log', { type: 'log-collector', level: 'L3.5', zone: 'cell' }),
      findings: [{ message: 'together' }],
    },
  ],
})
