import type { Block, BlockEdge } from './block'
import type { Pull } from './pulls'
import type { RowPlan } from './rows'

/** Air between two neighbours in a row. */
export type Gap = (left: Block, right: Block) => number

/** Everything that an order of blocks is judged and packed with. */
export interface Packing {
  readonly blocks: readonly Block[]
  readonly edges: readonly BlockEdge[]
  readonly rows: RowPlan
  readonly gap: Gap
  /** For each block the edges at it. */
  readonly edgesAt: readonly (readonly BlockEdge[])[]
  /** For each block what conduits that leave the container pull it to; none where none do. */
  readonly pulls: readonly (Pull | undefined)[]
}

export function packingOf(
  blocks: readonly Block[],
  edges: readonly BlockEdge[],
  rows: RowPlan,
  gap: Gap,
  pulls: readonly (Pull | undefined)[] = [],
): Packing {
  const edgesAt: BlockEdge[][] = blocks.map(() => [])
  for (const edge of edges) {
    edgesAt[edge.a]?.push(edge)
    edgesAt[edge.b]?.push(edge)
  }
  return { blocks, edges, rows, gap, edgesAt, pulls }
}

/** Packs the blocks from left to right in this order; fills `x`, answers the width. */
export function pack({ blocks, rows, gap }: Packing, order: ArrayLike<number>, x: Float64Array): number {
  const rightmost = new Int32Array(rows.lane.length).fill(-1)
  let width = 0
  for (let k = 0; k < order.length; k += 1) {
    const i = order[k] as number
    const block = blocks[i] as Block
    let left = 0
    for (let row = rows.first[i] as number; row <= (rows.last[i] as number); row += 1) {
      const before = rightmost[row] as number
      if (before < 0) continue
      const neighbour = blocks[before] as Block
      left = Math.max(left, (x[before] as number) + neighbour.width + gap(neighbour, block))
    }
    x[i] = left
    for (let row = rows.first[i] as number; row <= (rows.last[i] as number); row += 1) rightmost[row] = i
    width = Math.max(width, left + block.width)
  }
  return width
}

/** Neighbours in the rows of every block, in an order. */
interface Neighbours {
  readonly left: readonly number[][]
  readonly right: readonly number[][]
}
function neighboursOf({ blocks, rows }: Packing, order: ArrayLike<number>): Neighbours {
  const left: number[][] = blocks.map(() => [])
  const right: number[][] = blocks.map(() => [])
  const rightmost = new Int32Array(rows.lane.length).fill(-1)
  for (let k = 0; k < order.length; k += 1) {
    const i = order[k] as number
    for (let row = rows.first[i] as number; row <= (rows.last[i] as number); row += 1) {
      const before = rightmost[row] as number
      if (before >= 0 && left[i]?.at(-1) !== before) {
        left[i]?.push(before)
        right[before]?.push(i)
      }
      rightmost[row] = i
    }
  }
  return { left, right }
}

/**
 * Moves blocks within their free room towards what they are joined to, keeping their order and the width. `passes`
 * runs over all blocks, from the right and from the left in turn.
 */
export function relax(
  packing: Packing,
  order: ArrayLike<number>,
  x: Float64Array,
  width: number,
  passes: number,
): void {
  const { blocks, gap, edgesAt } = packing
  const { left, right } = neighboursOf(packing, order)
  const n = order.length
  for (let pass = 0; pass < passes; pass += 1) {
    for (let k = 0; k < n; k += 1) {
      const i = order[pass % 2 === 0 ? n - 1 - k : k] as number
      const block = blocks[i] as Block
      let low = 0
      let high = width - block.width
      for (const j of left[i] as number[]) {
        const other = blocks[j] as Block
        low = Math.max(low, (x[j] as number) + other.width + gap(other, block))
      }
      for (const j of right[i] as number[]) {
        high = Math.min(high, (x[j] as number) - gap(block, blocks[j] as Block) - block.width)
      }
      const wish = wishedX(packing, i, edgesAt[i] as readonly BlockEdge[], x)
      if (wish !== null) x[i] = Math.max(low, Math.min(high, wish))
    }
  }
}

/** Where its conduits would be straightest: the weighted mean over what it is joined to in other rows. */
function wishedX({ blocks, rows }: Packing, i: number, edges: readonly BlockEdge[], x: Float64Array): number | null {
  const block = blocks[i] as Block
  let sum = 0
  let weights = 0
  for (const { a, b, weight } of edges) {
    const j = a === i ? b : a
    const other = blocks[j] as Block
    const sharesRow =
      (rows.first[i] as number) <= (rows.last[j] as number) && (rows.first[j] as number) <= (rows.last[i] as number)
    const share = sharesRow ? weight * 0.25 : weight
    const isAbove = (rows.first[j] as number) < (rows.first[i] as number)
    const mine = isAbove ? block.topPort : block.width / 2
    const theirs = isAbove || sharesRow ? other.width / 2 : other.topPort
    sum += share * ((x[j] as number) + theirs - mine)
    weights += share
  }
  return weights === 0 ? null : sum / weights
}
