/** §8 sentence by sentence, on drawings that are easily judged wrong; each by the whole checker, read for one rule. */
import { describe, expect, it } from 'vitest'
import { indexDiagram } from '../../src/model'
import { checkDiagram } from '../../src/rules'
import { type DiagramBuilder, diagram } from '../support/diagram-builder'
import { TODAY } from '../support/test-rule'

type Told = readonly (readonly [severity: string, ...about: string[]])[]

function reads(rule: string, cases: Readonly<Record<string, readonly [DiagramBuilder, Told]>>): void {
  describe(rule, () => {
    for (const [name, [drawing, told]] of Object.entries(cases)) {
      it(name, () => {
        const findings = checkDiagram(indexDiagram(drawing.build()), TODAY).filter((finding) => finding.rule === rule)
        expect(findings.map(({ severity, about }) => [severity, ...about])).toEqual(told)
      })
    }
  })
}

const flow = (protocol: string, more: object = {}) => ({ flows: [{ protocol, ...more }] })
const https = flow('https')
const silent: Told = []

/** An office and a control room, each with one asset; a firewall at L3.5 that stands nowhere yet; a DMZ with a server. */
const site = (fields: object = {}) =>
  diagram(fields as Record<string, unknown>)
    .zone('office')
    .zone('ops')
    .zone('dmz')
    .asset('pc', { type: 'office-workstation', level: 'L4', zone: 'office' })
    .asset('scada', { type: 'scada-server', level: 'L2', zone: 'ops' })
    .asset('mirror', { type: 'dmz-historian-replica', level: 'L3.5', zone: 'dmz' })
    .asset('fw', { type: 'it-ot-firewall', level: 'L3.5' })
const outside = (built: DiagramBuilder = site()) =>
  built.zone('net').asset('internet', { type: 'internet', level: 'external', zone: 'net' })

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
