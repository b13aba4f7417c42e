import type { Block } from './block'
import { costOf } from './cost'
import { type Packing, pack, relax } from './pack'

/** Up to so many blocks an order is searched for; beyond, blocks are only drawn towards what they are joined to. */
const MOST_SEARCHED = 70
/** Orders tried for each block. */
const TRIES = 400
const WIDTH_WEIGHT = 1.5
const DISORDER = 8

/** Left edges, in the order of the blocks, and how wide all of it is. */
export interface Arranged {
  readonly x: Float64Array
  readonly width: number
}

/**
 * Left edges of the blocks, in an order with short, straight and untangled conduits. Deterministic. `effort`, 0 to 1, is
 * how much of a search it is worth.
 */
export function arrange(packing: Packing, budget: number, effort: number): Arranged {
  const n = packing.blocks.length
  let order: Int32Array = Int32Array.from({ length: n }, (_, i) => i)
  if (packing.edges.length > 0 || packing.pulls.some((pull) => pull !== undefined)) {
    order = byBarycentre(packing, order, budget)
    const tries = Math.min(6000, Math.round(TRIES * n * effort))
    if (n > 1 && n <= MOST_SEARCHED && tries > 60) order = searched(packing, order, budget, tries)
  }
  const x = new Float64Array(n)
  const width = pack(packing, order, x)
  relax(packing, order, x, Math.max(width, Math.min(budget, width * 1.15)), 8)
  let right = 0
  let left = Number.POSITIVE_INFINITY
  packing.blocks.forEach((block, i) => {
    left = Math.min(left, x[i] as number)
    right = Math.max(right, (x[i] as number) + block.width)
  })
  if (n === 0) return { x, width: 0 }
  for (let i = 0; i < n; i += 1) x[i] = Math.round((x[i] as number) - left)
  return { x, width: Math.round(right - left) }
}

function judged(packing: Packing, order: Int32Array, x: Float64Array, budget: number): number {
  const width = pack(packing, order, x)
  relax(packing, order, x, width, 2)
  return (
    disorder(packing, order) +
    costOf(packing, x) +
    WIDTH_WEIGHT * Math.max(0, width - budget * 0.8) +
    6 * Math.max(0, width - budget)
  )
}

/** What it costs to leave the order of the file: neighbours of a row that stand the other way round. */
function disorder({ rows }: Packing, order: Int32Array): number {
  const before = new Int32Array(rows.lane.length).fill(-1)
  let cost = 0
  for (const i of order) {
    for (let row = rows.first[i] as number; row <= (rows.last[i] as number); row += 1) {
      if ((before[row] as number) > i) cost += DISORDER
      before[row] = i
    }
  }
  return cost
}

/** Sorts again and again by the mean place of what each block is joined to; keeps the best order seen. */
function byBarycentre(packing: Packing, start: Int32Array, budget: number): Int32Array {
  const n = start.length
  const x = new Float64Array(n)
  let order = start
  let best = start
  let least = judged(packing, order, x, budget)
  for (let round = 0; round < 12; round += 1) {
    const middle = (i: number) => (x[i] as number) + (packing.blocks[i] as Block).width / 2
    const keys = new Float64Array(n)
    for (let i = 0; i < n; i += 1) {
      let sum = middle(i)
      let weights = 1
      for (const { a, b, weight } of packing.edgesAt[i] ?? []) {
        sum += weight * middle(a === i ? b : a)
        weights += weight
      }
      keys[i] = sum / weights
    }
    const position = new Int32Array(n)
    order.forEach((i, k) => {
      position[i] = k
    })
    order = order
      .slice()
      .sort((a, b) => (keys[a] as number) - (keys[b] as number) || (position[a] as number) - (position[b] as number))
    const cost = judged(packing, order, x, budget)
    if (cost < least) {
      least = cost
      best = order
    }
  }
  return best
}

/** Simulated annealing over orders by moving one block or swapping two; a fixed sequence of pseudo-random numbers. */
function searched(packing: Packing, start: Int32Array, budget: number, rounds: number): Int32Array {
  const n = start.length
  const x = new Float64Array(n)
  const random = sequence(n * 7919 + packing.edges.length)
  let order = start
  let cost = judged(packing, order, x, budget)
  let best = order
  let least = cost
  for (let round = 0; round < rounds; round += 1) {
    const heat = 160 * (1 - round / rounds) ** 2
    const next = order.slice()
    const from = Math.floor(random() * n)
    const to = Math.floor(random() * n)
    if (from === to) continue
    if (random() < 0.35) {
      next[from] = order[to] as number
      next[to] = order[from] as number
    } else move(next, from, to)
    const nextCost = judged(packing, next, x, budget)
    if (nextCost <= cost || (heat > 0.5 && random() < Math.exp((cost - nextCost) / heat))) {
      order = next
      cost = nextCost
      if (cost < least - 1e-9) {
        least = cost
        best = order
      }
    }
  }
  return best
}

function move(order: Int32Array, from: number, to: number): void {
  const item = order[from] as number
  if (from < to) order.copyWithin(from, from + 1, to + 1)
  else order.copyWithin(to + 1, to, from)
  order[to] = item
}

/** Numbers from 0 up to 1, the same every time (mulberry32). */
function sequence(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
