import { asset, conduit, type ReferenceSite, siteFile, zone } from './site'

/** Office and operations meet in a DMZ between two firewalls; the cell hangs on operations behind a third. */
export const pairedFirewalls: ReferenceSite = {
  file: siteFile('Paired firewalls with a DMZ', {
    zones: [
      zone('internet', 'Internet', 0),
      zone('office', 'Office', 1),
      zone('dmz', 'Industrial DMZ', 2),
      zone('ops', 'Site operations', 2),
      zone('cell', 'Packaging cell', 2),
    ],
    assets: [
      asset('net', 'internet', 'external', 'internet'),
      asset('pc', 'office-workstation', 'L4', 'office', { quantity: 40 }),
      asset('erp', 'erp-server', 'L4', 'office'),
      asset('replica', 'dmz-historian-replica', 'L3.5', 'dmz'),
      asset('jump', 'jump-host', 'L3.5', 'dmz'),
      asset('patch', 'patch-server', 'L3.5', 'dmz'),
      asset('logs', 'log-collector', 'L3.5', 'dmz'),
      asset('historian', 'historian', 'L3', 'ops'),
      asset('scada', 'scada-server', 'L3', 'ops'),
      asset('hmi', 'hmi-panel', 'L2', 'cell'),
      asset('plc', 'plc', 'L1', 'cell', { critical: true }),
      asset('motor', 'motor', 'L0', 'cell', { quantity: 6 }),
      asset('fw-edge', 'perimeter-firewall', 'L5'),
      asset('fw-it', 'it-ot-firewall', 'L3.5'),
      asset('fw-ot', 'it-ot-firewall', 'L3.5'),
      asset('fw-cell', 'industrial-firewall', 'L2'),
    ],
    conduits: [
      conduit('out', ['office', 'internet'], ['fw-edge'], ['https']),
      conduit('read', ['office', 'replica'], ['fw-it'], ['https']),
      conduit('admin', ['office', 'jump'], ['fw-it'], ['rdp']),
      conduit('updates', ['patch', 'internet'], ['fw-it', 'fw-edge'], ['wsus-https']),
      conduit('push', ['historian', 'replica'], ['fw-ot'], ['https']),
      conduit('work', ['jump', 'scada'], ['fw-ot'], ['rdp']),
      conduit('fetch', ['ops', 'patch'], ['fw-ot'], ['wsus-https']),
      conduit('events', ['ops', 'logs'], ['fw-ot'], ['syslog-tls']),
      conduit('control', ['scada', 'cell'], ['fw-cell'], ['opc-ua-secure'], {
        flows: [{ protocol: 'opc-ua-secure', targetAsset: 'hmi' }],
      }),
      conduit('cell-events', ['cell', 'ops'], ['fw-cell'], [], {
        flows: [{ protocol: 'syslog-tls', sourceAsset: 'hmi' }],
      }),
    ],
  }),
  breaks: [
    {
      name: 'the office reads the historian itself, past the DMZ',
      change: (site) =>
        site.add({ conduits: [conduit('short', ['office', 'historian'], ['fw-it', 'fw-ot'], ['https'])] }),
      findings: ['error it-reaches-ot(short)'],
    },
    {
      name: 'the firewall of the cell is taken out of its conduits',
      change: (site) => site.set('control', { via: [] }).set('cell-events', { via: [] }).remove('fw-cell'),
      findings: ['warning uncontrolled-conduit(cell-events)', 'warning uncontrolled-conduit(control)'],
    },
    {
      name: 'nobody says any more what passes to the jump host',
      change: (site) => site.set('admin', { flows: [] }),
      findings: ['error undefined-conduit(admin)'],
    },
    {
      name: 'the office logs on to operations straight by remote desktop',
      change: (site) => site.add({ conduits: [conduit('rdp', ['pc', 'scada'], ['fw-it', 'fw-ot'], ['rdp'])] }),
      findings: ['error remote-access-uncontrolled(rdp)'],
    },
  ],
}
