/**
 * What the flows of a conduit let pass along each of its parts, and in which direction (§3, §4).
 */
import { protocolOf } from '../catalogue'
import type { Flow } from '../model'
import type { Places } from './conduit-parts'
import { ANY, type Labels, NETWORK } from './labels'
import type { Hop, Part, PartEnd, Side, Spot } from './network'

/** The hops along one part of a conduit, in both directions. */
export function hopsOf(part: Part, labels: Labels, places: Places): readonly Hop[] {
  if (!part.isUndefined) return part.flows.flatMap((flow) => flowHops(part, flow, labels, places))
  const [source, target] = [sideOf(part.source), sideOf(part.target)]
  return along(part, { label: wideLabel(part.devices), source, target, opens: 'either' })
}

/** What an undefined stretch through these devices permits (§4). */
function wideLabel(devices: readonly Spot[]): number {
  return passesLinks(devices) ? ANY : NETWORK
}

/** What an end of a conduit stands for where no flow narrows it. */
export function sideOf(end: PartEnd): Side | undefined {
  if (!end || end.kind === 'zone') return end
  return end.spot.gate ? { kind: 'gate', gate: end.spot.gate } : { kind: 'end', spot: end.spot }
}

interface Opening {
  readonly label: number
  readonly source: Side | undefined
  readonly target: Side | undefined
  readonly opens: 'source' | 'target' | 'either'
}

function flowHops(part: Part, flow: Flow, labels: Labels, places: Places): readonly Hop[] {
  const facts = protocolOf(flow)
  const label = labels.of(facts.id)
  if (label === undefined) return []
  if (facts.session === 'link' && !passesLinks(part.devices)) return []
  const from = part.isFirst ? places.spot(flow.sourceAsset) : undefined
  const to = part.isLast ? places.spot(flow.targetAsset) : undefined
  return along(part, {
    label,
    source: from ? { kind: 'end', spot: from } : sideOf(part.source),
    target: to ? { kind: 'end', spot: to } : sideOf(part.target),
    opens: facts.commandsBack ? 'either' : (flow.opens ?? 'source'),
  })
}

function along(part: Part, { label, source, target, opens }: Opening): readonly Hop[] {
  if (!source || !target || isSame(source, target)) return []
  const { number, devices: via } = part
  const id = part.conduit.id
  const hops: Hop[] = []
  if (opens !== 'target') hops.push({ part: number, id, label, from: source, to: target, via })
  if (opens !== 'source' && !isOneWay(part)) {
    hops.push({ part: number, id, label, from: target, to: source, via: via.toReversed() })
  }
  return hops
}

function passesLinks(devices: readonly Spot[]): boolean {
  return devices.every((device) => device.gate?.passesLink)
}

/** Whether a diode stands on it, at an end or between: then nothing passes from target to source (§2). */
function isOneWay(part: Part): boolean {
  return isDiode(part.source) || isDiode(part.target) || part.devices.some((device) => device.behaviour === 'diode')
}

function isDiode(end: PartEnd): boolean {
  return end?.kind === 'asset' && end.spot.behaviour === 'diode'
}

/** A way from an asset to itself leads nowhere; a zone's members can talk to each other along one. */
function isSame(a: Side, b: Side): boolean {
  const [one, other] = [assetOf(a), assetOf(b)]
  return one !== undefined && one === other
}

function assetOf(side: Side): Spot | undefined {
  if (side.kind === 'zone') return undefined
  return side.kind === 'end' ? side.spot : side.gate.spot
}
