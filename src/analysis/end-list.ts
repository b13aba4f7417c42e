/**
 * Those of a set in the order in which pairs are listed: by level, from the top, then by id.
 */
import { type EndSet, spanOf } from './end-set'
import type { Spot, SpotOrder } from './network'

export function holds(order: SpotOrder, set: EndSet, spot: Spot): boolean {
  let at = set
  let place = order.placeOf[spot.number] as number
  while (at.size > 0 && at.height > 0) {
    const half = spanOf(at.height - 1)
    at = (place < half ? at.low : at.high) as EndSet
    if (place >= half) place -= half
  }
  return at.size > 0 && (at.bits & (1 << place)) !== 0
}

/** A branch that is not opened yet, or one place of a leaf (`set` null). */
interface Ahead {
  readonly rank: number
  readonly set: EndSet | null
  /** Its first place. */
  readonly base: number
}

/** The first of a set, at most so many. Cost: the height of the set for each, once the lowest ranks are known. */
export function firstOf(order: SpotOrder, set: EndSet, most: number): readonly Spot[] {
  const found: Spot[] = []
  const heap: Ahead[] = []
  const add = (each: EndSet | null, base: number) => {
    if (each && each.size > 0) push(heap, { rank: firstRank(order, each, base), set: each, base })
  }
  add(set, 0)
  for (let next = pop(heap); next && found.length < most; next = pop(heap)) {
    const { set: ahead, base } = next
    if (!ahead) found.push(order.spots[base] as Spot)
    else if (ahead.height > 0) {
      add(ahead.low, base)
      add(ahead.high, base + spanOf(ahead.height - 1))
    } else {
      for (const place of placesIn(ahead, base))
        push(heap, { rank: order.rankAt[place] as number, set: null, base: place })
    }
  }
  return found
}

function firstRank(order: SpotOrder, set: EndSet, base: number): number {
  if (set.firstRank >= 0) return set.firstRank
  const ranks =
    set.height === 0
      ? placesIn(set, base).map((place) => order.rankAt[place] as number)
      : [...ranksOf(order, set.low, base), ...ranksOf(order, set.high, base + spanOf(set.height - 1))]
  set.firstRank = Math.min(...ranks)
  return set.firstRank
}

function ranksOf(order: SpotOrder, set: EndSet | null, base: number): readonly number[] {
  return set && set.size > 0 ? [firstRank(order, set, base)] : []
}

function placesIn(leaf: EndSet, base: number): readonly number[] {
  const places: number[] = []
  for (let left = leaf.bits; left !== 0; left &= left - 1) places.push(base + 31 - Math.clz32(left & -left))
  return places
}

function push(heap: Ahead[], item: Ahead): void {
  let at = heap.length
  while (at > 0) {
    const up = (at - 1) >> 1
    const above = heap[up] as Ahead
    if (above.rank <= item.rank) break
    heap[at] = above
    at = up
  }
  heap[at] = item
}

function pop(heap: Ahead[]): Ahead | undefined {
  const [top] = heap
  const last = heap.pop()
  if (heap.length === 0 || !last) return top
  let at = 0
  for (;;) {
    const left = 2 * at + 1
    const right = left + 1
    const lower =
      (heap[right]?.rank ?? Number.POSITIVE_INFINITY) < (heap[left]?.rank ?? Number.POSITIVE_INFINITY) ? right : left
    const below = heap[lower]
    if (!below || below.rank >= last.rank) break
    heap[at] = below
    at = lower
  }
  heap[at] = last
  return top
}
