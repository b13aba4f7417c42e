import { asset, conduit, type ReferenceSite, siteFile, zone } from './site'

const plant = (n: number) => ({
  zones: [
    zone(`dmz-${n}`, `DMZ of plant ${n}`, 2),
    zone(`ops-${n}`, `Operations of plant ${n}`, 2),
    zone(`line-${n}`, `Line of plant ${n}`, 2),
  ],
  assets: [
    asset(`replica-${n}`, 'dmz-historian-replica', 'L3.5', `dmz-${n}`),
    asset(`jump-${n}`, 'jump-host', 'L3.5', `dmz-${n}`),
    asset(`historian-${n}`, 'historian', 'L3', `ops-${n}`),
    asset(`scada-${n}`, 'scada-server', 'L3', `ops-${n}`),
    asset(`hmi-${n}`, 'hmi-panel', 'L2', `line-${n}`),
    asset(`plc-${n}`, 'plc', 'L1', `line-${n}`, { quantity: 3 }),
    asset(`vpn-${n}`, 'vpn-gateway', 'L4'),
    asset(`fw-${n}`, 'it-ot-firewall', 'L3.5'),
    asset(`fw-line-${n}`, 'industrial-firewall', 'L2'),
  ],
  conduits: [
    conduit(`read-${n}`, ['reports', `replica-${n}`], ['vpn-hq', `vpn-${n}`], ['https']),
    conduit(`admin-${n}`, ['admin', `jump-${n}`], ['vpn-hq', `vpn-${n}`], ['rdp']),
    conduit(`push-${n}`, [`historian-${n}`, `replica-${n}`], [`fw-${n}`], ['https']),
    conduit(`work-${n}`, [`jump-${n}`, `scada-${n}`], [`fw-${n}`], ['ssh']),
    conduit(`run-${n}`, [`scada-${n}`, `hmi-${n}`], [`fw-line-${n}`], ['opc-ua-secure']),
  ],
})
const [one, two] = [plant(1), plant(2)]

/** Two plants, each with a DMZ, and a headquarters that sees both DMZs and neither plant. */
export const twoPlants: ReferenceSite = {
  file: siteFile('Headquarters with two plants', {
    zones: [zone('hq', 'Headquarters', 1), ...one.zones, ...two.zones],
    assets: [
      asset('reports', 'office-workstation', 'L4', 'hq', { quantity: 30 }),
      asset('admin', 'office-workstation', 'L4', 'hq'),
      asset('vpn-hq', 'vpn-gateway', 'L5'),
      ...one.assets,
      ...two.assets,
    ],
    conduits: [...one.conduits, ...two.conduits],
  }),
  breaks: [
    {
      name: 'the plants are joined without a firewall',
      change: (site) => site.add({ conduits: [conduit('trunk', ['ops-1', 'ops-2'], [], ['https'])] }),
      findings: ['warning uncontrolled-conduit(trunk)'],
    },
    {
      name: 'the administrator skips the jump host of plant 2',
      change: (site) => site.set('admin-2', { target: 'scada-2' }),
      findings: ['error remote-access-uncontrolled(admin-2)'],
    },
  ],
}
