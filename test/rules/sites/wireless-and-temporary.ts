import { asset, conduit, type ReferenceSite, siteFile, zone } from './site'

/** Wireless and temporary equipment in zones of their own, each behind a firewall. */
export const wirelessAndTemporary: ReferenceSite = {
  file: siteFile('Wireless and temporary equipment apart', {
    zones: [
      zone('ops', 'Plant operations', 2),
      zone('wireless', 'Plant wireless', 2),
      zone('loan', 'Loan laptops', 2),
      zone('media', 'Media scanning', 2),
    ],
    assets: [
      asset('mes', 'mes-server', 'L3', 'ops'),
      asset('scada', 'scada-server', 'L3', 'ops'),
      asset('ap', 'plant-wifi-ap', 'L3', 'wireless', { quantity: 6 }),
      asset('tablet', 'maintenance-tablet', 'L3', 'wireless', { quantity: 10 }),
      asset('laptop', 'contractor-laptop', 'L3', 'loan', { quantity: 2 }),
      asset('kiosk', 'media-scan-kiosk', 'L3.5', 'media'),
      asset('fw-air', 'industrial-firewall', 'L3'),
      asset('fw-loan', 'industrial-firewall', 'L3'),
    ],
    conduits: [
      conduit('orders', ['tablet', 'mes'], ['fw-air'], ['https']),
      conduit('visit', ['laptop', 'scada'], ['fw-loan'], ['https']),
      conduit('scanned', ['kiosk', 'scada'], [], ['usb-media']),
    ],
  }),
  breaks: [
    {
      name: 'the tablets join the plant’s wired zone',
      change: (site) => site.set('tablet', { zone: 'ops' }).remove('orders', 'fw-air'),
      findings: ['warning wireless-not-separate(ops)'],
    },
    {
      name: 'a contractor plugs in beside the servers',
      change: (site) => site.set('laptop', { zone: 'ops' }).remove('visit', 'fw-loan'),
      findings: ['warning temporary-not-separate(ops)'],
    },
  ],
}
