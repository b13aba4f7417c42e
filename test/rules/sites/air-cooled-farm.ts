import { asset, conduit, type ReferenceSite, siteFile, zone } from './site'

/** A mining farm: shares and telemetry leave by proxies in the DMZ, halls answer to fleet control alone. */
export const airCooledFarm: ReferenceSite = {
  file: siteFile('Air-cooled mining farm', {
    zones: [
      zone('pools', 'Pools and updates', 0),
      zone('office', 'Office', 1),
      zone('dmz', 'Mining DMZ', 2),
      zone('fleet', 'Fleet control', 2),
      zone('hall-a', 'Hall A', 2),
      zone('hall-b', 'Hall B', 2),
      zone('power', 'Power and cooling', 2),
    ],
    assets: [
      asset('pool-1', 'mining-pool', 'external', 'pools'),
      asset('pool-2', 'mining-pool', 'external', 'pools'),
      asset('updates', 'vendor-update-service', 'external', 'pools'),
      asset('pc', 'office-workstation', 'L4', 'office', { quantity: 6 }),
      asset('proxy', 'sv2-translator', 'L3.5', 'dmz'),
      asset('jump', 'jump-host', 'L3.5', 'dmz'),
      asset('mirror', 'patch-server', 'L3.5', 'dmz'),
      asset('logs', 'log-collector', 'L3.5', 'dmz'),
      asset('manager', 'fleet-management-server', 'L2', 'fleet', { critical: true }),
      asset('firmware', 'firmware-repository', 'L3', 'fleet'),
      asset('asics-a', 'asic-miner-air', 'L1', 'hall-a', { quantity: 240 }),
      asset('asics-b', 'asic-miner-air', 'L1', 'hall-b', { quantity: 240 }),
      asset('ems', 'energy-management-system', 'L2', 'power'),
      asset('fans', 'bms-controller', 'L1', 'power'),
      asset('fw-it', 'perimeter-firewall', 'L4'),
      asset('fw-wan', 'perimeter-firewall', 'L5'),
      asset('fw-ot', 'it-ot-firewall', 'L3.5'),
      asset('fw-halls', 'industrial-firewall', 'L2'),
    ],
    conduits: [
      conduit('shares-1', ['proxy', 'pool-1'], ['fw-wan'], ['stratum-v2']),
      conduit('shares-2', ['proxy', 'pool-2'], ['fw-it'], ['stratum-v2']),
      conduit('mirror-in', ['mirror', 'updates'], ['fw-wan'], ['https']),
      conduit('admin', ['office', 'jump'], ['fw-it'], ['rdp']),
      conduit('work', ['jump', 'firmware'], ['fw-ot'], ['ssh']),
      conduit('images', ['firmware', 'mirror'], ['fw-ot'], ['https']),
      conduit('events', ['fleet', 'logs'], ['fw-ot'], ['syslog-tls']),
      conduit('up-a', ['hall-a', 'proxy'], ['fw-halls', 'fw-ot'], ['stratum-v2']),
      conduit('up-b', ['hall-b', 'proxy'], ['fw-halls', 'fw-ot'], ['stratum-v2']),
      conduit('run-a', ['manager', 'hall-a'], ['fw-halls'], ['https']),
      conduit('run-b', ['manager', 'hall-b'], ['fw-halls'], ['https']),
      conduit('curtail', ['ems', 'manager'], ['fw-halls'], ['https']),
    ],
  }),
  breaks: [
    {
      name: 'the office opens the miners’ own web pages',
      change: (site) =>
        site.add({ conduits: [conduit('peek', ['office', 'hall-a'], ['fw-it', 'fw-ot'], ['miner-web-http'])] }),
      findings: [
        'error it-reaches-ot(peek)',
        'error miner-management-exposed(asics-a)',
        'warning cleartext-protocol(peek)',
      ],
    },
    {
      name: 'hall B mines in clear and straight to its pool',
      change: (site) => site.set('up-b', { target: 'pool-2', flows: [{ protocol: 'stratum-v1' }] }),
      findings: ['error external-into-ot(up-b)', 'warning stratum-offsite-cleartext(up-b)'],
    },
    {
      name: 'the cooling controllers move into hall A',
      change: (site) => site.set('fans', { zone: 'hall-a' }),
      findings: ['warning cooling-with-miners(hall-a)'],
    },
    {
      name: 'the miners fetch their firmware from the vendor',
      change: (site) =>
        site.add({
          conduits: [conduit('fetch', ['hall-a', 'updates'], ['fw-halls', 'fw-wan'], ['firmware-download'])],
        }),
      findings: ['error external-into-ot(fetch)', 'warning firmware-from-outside(fetch)'],
    },
  ],
}
