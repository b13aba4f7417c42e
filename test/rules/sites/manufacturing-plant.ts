import { asset, conduit, type ReferenceSite, siteFile, zone } from './site'

/**
 * "Manufacturing Plant Alpha" of the InduForm examples, rebuilt: its zones, assets and conduits, with the boundary devices
 * that its conduits require but do not name, and with the two zones that its area shares drawn side by side.
 */
export const manufacturingPlant: ReferenceSite = {
  file: siteFile('Manufacturing Plant Alpha', {
    zones: [
      zone('enterprise', 'Enterprise network', 1),
      zone('site-dmz', 'Site DMZ', 3),
      zone('site-ops', 'Site operations', 2),
      zone('area-01', 'Production area 01', 2),
      zone('cell-01', 'Assembly cell 01', 2, { parent: 'area-01' }),
      zone('cell-02', 'Packaging cell', 2, { parent: 'area-01' }),
      zone('safety', 'Safety instrumented system', 4),
    ],
    assets: [
      asset('erp', 'erp-server', 'L4', 'enterprise'),
      asset('historian', 'historian', 'L3.5', 'site-dmz'),
      asset('jump', 'jump-host', 'L3.5', 'site-dmz'),
      asset('scada', 'scada-server', 'L3', 'site-ops'),
      asset('eng', 'engineering-workstation', 'L3', 'site-ops'),
      asset('area-hmi', 'operator-workstation', 'L2', 'area-01'),
      asset('plc-01', 'plc', 'L1', 'cell-01', { critical: true }),
      asset('hmi-01', 'hmi-panel', 'L2', 'cell-01'),
      asset('vfd-01', 'vfd', 'L1', 'cell-01'),
      asset('plc-02', 'plc', 'L1', 'cell-02'),
      asset('hmi-02', 'hmi-panel', 'L2', 'cell-02'),
      asset('safety-plc', 'safety-plc', 'L1', 'safety', { critical: true }),
      asset('fw-it', 'perimeter-firewall', 'L4'),
      asset('fw-ot', 'it-ot-firewall', 'L3.5'),
      asset('fw-area', 'industrial-firewall', 'L3'),
      asset('fw-cells', 'industrial-firewall', 'L2'),
    ],
    conduits: [
      conduit('enterprise-dmz', ['enterprise', 'site-dmz'], ['fw-it'], ['https']),
      conduit('values', ['scada', 'historian'], ['fw-ot'], ['opc-ua-secure']),
      conduit('engineering', ['jump', 'eng'], ['fw-ot'], ['ssh']),
      conduit('supervise', ['site-ops', 'area-01'], ['fw-area'], ['opc-ua-secure']),
      conduit('assembly', ['area-hmi', 'hmi-01'], ['fw-cells'], ['opc-ua-secure']),
      conduit('packaging', ['area-hmi', 'hmi-02'], ['fw-cells'], ['opc-ua-secure']),
      conduit('interlock', ['safety-plc', 'plc-01'], [], ['hardwired-io']),
    ],
  }),
  breaks: [
    {
      name: 'the enterprise reads the SCADA server',
      change: (site) => site.add({ conduits: [conduit('read', ['erp', 'scada'], ['fw-it', 'fw-ot'], ['https'])] }),
      findings: ['error it-reaches-ot(read)'],
    },
    {
      name: 'the packaging cell lowers its target below its area’s',
      change: (site) => site.set('cell-02', { slTarget: 1 }),
      findings: ['warning subzone-below-parent(area-01,cell-02)'],
    },
    {
      name: 'the interlock becomes Modbus, as in the original',
      change: (site) =>
        site.set('interlock', { source: 'plc-01', target: 'safety-plc', flows: [{ protocol: 'modbus-tcp' }] }),
      findings: [
        'error safety-write-path(interlock)',
        'warning cleartext-protocol(interlock)',
        'warning uncontrolled-conduit(interlock)',
      ],
    },
  ],
}
