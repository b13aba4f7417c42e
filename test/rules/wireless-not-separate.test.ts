import { wirelessNotSeparate } from '../../src/rules/wireless-not-separate'
import { diagram } from '../support/diagram-builder'
import { testRule } from '../support/test-rule'

const cell = () =>
  diagram().zone('cell', { name: 'Cell' }).asset('plc', { type: 'plc', name: 'PLC', level: 'L1', zone: 'cell' })
const tablet = { type: 'maintenance-tablet', name: 'Tablets', zone: 'cell' }

testRule(wirelessNotSeparate, {
  silent: [
    { name: 'wired alone', diagram: cell() },
    {
      name: 'wireless alone, with the switch that it hangs on',
      diagram: diagram()
        .zone('radio')
        .asset('ap', { type: 'plant-wifi-ap', zone: 'radio' })
        .asset('tablet', { type: 'maintenance-tablet', zone: 'radio' })
        .asset('sw', { type: 'managed-switch', zone: 'radio' }),
    },
    {
      name: 'in the office',
      diagram: diagram()
        .zone('office')
        .asset('ap', { type: 'wifi-ap', level: 'L4', zone: 'office' })
        .asset('pc', { type: 'office-workstation', level: 'L4', zone: 'office' }),
    },
    {
      name: 'a wireless gas detector: its own rule speaks',
      diagram: cell().asset('gas', { type: 'gas-detector', level: 'L0', zone: 'cell', wireless: true }),
    },
  ],
  speaks: [
    {
      name: 'an access point among controllers',
      diagram: cell().asset('ap', { type: 'plant-wifi-ap', name: 'Wi-Fi', zone: 'cell' }),
      findings: [
        {
          message: 'together',
          id: 'wireless-not-separate(cell)',
          severity: 'warning',
          kind: 'risk',
          clause: 'ZCR 3.5',
          sentence: 'Cell holds Wi-Fi together with PLC. Whoever is within radio range gets there past every conduit.',
        },
      ],
    },
    {
      name: 'a laptop of the office in a zone with control',
      diagram: cell().asset('laptop', { type: 'ceo-laptop', level: 'L4', zone: 'cell' }),
      findings: [{ message: 'together' }],
    },
    {
      name: 'tablets that speak to the PLC, by an edge and by the zone’s conduit',
      diagram: cell()
        .asset('tablet', tablet)
        .zone('ops')
        .asset('mes', { type: 'mes-server', level: 'L3', zone: 'ops' })
        .asset('fw', { type: 'industrial-firewall', level: 'L3' })
        .conduit('edge', 'tablet', 'plc', { flows: [{ protocol: 'https' }] })
        .conduit('named', 'cell', 'ops', {
          via: ['fw'],
          flows: [{ protocol: 'https', sourceAsset: 'tablet' as never }, { protocol: 'dns' }],
        }),
      findings: [{ message: 'together' }],
    },
  ],
})
