import { asset, conduit, type ReferenceSite, siteFile, zone } from './site'

/** Both sides open to a message broker in the DMZ, which ends every session. */
export const broker: ReferenceSite = {
  file: siteFile('Broker traffic from both sides', {
    zones: [
      zone('cloud', 'Analytics cloud', 0),
      zone('office', 'Office', 1),
      zone('dmz', 'DMZ', 2),
      zone('line', 'Bottling line', 2),
    ],
    assets: [
      asset('analytics', 'iiot-cloud', 'external', 'cloud'),
      asset('erp', 'erp-server', 'L4', 'office'),
      asset('broker', 'dmz-broker', 'L3.5', 'dmz'),
      asset('gateway', 'iiot-gateway', 'L3', 'line'),
      asset('scada', 'scada-server', 'L3', 'line'),
      asset('fw-it', 'perimeter-firewall', 'L4'),
      asset('fw-ot', 'it-ot-firewall', 'L3.5'),
    ],
    conduits: [
      conduit('orders', ['erp', 'broker'], ['fw-it'], ['mqtts']),
      conduit('publish', ['line', 'broker'], ['fw-ot'], ['mqtts']),
      conduit('upload', ['broker', 'analytics'], ['fw-it'], ['mqtts']),
    ],
  }),
  breaks: [
    {
      name: 'the gateway talks to the cloud itself',
      change: (site) =>
        site.add({ conduits: [conduit('direct', ['gateway', 'analytics'], ['fw-ot', 'fw-it'], ['mqtts'])] }),
      findings: ['error external-into-ot(direct)'],
    },
    {
      name: 'the broker becomes a plain router',
      change: (site) => site.set('broker', { type: 'site-router' }),
      findings: ['error dmz-missing()', 'error external-into-ot(upload)'],
    },
    {
      name: 'the broker is spoken to in clear',
      change: (site) => site.set('publish', { flows: [{ protocol: 'mqtt' }] }),
      findings: ['warning cleartext-protocol(publish)'],
    },
  ],
}
