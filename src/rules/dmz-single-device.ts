/**
 * The two sides of the DMZ are guarded by two devices.
 *
 * Both sides: what joins a zone of the DMZ to IT or the outside, and what joins the same zone to OT.
 *
 * Source: NIST SP 800-82r3 (paired firewalls with a DMZ between); IEC 62443-3-3:2013, SR 5.2; semantics §8.
 */
import { behaviourOf, zoneOfEnd } from '../catalogue'
import { type Asset, type DiagramIndex, setFields } from '../model'
import { type CheckContext, createContext } from './engine/context'
import { sidesIn } from './engine/level-set'
import { assetName, listed, recordNames } from './engine/names'
import { openingsOf, type StretchEnd } from './engine/openings'
import { defineRule, type Fix } from './engine/rule'
import { standingAt } from './engine/standing'
import { addFirewall } from './fixes/firewalls'
import { Steps } from './fixes/steps'

export const dmzSingleDevice = defineRule({
  meta: {
    id: 'dmz-single-device',
    title: 'One device guards both sides of the DMZ',
    subject: 'asset',
    severity: 'advice',
    kind: 'risk',
    basis: 'practice',
    sources: [{ document: 'IEC 62443-3-3:2013', clause: 'SR 5.2' }],
    requirements: ['SR 5.2', 'SR 5.1', 'SR 5.2 RE 3'],
    messages: {
      single: '{device} guards both sides of {zones}. Whoever takes it over is past the DMZ at once.',
    },
  },
  check(device, context) {
    if (behaviourOf(device) !== 'filter') return []
    const { index } = context
    const { upper, lower } = bordersAt(context, device)
    const zones = [...upper].filter((zone) => lower.has(zone)).toSorted()
    if (zones.length === 0) return []
    const data = { device: [assetName(device)], zones: listed(zones.flatMap((id) => recordNames(index, id))) }
    return [{ message: 'single', data, about: [device.id], cause: [device.id, zones], rests: zones }]
  },
  fixes: (finding, index, newId) => {
    const device = index.asset(finding.about[0])
    return device ? secondFirewall(index, device, newId) : []
  },
})

/** Zones of the DMZ (or assets there in no zone) that a device joins to IT or the outside, and to OT. */
interface Borders {
  readonly upper: Set<string>
  readonly lower: Set<string>
}

type Place = 'above' | 'dmz' | 'ot'

function bordersAt(context: CheckContext, device: Asset): Borders {
  const borders: Borders = { upper: new Set(), lower: new Set() }
  const legs: StretchEnd[] = []
  const conduits = [...context.index.conduitsVia(device.id), ...context.index.conduitsAt(device.id)]
  for (const opening of conduits.flatMap((conduit) => openingsOf(context.index, conduit))) {
    const { from, to, via } = opening
    if (via.includes(device.id)) addBorder(context, borders, [from, to])
    else if (from.id === device.id) legs.push(to)
    else if (to.id === device.id) legs.push(from)
  }
  addBorder(context, borders, legs)
  return borders
}

/** Between all of these there is only the device. */
function addBorder(context: CheckContext, { upper, lower }: Borders, ends: readonly StretchEnd[]): void {
  const places = ends.map((end) => ({ end, places: placesOf(context, end) }))
  const hasAbove = places.some((one) => one.places.has('above'))
  const hasOt = places.some((one) => one.places.has('ot'))
  for (const { end, places: own } of places) {
    const zone = own.has('dmz') ? zoneOfEnd(context.index, context.index.end(end.id)) : null
    if (zone === null) continue
    if (hasAbove) upper.add(zone)
    if (hasOt) lower.add(zone)
  }
}

function placesOf(context: CheckContext, end: StretchEnd): ReadonlySet<Place> {
  const place = { EXTERNAL: 'above', IT: 'above', DMZ: 'dmz', OT: 'ot' } as const
  return new Set(sidesIn(standingAt(context, end).levels).map((side) => place[side]))
}

/** In the conduits between the DMZ and OT, a firewall of their own; not where the device ends conduits itself. */
function secondFirewall(index: DiagramIndex, device: Asset, newId: () => string): readonly Fix[] {
  if (index.conduitsAt(device.id).length > 0) return []
  const context = createContext(index)
  const inner = index.conduitsVia(device.id).filter((conduit) => {
    const places = [conduit.source, conduit.target].map((id) => placesOf(context, { id, named: undefined }))
    return places.some((one) => one.has('dmz')) && places.some((one) => one.has('ot'))
  })
  if (inner.length === 0) return []
  const steps = new Steps(index)
  const added = addFirewall(steps, 'L3.5', newId)
  for (const { id, via = [] } of inner) {
    const next = via.map((other) => (other === device.id ? added : other))
    steps.take((at) => setFields(at, [id], { via: next }))
  }
  return [{ label: 'Put a second firewall on the OT side', patch: steps.patch }]
}
