import { type Leads, State } from './closure'

/** Many things that a way can lead to, any of which can be left out: a binary tree over them, made as far as needed. */
export class Fan {
  readonly #items: readonly (() => Leads)[]
  readonly #leads: Leads[] = []
  readonly #spans = new Map<number, State>()
  #all: State | null = null

  constructor(items: readonly (() => Leads)[]) {
    this.#items = items
  }

  get all(): State {
    this.#all ??= new State(() => together(this.#items.map((_, place) => this.#item(place))))
    return this.#all
  }

  /** Everything but those at these places. Cost: the height of the tree for each. */
  but(places: readonly number[]): State {
    if (places.length === 0) return this.all
    return new State(() => together(this.#around(0, this.#items.length, places)))
  }

  #around(from: number, to: number, out: readonly number[]): readonly Leads[] {
    const inside = out.filter((place) => place >= from && place < to)
    if (to - from <= 1) return from < to && inside.length === 0 ? [this.#item(from)] : []
    if (inside.length === 0) return [{ ends: [], next: [this.#span(from, to)] }]
    const middle = (from + to) >> 1
    return [...this.#around(from, middle, inside), ...this.#around(middle, to, inside)]
  }

  #item(place: number): Leads {
    const leads = this.#leads[place] ?? (this.#items[place] as () => Leads)()
    this.#leads[place] = leads
    return leads
  }

  #span(from: number, to: number): State {
    const key = from * (this.#items.length + 1) + to
    let state = this.#spans.get(key)
    if (!state) {
      const middle = (from + to) >> 1
      state = new State(() => together([...this.#around(from, middle, []), ...this.#around(middle, to, [])]))
      this.#spans.set(key, state)
    }
    return state
  }
}

function together(leads: readonly Leads[]): Leads {
  return { ends: leads.flatMap(({ ends }) => ends), next: leads.flatMap(({ next }) => next) }
}
