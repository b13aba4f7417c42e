import { asset, conduit, type ReferenceSite, siteFile, zone } from './site'

/** A cell that spans L0 to L2 round one managed switch; its uplink passes the cell's own firewall. */
export const cellRoundASwitch: ReferenceSite = {
  file: siteFile('A cell round one switch', {
    zones: [zone('ops', 'Plant operations', 2), zone('cell', 'Welding cell', 2), zone('other', 'Paint cell', 2)],
    assets: [
      asset('mes', 'mes-server', 'L3', 'ops'),
      asset('eng', 'engineering-workstation', 'L3', 'ops'),
      asset('switch', 'managed-switch', 'L1', 'cell'),
      asset('hmi', 'hmi-panel', 'L2', 'cell'),
      asset('plc', 'plc', 'L1', 'cell'),
      asset('robot', 'robot-cell', 'L1', 'cell', { quantity: 4 }),
      asset('io', 'remote-io', 'L0', 'cell', { quantity: 12 }),
      asset('paint-hmi', 'hmi-panel', 'L2', 'other'),
      asset('paint-plc', 'plc', 'L1', 'other'),
      asset('fw', 'industrial-firewall', 'L2'),
      asset('fw-paint', 'industrial-firewall', 'L2'),
    ],
    conduits: [
      conduit('w1', ['hmi', 'switch'], [], ['ethernet-ip']),
      conduit('w2', ['plc', 'switch'], [], ['ethernet-ip']),
      conduit('w3', ['robot', 'switch'], [], ['ethernet-ip']),
      conduit('w4', ['io', 'switch'], [], ['ethernet-ip']),
      conduit('orders', ['mes', 'hmi'], ['fw'], ['opc-ua-secure']),
      conduit('program', ['eng', 'hmi'], ['fw'], ['ssh']),
      conduit('paint', ['mes', 'paint-hmi'], ['fw-paint'], ['opc-ua-secure']),
    ],
  }),
  breaks: [
    {
      name: 'the paint cell is plugged into the welding cell’s switch',
      change: (site) => site.add({ conduits: [conduit('plug', ['paint-plc', 'switch'], [], ['ethernet-ip'])] }),
      findings: ['error shared-segment(plug,switch,w1,w2,w3,w4)'],
    },
    {
      name: 'the robots are programmed from operations, past the supervisory level',
      change: (site) => site.add({ conduits: [conduit('direct', ['eng', 'robot'], ['fw'], ['ssh'])] }),
      findings: ['warning level-skipped(direct)'],
    },
    {
      name: 'the office PC of the shift leader stands in the cell',
      change: (site) => site.add({ assets: [asset('pc', 'office-workstation', 'L4', 'cell')] }),
      findings: ['error dmz-missing()', 'error flat-zone(cell)'],
    },
  ],
}
