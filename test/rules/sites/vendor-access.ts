import { asset, conduit, type ReferenceSite, siteFile, zone } from './site'

/** The vendor ends on a gateway in the DMZ, and works on from a jump host there. */
export const vendorAccess: ReferenceSite = {
  file: siteFile('Vendor access that ends on a jump host', {
    zones: [
      zone('vendors', 'Vendors', 0),
      zone('dmz', 'Remote access DMZ', 3),
      zone('ops', 'Operations', 2),
      zone('turbine', 'Turbine control', 2),
    ],
    assets: [
      asset('vendor', 'vendor-remote-access', 'external', 'vendors'),
      asset('gate', 'remote-access-gateway', 'L3.5', 'dmz'),
      asset('jump', 'jump-host', 'L3.5', 'dmz'),
      asset('logs', 'log-collector', 'L3.5', 'dmz'),
      asset('eng', 'engineering-workstation', 'L3', 'ops'),
      asset('hmi', 'hmi-panel', 'L2', 'turbine'),
      asset('plc', 'plc', 'L1', 'turbine'),
      asset('fw-edge', 'perimeter-firewall', 'L5'),
      asset('fw-ot', 'it-ot-firewall', 'L3.5'),
      asset('fw-turbine', 'industrial-firewall', 'L2'),
    ],
    conduits: [
      conduit('call', ['vendor', 'gate'], ['fw-edge'], ['brokered-remote-access']),
      conduit('work', ['jump', 'eng'], ['fw-ot'], ['rdp']),
      conduit('tune', ['eng', 'hmi'], ['fw-turbine'], ['opc-ua-secure']),
      conduit('events', ['ops', 'logs'], ['fw-ot'], ['syslog-tls']),
    ],
  }),
  breaks: [
    {
      name: 'the vendor comes straight to the engineering workstation',
      change: (site) => site.add({ conduits: [conduit('vpn', ['vendor', 'eng'], ['fw-edge'], ['ssl-vpn'])] }),
      findings: ['error remote-access-uncontrolled(vpn)'],
    },
    {
      name: 'the vendor puts a modem of its own on the turbine',
      change: (site) =>
        site.add({
          assets: [asset('modem', 'vendor-cellular-modem', 'L1', 'turbine')],
          conduits: [conduit('radio', ['vendor', 'plc'], ['modem'], ['modbus-tls'])],
        }),
      findings: [
        'error external-into-ot(radio)',
        'error uncontrolled-conduit(radio)',
        'warning wireless-not-separate(turbine)',
      ],
    },
  ],
}
