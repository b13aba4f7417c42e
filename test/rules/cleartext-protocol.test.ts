import { cleartextProtocol } from '../../src/rules/cleartext-protocol'
import { diagram } from '../support/diagram-builder'
import { testRule } from '../support/test-rule'

const site = () =>
  diagram()
    .zone('office', { name: 'Office' })
    .zone('ops', { name: 'Operations', slTarget: 1 })
    .zone('hall', { name: 'Hall', slTarget: { FR3: 2 } })
    .zone('vault', { name: 'Vault', slTarget: { FR4: 3 } })
    .asset('pc', { level: 'L4', zone: 'office' })
    .asset('noc', { level: 'L3', zone: 'ops' })
    .asset('miners', { level: 'L1', zone: 'hall' })
    .asset('key', { level: 'L2', zone: 'vault' })
    .asset('fw', { type: 'it-ot-firewall', name: 'Firewall', level: 'L3.5' })
const only = (...protocols: readonly string[]) => ({ flows: protocols.map((protocol) => ({ protocol })) })

testRule(cleartextProtocol, {
  silent: [
    { name: 'protected between sides', diagram: site().conduit('c', 'office', 'ops', only('https', 'dot')) },
    { name: 'no flow: undefined-conduit speaks', diagram: site().conduit('c', 'office', 'ops') },
    {
      name: 'signals and hand-overs',
      diagram: site().conduit('c', 'office', 'vault', only('hardwired-io', 'usb-media')),
    },
    { name: 'no command and no safer form', diagram: site().conduit('c', 'office', 'vault', only('ptp', 'nts')) },
    {
      name: 'within a side, with a target of 1',
      diagram: site()
        .zone('yard', { slTarget: 1 })
        .asset('a', { zone: 'yard' })
        .conduit('c', 'ops', 'yard', only('http')),
    },
    {
      name: 'inside a zone',
      diagram: site().asset('b', { zone: 'vault' }).conduit('c', 'key', 'b', only('modbus-tcp')),
    },
    {
      name: 'within a side, not said whether protected',
      diagram: site().conduit('c', 'ops', 'hall', only('smb')),
    },
    {
      name: 'what depends on configuration, said to be protected',
      diagram: site().conduit('c', 'office', 'ops', {
        flows: [{ protocol: 'ldap', encrypted: true, authenticated: true }],
      }),
    },
    {
      name: 'from OT over a firewall in the DMZ and back into OT',
      diagram: site()
        .zone('yard')
        .asset('a', { zone: 'yard' })
        .conduit('c1', 'yard', 'fw', only('modbus-tcp'))
        .conduit('c2', 'fw', 'ops', only('modbus-tcp')),
    },
    {
      name: 'a firewall that leads nowhere else, whoever stands before it',
      diagram: site()
        .asset('guest', { level: 'L4', zone: 'ops' })
        .conduit('c', 'ops', 'fw', { flows: [{ protocol: 'http', opens: 'either' }] }),
    },
    {
      name: 'back from a diode in which a flow ends',
      diagram: site()
        .asset('d', { type: 'data-diode', level: 'L3' })
        .conduit('c', 'office', 'd', { flows: [{ protocol: 'http', opens: 'target', targetAsset: 'd' }] }),
    },
    {
      name: 'a flow that names an asset not of its end opens nothing',
      diagram: site().conduit('c', 'office', 'ops', { flows: [{ protocol: 'http', targetAsset: 'miners' }] }),
    },
  ],
  speaks: [
    {
      name: 'between sides',
      diagram: site().conduit('c', 'office', 'ops', only('https', 'modbus-tcp')),
      findings: [
        {
          message: 'clear',
          id: 'cleartext-protocol(c)',
          severity: 'warning',
          sentence:
            'Modbus TCP between Office and Operations can be read and forged on the way. Modbus/TCP Security is safer.',
        },
      ],
    },
    {
      name: 'several, of which some have a safer form',
      diagram: site().conduit('c', 'ops', 'office', only('dns', 'bitcoind-rpc', 'ntp')),
      findings: [
        {
          message: 'clear',
          sentence:
            'Bitcoin Core JSON-RPC, DNS and NTP between Operations and Office can be read or forged on the way. DNS over TLS and NTP with Network Time Security are safer.',
        },
      ],
    },
    {
      name: 'into a zone with SL-T 3 for FR 4, but not out of it',
      diagram: site()
        .conduit('c1', 'ops', 'vault', only('http'))
        .conduit('c2', 'vault', 'ops', only('snmp-v1v2c'))
        .conduit('c3', 'vault', 'ops', { flows: [{ protocol: 'telnet', opens: 'either' }] }),
      findings: [
        { message: 'clear', id: 'cleartext-protocol(c1)', severity: 'warning' },
        { message: 'clear', id: 'cleartext-protocol(c3)', severity: 'warning' },
        { message: 'clear', id: 'cleartext-protocol(c2)', severity: 'advice' },
      ],
    },
    {
      name: 'elsewhere from SL-T 2: advice',
      diagram: site().conduit('c', 'ops', 'hall', only('cgminer-api')),
      findings: [
        {
          message: 'clear',
          severity: 'advice',
          sentence: 'cgminer / bmminer API between Operations and Hall can be read and forged on the way.',
        },
      ],
    },
    {
      name: 'not said whether it is protected: advice at most',
      diagram: site().conduit('c', 'office', 'ops', only('smb')),
      findings: [
        {
          message: 'unsaid',
          severity: 'advice',
          sentence:
            'Nothing says whether SMB file sharing between Office and Operations can be read on the way. SFTP is safer.',
        },
      ],
    },
    {
      name: 'not said whether it proves who sends it',
      diagram: site().conduit('c', 'office', 'ops', only('tor')),
      findings: [
        {
          message: 'unsaid',
          sentence: 'Nothing says whether Tor circuit between Office and Operations can be forged on the way.',
        },
      ],
    },
    {
      name: 'said to be unprotected',
      diagram: site().conduit('c', 'office', 'ops', { flows: [{ protocol: 'ldap', encrypted: false }] }),
      findings: [{ message: 'clear', severity: 'warning' }],
    },
    {
      name: 'over a firewall at the end of both conduits: the one that leaves the side',
      diagram: site().conduit('c1', 'office', 'fw', only('http')).conduit('c2', 'fw', 'ops', only('http')),
      findings: [{ message: 'clear', id: 'cleartext-protocol(c1)', severity: 'warning' }],
    },
    {
      name: 'several conduits alike are one',
      diagram: site().conduit('c1', 'office', 'ops', only('ftp')).conduit('c2', 'office', 'ops', only('ftp')),
      findings: [
        {
          message: 'clear',
          id: 'cleartext-protocol(c1,c2)',
          sentence: 'FTP between Office and Operations over 2 conduits can be read on the way. SFTP is safer.',
        },
      ],
    },
  ],
})
