import { remoteAccessUncontrolled } from '../../src/rules/remote-access-uncontrolled'
import { diagram } from '../support/diagram-builder'
import { testRule } from '../support/test-rule'

const site = () =>
  diagram()
    .zone('office')
    .zone('dmz')
    .zone('ops')
    .asset('pc', { name: 'Office PC', level: 'L4', zone: 'office' })
    .asset('jump', { type: 'jump-host', level: 'L3.5', zone: 'dmz' })
    .asset('patch', { type: 'patch-server', name: 'Patch server', level: 'L3.5', zone: 'dmz' })
    .asset('fleet', { name: 'Fleet manager', level: 'L3', zone: 'ops' })
    .asset('fw', { type: 'it-ot-firewall', level: 'L3.5' })
const rdp = { flows: [{ protocol: 'rdp' }], via: ['fw'] }

testRule(remoteAccessUncontrolled, {
  silent: [
    { name: 'from a jump host in the DMZ', diagram: site().conduit('c', 'jump', 'fleet', rdp) },
    {
      name: 'from a gateway of one’s own kind in the DMZ',
      diagram: site()
        .asset('rag', { role: 'remote-access-gateway', level: 'L3.5', zone: 'dmz' })
        .conduit('c', 'rag', 'fleet', { flows: [{ protocol: 'wireguard' }] }),
    },
    { name: 'another protocol', diagram: site().conduit('c', 'pc', 'fleet', { flows: [{ protocol: 'https' }] }) },
    { name: 'an undefined conduit: another rule speaks', diagram: site().conduit('c', 'pc', 'fleet') },
    {
      name: 'within OT',
      diagram: site()
        .asset('plc', { level: 'L1' })
        .conduit('c', 'fleet', 'plc', { flows: [{ protocol: 'ssh' }] }),
    },
  ],
  speaks: [
    {
      name: 'from the office',
      diagram: site().conduit('c', 'pc', 'fleet', rdp),
      findings: [
        {
          message: 'direct',
          id: 'remote-access-uncontrolled(c)',
          severity: 'error',
          path: ['pc', 'fw', 'fleet'] as never,
          pairs: [['pc', 'fleet', 'rdp']] as never,
        },
      ],
    },
    {
      name: 'from the DMZ, but no jump host',
      diagram: site().conduit('c', 'patch', 'fleet', { flows: [{ protocol: 'ssh' }], via: ['fw'] }),
      findings: [
        {
          message: 'direct',
          sentence:
            'Patch server can take over Fleet manager by SSH. No jump host or gateway in the DMZ stands between.',
        },
      ],
    },
    {
      name: 'a support tool that dials out lets the helper in',
      diagram: site()
        .asset('helper', { level: 'external' })
        .conduit('c', 'fleet', 'helper', { flows: [{ protocol: 'remote-support-saas' }], via: ['fw'] }),
      findings: [{ message: 'direct', pairs: [['helper', 'fleet', 'remote-support-saas']] as never }],
    },
  ],
})
