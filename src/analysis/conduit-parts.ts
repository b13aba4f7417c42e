/**
 * A conduit as the stretches between the brokers and endpoints in its `via` (§3).
 */
import type { Conduit, Flow } from '../model'
import type { Part, PartEnd, Spot, ZoneNode } from './network'

/** What the ids of a drawing stand for; `undefined` where one dangles. */
export interface Places {
  spot(id: string | undefined): Spot | undefined
  zone(id: string): ZoneNode | undefined
}

/**
 * The parts of a conduit from source to target, numbered from `first`; one where no broker or endpoint is in its `via`.
 *
 * A device that is not there reads as absent; so does an end. Source: §3, §10.
 */
export function partsOf(places: Places, conduit: Conduit, first: number): readonly Part[] {
  const target = endOf(places, conduit.target)
  let source = endOf(places, conduit.source)
  const isUndefined = (conduit.flows?.length ?? 0) === 0
  const named = conduit.flows ?? NO_FLOWS
  const flows = named.some(namesSomebody)
    ? named.filter((flow) => misnamed(places, source, target, flow) === null)
    : named
  if (!conduit.via || conduit.via.length === 0) {
    return [
      { conduit, isUndefined, flows, number: first, source, target, devices: NO_DEVICES, isFirst: true, isLast: true },
    ]
  }
  const shared = { conduit, isUndefined, flows }
  const parts: Part[] = []
  let devices: Spot[] = []
  for (const id of conduit.via ?? []) {
    const spot = places.spot(id)
    if (spot?.gate) devices.push(spot)
    else if (spot) {
      const broker: PartEnd = { kind: 'asset', spot }
      const number = first + parts.length
      parts.push({ ...shared, number, source, target: broker, devices, isFirst: number === first, isLast: false })
      source = broker
      devices = []
    }
  }
  const number = first + parts.length
  parts.push({ ...shared, number, source, target, devices, isFirst: number === first, isLast: true })
  return parts
}

const NO_FLOWS: readonly Flow[] = []
const NO_DEVICES: readonly Spot[] = []
const namesSomebody = ({ sourceAsset, targetAsset }: Flow): boolean =>
  sourceAsset !== undefined || targetAsset !== undefined

/** The asset that a flow names and that is not of its end, or null: such a flow opens nothing (§3). */
export function misnamed(places: Places, source: PartEnd, target: PartEnd, flow: Flow): Spot | null {
  const from = places.spot(flow.sourceAsset)
  if (from && !isOfEnd(source, from)) return from
  const to = places.spot(flow.targetAsset)
  return to && !isOfEnd(target, to) ? to : null
}

export function endOf(places: Places, id: string): PartEnd {
  const spot = places.spot(id)
  if (spot) return { kind: 'asset', spot }
  const zone = places.zone(id)
  return zone && { kind: 'zone', zone }
}

function isOfEnd(end: PartEnd, spot: Spot): boolean {
  if (!end) return false
  return end.kind === 'asset' ? end.spot === spot : spot.zones.includes(end.zone)
}
