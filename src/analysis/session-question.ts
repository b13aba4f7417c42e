import type { Asset, Conduit } from '../model'
import { type EndSet, EndSets, NOBODY } from './end-set'
import { ANY } from './labels'
import type { Gate, Hop, Network, Side, Spot, ZoneNode } from './network'
import type { Sessions } from './prepare-sessions'
import { protocolName } from './way'

/** Which sessions are asked for: between whom, and what they may or must pass. */
export interface SessionQuestion {
  readonly from: (asset: Asset) => boolean
  readonly to: (asset: Asset) => boolean
  /** Passing devices that may not be on the path, be it in a `via` or not. */
  readonly avoid?: (device: Asset) => boolean
  /** Passing devices one of which has to be on the path, be it in a `via` or not. */
  readonly through?: (device: Asset) => boolean
  /** Conduits that may be on the path. */
  readonly conduit?: (conduit: Conduit) => boolean
  /** By the catalogue's id, `custom:…`, or `any`. */
  readonly protocol?: (id: string) => boolean
  /** How many pairs are listed for each conduit: 100 if left out. */
  readonly most?: number
}

/** A question with what it asks of each asset, device and conduit looked up once. */
export class Asked {
  readonly network: Network
  /** Whether some asset is on both sides; if none is, nothing is paired with itself. */
  readonly overlaps: boolean
  readonly most: number
  /** Whether nobody is on one of the sides. */
  readonly isIdle: boolean
  readonly #sessions: Sessions
  #openers: EndSets | null = null
  #targets: EndSets | null = null
  readonly #from: readonly boolean[]
  readonly #to: readonly boolean[]
  readonly #avoided: ReadonlySet<Spot>
  readonly #marked: ReadonlySet<Spot> | null
  #barred: ReadonlySet<string> | null = null
  readonly #fromIn = new Map<ZoneNode, EndSet>()
  readonly #toIn = new Map<ZoneNode, EndSet>()

  constructor(
    sessions: Sessions,
    readonly question: SessionQuestion,
  ) {
    const { from, to, avoid, through } = question
    const { network } = sessions
    this.#sessions = sessions
    this.network = network
    this.most = question.most ?? 100
    this.#from = network.spots.map((spot) => from(spot.asset))
    this.#to = network.spots.map((spot) => to(spot.asset))
    this.isIdle = !this.#from.includes(true) || !this.#to.includes(true)
    this.overlaps = this.#from.some((holds, number) => holds && this.#to[number] === true)
    this.#avoided = devicesFor(network, avoid)
    this.#marked = through ? devicesFor(network, through) : null
  }

  /** The sets of those that open, and of those that end, what is asked for. */
  get openers(): EndSets {
    this.#openers ??= new EndSets(this.network.order, (spot) => this.isFrom(spot) && isEnd(spot, spot.out))
    return this.#openers
  }

  get targets(): EndSets {
    this.#targets ??= new EndSets(this.network.order, (spot) => this.isTo(spot) && isEnd(spot, spot.in))
    return this.#targets
  }

  /** Whether somebody could open a session along one of these hops to somebody who is asked for, as far as is cheap to see. */
  mayCross(hops: readonly Hop[]): boolean {
    return hops.some(({ from, to }) => this.#isOpening(from) && this.#isEnding(to))
  }

  #isOpening(side: Side): boolean {
    if (side.kind === 'end') return this.isFrom(side.spot)
    return side.kind === 'gate' || this.fromAt(side).size > 0
  }

  #isEnding(side: Side): boolean {
    if (side.kind === 'end') return this.isTo(side.spot)
    return side.kind === 'gate' || this.toAt(side).size > 0
  }

  isFrom(spot: Spot): boolean {
    return this.#from[spot.number] === true
  }

  isTo(spot: Spot): boolean {
    return this.#to[spot.number] === true
  }

  mayPass(gate: Gate): boolean {
    return !this.#avoided.has(gate.spot)
  }

  mayUse(hop: Hop): boolean {
    if (this.question.conduit && this.#barredBy(this.question.conduit).has(hop.id)) return false
    return this.#avoided.size === 0 || !hop.via.some((device) => this.#avoided.has(device))
  }

  #barredBy(mayPass: (conduit: Conduit) => boolean): ReadonlySet<string> {
    this.#barred ??= new Set(this.#sessions.index.conduits.filter((each) => !mayPass(each)).map((each) => each.id))
    return this.#barred
  }

  /** Whether something has to be passed. */
  get needsMark(): boolean {
    return this.#marked !== null
  }

  marks(device: Spot): boolean {
    return this.#marked?.has(device) === true
  }

  wants(label: number): boolean {
    return this.question.protocol?.(protocolName(this.network, label)) !== false
  }

  /** Those that an end of a hop stands for and that open, or end, what is asked for. */
  fromAt(side: Exclude<Side, { kind: 'gate' }>): EndSet {
    if (side.kind === 'end') return this.isFrom(side.spot) ? this.openers.one(side.spot) : NOBODY
    return remembered(this.#fromIn, side.zone, () =>
      this.openers.of(side.zone.ends.filter((spot) => this.isFrom(spot))),
    )
  }

  toAt(side: Exclude<Side, { kind: 'gate' }>): EndSet {
    if (side.kind === 'end') return this.isTo(side.spot) ? this.targets.one(side.spot) : NOBODY
    return remembered(this.#toIn, side.zone, () => this.targets.of(side.zone.ends.filter((spot) => this.isTo(spot))))
  }
}

/** A passing device opens and ends only what flows let it by name. */
function isEnd(spot: Spot, own: Spot['out']): boolean {
  return !spot.gate || own.permitting(ANY).some((hops) => hops.length > 0)
}

function devicesFor(network: Network, holds: SessionQuestion['avoid']): ReadonlySet<Spot> {
  if (!holds) return new Set()
  return new Set(network.gates.map((gate) => gate.spot).filter((spot) => holds(spot.asset)))
}

function remembered(sets: Map<ZoneNode, EndSet>, zone: ZoneNode, make: () => EndSet): EndSet {
  const found = sets.get(zone) ?? make()
  sets.set(zone, found)
  return found
}
