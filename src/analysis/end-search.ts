/**
 * Who is found from a passing device: those who come to it, or those it leads to.
 */
import { type EndSet, NOBODY, one, setOf } from './end-set'
import { meet } from './labels'
import type { Gate, Side, Spot, ZoneNode } from './network'
import { segments } from './segments'
import type { Asked } from './session-question'
import { BACKWARD, type Carried, type Direction, FORWARD, type Limits, Spread } from './spread'

/** Before the blamed hop no hop leads to a device that is on the side asked for: else that one were to blame. */
export function limitsBefore(asked: Asked): Limits {
  return {
    gate: (gate) => asked.mayPass(gate),
    hop: (hop) => asked.mayUse(hop) && !(hop.to.kind === 'gate' && asked.isTo(hop.to.gate.spot)),
    ...markOf(asked),
  }
}

/** Behind it any way goes on; but where it leads to a device of another side, only zones: else a later one were. */
export function limitsBehind(asked: Asked, gate: Gate): Limits {
  const mayHop = asked.isTo(gate.spot)
  return {
    gate: (each) => asked.mayPass(each),
    hop: (hop) => mayHop && asked.mayUse(hop),
    ...markOf(asked),
  }
}

/** Nothing to look at where nothing has to be passed. */
function markOf(asked: Asked): Pick<Limits, 'mark'> {
  return asked.needsMark ? { mark: (device) => asked.marks(device) } : {}
}

export interface Found {
  readonly all: EndSet
  /** Those with a way that passes what has to be passed. */
  readonly marked: EndSet
}

const NOTHING: Found = { all: NOBODY, marked: NOBODY }

/** What was found from devices for one label in one direction, by the device from which others would find the same. */
interface Shelf {
  readonly found: Map<number, Found>
  same: readonly number[] | null
}

/** Searches from devices; what is the same from several devices, or for several conduits, is searched once. */
export class EndSearch {
  readonly #shelves = new Map<Direction, Map<number, Shelf>>([
    [FORWARD, new Map()],
    [BACKWARD, new Map()],
  ])

  /** How many ways out of devices were looked at: what it cost. */
  steps = 0

  constructor(readonly asked: Asked) {}

  /** Those that an end of a hop stands for, if they are asked for. */
  ends(side: Exclude<Side, { kind: 'gate' }>, direction: Direction): EndSet {
    const { asked } = this
    const isBefore = direction === BACKWARD
    if (side.kind === 'zone') return isBefore ? asked.fromIn(side.zone) : asked.toIn(side.zone)
    return (isBefore ? asked.isFrom(side.spot) : asked.isTo(side.spot)) ? one(side.spot) : NOBODY
  }

  /** Everyone found from a device. */
  from(gate: Gate, label: number, direction: Direction): Found {
    if (!this.asked.mayPass(gate)) return NOTHING
    const onlyZones = direction === FORWARD && !this.asked.isTo(gate.spot)
    if (onlyZones && gate.leavesTo.length === 0) return NOTHING
    const limits = this.#limits(gate, direction)
    const shelf = this.#shelf(direction, label)
    if (!onlyZones && shelf.found.size > 0 && !shelf.same) this.#findSame(shelf, label, limits)
    const key = onlyZones ? -1 - gate.number : (shelf.same?.[gate.number] ?? gate.number)
    const known = shelf.found.get(key)
    if (known) return known
    const found = this.#search(gate, label, direction, limits, null)
    shelf.found.set(key, found)
    return found
  }

  /** As `from`, but without what is found only along one part of a conduit straight from the device. */
  fromBut(part: number, gate: Gate, label: number, direction: Direction): Found {
    const limits = this.#limits(gate, direction)
    if (!this.#adds(gate, part, label, direction, limits)) return this.from(gate, label, direction)
    return this.#search(gate, label, direction, limits, part)
  }

  #limits(gate: Gate, direction: Direction): Limits {
    return direction === BACKWARD ? limitsBefore(this.asked) : limitsBehind(this.asked, gate)
  }

  #shelf(direction: Direction, label: number): Shelf {
    const shelves = this.#shelves.get(direction) as Map<number, Shelf>
    const known = shelves.get(label)
    if (known) return known
    const shelf: Shelf = { found: new Map(), same: null }
    shelves.set(label, shelf)
    return shelf
  }

  /** From a second device on it is worth knowing which find the same; what has to be passed tells them apart again. */
  #findSame(shelf: Shelf, label: number, limits: Limits): void {
    const { network } = this.asked
    const same = this.asked.needsMark ? network.gates.map((gate) => gate.number) : segments(network, label, limits)
    for (const [number, found] of Array.from(shelf.found)) shelf.found.set(same[number] ?? number, found)
    shelf.same = same
  }

  /** Whether a part of a conduit may lead on from a device to someone who is asked for. */
  #adds(gate: Gate, part: number, label: number, direction: Direction, limits: Limits): boolean {
    const hops = direction.hopsAt(gate).along(part).flat()
    return hops.some((hop) => {
      if (meet(this.asked.network.labels, label, hop.label) !== label || limits.hop?.(hop) === false) return false
      const far = direction.far(hop)
      return far.kind === 'gate' || this.ends(far, direction).size > 0
    })
  }

  #search(gate: Gate, label: number, direction: Direction, limits: Limits, without: number | null): Found {
    const gathering = new Gathering(this.asked, direction === FORWARD)
    const spread = new Spread(this.asked.network, direction, gathering, limits)
    spread.fromGate(gate, label, without)
    spread.run()
    this.steps += spread.steps
    return gathering.found()
  }
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
    return setOf(filled.length === 0 ? spots : [...spots, ...filled.flatMap((set) => set.spots)])
  }
}
