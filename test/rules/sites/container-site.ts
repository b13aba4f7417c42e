import { asset, conduit, type ReferenceSite, siteFile, zone } from './site'

/** An unattended container with a small DMZ of its own; the owner comes in over a VPN that ends there. */
export const containerSite: ReferenceSite = {
  file: siteFile('Unattended mining container', {
    zones: [
      zone('outside', 'Pools and owner', 0),
      zone('edge', 'Container DMZ', 2),
      zone('control', 'Container control', 2),
      zone('miners', 'Miners', 2),
    ],
    assets: [
      asset('pool', 'mining-pool', 'external', 'outside'),
      asset('backup-pool', 'mining-pool', 'external', 'outside'),
      asset('owner', 'vendor-remote-access', 'external', 'outside'),
      asset('proxy', 'sv2-translator', 'L3.5', 'edge'),
      asset('gate', 'remote-access-gateway', 'L3.5', 'edge'),
      asset('manager', 'fleet-management-server', 'L2', 'control'),
      asset('plc', 'plc', 'L1', 'control'),
      asset('asics', 'asic-miner-air', 'L1', 'miners', { quantity: 180 }),
      asset('lte', 'lte-router', 'L5'),
      asset('fw', 'it-ot-firewall', 'L3.5'),
      asset('fw-in', 'industrial-firewall', 'L2'),
    ],
    conduits: [
      conduit('shares', ['proxy', 'pool'], ['lte'], ['stratum-v2']),
      conduit('shares-2', ['proxy', 'backup-pool'], ['lte'], ['stratum-v2']),
      conduit('call', ['owner', 'gate'], ['lte'], ['wireguard']),
      conduit('work', ['gate', 'manager'], ['fw'], ['ssh']),
      conduit('mine', ['asics', 'proxy'], ['fw-in', 'fw'], ['stratum-v2']),
      conduit('run', ['manager', 'asics'], ['fw-in'], ['https']),
    ],
  }),
  breaks: [
    {
      name: 'a cloud agent is put beside the fleet manager',
      change: (site) =>
        site.add({
          assets: [asset('cloud', 'fleet-cloud', 'external', 'outside')],
          conduits: [conduit('agent', ['manager', 'cloud'], ['fw', 'lte'], ['fleet-agent-cloud'])],
        }),
      findings: ['error external-into-ot(agent)'],
    },
    {
      name: 'the gateway is taken away and the VPN ends in control',
      change: (site) => site.set('call', { target: 'manager' }).remove('gate', 'work'),
      findings: ['error remote-access-uncontrolled(call)'],
    },
  ],
}
