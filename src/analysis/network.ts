/**
 * The drawing as a network of hops: who is next to whom (§3).
 */
import type { Asset, Behaviour, Conduit, ConduitId, Flow, Zone } from '../model'
import type { HopTable } from './hop-table'
import type { Labels } from './labels'

/** An asset, as something that opens or ends sessions. */
export interface Spot {
  /** Its rank by id among all assets. */
  readonly number: number
  readonly asset: Asset
  readonly behaviour: Behaviour
  readonly zones: readonly ZoneNode[]
  /** What passes through it, where it is a passing device. */
  readonly gate: Gate | null
  /** Hops of which this asset itself is the near end, and the far end. */
  readonly out: HopTable<Hop>
  readonly in: HopTable<Hop>
  /** For a passing device: the parts of conduits at whose end or between whose ends it stands. */
  readonly parts: Part[]
}

/** A zone: all its members are next to its passing devices, and to each other unless it is isolated. */
export interface ZoneNode {
  /** Its rank by id among all zones. */
  readonly number: number
  readonly zone: Zone
  readonly isolated: boolean
  /** Endpoints and brokers with an interface here, by id. */
  readonly ends: Spot[]
  /** Passing devices into which its members can send, and those that can send to its members; by id. */
  readonly entered: Gate[]
  readonly leaving: Gate[]
  /** Hops that every endpoint and broker here can open, and those that end at every one. */
  readonly out: HopTable<Hop>
  readonly in: HopTable<Hop>
}

/** A passing device, as what lies between the things next to it. */
export interface Gate {
  /** Its rank by id among all passing devices. */
  readonly number: number
  readonly spot: Spot
  /** Whether link sessions pass (§4). */
  readonly passesLink: boolean
  /** Zones whose members can send into it, and zones into which it can send. */
  readonly enteredFrom: readonly ZoneNode[]
  readonly leavesTo: readonly ZoneNode[]
  readonly out: HopTable<Hop>
  readonly in: HopTable<Hop>
}

/** What a hop starts or ends in: one asset, every endpoint and broker of a zone, or a device that passes it on. */
export type Side =
  | { readonly kind: 'end'; readonly spot: Spot }
  | { readonly kind: 'zone'; readonly zone: ZoneNode }
  | { readonly kind: 'gate'; readonly gate: Gate }

/** One way along a part of a conduit, in one direction. */
export interface Hop {
  /** The number of the part, and the id of its conduit. */
  readonly part: number
  readonly id: ConduitId
  readonly from: Side
  readonly to: Side
  /** The protocol that it permits, or `ANY`, or `NETWORK`. */
  readonly label: number
  /** Devices of the conduit's `via`, in the order of travel. */
  readonly via: readonly Spot[]
}

/** An end of a part; `undefined` where the reference dangles. */
export type PartEnd =
  | { readonly kind: 'asset'; readonly spot: Spot }
  | { readonly kind: 'zone'; readonly zone: ZoneNode }
  | undefined

/** A conduit, or the stretch of it between two of the brokers and endpoints in its `via` (§3). */
export interface Part {
  readonly conduit: Conduit
  /** Its rank among all parts, those of conduits with lower ids before. */
  readonly number: number
  readonly source: PartEnd
  readonly target: PartEnd
  /** The passing devices in `via` on this stretch, from source to target. */
  readonly devices: readonly Spot[]
  /** Whether it holds the conduit's own source, and its own target. */
  readonly isFirst: boolean
  readonly isLast: boolean
  /** Whether the conduit names no flow at all; and its flows without those that name an asset not of its end. */
  readonly isUndefined: boolean
  readonly flows: readonly Flow[]
}

/** Two orders of the assets: the one in which they hang together, and the one in which pairs are listed. */
export interface SpotOrder {
  /** What is found together stands together: depth first through passing devices and zones. */
  readonly spots: readonly Spot[]
  /** Where each spot stands there, by its number. */
  readonly placeOf: readonly number[]
  /** By place: the rank by level, from the top, then by id. */
  readonly rankAt: readonly number[]
}

export interface Network {
  readonly labels: Labels
  /** In order of id. */
  readonly spots: readonly Spot[]
  readonly zones: readonly ZoneNode[]
  readonly gates: readonly Gate[]
  readonly order: SpotOrder
  /** The hops of each conduit, conduits in order of id. */
  readonly hops: readonly (readonly Hop[])[]
  /** For each passing device, the labels of flows in the web of passing devices that it is wired to. */
  readonly gateLabels: readonly (readonly number[])[]
  spot(id: string | undefined): Spot | undefined
  zone(id: string): ZoneNode | undefined
}

/**
 * What counts as one way in and out of a device: it sends no session back by the way it came. A zone is one; all zones
 * of a filter or diode together are one, because it passes nothing from zone to zone (§3).
 */
export function zonePort(gate: Gate, zone: ZoneNode): number {
  return gate.spot.behaviour === 'forwarder' ? -2 - zone.number : -1
}
