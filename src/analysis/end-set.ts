import type { Spot, SpotOrder } from './network'

/**
 * Some assets at one side of sessions: a binary tree over the places of an order, with 32 places to a leaf. Sets share
 * the branches that they have in common, so many large ones that differ little cost little.
 */
export class EndSet {
  /** The lowest rank in it, when it was asked for; a set stands at the same place wherever it is a branch. */
  firstRank = -1

  constructor(
    readonly size: number,
    /** 0 for a leaf; a branch of height h spans 32 · 2^h places. */
    readonly height: number,
    /** Which of its places are in it, for a leaf. */
    readonly bits: number,
    readonly low: EndSet | null,
    readonly high: EndSet | null,
  ) {}
}

export const NOBODY = new EndSet(0, 0, 0, null, null)

/** The sets of those that are asked for on one side. A branch with all of them is one and the same wherever it stands. */
export class EndSets {
  readonly #everyone: EndSet
  readonly #height: number
  readonly #alone = new Map<Spot, EndSet>()

  /** How many branches were looked at: what it cost. */
  steps = 0

  constructor(
    readonly order: SpotOrder,
    holds: (spot: Spot) => boolean,
  ) {
    this.#height = Math.max(0, Math.ceil(Math.log2(Math.max(1, order.spots.length) / 32)))
    this.#everyone = NOBODY
    this.#everyone = this.of(order.spots.filter(holds))
  }

  /** Those of the spots that are asked for; they are expected to be. Cost: linear in the spots, times the height. */
  of(spots: readonly Spot[]): EndSet {
    const places = spots.map((spot) => this.order.placeOf[spot.number] as number)
    return this.#build(places, this.#height, 0, this.#everyone)
  }

  one(spot: Spot): EndSet {
    let found = this.#alone.get(spot)
    if (!found) {
      found = this.of([spot])
      this.#alone.set(spot, found)
    }
    return found
  }

  /** Cost: the branches that several of them have, and that are not the same. */
  union(sets: readonly EndSet[]): EndSet {
    return this.#union(different(sets), this.#everyone)
  }

  #build(places: readonly number[], height: number, base: number, whole: EndSet): EndSet {
    if (places.length === 0) return NOBODY
    this.steps += 1
    if (height === 0) {
      let bits = 0
      for (const place of places) bits |= 1 << (place - base)
      return leaf(bits, whole)
    }
    const middle = base + spanOf(height - 1)
    const low = places.filter((place) => place < middle)
    const high = places.filter((place) => place >= middle)
    return branch(
      height,
      this.#build(low, height - 1, base, whole.low ?? NOBODY),
      this.#build(high, height - 1, middle, whole.high ?? NOBODY),
      whole,
    )
  }

  #union(sets: readonly EndSet[], whole: EndSet): EndSet {
    const [first] = sets
    if (!first) return NOBODY
    this.steps += sets.length
    if (sets.length === 1) return first
    if (sets.includes(whole)) return whole
    if (first.height === 0) {
      let bits = 0
      for (const set of sets) bits |= set.bits
      return sets.find((set) => set.bits === bits) ?? leaf(bits, whole)
    }
    const low = this.#union(different(sets.map((set) => set.low as EndSet)), whole.low ?? NOBODY)
    const high = this.#union(different(sets.map((set) => set.high as EndSet)), whole.high ?? NOBODY)
    return sets.find((set) => set.low === low && set.high === high) ?? branch(first.height, low, high, whole)
  }
}

/** Those in both. Cost: the branches that both have and that are not the same. */
export function common(a: EndSet, b: EndSet): EndSet {
  if (a.size === 0 || b.size === 0) return NOBODY
  if (a === b) return a
  if (a.height === 0) return leaf(a.bits & b.bits, a)
  const low = common(a.low as EndSet, b.low as EndSet)
  return branch(a.height, low, common(a.high as EndSet, b.high as EndSet), a)
}

/** Those in the one that are not in the other. Cost: as `common`. */
export function without(a: EndSet, b: EndSet): EndSet {
  if (a.size === 0 || b.size === 0) return a
  if (a === b) return NOBODY
  if (a.height === 0) return leaf(a.bits & ~b.bits, a)
  const low = without(a.low as EndSet, b.low as EndSet)
  return branch(a.height, low, without(a.high as EndSet, b.high as EndSet), a)
}

/** Where the only one of a set stands. */
export function onlyPlace(set: EndSet): number {
  let at = set
  let place = 0
  while (at.height > 0) {
    const isLow = at.low?.size === 1
    if (!isLow) place += spanOf(at.height - 1)
    at = (isLow ? at.low : at.high) as EndSet
  }
  return place + 31 - Math.clz32(at.bits)
}

/** How many places a branch spans. */
export function spanOf(height: number): number {
  return 32 * 2 ** height
}

/** A leaf; `like` itself, or nobody, where that is the same. */
function leaf(bits: number, like: EndSet): EndSet {
  if (bits === 0) return NOBODY
  return bits === like.bits ? like : new EndSet(ones(bits), 0, bits, null, null)
}

function branch(height: number, low: EndSet, high: EndSet, like: EndSet): EndSet {
  const size = low.size + high.size
  if (size === 0) return NOBODY
  return low === like.low && high === like.high ? like : new EndSet(size, height, 0, low, high)
}

/** Without those that are empty or there already. */
function different(sets: readonly EndSet[]): readonly EndSet[] {
  const filled = sets.filter((set) => set.size > 0)
  return filled.length < 2 ? filled : [...new Set(filled)]
}

function ones(bits: number): number {
  let count = 0
  for (let left = bits; left !== 0; left &= left - 1) count += 1
  return count
}
