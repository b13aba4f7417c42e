/**
 * Who is found from a passing device: those who come to it, or those it leads to.
 */
import { type EndSet, NOBODY } from './end-set'
import { someFound } from './near-search'
import type { Gate } from './network'
import type { Asked } from './session-question'
import { BACKWARD, FORWARD, type Limits } from './spread'
import { WayStates } from './way-states'

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

/** Those who come to a device, or those it leads to: along all conduits, or by zones alone. */
type Kind = 'before' | 'behind' | 'by zones'

export interface Found {
  readonly all: EndSet
  /** Those with a way that passes what has to be passed. */
  readonly marked: EndSet
}

const FOUND_NOBODY: Found = { all: NOBODY, marked: NOBODY }

interface Ways {
  readonly limits: Limits
  readonly plain: WayStates
  readonly marked: WayStates | null
}

/** Searches from devices. What several of them find is searched once. */
export class EndSearch {
  readonly #known = new Map<string, Ways>()
  readonly #some = new Map<string, EndSet>()
  #steps = 0

  constructor(readonly asked: Asked) {}

  /** How many states and steps between them were looked at: what it cost. */
  get steps(): number {
    const all = [...this.#known.values()].flatMap(({ plain, marked }) => (marked ? [plain, marked] : [plain]))
    return this.#steps + all.reduce((sum, ways) => sum + ways.steps, 0)
  }

  /** Everyone found from a device; with `part`, not along that part of a conduit straight from the device. */
  found(gate: Gate, part: number | null, label: number, isBefore: boolean): Found {
    const kind = this.#kind(gate, isBefore)
    if (kind === 'by zones' && gate.leavesTo.length === 0) return FOUND_NOBODY
    const { plain, marked } = this.#ways(kind, gate, label)
    return { all: plain.found(gate, part), marked: marked?.found(gate, part) ?? NOBODY }
  }

  /**
   * Some of those found from a device, come to along a part of a conduit, without coming to the device `but`; if need be
   * past what has to be passed. Two if there are two, where who opens may be who is found on the other side.
   */
  someFound(gate: Gate, part: number, label: number, isBefore: boolean, but: Gate, needsMark: boolean): EndSet {
    const kind = this.#kind(gate, isBefore)
    const key = `${kind} ${label} ${gate.number} ${part} ${but.number} ${needsMark}`
    const known = this.#some.get(key)
    if (known) return known
    const { asked } = this
    const sets = isBefore ? asked.openers : asked.targets
    const direction = isBefore ? BACKWARD : FORWARD
    const field = { network: asked.network, direction, sets, ...this.#ways(kind, gate, label) }
    const { some, steps } = someFound(field, { gate, part, label, but, needsMark, enough: asked.overlaps ? 2 : 1 })
    this.#steps += steps
    this.#some.set(key, some)
    return some
  }

  #kind(gate: Gate, isBefore: boolean): Kind {
    if (isBefore) return 'before'
    return this.asked.isTo(gate.spot) ? 'behind' : 'by zones'
  }

  #ways(kind: Kind, gate: Gate, label: number): Ways {
    const key = `${kind} ${label}`
    const known = this.#known.get(key)
    if (known) return known
    const { asked } = this
    const limits = kind === 'before' ? limitsBefore(asked) : limitsBehind(asked, gate)
    const ways = { asked, label, limits, direction: kind === 'before' ? BACKWARD : FORWARD }
    const plain = new WayStates(ways)
    const made: Ways = { limits, plain, marked: asked.needsMark ? new WayStates(ways, plain) : null }
    this.#known.set(key, made)
    return made
  }
}
