/**
 * Which sessions a conduit is to blame for: who comes to it, and whom it leads to.
 */
import { type EndSet, NOBODY, one, setOf } from './end-set'
import { meet } from './labels'
import type { Gate, Hop, Side, Spot, ZoneNode } from './network'
import type { Product } from './pair-products'
import type { Asked } from './session-question'
import { BACKWARD, type Carried, type Direction, FORWARD, type Limits, Spread } from './spread'

/** Sessions along one hop of the conduit: everyone who comes to it, to everyone it leads to. */
export interface Crossing extends Product {
  readonly hop: Hop
  readonly label: number
  /** Whether what has to be passed is passed before, or behind, the hop; neither where the hop passes it, or nothing has to be. */
  readonly marked: 'before' | 'behind' | null
}

/** Before the blamed hop no hop leads to a device that is on the side asked for: else that one were to blame. */
export function limitsBefore(asked: Asked): Limits {
  return {
    gate: (gate) => asked.mayPass(gate),
    hop: (hop) => asked.mayUse(hop) && !(hop.to.kind === 'gate' && asked.isTo(hop.to.gate.spot)),
    mark: (device) => asked.marks(device),
  }
}

/** Behind it any way goes on; but where it leads to a device of another side, only zones: else a later one were. */
export function limitsBehind(asked: Asked, gate: Gate): Limits {
  const mayHop = asked.isTo(gate.spot)
  return {
    gate: (each) => asked.mayPass(each),
    hop: (hop) => mayHop && asked.mayUse(hop),
    mark: (device) => asked.marks(device),
  }
}

interface Found {
  readonly all: EndSet
  readonly marked: EndSet
}

const NOTHING: Found = { all: NOBODY, marked: NOBODY }

/** Finds what conduits are to blame for; what several conduits at one device share is found once. */
export class Blame {
  readonly #shared = new Map<string, Found>()

  constructor(readonly asked: Asked) {}

  /** The sessions with this label along these hops, all of one conduit. */
  crossings(hops: readonly Hop[], label: number): readonly Crossing[] {
    const { asked } = this
    return hops.flatMap((hop): Crossing[] => {
      if (meet(asked.network.labels, label, hop.label) !== label || !asked.mayUse(hop)) return []
      const before = this.#before(hop, label)
      if (before.all.size === 0) return []
      const behind = this.#behind(hop, label)
      const whole: Crossing = { hop, label, left: before.all, right: behind.all, marked: null }
      if (!asked.needsMark || hop.via.some((device) => asked.marks(device))) return [whole]
      return [
        { ...whole, left: before.marked, marked: 'before' },
        { ...whole, right: behind.marked, marked: 'behind' },
      ]
    })
  }

  #before(hop: Hop, label: number): Found {
    const { asked } = this
    if (hop.from.kind !== 'gate') return plain(this.#ends(hop.from, BACKWARD))
    return this.#at(hop.from.gate, hop, label, BACKWARD, limitsBefore(asked))
  }

  #behind(hop: Hop, label: number): Found {
    if (hop.to.kind !== 'gate') return plain(this.#ends(hop.to, FORWARD))
    const { gate } = hop.to
    return this.#at(gate, hop, label, FORWARD, limitsBehind(this.asked, gate))
  }

  #ends(side: Exclude<Side, { kind: 'gate' }>, direction: Direction): EndSet {
    const { asked } = this
    const isBefore = direction === BACKWARD
    if (side.kind === 'zone') return isBefore ? asked.fromIn(side.zone) : asked.toIn(side.zone)
    return (isBefore ? asked.isFrom(side.spot) : asked.isTo(side.spot)) ? one(side.spot) : NOBODY
  }

  /** Who is found from a device; what the hop's own part of the conduit would add does not count. */
  #at(gate: Gate, hop: Hop, label: number, direction: Direction, limits: Limits): Found {
    if (!this.asked.mayPass(gate)) return NOTHING
    const key = `${direction === FORWARD ? '>' : '<'} ${label} ${gate.number}`
    let shared = this.#shared.get(key)
    if (!shared) {
      shared = this.#search(gate, label, direction, limits, null)
      this.#shared.set(key, shared)
    }
    if (shared.all.size === 0 || !this.#adds(gate, hop.part, label, direction, limits)) return shared
    return this.#search(gate, label, direction, limits, hop.part)
  }

  /** Whether a part of a conduit may lead on from a device to someone who is asked for. */
  #adds(gate: Gate, part: number, label: number, direction: Direction, limits: Limits): boolean {
    return direction
      .hopsAt(gate)
      .along(part)
      .flat()
      .some((hop) => {
        if (meet(this.asked.network.labels, label, hop.label) !== label || limits.hop?.(hop) === false) return false
        const far = direction.far(hop)
        return far.kind === 'gate' || this.#ends(far, direction).size > 0
      })
  }

  #search(gate: Gate, label: number, direction: Direction, limits: Limits, without: number | null): Found {
    const gathering = new Gathering(this.asked, direction === FORWARD)
    const spread = new Spread(this.asked.network, direction, gathering, limits)
    spread.fromGate(gate, label, without)
    spread.run()
    return gathering.found()
  }
}

function plain(all: EndSet): Found {
  return { all, marked: NOBODY }
}

/** Everyone asked for that a search gets to. */
class Gathering {
  readonly #all = new Set<Spot>()
  readonly #marked = new Set<Spot>()
  readonly #zones = new Set<ZoneNode>()
  readonly #markedZones = new Set<ZoneNode>()

  constructor(
    readonly asked: Asked,
    readonly isForward: boolean,
  ) {}

  end(spot: Spot, { isMarked }: Carried): void {
    if (!(this.isForward ? this.asked.isTo(spot) : this.asked.isFrom(spot))) return
    this.#all.add(spot)
    if (isMarked) this.#marked.add(spot)
  }

  ends(zone: ZoneNode, { isMarked }: Carried): void {
    this.#zones.add(zone)
    if (isMarked) this.#markedZones.add(zone)
  }

  found(): Found {
    const all = this.#together(this.#all, this.#zones)
    return { all, marked: this.asked.needsMark ? this.#together(this.#marked, this.#markedZones) : NOBODY }
  }

  /** One zone alone is the set that all who ask about that zone share. */
  #together(spots: ReadonlySet<Spot>, zones: ReadonlySet<ZoneNode>): EndSet {
    const sets = [...zones].map((zone) => (this.isForward ? this.asked.toIn(zone) : this.asked.fromIn(zone)))
    const filled = sets.filter((set) => set.size > 0)
    const [first] = filled
    if (first && filled.length === 1 && spots.size === 0) return first
    return setOf([...spots, ...filled.flatMap((set) => set.spots)])
  }
}
