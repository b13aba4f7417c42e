import { ANY, NETWORK } from './labels'

/** What the table needs to know of a hop. */
export interface Labelled {
  readonly part: number
  readonly label: number
}

const NONE_HERE: readonly never[] = []

/** The hops at one side of a place, findable by where they lead, what they permit and their part of a conduit. */
export class HopTable<Hop extends Labelled> {
  /** Those that lead to a passing device, and those that lead to where a session ends. */
  readonly #onward = new HopList<Hop>()
  readonly #final = new HopList<Hop>()

  add(hop: Hop, leadsOn: boolean): void {
    if (leadsOn) this.#onward.add(hop)
    else this.#final.add(hop)
  }

  /** Lists that together hold every hop that may permit what is carried; `meet` has the last word. */
  permitting(carried: number, onlyOnward = false): readonly (readonly Hop[])[] {
    if (onlyOnward) return this.#onward.permitting(carried)
    return [...this.#final.permitting(carried), ...this.#onward.permitting(carried)]
  }

  /** Every hop of one part of a conduit. */
  along(part: number, onlyOnward = false): readonly (readonly Hop[])[] {
    return onlyOnward ? [this.#onward.along(part)] : [this.#final.along(part), this.#onward.along(part)]
  }
}

class HopList<Hop extends Labelled> {
  readonly #all: Hop[] = []
  #index: {
    readonly wide: Hop[]
    readonly byLabel: Map<number, Hop[]>
    readonly byPart: Map<number, Hop[]>
  } | null = null

  add(hop: Hop): void {
    this.#all.push(hop)
    this.#index = null
  }

  permitting(carried: number): readonly (readonly Hop[])[] {
    if (carried === ANY || carried === NETWORK || this.#all.length === 0) return [this.#all]
    const { wide, byLabel } = this.#indexed()
    return [wide, byLabel.get(carried) ?? NONE_HERE]
  }

  along(part: number): readonly Hop[] {
    return this.#all.length === 0 ? NONE_HERE : (this.#indexed().byPart.get(part) ?? NONE_HERE)
  }

  #indexed() {
    if (this.#index) return this.#index
    const index = { wide: [] as Hop[], byLabel: new Map<number, Hop[]>(), byPart: new Map<number, Hop[]>() }
    for (const hop of this.#all) {
      if (hop.label === ANY || hop.label === NETWORK) index.wide.push(hop)
      else push(index.byLabel, hop.label, hop)
      push(index.byPart, hop.part, hop)
    }
    this.#index = index
    return index
  }
}

function push<Hop>(lists: Map<number, Hop[]>, key: number, hop: Hop): void {
  const list = lists.get(key)
  if (list) list.push(hop)
  else lists.set(key, [hop])
}
