/**
 * What hangs on one switch, access point or router without rules: a segment.
 *
 * Forwarders that are wired to each other are one segment. An edge that passes a firewall, a diode or anything else but
 * forwarders, or ends in a firewall or diode, does not hang on it; nor does one that carries only signals and hand-overs.
 * What stands outside counts as one zone: how its owners part it is not ours to draw.
 */
import { behaviourOf, sideOf } from '../../catalogue'
import type { Asset, AssetId, Conduit, DiagramIndex } from '../../model'
import type { CheckContext } from './context'
import { opensNoSession } from './ends'
import { byId } from './names'

interface Segment {
  readonly forwarders: Asset[]
  readonly edges: Set<Conduit>
  /** Zones that hang on it, by key: a zone's id, the id of an asset in no zone, or `outside`; with a record to name. */
  readonly zones: Map<string, string>
}

const isForwarder = (asset: Asset) => behaviourOf(asset) === 'forwarder'
const isForwarderOrAbsent = (asset: Asset | undefined) => asset === undefined || isForwarder(asset)
const isGuard = (asset: Asset | undefined) =>
  asset !== undefined && (behaviourOf(asset) === 'filter' || behaviourOf(asset) === 'diode')

/** Each segment under the id of the first of its forwarders. */
export function segmentsByFirst(context: CheckContext): ReadonlyMap<string, Segment> {
  const { index } = context
  const seen = new Set<string>()
  const segments = new Map<string, Segment>()
  for (const asset of byId(context.assetsWhere(isForwarder))) {
    if (!seen.has(asset.id)) segments.set(asset.id, segmentFrom(index, asset, seen))
  }
  return segments
}

function segmentFrom(index: DiagramIndex, start: Asset, seen: Set<string>): Segment {
  const segment: Segment = { forwarders: [], edges: new Set(), zones: new Map() }
  const waiting = [start]
  seen.add(start.id)
  for (let device = waiting.pop(); device; device = waiting.pop()) {
    segment.forwarders.push(device)
    for (const zone of index.zonesOf(device)) {
      if (index.interfacesIn(zone.id).some(endsSessions)) addZone(index, segment, zone.id)
    }
    for (const edge of index.conduitsAt(device.id)) {
      const other = index.end(edge.source === device.id ? edge.target : edge.source)
      if (!other || !hangsOn(index, edge)) continue
      if (other.kind === 'zone') addZone(index, segment, other.zone.id)
      else if (isGuard(other.asset)) continue
      else if (!isForwarder(other.asset)) addAsset(index, segment, other.asset)
      else if (!seen.has(other.asset.id)) {
        seen.add(other.asset.id)
        waiting.push(other.asset)
      }
      segment.edges.add(edge)
    }
  }
  segment.forwarders.sort((a, b) => (a.id < b.id ? -1 : 1))
  return segment
}

const endsSessions = (asset: Asset) => !isForwarder(asset) && !isGuard(asset)

/** Whether an edge passes nothing but forwarders, so that what is at its ends hangs on the same segment. */
export function hangsOn(index: DiagramIndex, edge: Conduit): boolean {
  return !opensNoSession(edge) && (edge.via ?? []).every((id) => isForwarderOrAbsent(index.asset(id)))
}

function addZone(index: DiagramIndex, segment: Segment, zone: string): void {
  const members = index.interfacesIn(zone as never)
  const outside = members.length > 0 && members.every((asset) => sideOf(asset.level) === 'EXTERNAL')
  put(segment, outside ? 'outside' : zone, zone)
}

function addAsset(index: DiagramIndex, segment: Segment, asset: Asset): void {
  const zones = index.zonesOf(asset)
  for (const zone of zones) addZone(index, segment, zone.id)
  if (zones.length === 0) put(segment, sideOf(asset.level) === 'EXTERNAL' ? 'outside' : asset.id, asset.id)
}

/** Of several that count as one, the first by id is named. */
function put({ zones }: Segment, key: string, id: string): void {
  const before = zones.get(key)
  if (before === undefined || id < before) zones.set(key, id)
}

/**
 * Forwarders in no zone on whose segment at most one zone hangs. They need no zone of their own (§8, `unzoned-asset`): what
 * leads to them from that zone leaves it no more than a wire inside it does.
 */
export function forwardersOfOneZone(context: CheckContext): ReadonlySet<AssetId> {
  const segments = [...context.remember(segmentsByFirst).values()].filter(({ zones }) => zones.size < 2)
  const devices = segments.flatMap(({ forwarders }) => forwarders)
  return new Set(devices.filter((device) => context.index.zonesOf(device).length === 0).map(({ id }) => id))
}
