/**
 * Which sessions a conduit is to blame for: everyone who comes to it, to everyone it leads to.
 */
import { EndSearch, type Found } from './end-search'
import { NOBODY, onlyPlace } from './end-set'
import { meet } from './labels'
import type { Hop } from './network'
import type { Product } from './pair-products'
import type { Asked } from './session-question'

/** Sessions along one hop of the conduit. */
export interface Crossing extends Product {
  readonly hop: Hop
  readonly label: number
  /** Whether what has to be passed is passed before or behind the hop; neither where the hop passes it, or nothing has to be. */
  readonly marked: 'before' | 'behind' | null
}

/** Finds what conduits are to blame for. */
export class Blame {
  readonly #search: EndSearch

  constructor(readonly asked: Asked) {
    this.#search = new EndSearch(asked)
  }

  /** How many states of ways, steps between them and branches of sets were looked at: what it cost. */
  get steps(): number {
    const { openers, targets } = this.asked
    return this.#search.steps + openers.steps + targets.steps
  }

  /** The sessions with this label along these hops, all of one conduit. */
  crossings(hops: readonly Hop[], label: number): readonly Crossing[] {
    return hops.flatMap((hop) => this.#along(hop, label))
  }

  #along(hop: Hop, label: number): readonly Crossing[] {
    const { asked } = this
    if (meet(asked.network.labels, label, hop.label) !== label || !asked.mayUse(hop)) return []
    if (this.#isIdle(hop, label)) return []
    const [before, behind] = [this.#side(hop, label, true), this.#side(hop, label, false)]
    const whole: Crossing = { hop, label, left: before.all, right: behind.all, marked: null }
    const crossings: readonly Crossing[] =
      !asked.needsMark || hop.via.some((device) => asked.marks(device))
        ? [whole]
        : [
            { ...whole, left: before.marked, marked: 'before' },
            { ...whole, right: behind.marked, marked: 'behind' },
          ]
    const filled = crossings.filter(({ left, right }) => left.size > 0 && right.size > 0)
    return filled.some((crossing) => this.#isStraight(crossing)) ? filled : []
  }

  /** Whether nobody stands on one side; what is cheap to see is looked at first. */
  #isIdle(hop: Hop, label: number): boolean {
    const { asked } = this
    if (hop.from.kind !== 'gate' && asked.fromAt(hop.from).size === 0) return true
    if (hop.to.kind !== 'gate' && asked.toAt(hop.to).size === 0) return true
    const idle = ({ all }: Found) => all.size === 0
    if (hop.from.kind === 'gate' && idle(this.#search.found(hop.from.gate, null, label, true))) return true
    return hop.to.kind === 'gate' && idle(this.#search.found(hop.to.gate, null, label, false))
  }

  #side(hop: Hop, label: number, isBefore: boolean): Found {
    const side = isBefore ? hop.from : hop.to
    if (side.kind === 'gate') return this.#search.found(side.gate, hop.part, label, isBefore)
    return { all: isBefore ? this.asked.fromAt(side) : this.asked.toAt(side), marked: NOBODY }
  }

  /** Whether some session goes along the hop without meeting the device at one of its ends again. */
  #isStraight({ hop, label, marked }: Crossing): boolean {
    const { from, to, part } = hop
    if (from.kind !== 'gate' || to.kind !== 'gate') return true
    const left = this.#search.someFound(from.gate, part, label, true, to.gate, marked === 'before')
    if (left.size === 0) return false
    const right = this.#search.someFound(to.gate, part, label, false, from.gate, marked === 'behind')
    return right.size > 0 && (left.size > 1 || right.size > 1 || onlyPlace(left) !== onlyPlace(right))
  }
}
