import { dmzSingleDevice } from '../../src/rules/dmz-single-device'
import { diagram } from '../support/diagram-builder'
import { testRule } from '../support/test-rule'

const site = () =>
  diagram()
    .zone('office', { name: 'Office' })
    .zone('dmz', { name: 'Site DMZ' })
    .zone('vendor-dmz', { name: 'Vendor DMZ' })
    .zone('ops', { name: 'Operations' })
    .asset('pc', { level: 'L4', zone: 'office' })
    .asset('jump', { type: 'jump-host', level: 'L3.5', zone: 'dmz' })
    .asset('gate', { type: 'jump-host', level: 'L3.5', zone: 'vendor-dmz' })
    .asset('noc', { level: 'L3', zone: 'ops' })
    .asset('fw', { type: 'it-ot-firewall', name: 'Firewall', level: 'L3.5' })
    .asset('fw2', { type: 'it-ot-firewall', name: 'Second firewall', level: 'L3.5' })
const through = (...via: readonly string[]) => ({ via, flows: [{ protocol: 'ssh' }] })
const flows = [{ protocol: 'ssh' }]

testRule(dmzSingleDevice, {
  silent: [
    {
      name: 'a firewall on each side',
      diagram: site().conduit('c1', 'office', 'dmz', through('fw')).conduit('c2', 'dmz', 'ops', through('fw2')),
    },
    { name: 'no DMZ at all', diagram: site().conduit('c', 'office', 'ops', through('fw')) },
    {
      name: 'one side each of two of them',
      diagram: site().conduit('c1', 'office', 'dmz', through('fw')).conduit('c2', 'vendor-dmz', 'ops', through('fw')),
    },
    {
      name: 'a broker that joins both sides is meant to',
      diagram: site().conduit('c1', 'pc', 'jump', { flows }).conduit('c2', 'jump', 'noc', { flows }),
    },
    {
      name: 'legs to OT and the DMZ only',
      diagram: site().conduit('c1', 'dmz', 'fw', { flows }).conduit('c2', 'fw', 'ops', { flows }),
    },
    {
      name: 'nothing but signals on one side',
      diagram: site()
        .conduit('c1', 'office', 'dmz', through('fw'))
        .conduit('c2', 'dmz', 'ops', { via: ['fw'], flows: [{ protocol: 'usb-media' }] }),
    },
  ],
  speaks: [
    {
      name: 'in the conduits of both sides',
      diagram: site().conduit('c1', 'office', 'dmz', through('fw')).conduit('c2', 'dmz', 'ops', through('fw')),
      findings: [
        {
          message: 'single',
          id: 'dmz-single-device(fw)',
          severity: 'advice',
          sentence: 'Firewall guards both sides of Site DMZ. Whoever takes it over is past the DMZ at once.',
        },
      ],
    },
    {
      name: 'three legs',
      diagram: site()
        .conduit('c1', 'office', 'fw', { flows })
        .conduit('c2', 'fw', 'dmz', { flows })
        .conduit('c3', 'fw', 'ops', { flows }),
      findings: [{ message: 'single', id: 'dmz-single-device(fw)' }],
    },
    {
      name: 'both sides of two of them',
      diagram: site()
        .conduit('c1', 'office', 'gate', through('fw'))
        .conduit('c2', 'gate', 'ops', through('fw', 'fw2'))
        .conduit('c3', 'office', 'jump', through('fw'))
        .conduit('c4', 'ops', 'jump', through('fw')),
      findings: [
        {
          message: 'single',
          sentence:
            'Firewall guards both sides of Site DMZ and Vendor DMZ. Whoever takes it over is past the DMZ at once.',
        },
      ],
    },
  ],
})
