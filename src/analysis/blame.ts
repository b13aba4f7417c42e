/**
 * Which sessions a conduit is to blame for: everyone who comes to it, to everyone it leads to.
 */
import { EndSearch, type Found } from './end-search'
import { NOBODY } from './end-set'
import { meet } from './labels'
import type { Hop } from './network'
import type { Product } from './pair-products'
import type { Asked } from './session-question'
import { BACKWARD, type Direction, FORWARD } from './spread'

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

  /** How many ways out of devices were looked at: what it cost. */
  get steps(): number {
    return this.#search.steps
  }

  /** The sessions with this label along these hops, all of one conduit. */
  crossings(hops: readonly Hop[], label: number): readonly Crossing[] {
    return hops.flatMap((hop) => this.#along(hop, label))
  }

  #along(hop: Hop, label: number): readonly Crossing[] {
    const { asked } = this
    if (meet(asked.network.labels, label, hop.label) !== label || !asked.mayUse(hop)) return []
    if (this.#isIdle(hop, label)) return []
    const [before, behind] = [this.#side(hop, label, BACKWARD), this.#side(hop, label, FORWARD)]
    const whole: Crossing = { hop, label, left: before.all, right: behind.all, marked: null }
    if (!asked.needsMark || hop.via.some((device) => asked.marks(device))) return [whole]
    return [
      { ...whole, left: before.marked, marked: 'before' },
      { ...whole, right: behind.marked, marked: 'behind' },
    ]
  }

  /** Whether nobody stands on one side; what is cheap to see is looked at first. */
  #isIdle(hop: Hop, label: number): boolean {
    const sides = [
      { side: hop.from, direction: BACKWARD },
      { side: hop.to, direction: FORWARD },
    ]
    return (
      sides.some(({ side, direction }) => side.kind !== 'gate' && this.#search.ends(side, direction).size === 0) ||
      sides.some(
        ({ side, direction }) => side.kind === 'gate' && this.#search.from(side.gate, label, direction).all.size === 0,
      )
    )
  }

  #side(hop: Hop, label: number, direction: Direction): Found {
    const side = direction === BACKWARD ? hop.from : hop.to
    if (side.kind === 'gate') return this.#search.fromBut(hop.part, side.gate, label, direction)
    return { all: this.#search.ends(side, direction), marked: NOBODY }
  }
}
