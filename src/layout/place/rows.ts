import { type Block, LANES } from './block'

/** A row of blocks; a lane has as many as its blocks need. */
export interface RowPlan {
  /** For each block its first and last row, counted over all lanes. */
  readonly first: Int32Array
  readonly last: Int32Array
  /** By row: its lane. */
  readonly lane: readonly number[]
  /** By lane: its first row, and how many it has. */
  readonly start: readonly number[]
  readonly count: readonly number[]
}

/**
 * Splits every lane into rows so that none is wider than the budget where that is possible. A block of several lanes
 * takes all rows of all its lanes but the last, and of that the first.
 */
export function planRows(blocks: readonly Block[], gap: (a: Block, b: Block) => number, budget: number): RowPlan {
  const inLane: { block: number; width: number }[][] = Array.from({ length: LANES }, () => [])
  const tall = new Float64Array(LANES)
  blocks.forEach((block, i) => {
    const width = block.width + gap(block, block)
    if (block.top === block.bottom) inLane[block.top]?.push({ block: i, width })
    else for (let lane = block.top; lane <= block.bottom; lane += 1) tall[lane] = (tall[lane] as number) + width
  })
  const rowInLane = new Int32Array(blocks.length)
  const start: number[] = []
  const count: number[] = []
  const lane: number[] = []
  inLane.forEach((items, rank) => {
    const rows = splitIntoRows(items, tall[rank] as number, budget, rowInLane)
    start.push(lane.length)
    count.push(rows)
    for (let i = 0; i < rows; i += 1) lane.push(rank)
  })
  const first = new Int32Array(blocks.length)
  const last = new Int32Array(blocks.length)
  blocks.forEach(({ top, bottom }, i) => {
    const topStart = start[top] as number
    if (top === bottom) {
      first[i] = topStart + (rowInLane[i] as number)
      last[i] = first[i] as number
    } else {
      first[i] = topStart
      last[i] = start[bottom] as number
    }
  })
  return { first, last, lane, start, count }
}

/** Fills rows one after the other, about evenly; says how many there are. */
function splitIntoRows(
  items: readonly { readonly block: number; readonly width: number }[],
  tall: number,
  budget: number,
  rowOf: Int32Array,
): number {
  const total = items.reduce((sum, { width }) => sum + width, 0)
  const widest = items.reduce((most, { width }) => Math.max(most, width), 0)
  const room = Math.max(widest, budget - tall, budget / 4)
  if (total <= room * 1.02) return 1
  const rows = Math.ceil(total / room)
  const even = total / rows
  let row = 0
  let used = 0
  for (const { block, width } of items) {
    if (used > 0 && row < rows - 1 && used + width / 2 > even) {
      row += 1
      used = 0
    }
    rowOf[block] = row
    used += width
  }
  return row + 1
}
