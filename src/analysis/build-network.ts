import { compareText } from '../base'
import { behaviourOf, isPassing, passesLink, protocolOf } from '../catalogue'
import type { Asset, DiagramIndex } from '../model'
import { type Places, partsOf } from './conduit-parts'
import { hopsOf } from './flow-hops'
import { gateLabels } from './gate-labels'
import { HopTable } from './hop-table'
import { type Labels, labelsOf } from './labels'
import type { Gate, Hop, Network, Part, Side, Spot, ZoneNode } from './network'
import { spotOrder } from './spot-order'

/** Who is next to whom in a drawing (§3). Everything is in order of id. Cost: near-linear in the records. */
export function buildNetwork(index: DiagramIndex): Network {
  const labels = drawnLabels(index)
  const zones = byId(index.zones).map((zone, number): ZoneNode => {
    const isolated = zone.isolated === true
    return { number, zone, isolated, ends: [], entered: [], leaving: [], ...hopTables() }
  })
  const zoneById = new Map<string, ZoneNode>(zones.map((node) => [node.zone.id, node]))
  const gates: Gate[] = []
  const spots = byId(index.assets).map((asset, number) => {
    const at = index.zonesOf(asset).map((zone) => zoneById.get(zone.id) as ZoneNode)
    const spot = newSpot(index, asset, number, at, gates.length)
    if (spot.gate) gates.push(spot.gate)
    join(spot)
    return spot
  })
  const spotById = new Map<string, Spot>(spots.map((spot) => [spot.asset.id, spot]))
  const places: Places = { spot: (id) => spotById.get(id ?? ''), zone: (id) => zoneById.get(id) }
  let parts = 0
  const hops = byId(index.conduits).map((conduit) =>
    partsOf(places, conduit, parts).flatMap((part) => {
      parts += 1
      rememberPart(part)
      const found = hopsOf(part, labels, places)
      for (const hop of found) attach(hop)
      return found
    }),
  )
  return {
    labels,
    spots,
    zones,
    gates,
    order: spotOrder(spots, zones, gates),
    hops,
    gateLabels: gateLabels(gates, hops),
    spot: places.spot,
    zone: places.zone,
  }
}

function byId<T extends { readonly id: string }>(records: readonly T[]): readonly T[] {
  return records.toSorted((a, b) => compareText(a.id, b.id))
}

/** The protocols that some flow names, without those that open no session (§4). */
function drawnLabels(index: DiagramIndex): Labels {
  const isLink = new Map<string, boolean>()
  for (const conduit of index.conduits) {
    for (const flow of conduit.flows ?? []) {
      const { id, session } = protocolOf(flow)
      if (session === 'network' || session === 'link') isLink.set(id, session === 'link')
    }
  }
  return labelsOf(isLink)
}

function newSpot(index: DiagramIndex, asset: Asset, number: number, zones: readonly ZoneNode[], rank: number): Spot {
  const behaviour = behaviourOf(asset)
  const spot = { number, asset, behaviour, zones, gate: null as Gate | null, ...hopTables(), parts: [] }
  if (!isPassing(asset)) return spot
  const open = behaviour === 'diode' ? diodeZones(index, asset) : { entered: true, leaves: true }
  spot.gate = {
    number: rank,
    spot,
    passesLink: passesLink(asset),
    enteredFrom: open.entered ? zones : [],
    leavesTo: open.leaves ? zones : [],
    ...hopTables(),
  }
  return spot
}

/** A zone that a diode stands in is on the side that its edges are not; with edges of both kinds it is not joined (§2). */
function diodeZones(index: DiagramIndex, diode: Asset): { readonly entered: boolean; readonly leaves: boolean } {
  const edges = index.conduitsAt(diode.id)
  return {
    entered: edges.every((edge) => edge.target !== diode.id),
    leaves: edges.every((edge) => edge.source !== diode.id),
  }
}

function join(spot: Spot): void {
  if (!spot.gate) for (const zone of spot.zones) zone.ends.push(spot)
  for (const zone of spot.gate?.enteredFrom ?? []) zone.entered.push(spot.gate as Gate)
  for (const zone of spot.gate?.leavesTo ?? []) zone.leaving.push(spot.gate as Gate)
}

function rememberPart(part: Part): void {
  const ends = [part.source, part.target].flatMap((end) => (end?.kind === 'asset' && end.spot.gate ? [end.spot] : []))
  for (const device of new Set([...ends, ...part.devices])) device.parts.push(part)
}

function attach(hop: Hop): void {
  const { from, to } = hop
  placeOf(from).out.add(hop, to.kind === 'gate')
  placeOf(to).in.add(hop, from.kind === 'gate')
}

function placeOf(side: Side): Spot | ZoneNode | Gate {
  if (side.kind === 'gate') return side.gate
  return side.kind === 'zone' ? side.zone : side.spot
}

function hopTables() {
  return { out: new HopTable<Hop>(), in: new HopTable<Hop>() }
}
