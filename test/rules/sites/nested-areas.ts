import { asset, conduit, type ReferenceSite, siteFile, zone } from './site'

/** An area with cells nested in it: a sub-zone is a zone of its own, and holds at least what its parent asks. */
export const nestedAreas: ReferenceSite = {
  file: siteFile('Areas with cells inside', {
    zones: [
      zone('ops', 'Operations', 2),
      zone('area', 'Area', 2),
      zone('mix', 'Mixing cell', 2, { parent: 'area' }),
      zone('fill', 'Filling cell', { FR1: 2, FR2: 2, FR3: 3, FR4: 2, FR5: 3, FR6: 2, FR7: 2 }, { parent: 'area' }),
    ],
    assets: [
      asset('scada', 'scada-server', 'L3', 'ops'),
      asset('view', 'operator-workstation', 'L2', 'area'),
      asset('mix-hmi', 'hmi-panel', 'L2', 'mix'),
      asset('mix-plc', 'plc', 'L1', 'mix'),
      asset('fill-hmi', 'hmi-panel', 'L2', 'fill'),
      asset('fill-plc', 'plc', 'L1', 'fill'),
      asset('scale', 'field-sensor', 'L0', 'fill', { quantity: 9 }),
      asset('fw-area', 'industrial-firewall', 'L3'),
      asset('fw-mix', 'industrial-firewall', 'L2'),
      asset('fw-fill', 'industrial-firewall', 'L2'),
    ],
    conduits: [
      conduit('supervise', ['scada', 'view'], ['fw-area'], ['opc-ua-secure']),
      conduit('mixing', ['view', 'mix-hmi'], ['fw-mix'], ['opc-ua-secure']),
      conduit('filling', ['view', 'fill-hmi'], ['fw-fill'], ['opc-ua-secure']),
    ],
  }),
  breaks: [
    {
      name: 'the filling cell is spoken to in clear',
      change: (site) => site.set('filling', { flows: [{ protocol: 'modbus-tcp' }] }),
      findings: ['warning cleartext-protocol(filling)'],
    },
    {
      name: 'an operator’s panel is joined to both cells',
      change: (site) => site.set('mix-hmi', { alsoIn: ['fill'] }),
      findings: ['error dual-homed(mix-hmi)'],
    },
    {
      name: 'the cells are wired together with nothing between them',
      change: (site) => site.add({ conduits: [conduit('wire', ['mix', 'fill'], [], [])] }),
      findings: ['error undefined-conduit(wire)'],
    },
  ],
}
