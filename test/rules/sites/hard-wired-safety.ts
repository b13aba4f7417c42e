import { asset, conduit, type ReferenceSite, siteFile, zone } from './site'

/** A safety system that knows the control system by wires alone, and is engineered from within. */
export const hardWiredSafety: ReferenceSite = {
  file: siteFile('Hard-wired safety system', {
    zones: [zone('control', 'Furnace control', 2), zone('safety', 'Burner safety', 3), zone('ops', 'Operations', 2)],
    assets: [
      asset('scada', 'scada-server', 'L3', 'ops'),
      asset('hmi', 'hmi-panel', 'L2', 'control'),
      asset('plc', 'plc', 'L1', 'control'),
      asset('burner', 'process-equipment', 'L0', 'control'),
      asset('sis', 'safety-plc', 'L1', 'safety', { critical: true }),
      asset('sis-pc', 'sis-engineering-workstation', 'L2', 'safety'),
      asset('stop', 'emergency-stop', 'L0', 'safety', { quantity: 5 }),
      asset('valve', 'esd-valve', 'L0', 'safety'),
      asset('fw', 'industrial-firewall', 'L2'),
    ],
    conduits: [
      conduit('supervise', ['scada', 'hmi'], ['fw'], ['opc-ua-secure']),
      conduit('trip', ['sis', 'plc'], [], ['hardwired-io']),
      conduit('ready', ['plc', 'sis'], [], ['hardwired-io']),
    ],
  }),
  breaks: [
    {
      name: 'the control system writes to the safety PLC',
      change: (site) => site.add({ conduits: [conduit('write', ['hmi', 'sis'], ['fw'], ['modbus-tls'])] }),
      findings: ['error safety-write-path(write)'],
    },
    {
      name: 'the safety PLC moves into the control zone',
      change: (site) => site.set('sis', { zone: 'control' }),
      findings: ['error safety-not-separate(control)'],
    },
    {
      name: 'the wires are replaced by a network cable in clear',
      change: (site) => site.set('trip', { flows: [{ protocol: 'modbus-tcp' }] }),
      findings: ['warning uncontrolled-conduit(trip)'],
    },
  ],
}
