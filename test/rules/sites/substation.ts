import { asset, conduit, type ReferenceSite, siteFile, zone } from './site'

/** A substation that the grid operator reads through a gateway in the DMZ; the relays speak serially below it. */
export const substation: ReferenceSite = {
  file: siteFile('Grid connection', {
    zones: [
      zone('grid', 'Grid operator', 0),
      zone('market', 'Market DMZ', 2),
      zone('energy', 'Energy control', 2),
      zone('bay', 'Bay level', 2),
      zone('protection', 'Protection', 3),
    ],
    assets: [
      asset('operator', 'grid-operator', 'external', 'grid'),
      asset('gateway', 'utility-gateway', 'L3.5', 'market'),
      asset('ems', 'energy-management-system', 'L2', 'energy'),
      asset('serial', 'serial-device-server', 'L2', 'energy'),
      asset('rtu', 'rtu', 'L1', 'bay'),
      asset('meter', 'power-meter', 'L0', 'bay', { quantity: 4 }),
      asset('relay', 'protection-relay', 'L1', 'protection', { quantity: 6 }),
      asset('fw-grid', 'perimeter-firewall', 'L5'),
      asset('fw-ot', 'it-ot-firewall', 'L3.5'),
      asset('fw-bay', 'industrial-firewall', 'L2'),
    ],
    conduits: [
      conduit('setpoint', ['operator', 'gateway'], ['fw-grid'], ['iccp-tls']),
      conduit('relayed', ['ems', 'gateway'], ['fw-ot'], ['iec-104-tls']),
      conduit('poll', ['ems', 'rtu'], ['fw-bay'], ['iec-104-tls']),
      conduit('trip', ['relay', 'bay'], [], ['hardwired-io']),
    ],
  }),
  breaks: [
    {
      name: 'the grid operator polls the RTU itself',
      change: (site) => site.add({ conduits: [conduit('direct', ['operator', 'rtu'], ['fw-grid'], ['iec-104-tls'])] }),
      findings: ['error external-into-ot(direct)'],
    },
    {
      name: 'the set point comes in clear',
      change: (site) => site.set('setpoint', { flows: [{ protocol: 'iccp' }] }),
      findings: ['warning cleartext-protocol(setpoint)'],
    },
    {
      name: 'the relays share the bay’s zone',
      change: (site) => site.set('relay', { zone: 'bay' }).remove('trip', 'protection'),
      findings: ['error safety-not-separate(bay)'],
    },
  ],
}
