import { asset, conduit, type ReferenceSite, siteFile, zone } from './site'

/** Consoles are managed out of band: an isolated zone whose members cannot talk to each other. */
export const outOfBand: ReferenceSite = {
  file: siteFile('Out-of-band management', {
    zones: [
      zone('office', 'Office', 1),
      zone('dmz', 'DMZ', 2),
      zone('ops', 'Operations', 2),
      zone('oob', 'Out-of-band management', 2, { isolated: true }),
    ],
    assets: [
      asset('pc', 'office-workstation', 'L4', 'office'),
      asset('jump', 'jump-host', 'L3.5', 'dmz'),
      asset('scada', 'scada-server', 'L3', 'ops'),
      asset('host', 'virtualization-host', 'L3', 'ops'),
      asset('console-a', 'oob-console-server', 'L3', 'oob'),
      asset('console-b', 'oob-console-server', 'L3', 'oob'),
      asset('fw-it', 'it-ot-firewall', 'L3.5'),
      asset('fw-ot', 'it-ot-firewall', 'L3.5'),
      asset('fw-oob', 'industrial-firewall', 'L3'),
    ],
    conduits: [
      conduit('admin', ['office', 'jump'], ['fw-it'], ['rdp']),
      conduit('work', ['jump', 'scada'], ['fw-ot'], ['ssh']),
      conduit('manage', ['jump', 'oob'], ['fw-ot', 'fw-oob'], ['ssh']),
      conduit('serial', ['oob', 'host'], ['fw-oob'], ['redfish']),
    ],
  }),
  breaks: [
    {
      name: 'a console server gets a second interface in operations',
      change: (site) => site.set('console-a', { alsoIn: ['ops'] }),
      findings: ['error dual-homed(console-a)'],
    },
    {
      name: 'the consoles are reached from the office',
      change: (site) => site.add({ conduits: [conduit('easy', ['office', 'oob'], ['fw-oob'], ['ssh'])] }),
      findings: ['error remote-access-uncontrolled(easy)'],
    },
  ],
}
