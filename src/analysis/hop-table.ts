import { ANY, NETWORK } from './labels'

/** What the table needs to know of a hop. */
export interface Labelled {
  readonly conduit: number
  readonly label: number
}

const NONE_HERE: readonly never[] = []

/** The hops at one side of a place, findable by where they lead, what they permit and their conduit. */
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

  /** Every hop of one conduit. */
  along(conduit: number, onlyOnward = false): readonly (readonly Hop[])[] {
    return onlyOnward ? [this.#onward.along(conduit)] : [this.#final.along(conduit), this.#onward.along(conduit)]
  }
}

class HopList<Hop extends Labelled> {
  readonly #all: Hop[] = []
  #index: {
    readonly wide: Hop[]
    readonly byLabel: Map<number, Hop[]>
    readonly byConduit: Map<number, Hop[]>
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

  along(conduit: number): readonly Hop[] {
    return this.#all.length === 0 ? NONE_HERE : (this.#indexed().byConduit.get(conduit) ?? NONE_HERE)
  }

  #indexed() {
    if (this.#index) return this.#index
    const index = { wide: [] as Hop[], byLabel: new Map<number, Hop[]>(), byConduit: new Map<number, Hop[]>() }
    for (const hop of this.#all) {
      if (hop.label === ANY || hop.label === NETWORK) index.wide.push(hop)
      else push(index.byLabel, hop.label, hop)
      push(index.byConduit, hop.conduit, hop)
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
