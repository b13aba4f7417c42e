/**
 * Who is found from a state of a way, through every state that can follow it.
 */
import type { EndSet, EndSets } from './end-set'

/** Those that a state finds by itself, and the states that can follow it. */
export interface Leads {
  readonly ends: readonly EndSet[]
  readonly next: readonly State[]
}

/** A way having come somewhere, as far as it matters for where it can go on. */
export class State {
  readonly leads: () => Leads
  /** Everyone found from here, once that is known. */
  found: EndSet | null = null
  /** Of Tarjan's search: when it was come to (0: not yet), and the earliest state on the stack that it leads back to. */
  order = 0
  earliest = 0
  gathered: EndSet[] = []

  constructor(leads: () => Leads) {
    this.leads = leads
  }
}

interface Frame {
  readonly state: State
  readonly next: readonly State[]
  at: number
}

/**
 * Finds everyone from a state, by Tarjan's search for strongly connected states: states that lead to each other find the
 * same, and others what the ones behind them find. Each state is gone through once, whatever is asked.
 */
export class Closure {
  readonly #sets: EndSets
  readonly #stack: State[] = []
  #count = 0

  /** How many states and steps between them were looked at: what it cost. */
  steps = 0

  constructor(sets: EndSets) {
    this.#sets = sets
  }

  found(from: State): EndSet {
    const frames: Frame[] = from.found ? [] : [this.#enter(from)]
    for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
      const { state } = frame
      const next = frame.next[frame.at]
      frame.at += 1
      if (next && next.order === 0 && !next.found) frames.push(this.#enter(next))
      else if (next) take(state, next, next.order)
      else {
        frames.pop()
        if (state.earliest === state.order) this.#close(state)
        const before = frames.at(-1)
        if (before) take(before.state, state, state.earliest)
      }
    }
    return from.found as EndSet
  }

  #enter(state: State): Frame {
    this.#count += 1
    state.order = this.#count
    state.earliest = this.#count
    const { ends, next } = state.leads()
    state.gathered.push(...ends)
    this.#stack.push(state)
    this.steps += 1 + ends.length + next.length
    return { state, next, at: 0 }
  }

  /** The states since this one lead to each other. */
  #close(first: State): void {
    const members = this.#stack.splice(this.#stack.lastIndexOf(first))
    const found = this.#sets.union(members.flatMap((state) => state.gathered))
    for (const state of members) {
      state.found = found
      state.gathered = []
    }
  }
}

function take(state: State, next: State, earliest: number): void {
  if (!next.found) state.earliest = Math.min(state.earliest, earliest)
  else if (state.gathered.at(-1) !== next.found) state.gathered.push(next.found)
}
