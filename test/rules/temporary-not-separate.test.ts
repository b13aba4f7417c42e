import { temporaryNotSeparate } from '../../src/rules/temporary-not-separate'
import { diagram } from '../support/diagram-builder'
import { testRule } from '../support/test-rule'

const ops = () =>
  diagram()
    .zone('ops', { name: 'Operations' })
    .asset('scada', { type: 'scada-server', name: 'SCADA', level: 'L3', zone: 'ops' })
const laptop = { type: 'contractor-laptop', name: 'Laptops', level: 'L3', zone: 'ops' }

testRule(temporaryNotSeparate, {
  silent: [
    { name: 'what stays alone', diagram: ops() },
    {
      name: 'what comes and goes alone',
      diagram: diagram()
        .zone('media')
        .asset('stick', { type: 'usb-drive', zone: 'media' })
        .asset('card', { type: 'firmware-sd-card', zone: 'media' }),
    },
    {
      name: 'a signing device beside its plate: hand-overs alone',
      diagram: diagram()
        .zone('safe')
        .asset('key', { type: 'hardware-wallet', level: 'L1', zone: 'safe' })
        .asset('plate', { type: 'seed-backup-plate', level: 'L0', zone: 'safe' })
        .conduit('carry', 'key', 'plate', { flows: [{ protocol: 'hand-carry' }] }),
    },
    {
      name: 'a signing device beside what computes: signer-not-own-zone speaks',
      diagram: diagram()
        .zone('desk')
        .asset('key', { type: 'hardware-wallet', level: 'L1', zone: 'desk' })
        .asset('coordinator', { type: 'wallet-coordinator', level: 'L2', zone: 'desk' }),
    },
    {
      name: 'beside one of one’s own that only takes sticks',
      diagram: diagram()
        .zone('desk')
        .asset('stick', { type: 'usb-drive', zone: 'desk' })
        .asset('reader', { zone: 'desk' })
        .conduit('carry', 'stick', 'reader', { flows: [{ protocol: 'usb-media' }] }),
    },
    {
      name: 'in the office',
      diagram: diagram()
        .zone('office')
        .asset('laptop', { ...laptop, level: 'L4', zone: 'office' })
        .asset('pc', { type: 'office-workstation', level: 'L4', zone: 'office' }),
    },
    {
      name: 'a tablet: the rule about wireless speaks',
      diagram: ops().asset('tablet', { type: 'maintenance-tablet', zone: 'ops' }),
    },
  ],
  speaks: [
    {
      name: 'a stick beside a signing device and what computes: the stick alone',
      diagram: diagram()
        .zone('desk', { name: 'Desk' })
        .asset('key', { type: 'hardware-wallet', level: 'L1', zone: 'desk' })
        .asset('stick', { type: 'usb-drive', name: 'Stick', level: 'L2', zone: 'desk' })
        .asset('coordinator', { type: 'wallet-coordinator', name: 'Coordinator', level: 'L2', zone: 'desk' }),
      findings: [
        {
          message: 'together',
          sentence:
            'Desk holds Stick together with Coordinator. What is brought along from elsewhere is then among them.',
        },
      ],
    },
    {
      name: 'laptops beside servers',
      diagram: ops().asset('laptop', laptop),
      findings: [
        {
          message: 'together',
          id: 'temporary-not-separate(ops)',
          severity: 'warning',
          kind: 'risk',
          clause: 'ZCR 3.4',
          sentence:
            'Operations holds Laptops together with SCADA. What is brought along from elsewhere is then among them.',
        },
      ],
    },
    {
      name: 'beside one of one’s own',
      diagram: diagram().zone('ops').asset('laptop', laptop).asset('own', { zone: 'ops' }),
      findings: [{ message: 'together' }],
    },
    {
      name: 'beside a motor that does speak on a network',
      diagram: diagram()
        .zone('ops')
        .asset('laptop', laptop)
        .asset('motor', { type: 'motor', level: 'L0', zone: 'ops' })
        .conduit('c', 'laptop', 'motor', { flows: [{ protocol: 'modbus-tcp' }] }),
      findings: [{ message: 'together' }],
    },
    {
      name: 'tablets beside what is wireless and stays',
      diagram: diagram()
        .zone('radio')
        .asset('tablet', { type: 'maintenance-tablet', zone: 'radio' })
        .asset('panel', { type: 'hmi-panel', zone: 'radio', wireless: true }),
      findings: [{ message: 'together' }],
    },
  ],
})
