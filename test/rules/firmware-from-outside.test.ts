import { firmwareFromOutside } from '../../src/rules/firmware-from-outside'
import { diagram } from '../support/diagram-builder'
import { testRule } from '../support/test-rule'

const site = () =>
  diagram()
    .asset('asics', { type: 'asic-miner-air', name: 'Miners', level: 'L1' })
    .asset('plc', { type: 'plc', name: 'PLC', level: 'L1' })
    .asset('store', { type: 'firmware-repository', level: 'L3' })
    .asset('maker', { type: 'vendor-update-service', name: 'Maker', level: 'external' })
    .asset('net', { type: 'internet', name: 'Internet', level: 'external' })
    .asset('fw', { type: 'perimeter-firewall', level: 'L5' })
const over = (...protocols: string[]) => ({ via: ['fw'], flows: protocols.map((protocol) => ({ protocol })) })

testRule(firmwareFromOutside, {
  silent: [
    { name: 'a store of the site fetches', diagram: site().conduit('c', 'store', 'maker', over('firmware-download')) },
    { name: 'from a store of the site', diagram: site().conduit('c', 'asics', 'store', over('firmware-download')) },
    {
      name: 'HTTPS to the Internet at large: nobody says what for',
      diagram: site().conduit('c', 'asics', 'net', over('https')),
    },
    { name: 'names and time from the maker', diagram: site().conduit('c', 'plc', 'maker', over('dns', 'ntp')) },
    {
      name: 'the maker pushes: another rule speaks',
      diagram: site().conduit('c', 'maker', 'asics', over('firmware-download')),
    },
    { name: 'an undefined conduit', diagram: site().conduit('c', 'asics', 'maker') },
    { name: 'cards carried by hand', diagram: site().conduit('c', 'maker', 'asics', over('sd-card-firmware')) },
    {
      name: 'an office PC',
      diagram: site()
        .asset('pc', { type: 'office-workstation', level: 'L4' })
        .conduit('c', 'pc', 'maker', over('https')),
    },
  ],
  speaks: [
    {
      name: 'miners download',
      diagram: site().conduit('c', 'asics', 'net', over('firmware-download')),
      findings: [
        {
          message: 'fetched',
          id: 'firmware-from-outside(c)',
          severity: 'warning',
          path: ['asics', 'fw', 'net'] as never,
          sentence:
            'Miners can fetch updates from Internet by Miner firmware download / phone-home, and nobody on the site looks at them before they run.',
        },
      ],
    },
    {
      name: 'a controller asks a service that hands out software, by both kinds of protocol',
      diagram: site().conduit('c', 'plc', 'maker', over('https', 'wsus-https')),
      findings: [
        {
          message: 'fetched',
          pairCount: 2,
          pairs: [
            ['plc', 'maker', 'wsus-https'],
            ['plc', 'maker', 'https'],
          ] as never,
        },
      ],
    },
    {
      name: 'from a patch server of one’s own kind outside',
      diagram: site()
        .asset('own', { role: 'patch-server', level: 'external' })
        .conduit('c', 'plc', 'own', over('sftp')),
      findings: [{ message: 'fetched' }],
    },
  ],
})
