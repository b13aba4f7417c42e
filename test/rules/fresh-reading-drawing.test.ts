/** §8 sentence by sentence, read afresh. */
import { diagram } from '../support/diagram-builder'
import { flow, https, outside, reads, silent, site } from '../support/fresh-reading'

reads('dmz-missing', {
  'IT and OT both drawn and not connected': [diagram().asset('a', { level: 'L4' }).asset('b', { level: 'L2' }), silent],
  'an endpoint at L3.5 is enough, connected or not': [site().conduit('c', 'pc', 'scada', https), silent],
  'a firewall and a switch at L3.5 are not': [
    diagram()
      .asset('a', { level: 'L4' })
      .asset('b', { level: 'L2' })
      .asset('f', { type: 'it-ot-firewall', level: 'L3.5' })
      .asset('s', { type: 'core-switch', level: 'L3.5' })
      .conduit('c1', 'a', 'f')
      .conduit('c2', 'f', 's')
      .conduit('c3', 's', 'b'),
    [['error']],
  ],
  'by one zone that holds both': [
    diagram().zone('z').asset('a', { level: 'L4', zone: 'z' }).asset('b', { level: 'L2', zone: 'z' }),
    [['error']],
  ],
  'members of an isolated zone are not connected by it': [
    diagram()
      .zone('z', { isolated: true })
      .asset('a', { level: 'L4', zone: 'z' })
      .asset('b', { level: 'L2', zone: 'z' }),
    silent,
  ],
  'members of an isolated zone that one conduit serves are': [
    diagram()
      .zone('z', { isolated: true })
      .asset('a', { level: 'L4', zone: 'z' })
      .asset('b', { level: 'L2', zone: 'z' })
      .asset('log', { level: 'L3' })
      .conduit('c', 'z', 'log', https),
    [['error']],
  ],
  'a parent and its sub-zone are not connected by that': [
    diagram()
      .zone('z')
      .zone('y', { parent: 'z' })
      .asset('a', { level: 'L4', zone: 'z' })
      .asset('b', { level: 'L2', zone: 'y' }),
    silent,
  ],
  'an asset with interfaces in both zones connects them': [
    diagram()
      .zone('z')
      .zone('y')
      .asset('a', { level: 'L4', zone: 'z', alsoIn: ['y'] })
      .asset('b', { level: 'L2', zone: 'y' }),
    [['error']],
  ],
  'outside and OT without IT': [
    outside(diagram().zone('ops').asset('scada', { level: 'L2', zone: 'ops' })).conduit(
      'c',
      'internet',
      'scada',
      https,
    ),
    silent,
  ],
})

reads('flat-zone', {
  'outside and OT': [site().asset('x', { type: 'internet', level: 'external', zone: 'ops' }), [['error', 'ops']]],
  'outside and IT is none of its business': [site().asset('x', { level: 'external', zone: 'office' }), silent],
  'DMZ with IT: a warning': [site().asset('x', { level: 'L4', zone: 'dmz' }), [['warning', 'dmz']]],
  'DMZ, IT and OT: the error alone': [
    site().asset('x', { level: 'L4', zone: 'dmz' }).asset('y', { level: 'L1', zone: 'dmz' }),
    [['error', 'dmz']],
  ],
  'a sub-zone is a zone of its own': [
    site().zone('in', { parent: 'office' }).asset('x', { level: 'L1', zone: 'in' }),
    silent,
  ],
  'the zone’s own firewall may stand at L3.5': [
    site().asset('g', { type: 'it-ot-firewall', level: 'L3.5', zone: 'ops' }),
    silent,
  ],
  'isolated or not': [
    site().zone('i', { isolated: true }).asset('x', { level: 'L4', zone: 'i' }).asset('y', { level: 'L1', zone: 'i' }),
    [['error', 'i']],
  ],
})

reads('undefined-conduit', {
  'behind a firewall all the same': [site().conduit('c', 'pc', 'scada', { via: ['fw'] }), [['error', 'c']]],
  'between a zone and its parent': [
    site().zone('in', { parent: 'ops' }).asset('p', { level: 'L1', zone: 'in' }).conduit('c', 'ops', 'in'),
    [['error', 'c']],
  ],
  'from a zone to its own member': [site().conduit('c', 'ops', 'scada'), silent],
  'between two assets in no zone': [diagram().asset('a').asset('b').conduit('c', 'a', 'b'), [['error', 'c']]],
  'both ends dangling': [diagram().conduit('c', 'nobody', 'nowhere'), silent],
})

reads('uncontrolled-conduit', {
  'within OT: a warning': [
    site().zone('cell').asset('plc', { level: 'L1', zone: 'cell' }).conduit('c', 'scada', 'plc', https),
    [['warning', 'c']],
  ],
  'OT and DMZ are two sides': [site().conduit('c', 'scada', 'mirror', https), [['error', 'c']]],
  'outside and IT are two sides': [outside().conduit('c', 'internet', 'pc', https), [['error', 'c']]],
  'a broker in the via is a boundary device': [
    site()
      .asset('p', { type: 'reverse-proxy', level: 'L3.5' })
      .conduit('c', 'scada', 'mirror', { ...https, via: ['p'] }),
    silent,
  ],
  'a firewall that behaves as a switch is none': [
    site()
      .asset('f', { type: 'it-ot-firewall', behaviour: 'forwarder', level: 'L3.5' })
      .conduit('c', 'scada', 'mirror', { ...https, via: ['f'] }),
    [['error', 'c']],
  ],
  'a firewall that is not there is none': [
    site().conduit('c', 'scada', 'mirror', { ...https, via: ['gone'] }),
    [['error', 'c']],
  ],
  'a fieldbus is no signal': [
    site().zone('cell').asset('plc', { level: 'L1', zone: 'cell' }).conduit('c', 'scada', 'plc', flow('modbus-rtu')),
    [['warning', 'c']],
  ],
})

reads('shared-segment', {
  'two zones on one switch': [
    site()
      .asset('sw', { type: 'managed-switch', level: 'L3' })
      .conduit('c1', 'pc', 'sw', https)
      .conduit('c2', 'scada', 'sw', https),
    [['error', 'c1', 'c2', 'sw']],
  ],
  'one zone on it, and a firewall': [
    site()
      .asset('sw', { type: 'managed-switch', level: 'L2', zone: 'ops' })
      .conduit('c1', 'scada', 'sw')
      .conduit('c2', 'sw', 'fw')
      .conduit('c3', 'fw', 'pc', https),
    silent,
  ],
  'a switch in the via of two conduits does not join them': [
    site()
      .asset('sw', { type: 'managed-switch', level: 'L3' })
      .conduit('c1', 'pc', 'mirror', { ...https, via: ['sw'] })
      .conduit('c2', 'scada', 'mirror', { ...https, via: ['sw'] }),
    silent,
  ],
  'a switch of one zone with an edge into another': [
    site().asset('sw', { type: 'managed-switch', level: 'L2', zone: 'ops' }).conduit('c1', 'sw', 'pc', https),
    [['error', 'c1', 'sw']],
  ],
  'a firewall between the edge and the switch': [
    site()
      .asset('sw', { type: 'managed-switch', level: 'L2', zone: 'ops' })
      .conduit('c1', 'sw', 'pc', { ...https, via: ['fw'] }),
    silent,
  ],
  'a switch with an interface in each of two zones': [
    site().asset('sw', { type: 'managed-switch', level: 'L2', zone: 'ops', alsoIn: ['office'] }),
    [['error', 'sw']],
  ],
  'a custom switch by its role': [
    site()
      .asset('sw', { type: 'custom', role: 'switch', level: 'L3' })
      .conduit('c1', 'office', 'sw', https)
      .conduit('c2', 'sw', 'ops', https),
    [['error', 'c1', 'c2', 'sw']],
  ],
})

reads('dual-homed', {
  'two zones': [site().asset('x', { level: 'L3', zone: 'ops', alsoIn: ['dmz'] }), [['error', 'x']]],
  'its own zone twice is one': [site().asset('x', { level: 'L3', zone: 'ops', alsoIn: ['ops'] }), silent],
  'no zone of its own, but two interfaces': [
    site().asset('x', { level: 'L3', alsoIn: ['ops', 'dmz'] }),
    [['error', 'x']],
  ],
  'a second zone that is not there': [site().asset('x', { level: 'L3', zone: 'ops', alsoIn: ['gone'] }), silent],
  'a jump host, a firewall and a switch may': [
    site()
      .asset('j', { type: 'jump-host', level: 'L3.5', zone: 'dmz', alsoIn: ['ops'] })
      .asset('f', { type: 'it-ot-firewall', level: 'L3.5', zone: 'dmz', alsoIn: ['ops'] })
      .asset('s', { type: 'managed-switch', level: 'L2', zone: 'ops', alsoIn: ['dmz'] }),
    silent,
  ],
  'a zone and its sub-zone are two': [
    site()
      .zone('in', { parent: 'ops' })
      .asset('x', { zone: 'in', alsoIn: ['ops'] }),
    [['error', 'x']],
  ],
})

reads('unzoned-asset', {
  'a firewall only in a via': [site().conduit('c', 'pc', 'scada', { via: ['fw'] }), silent],
  'a firewall only between its edges': [site().conduit('c1', 'pc', 'fw').conduit('c2', 'fw', 'scada'), silent],
  'a firewall that stands nowhere': [site(), [['warning', 'fw']]],
  'a server in a via needs a zone': [
    site()
      .asset('s', { level: 'L3' })
      .conduit('c', 'pc', 'scada', { via: ['s', 'fw'] }),
    [['warning', 's']],
  ],
  'a broker between its edges is a boundary device': [
    site()
      .asset('j', { type: 'jump-host', level: 'L3.5' })
      .conduit('c1', 'pc', 'j')
      .conduit('c2', 'j', 'scada', { via: ['fw'] }),
    silent,
  ],
  'a zone that is not there': [diagram().asset('a', { zone: 'gone' }), [['warning', 'a']]],
  'outside too': [diagram().asset('a', { type: 'internet', level: 'external' }), [['warning', 'a']]],
})

reads('level-mismatch', {
  'a custom type with a role has no usual level': [
    diagram().zone('z').asset('a', { type: 'custom', role: 'controller', level: 'L5', zone: 'z' }),
    silent,
  ],
  'a type nobody knows': [diagram().zone('z').asset('a', { type: 'flux-capacitor', level: 'L5', zone: 'z' }), silent],
  'a controller in the office': [
    diagram().zone('z').asset('a', { type: 'plc', level: 'L4', zone: 'z' }),
    [['advice', 'a']],
  ],
  'a contractor’s laptop may stand at L2': [
    diagram().zone('z').asset('a', { type: 'contractor-laptop', level: 'L2', zone: 'z' }),
    silent,
  ],
  'a severity of the document’s own': [
    diagram({ rules: { 'level-mismatch': 'error' } })
      .zone('z')
      .asset('a', { type: 'plc', level: 'L4', zone: 'z' }),
    [['error', 'a']],
  ],
})
