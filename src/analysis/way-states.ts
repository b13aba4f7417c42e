/**
 * The states of ways through passing devices, and who is found from each (§3, §4).
 */
import { Closure, type Leads, State } from './closure'
import { type EndSet, type EndSets, NOBODY } from './end-set'
import { Fan } from './fan'
import { meet } from './labels'
import { type Gate, type Hop, type Side, type ZoneNode, zonePort } from './network'
import type { Asked } from './session-question'
import { type Direction, FORWARD, type Limits } from './spread'

/** Which ways: with one protocol, in one direction, within these limits. */
export interface WaysAsked {
  readonly asked: Asked
  readonly label: number
  readonly direction: Direction
  readonly limits: Limits
}

/** What leads on from a device: all that does, by which way out, and the states for those that came by one of them. */
interface Exits {
  readonly fan: Fan
  readonly byPort: ReadonlyMap<number, readonly number[]>
  readonly arrivals: Map<number, State>
  /** Ways out that lead straight to someone who is asked for. */
  readonly straight: readonly Exit[]
}

interface Exit {
  readonly port: number
  /** Those who are asked for and next to it. */
  readonly ends: EndSet
  readonly leads: () => Leads
}

/** Came by no way in. */
const NOWHERE = -0x7fff_ffff
const NOTHING: Leads = { ends: [], next: [] }

/**
 * A state is a device and the way in; what follows is every other way out. Made only as far as something is asked, and
 * gone through once. With `plain`, only those count who are found past a device that has to be passed.
 */
export class WayStates {
  readonly #ways: WaysAsked
  readonly #plain: WayStates | null
  readonly #sets: EndSets
  readonly #closure: Closure
  readonly #exits = new Map<Gate, Exits>()
  readonly #zones = new Map<ZoneNode, { readonly fan: Fan; readonly placeOf: ReadonlyMap<Gate, number> }>()

  constructor(ways: WaysAsked, plain: WayStates | null = null) {
    this.#ways = ways
    this.#plain = plain
    const { asked, direction } = ways
    this.#sets = direction === FORWARD ? asked.targets : asked.openers
    this.#closure = new Closure(this.#sets)
  }

  get steps(): number {
    return this.#closure.steps
  }

  /** Everyone found from a device, come to by one way in or by none. */
  found(gate: Gate, port: number | null): EndSet {
    if (!this.#passes(gate)) return NOBODY
    if (this.#marks(gate)) return this.#plain?.found(gate, port) ?? NOBODY
    return this.#closure.found(this.#arrived(gate, port ?? NOWHERE))
  }

  /** Some of those straight behind a device, as many as are enough; not by the way in. Cost: up to where it is enough. */
  someNextTo(gate: Gate, port: number, enough: number): EndSet {
    if (!this.#passes(gate)) return NOBODY
    let some = NOBODY
    for (const exit of this.#exitsOf(gate).straight) {
      if (some.size >= enough) break
      if (exit.port !== port) some = this.#sets.union([some, exit.ends])
    }
    return some
  }

  #passes(gate: Gate): boolean {
    const { asked, label, limits } = this.#ways
    return limits.gate?.(gate) !== false && (gate.passesLink || !asked.network.labels.isLink(label))
  }

  #marks(gate: Gate): boolean {
    return this.#plain !== null && this.#ways.asked.marks(gate.spot)
  }

  #arrived(gate: Gate, port: number): State {
    const { fan, byPort, arrivals } = this.#exitsOf(gate)
    const places = byPort.get(port)
    if (!places) return fan.all
    const known = arrivals.get(port)
    if (known) return known
    const state = fan.but(places)
    arrivals.set(port, state)
    return state
  }

  #exitsOf(gate: Gate): Exits {
    const known = this.#exits.get(gate)
    if (known) return known
    const { direction, label } = this.#ways
    const along = direction
      .hopsAt(gate)
      .permitting(label)
      .flatMap((hops) => hops.flatMap((hop) => this.#alongHop(hop)))
    const all = [...along, ...direction.zonesAt(gate).map((zone) => this.#intoZone(gate, zone))]
    const byPort = new Map<number, number[]>()
    for (const [place, { port }] of all.entries()) {
      const places = byPort.get(port)
      if (places) places.push(place)
      else byPort.set(port, [place])
    }
    const fan = new Fan(all.map(({ leads }) => leads))
    const exits: Exits = { fan, byPort, arrivals: new Map(), straight: all.filter(({ ends }) => ends.size > 0) }
    this.#exits.set(gate, exits)
    return exits
  }

  #alongHop(hop: Hop): Exit[] {
    const { asked, label, direction, limits } = this.#ways
    if (meet(asked.network.labels, label, hop.label) !== label || limits.hop?.(hop) === false) return []
    const far = direction.far(hop)
    const isMarked = this.#plain !== null && hop.via.some((device) => asked.marks(device))
    const { part: port } = hop
    if (far.kind === 'gate') {
      const { gate } = far
      if (!this.#passes(gate)) return []
      return [{ port, ends: NOBODY, leads: () => (isMarked ? this.#ofPlain(gate, port) : this.#into(gate, port)) }]
    }
    const ends = this.#plain === null || isMarked ? this.#asked(far) : NOBODY
    return ends.size === 0 ? [] : [{ port, ends, leads: () => ({ ends: [ends], next: [] }) }]
  }

  #intoZone(gate: Gate, zone: ZoneNode): Exit {
    const ends = this.#plain === null ? this.#asked({ kind: 'zone', zone }) : NOBODY
    return {
      port: zonePort(gate, zone),
      ends,
      leads: () => {
        const { fan, placeOf } = this.#inZone(zone)
        const place = placeOf.get(gate)
        return { ends: [ends], next: [fan.but(place === undefined ? [] : [place])] }
      },
    }
  }

  #inZone(zone: ZoneNode) {
    const known = this.#zones.get(zone)
    if (known) return known
    const gates = this.#ways.direction.gatesIn(zone).filter((gate) => this.#passes(gate))
    const fan = new Fan(gates.map((gate) => () => this.#into(gate, zonePort(gate, zone))))
    const inside = { fan, placeOf: new Map(gates.map((gate, place) => [gate, place])) }
    this.#zones.set(zone, inside)
    return inside
  }

  #into(gate: Gate, port: number): Leads {
    if (this.#marks(gate)) return this.#ofPlain(gate, port)
    return { ends: [], next: [this.#arrived(gate, port)] }
  }

  #ofPlain(gate: Gate, port: number): Leads {
    return this.#plain ? { ends: [this.#plain.found(gate, port)], next: [] } : NOTHING
  }

  #asked(side: Exclude<Side, { kind: 'gate' }>): EndSet {
    const { asked, direction } = this.#ways
    return direction === FORWARD ? asked.toAt(side) : asked.fromAt(side)
  }
}
