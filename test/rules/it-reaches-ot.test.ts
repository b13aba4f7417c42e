import { itReachesOt } from '../../src/rules/it-reaches-ot'
import { diagram } from '../support/diagram-builder'
import { testRule } from '../support/test-rule'

const office = () =>
  diagram()
    .zone('office', { name: 'Office' })
    .zone('ops', { name: 'Operations' })
    .asset('pc', { name: 'Office PCs', level: 'L4', zone: 'office' })
    .asset('fleet', { name: 'Fleet manager', level: 'L3', zone: 'ops' })
    .asset('fw', { type: 'it-ot-firewall', level: 'L3.5' })
const https = [{ protocol: 'https' }]

testRule(itReachesOt, {
  silent: [
    { name: 'the session ends at a jump host', diagram: withJump() },
    {
      name: 'only OT opens',
      diagram: office().conduit('c', 'pc', 'fleet', { flows: [{ ...https[0], opens: 'target' }] }),
    },
    { name: 'a hand-over', diagram: office().conduit('c', 'pc', 'fleet', { flows: [{ protocol: 'usb-media' }] }) },
    {
      name: 'a serial line that a firewall stops',
      diagram: office().conduit('c', 'pc', 'fleet', { via: ['fw'], flows: [{ protocol: 'modbus-rtu' }] }),
    },
    { name: 'by a zone alone: flat-zone speaks', diagram: office().asset('pc2', { level: 'L4', zone: 'ops' }) },
    {
      name: 'through a diode the other way',
      diagram: office()
        .asset('diode', { type: 'data-diode', level: 'L3.5' })
        .conduit('c', 'fleet', 'pc', { via: ['diode'], flows: [{ protocol: 'https', opens: 'either' }] }),
    },
  ],
  speaks: [
    {
      name: 'any session over an undefined conduit',
      diagram: office().conduit('c', 'pc', 'fleet'),
      findings: [
        {
          message: 'straight',
          id: 'it-reaches-ot(c)',
          severity: 'error',
          clause: 'SR 5.1',
          sentence: 'Office PCs can open any session straight to Fleet manager. Nothing in the DMZ ends it.',
          about: ['c'],
          path: ['pc', 'fleet'] as never,
          pairs: [['pc', 'fleet', 'any']] as never,
          pairCount: 1,
          assumed: false,
        },
      ],
    },
    {
      name: 'past a firewall in the via, which makes no DMZ',
      diagram: office().conduit('c', 'pc', 'fleet', { via: ['fw'], flows: https }),
      findings: [
        {
          message: 'straight',
          sentence: 'Office PCs can open HTTPS sessions straight to Fleet manager. Nothing in the DMZ ends them.',
          path: ['pc', 'fw', 'fleet'] as never,
        },
      ],
    },
    {
      name: 'thirty of a zone by one conduit are one finding',
      diagram: Array.from({ length: 30 }, (_, i) => i)
        .reduce((built, i) => built.asset(`pc${i}`, { level: 'L4', zone: 'office' }), office())
        .conduit('c', 'office', 'ops', { flows: [...https, { protocol: 'smb' }], certainty: 'assumed' }),
      findings: [
        {
          message: 'straight',
          sentence:
            'Office can open HTTPS and SMB file sharing sessions straight to Fleet manager. Nothing in the DMZ ends them.',
          pairCount: 62,
          assumed: true,
        },
      ],
    },
    {
      name: 'through a switch: the conduit by which OT is reached',
      diagram: office()
        .asset('sw', { type: 'core-switch', level: 'L4', zone: 'office' })
        .conduit('c1', 'pc', 'sw')
        .conduit('c2', 'sw', 'fleet', { flows: https }),
      findings: [{ message: 'straight', id: 'it-reaches-ot(c2)', path: ['pc', 'sw', 'fleet'] as never }],
    },
  ],
})

function withJump() {
  return office()
    .zone('dmz')
    .asset('jump', { type: 'jump-host', level: 'L3.5', zone: 'dmz' })
    .conduit('c1', 'pc', 'jump', { via: ['fw'], flows: https })
    .conduit('c2', 'jump', 'fleet', { via: ['fw'], flows: https })
}
