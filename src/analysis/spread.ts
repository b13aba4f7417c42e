/**
 * How a session spreads through passing devices (§3, §4).
 */
import type { HopTable } from './hop-table'
import { ANY, meet, NETWORK, NONE } from './labels'
import { type Gate, type Hop, type Network, type Side, type Spot, type ZoneNode, zonePort } from './network'

/**
 * One step of a way, linked to the one before: along a hop or by a zone, to a device or to the way's end. The first link
 * may be no step at all, but say who opens.
 */
export interface Link {
  readonly before: Link | null
  readonly opener?: Spot
  readonly hop: Hop | null
  /** The device it arrives at; null at the end of the way. */
  readonly gate: Gate | null
}

/** With the sessions from what opens them, or against them from what ends them. */
export interface Direction {
  far(hop: Hop): Side
  hopsAt(place: Spot | ZoneNode | Gate): HopTable<Hop>
  /** Zones that lie ahead of a device, and devices that lie ahead of a zone. */
  zonesAt(gate: Gate): readonly ZoneNode[]
  gatesIn(zone: ZoneNode): readonly Gate[]
}

export const FORWARD: Direction = {
  far: (hop) => hop.to,
  hopsAt: (place) => place.out,
  zonesAt: (gate) => gate.leavesTo,
  gatesIn: (zone) => zone.entered,
}
export const BACKWARD: Direction = {
  far: (hop) => hop.from,
  hopsAt: (place) => place.in,
  zonesAt: (gate) => gate.enteredFrom,
  gatesIn: (zone) => zone.leaving,
}

/** What a way is on arrival: what it still permits, and whether it passed a device to be marked. */
export interface Carried {
  readonly label: number
  readonly isMarked: boolean
}

/**
 * Told of every asset, and of all endpoints and brokers of a zone, that a way gets to, with its last step: along a hop,
 * or by the zone (null). The same may come again.
 */
export interface Sink {
  end(spot: Spot, carried: Carried, before: Link | null, hop: Hop): void
  ends(zone: ZoneNode, carried: Carried, before: Link | null, hop: Hop | null): void
  gate?(gate: Gate, carried: Carried, link: Link | null, port: number): void
}

/** Devices and hops that may be used, all where nothing is said; and devices that mark the ways that pass them. */
export interface Limits {
  readonly gate?: (gate: Gate) => boolean
  readonly hop?: (hop: Hop) => boolean
  readonly mark?: (device: Spot) => boolean
  /** Only where sessions pass on is asked, not where they end. */
  readonly onlyGates?: boolean
  /** Whether nothing more is asked, so that not even the other hops of a place are looked at. */
  readonly isOver?: () => boolean
}

interface Arrival {
  readonly gate: Gate
  readonly carried: Carried
  readonly link: Link | null
  /** The way in. Still to be taken: every other way out, or (`isSecond`) this one alone. */
  readonly port: number
  readonly isSecond: boolean
}

/** Every way out was taken. */
const DONE = -0x8000_0000
/** Came by no way in. */
const NOWHERE = -0x7fff_ffff

/**
 * Breadth first, so what is found first is found by fewest hops. No device sends a session back by the way it came: the
 * first arrival takes every other way out, the first one by another way takes the remaining one. So each way out is
 * taken once for each label, and the cost is linear in them.
 */
export class Spread {
  readonly #seen = new Map<number, number>()
  readonly #seenInZone = new Map<number, number>()
  readonly #queue: Arrival[] = []
  #next = 0
  /** How many ways out were looked at: what it cost. */
  steps = 0

  constructor(
    readonly network: Network,
    readonly direction: Direction,
    readonly sink: Sink,
    readonly limits: Limits = {},
  ) {}

  /** From a device itself; `without` is the part of a conduit that may not be used from there, by its rank. */
  fromGate(gate: Gate, label: number, without: number | null): void {
    this.#arrive(gate, { label, isMarked: false }, without ?? NOWHERE, null)
  }

  /** Along one hop. */
  follow(hop: Hop, carried: Carried, before: Link | null): void {
    this.steps += 1
    if (this.limits.hop?.(hop) === false) return
    const label = meet(this.network.labels, carried.label, hop.label)
    if (label === NONE) return
    const { mark } = this.limits
    const isMarked = carried.isMarked || (mark !== undefined && hop.via.some(mark))
    const isSame = label === carried.label && isMarked === carried.isMarked
    const next = isSame ? carried : { label, isMarked }
    const far = this.direction.far(hop)
    if (far.kind === 'gate') this.#arrive(far.gate, next, hop.part, { before, hop, gate: far.gate })
    else if (far.kind === 'zone') this.sink.ends(far.zone, next, before, hop)
    else this.sink.end(far.spot, next, before, hop)
  }

  /** Along every hop from a place, but those of one part of a conduit. */
  followFrom(
    place: Spot | ZoneNode | Gate,
    carried: Carried,
    before: Link | null,
    without: number | null = null,
  ): void {
    for (const hops of this.direction.hopsAt(place).permitting(carried.label, this.limits.onlyGates)) {
      for (const hop of hops) {
        if (this.limits.isOver?.()) return
        if (hop.part !== without) this.follow(hop, carried, before)
      }
    }
  }

  /** Into the passing devices of a zone: all of them, or all but the one it comes from. */
  intoGates(zone: ZoneNode, carried: Carried, before: Link | null, from: Gate | null): void {
    const slot = this.#slot(zone.number, carried)
    const first = this.#seenInZone.get(slot)
    if (first !== undefined && (first === DONE || first === from?.number)) return
    this.#seenInZone.set(slot, first === undefined && from ? from.number : DONE)
    for (const gate of first === undefined ? this.direction.gatesIn(zone) : this.#gatesBy(first)) {
      if (this.limits.isOver?.()) return
      this.steps += 1
      if (gate !== from) this.#arrive(gate, carried, zonePort(gate, zone), { before, hop: null, gate })
    }
  }

  /** Goes on until nothing new is found, or until told to stop. */
  run(isEnough: () => boolean = () => false): void {
    for (
      let next = this.#queue[this.#next];
      next && !isEnough() && !this.limits.isOver?.();
      next = this.#queue[this.#next]
    ) {
      this.#next += 1
      this.#leave(next)
    }
  }

  #gatesBy(number: number): readonly Gate[] {
    const gate = this.network.gates[number]
    return gate ? [gate] : []
  }

  #slot(number: number, { label, isMarked }: Carried): number {
    return (number * this.network.labels.count + label) * 2 + (isMarked ? 1 : 0)
  }

  #arrive(gate: Gate, carried: Carried, port: number, link: Link | null): void {
    if (this.limits.gate?.(gate) === false) return
    const label = gate.passesLink ? carried.label : meet(this.network.labels, carried.label, NETWORK)
    if (label === NONE) return
    const isMarked = carried.isMarked || this.limits.mark?.(gate.spot) === true
    const inside: Carried = { label, isMarked }
    const slot = this.#slot(gate.number, inside)
    const first = this.#seen.get(slot)
    if (first === DONE || first === port || this.#isCovered(gate, inside, port)) return
    const isSecond = first !== undefined
    this.#seen.set(slot, isSecond || port === NOWHERE ? DONE : port)
    this.#queue.push({ gate, carried: inside, link, port: first ?? port, isSecond })
    this.sink.gate?.(gate, inside, link, port)
  }

  /** Whether a way that permits more has been here already. */
  #isCovered(gate: Gate, { label, isMarked }: Carried, port: number): boolean {
    if (label === ANY) return false
    return [ANY, NETWORK].some((wide) => {
      if (label === wide || meet(this.network.labels, wide, label) !== label) return false
      const first = this.#seen.get(this.#slot(gate.number, { label: wide, isMarked }))
      return first === DONE || first === port
    })
  }

  #leave({ gate, carried, link, port, isSecond }: Arrival): void {
    if (isSecond && port >= 0) {
      for (const hops of this.direction.hopsAt(gate).along(port, this.limits.onlyGates)) {
        for (const hop of hops) this.follow(hop, carried, link)
      }
    } else if (!isSecond) this.followFrom(gate, carried, link, port)
    for (const zone of this.direction.zonesAt(gate)) {
      if ((zonePort(gate, zone) === port) !== isSecond) continue
      this.steps += 1
      this.sink.ends(zone, carried, link, null)
      this.intoGates(zone, carried, link, gate)
    }
  }
}
