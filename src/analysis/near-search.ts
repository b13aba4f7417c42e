import { type EndSet, type EndSets, NOBODY } from './end-set'
import type { Gate, Network } from './network'
import { type Carried, type Direction, type Limits, type Link, type Sink, Spread } from './spread'
import type { WayStates } from './way-states'

/** Where is searched. */
interface Field {
  readonly network: Network
  readonly direction: Direction
  readonly limits: Limits
  readonly sets: EndSets
  readonly plain: WayStates
  readonly marked: WayStates | null
}

interface NearQuestion {
  readonly gate: Gate
  /** The part of a conduit by which the device is come to. */
  readonly part: number
  readonly label: number
  /** The device that may not be come to. */
  readonly but: Gate
  readonly needsMark: boolean
  readonly enough: number
}

/**
 * Some of those who are asked for and found from a device without coming to another one: `enough` if there are so many.
 * Cost: up to the nearest ones.
 */
export function someFound(field: Field, question: NearQuestion): { readonly some: EndSet; readonly steps: number } {
  const { gate, part, label, but, enough } = question
  const search = new Nearest(field, question)
  const spread = new Spread(field.network, field.direction, search, {
    ...field.limits,
    gate: (each) => each !== but && field.limits.gate?.(each) !== false,
    onlyGates: true,
    isOver: () => search.some.size >= enough,
  })
  spread.fromGate(gate, label, part)
  spread.run()
  return { some: search.some, steps: spread.steps }
}

class Nearest implements Sink {
  some = NOBODY
  readonly #field: Field
  readonly #question: NearQuestion

  constructor(field: Field, question: NearQuestion) {
    this.#field = field
    this.#question = question
  }

  gate(gate: Gate, { isMarked }: Carried, _link: Link | null, port: number): void {
    const { plain, marked, sets } = this.#field
    const { needsMark, enough } = this.#question
    const next = (needsMark && !isMarked ? marked : plain)?.someNextTo(gate, port, enough)
    if (next && next.size > 0) this.some = sets.union([this.some, next])
  }

  end(): void {}
  ends(): void {}
}
