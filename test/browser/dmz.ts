/** The DMZ of the mining template, and what it is joined to: as a person would say it, and as the file then has it. */
export interface Wanted {
  readonly zones: readonly { readonly level: string; readonly name: string }[]
  /** What is searched for, the type found, and the name given. */
  readonly assets: readonly { readonly search: string; readonly type: string; readonly name: string }[]
  readonly firewalls: readonly string[]
  readonly conduits: readonly {
    readonly from: string
    readonly to: string
    readonly via: string
    readonly flows: readonly { readonly search: string; readonly protocol: string }[]
  }[]
}

const https = { search: 'https', protocol: 'https' }
export const DMZ: Wanted = {
  zones: [
    { level: 'Outside the organisation', name: 'Internet and pool' },
    { level: 'Level 5', name: 'Office' },
    { level: 'Level 3, ', name: 'Operations center' },
    { level: 'Level 2', name: 'Pool and fleet control' },
  ],
  assets: [
    { search: 'stratum proxy', type: 'stratum-proxy', name: 'Pool proxy' },
    { search: 'remote access gateway', type: 'remote-access-gateway', name: 'Remote access gateway' },
    { search: 'jump host', type: 'jump-host', name: 'Jump host' },
    { search: 'patch server', type: 'patch-server', name: 'Patch server' },
    { search: 'historian replica', type: 'dmz-historian-replica', name: 'Historian replica' },
  ],
  firewalls: ['FW-IT', 'FW-OT'],
  conduits: [
    { from: 'Office', to: 'Site DMZ', via: 'FW-IT', flows: [https] },
    { from: 'Site DMZ', to: 'Operations center', via: 'FW-OT', flows: [{ search: 'ssh', protocol: 'ssh' }] },
    {
      from: 'Pool and fleet control',
      to: 'Site DMZ',
      via: 'FW-OT',
      flows: [{ search: 'stratum v2', protocol: 'stratum-v2' }],
    },
    {
      from: 'Site DMZ',
      to: 'Internet and pool',
      via: 'FW-IT',
      flows: [{ search: 'stratum v2', protocol: 'stratum-v2' }, https],
    },
  ],
}

interface Saved {
  readonly zones: readonly { id: string; name: string }[]
  readonly assets: readonly { id: string; type: string; name?: string; level: string; zone?: string }[]
  readonly conduits: readonly {
    source: string
    target: string
    via?: readonly string[]
    flows?: readonly { protocol: string }[]
  }[]
}

/** A saved file in the words of what was wanted. */
export function asWanted(text: string) {
  const { zones, assets, conduits } = JSON.parse(text) as Saved
  const names = new Map([...zones, ...assets].map(({ id, name }) => [id, name ?? '']))
  const dmz = zones.find(({ name }) => name === 'Site DMZ')
  return {
    zones: zones.map(({ name }) => name).sort(),
    assets: assets
      .filter(({ zone }) => dmz && zone === dmz.id)
      .map(({ type, name, level }) => ({ type, name, level }))
      .sort((a, b) => (a.type < b.type ? -1 : 1)),
    conduits: conduits.map(({ source, target, via = [], flows = [] }) => ({
      from: names.get(source),
      to: names.get(target),
      via: via.map((id) => names.get(id)),
      flows: flows.map(({ protocol }) => protocol),
    })),
  }
}

/** What `asWanted` gives when everything is there. */
export const EXPECTED = {
  zones: [...DMZ.zones.map(({ name }) => name), 'Site DMZ'].sort(),
  assets: DMZ.assets
    .map(({ type, name }) => ({ type, name, level: 'L3.5' }))
    .sort((a, b) => (a.type < b.type ? -1 : 1)),
  conduits: DMZ.conduits.map(({ from, to, via, flows }) => ({
    from,
    to,
    via: [via],
    flows: flows.map(({ protocol }) => protocol),
  })),
}
