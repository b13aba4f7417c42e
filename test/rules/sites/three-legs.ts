import { asset, conduit, type ReferenceSite, siteFile, zone } from './site'

/** One firewall with three legs: office, DMZ and operations. Weaker than two, and advised upon, but no failure. */
export const threeLegs: ReferenceSite = {
  file: siteFile('One firewall with three legs', {
    zones: [zone('office', 'Office', 1), zone('dmz', 'DMZ', 2), zone('ops', 'Operations', 2)],
    assets: [
      asset('pc', 'office-workstation', 'L4', 'office', { quantity: 9 }),
      asset('jump', 'jump-host', 'L3.5', 'dmz'),
      asset('replica', 'dmz-historian-replica', 'L3.5', 'dmz'),
      asset('scada', 'scada-server', 'L3', 'ops'),
      asset('historian', 'historian', 'L3', 'ops'),
      asset('fw', 'it-ot-firewall', 'L3.5'),
    ],
    conduits: [
      conduit('admin', ['office', 'jump'], ['fw'], ['rdp']),
      conduit('read', ['office', 'replica'], ['fw'], ['https']),
      conduit('work', ['jump', 'scada'], ['fw'], ['ssh']),
      conduit('push', ['historian', 'replica'], ['fw'], ['https']),
    ],
  }),
  breaks: [
    {
      name: 'the firewall is replaced by a switch',
      change: (site) => site.set('fw', { type: 'core-switch' }),
      findings: ['error uncontrolled-conduit(push)', 'error uncontrolled-conduit(read)'],
    },
    {
      name: 'the servers of the DMZ move into operations',
      change: (site) =>
        site
          .set('jump', { level: 'L3', zone: 'ops' })
          .set('replica', { level: 'L3', zone: 'ops' })
          .remove('work', 'push'),
      findings: ['error dmz-missing()', 'error it-reaches-ot(read)', 'error remote-access-uncontrolled(admin)'],
    },
  ],
}
