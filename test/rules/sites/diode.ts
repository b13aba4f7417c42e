import { asset, conduit, type ReferenceSite, siteFile, zone } from './site'

/** Values leave the plant through a data diode into the DMZ; no session comes back. */
export const diode: ReferenceSite = {
  file: siteFile('Data diode to the DMZ', {
    zones: [zone('office', 'Office', 1), zone('dmz', 'Data DMZ', 2), zone('control', 'Unit control', 3)],
    assets: [
      asset('reports', 'office-workstation', 'L4', 'office', { quantity: 12 }),
      asset('replica', 'dmz-historian-replica', 'L3.5', 'dmz'),
      asset('historian', 'historian', 'L3', 'control'),
      asset('scada', 'scada-server', 'L2', 'control', { critical: true }),
      asset('rtu', 'rtu', 'L1', 'control', { quantity: 8 }),
      asset('fw', 'it-ot-firewall', 'L3.5'),
      asset('diode', 'data-diode', 'L3.5'),
    ],
    conduits: [
      conduit('read', ['office', 'replica'], ['fw'], ['https']),
      conduit('push', ['historian', 'replica'], ['diode'], ['syslog-tls']),
    ],
  }),
  breaks: [
    {
      name: 'somebody names a flow that would come back through the diode',
      change: (site) => site.set('push', { flows: [{ protocol: 'https', opens: 'either' }] }),
      findings: ['error flow-against-diode(push)'],
    },
    {
      name: 'a patch cable is laid round the diode',
      change: (site) => site.add({ conduits: [conduit('cable', ['replica', 'historian'], [], ['https'])] }),
      findings: ['error uncontrolled-conduit(cable)'],
    },
    {
      name: 'the office gets a line of its own to the historian',
      change: (site) => site.add({ conduits: [conduit('line', ['reports', 'historian'], ['fw'], ['https'])] }),
      findings: ['error it-reaches-ot(line)'],
    },
  ],
}
