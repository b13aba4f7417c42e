/** §8 sentence by sentence, read afresh. */
import { flow, https, outside, reads, silent, site } from '../support/fresh-reading'

reads('it-reaches-ot', {
  'a firewall at L3.5 that is only in the via is no DMZ': [
    site().conduit('c', 'pc', 'scada', { ...https, via: ['fw'] }),
    [['error', 'c']],
  ],
  'two conduits through the same firewall in their via do not join there': [
    site()
      .conduit('c1', 'pc', 'mirror', { ...https, via: ['fw'] })
      .conduit('c2', 'mirror', 'scada', { ...https, via: ['fw'] }),
    silent,
  ],
  'a broker in the via at L4 ends it, and opens its own from IT': [
    site()
      .asset('proxy', { type: 'reverse-proxy', level: 'L4', zone: 'office' })
      .conduit('c', 'pc', 'scada', { ...https, via: ['proxy'] }),
    [['error', 'c']],
  ],
  'a broker in the via at L3.5 ends it in the DMZ': [
    site()
      .asset('jump', { type: 'jump-host', level: 'L3.5', zone: 'dmz' })
      .conduit('c', 'pc', 'scada', { ...https, via: ['fw', 'jump', 'fw'] }),
    silent,
  ],
  'zones as ends: their sub-zones are not meant': [
    site()
      .zone('cell', { parent: 'ops' })
      .asset('plc', { type: 'plc', level: 'L1', zone: 'cell' })
      .zone('wing', { parent: 'office' })
      .conduit('c', 'office', 'wing', https),
    silent,
  ],
  'an interface in OT by alsoIn makes the zone’s conduit lead to it': [
    site()
      .zone('lab')
      .asset('hist', { type: 'historian', level: 'L3', alsoIn: ['lab'], zone: 'ops' })
      .conduit('c', 'office', 'lab', https),
    [['error', 'c']],
  ],
  'an isolated zone: the drawn conduit counts': [
    site()
      .zone('cells', { isolated: true })
      .asset('plc', { type: 'plc', level: 'L1', zone: 'cells' })
      .conduit('c', 'pc', 'cells', https),
    [['error', 'c']],
  ],
  'a fieldbus through a switch is a session, through a router it is none': [
    site()
      .asset('sw', { type: 'managed-switch', level: 'L2' })
      .asset('r', { type: 'site-router', level: 'L3' })
      .conduit('c1', 'pc', 'scada', { ...flow('modbus-rtu'), via: ['sw'] })
      .conduit('c2', 'pc', 'scada', { ...flow('modbus-rtu'), via: ['r'] }),
    [['error', 'c1']],
  ],
  'a signal and a hand-over open nothing': [
    site().conduit('c', 'pc', 'scada', { flows: [{ protocol: 'hardwired-io' }, { protocol: 'usb-media' }] }),
    silent,
  ],
  'opened by the OT end alone it is not this rule': [
    site().conduit('c', 'pc', 'scada', flow('https', { opens: 'target' })),
    silent,
  ],
  'a flow that names the asset in the other level': [
    site()
      .asset('pc2', { level: 'L4', zone: 'ops' })
      .conduit('c', 'office', 'ops', flow('https', { targetAsset: 'pc2' })),
    silent,
  ],
  'a diode that points to OT lets in, though nothing comes back': [
    site()
      .asset('d', { type: 'data-diode', level: 'L3' })
      .conduit('c', 'pc', 'scada', { ...flow('https', { opens: 'either' }), via: ['d'] }),
    [['error', 'c']],
  ],
  'outside counts where the rule about outside is off': [
    outside(site({ rules: { 'external-into-ot': 'off' } })).conduit('c', 'internet', 'scada', https),
    [['error', 'c']],
  ],
  'a custom type at L4 without any facts is IT all the same': [
    site()
      .asset('thing', { type: 'custom', role: 'server', level: 'L4', zone: 'office' })
      .conduit('c', 'thing', 'ops', https),
    [['error', 'c']],
  ],
})

reads('dmz-passed-through', {
  'a firewall of the DMZ zone in a via': [
    site()
      .asset('guard', { type: 'it-ot-firewall', level: 'L3.5', zone: 'dmz' })
      .conduit('c', 'pc', 'scada', { ...https, via: ['guard'] }),
    [['error', 'c']],
  ],
  'a firewall drawn at L3.5 between its edges': [
    site().conduit('c1', 'pc', 'fw', https).conduit('c2', 'fw', 'scada', https),
    [['error', 'c2']],
  ],
  'a firewall drawn at L3 between its edges is no DMZ': [
    site()
      .asset('low', { type: 'industrial-firewall', level: 'L3' })
      .conduit('c1', 'pc', 'low', https)
      .conduit('c2', 'low', 'scada', https),
    silent,
  ],
  'a switch of the DMZ zone joins both sides': [
    site()
      .asset('sw', { type: 'core-switch', level: 'L3.5', zone: 'dmz' })
      .conduit('c1', 'pc', 'sw', https)
      .conduit('c2', 'sw', 'scada', https),
    [['error', 'c2']],
  ],
  'the zone’s own firewall stands between the DMZ zone and its edges: to the server there it is no passing through': [
    site()
      .asset('guard', { type: 'it-ot-firewall', level: 'L3.5', zone: 'dmz' })
      .conduit('c1', 'pc', 'guard', flow('https', { targetAsset: 'guard' }))
      .conduit('c2', 'dmz', 'scada', https),
    silent,
  ],
  'a firewall at L3 that is a member of the DMZ zone is a device of a zone at L3.5': [
    site()
      .asset('guard', { type: 'industrial-firewall', level: 'L3', zone: 'dmz' })
      .conduit('c', 'pc', 'scada', { ...https, via: ['guard'] }),
    [['error', 'c']],
  ],
})

reads('ot-reaches-it', {
  'only through a diode: advice': [
    site()
      .asset('d', { type: 'data-diode', level: 'L3.5' })
      .conduit('c', 'scada', 'pc', { ...https, via: ['d'] }),
    [['advice', 'c']],
  ],
  'through a diode on one conduit and past it on another: each as it is': [
    site()
      .asset('d', { type: 'data-diode', level: 'L3.5' })
      .conduit('c1', 'scada', 'pc', { ...https, via: ['d'] })
      .conduit('c2', 'scada', 'pc', https),
    [
      ['error', 'c2'],
      ['advice', 'c1'],
    ],
  ],
  'drawn from IT, opened by the target': [
    site().conduit('c', 'pc', 'scada', flow('smb', { opens: 'target' })),
    [['error', 'c']],
  ],
  'either end opens: what it lets in is told instead': [
    site().conduit('c', 'pc', 'scada', flow('smb', { opens: 'either' })),
    silent,
  ],
  'up to the DMZ it is meant to be': [site().conduit('c', 'scada', 'mirror', https), silent],
  'a diode against the flow lets nothing pass': [
    site()
      .asset('d', { type: 'data-diode', level: 'L3.5' })
      .conduit('c', 'pc', 'scada', { ...flow('https', { opens: 'target' }), via: ['d'] }),
    silent,
  ],
  'a diode with edges of its own: in at its sending side': [
    site()
      .asset('d', { type: 'data-diode', level: 'L3.5' })
      .conduit('c1', 'scada', 'd', https)
      .conduit('c2', 'd', 'pc', https),
    [['advice', 'c2']],
  ],
})

reads('external-into-ot', {
  'outward alone': [outside().conduit('c', 'scada', 'internet', https), [['error', 'c']]],
  'a cloud agent opened from inside counts both ways, once': [
    outside().conduit('c', 'scada', 'internet', flow('fleet-agent-cloud')),
    [['error', 'c']],
  ],
  'to the DMZ it is meant to come': [outside().conduit('c', 'internet', 'mirror', https), silent],
  'a contractor’s laptop that stands at L2 is OT by its level': [
    site()
      .asset('laptop', { type: 'contractor-laptop', level: 'L2', zone: 'ops' })
      .conduit('c', 'laptop', 'scada', https),
    silent,
  ],
  'a miner at the external level is outside': [
    site()
      .zone('out')
      .asset('m', { type: 'asic-miner-air', level: 'external', zone: 'out' })
      .conduit('c', 'm', 'scada', { ...flow('stratum-v1'), via: ['fw'] }),
    [['error', 'c']],
  ],
  'through the office firewall and a switch to OT: the conduit by which OT is reached': [
    outside()
      .asset('sw', { type: 'core-switch', level: 'L4', zone: 'office' })
      .conduit('c1', 'internet', 'sw', https)
      .conduit('c2', 'sw', 'scada', https),
    [['error', 'c2']],
  ],
})

reads('remote-access-uncontrolled', {
  'from the office': [site().conduit('c', 'pc', 'scada', flow('rdp')), [['error', 'c']]],
  'from a server in the DMZ that is no jump host': [
    site().conduit('c', 'mirror', 'scada', { ...flow('ssh'), via: ['fw'] }),
    [['error', 'c']],
  ],
  'from a jump host in the DMZ': [
    site()
      .asset('j', { type: 'jump-host', level: 'L3.5', zone: 'dmz' })
      .conduit('c', 'j', 'scada', { ...flow('rdp'), via: ['fw'] }),
    silent,
  ],
  'from the DMZ zone as a whole: the server there may too': [
    site()
      .asset('j', { type: 'jump-host', level: 'L3.5', zone: 'dmz' })
      .conduit('c', 'dmz', 'scada', { ...flow('rdp'), via: ['fw'] }),
    [['error', 'c']],
  ],
  'from the DMZ zone, but the flow names the jump host': [
    site()
      .asset('j', { type: 'jump-host', level: 'L3.5', zone: 'dmz' })
      .conduit('c', 'dmz', 'scada', { ...flow('rdp', { sourceAsset: 'j' }), via: ['fw'] }),
    silent,
  ],
  'from a jump host that stands at L4': [
    site()
      .asset('j', { type: 'jump-host', level: 'L4', zone: 'office' })
      .conduit('c', 'j', 'scada', { ...flow('rdp'), via: ['fw'] }),
    [['error', 'c']],
  ],
  'a custom broker in the role of a jump host': [
    site()
      .asset('j', { type: 'custom', role: 'jump-host', level: 'L3.5', zone: 'dmz' })
      .conduit('c', 'j', 'scada', { ...flow('ssh'), via: ['fw'] }),
    silent,
  ],
  'a jump host in the via of the conduit': [
    site()
      .asset('j', { type: 'jump-host', level: 'L3.5', zone: 'dmz' })
      .conduit('c', 'pc', 'scada', { ...flow('ssh'), via: ['fw', 'j', 'fw'] }),
    silent,
  ],
  'within OT it does not enter OT': [
    site()
      .zone('cell')
      .asset('plc', { level: 'L1', zone: 'cell' })
      .conduit('c', 'scada', 'plc', { ...flow('ssh'), via: ['fw'] }),
    silent,
  ],
  'out of OT it does not enter either': [
    site().conduit('c', 'scada', 'mirror', { ...flow('ssh'), via: ['fw'] }),
    silent,
  ],
})
