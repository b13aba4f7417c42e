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
  #onward: HopList<Hop> | null = null
  #final: HopList<Hop> | null = null

  add(hop: Hop, leadsOn: boolean): void {
    if (leadsOn) this.#onward = withHop(this.#onward, hop)
    else this.#final = withHop(this.#final, hop)
  }

  /** Lists that together hold every hop that may permit what is carried; `meet` has the last word. */
  permitting(carried: number, onlyOnward = false): readonly (readonly Hop[])[] {
    const onward = this.#onward?.permitting(carried) ?? NONE_HERE
    if (onlyOnward || !this.#final) return onward
    return [...this.#final.permitting(carried), ...onward]
  }

  /** Every hop of one part of a conduit. */
  along(part: number, onlyOnward = false): readonly (readonly Hop[])[] {
    const onward = this.#onward?.along(part) ?? NONE_HERE
    return onlyOnward || !this.#final ? [onward] : [this.#final.along(part), onward]
  }
}

/** Most places have hops of one kind, or none. */
function withHop<Hop extends Labelled>(list: HopList<Hop> | null, hop: Hop): HopList<Hop> {
  const hops = list ?? new HopList<Hop>()
  hops.add(hop)
  return hops
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
