import type { Block, BlockEdge } from './block'
import type { Packing } from './pack'

const BEND = 70
const CROSSING = 90
const STRAIGHT = 24
const DETOUR = 2
/** What a pixel costs that a card stands away from where conduits pull it. */
const PULL = 0.3

/** How long, bent and entangled the conduits of a packing would be, in pixels; less is better. */
export function costOf(packing: Packing, x: Float64Array): number {
  let cost = 0
  for (const edge of packing.edges) cost += edge.weight * edgeCost(packing, edge, x)
  packing.pulls.forEach((pull, i) => {
    if (pull) cost += PULL * pull.weight * Math.abs((x[i] as number) + (packing.blocks[i] as Block).width / 2 - pull.x)
  })
  if (packing.edges.length <= 120) cost += CROSSING * crossings(packing, x)
  return cost
}

function edgeCost(packing: Packing, { a, b }: BlockEdge, x: Float64Array): number {
  const { blocks, rows } = packing
  const [upper, lower] = (rows.first[a] as number) <= (rows.first[b] as number) ? [a, b] : [b, a]
  const from = x[upper] as number
  const below = blocks[lower] as Block
  const toRight = (x[lower] as number) + below.width
  const fromRight = from + (blocks[upper] as Block).width
  const gapRows = (rows.first[lower] as number) - (rows.last[upper] as number)
  if (gapRows <= 0) {
    const between = blocksBetween(packing, upper, lower, x)
    const left = x[lower] as number
    return Math.max(0, left - fromRight, from - toRight) + between * 320
  }
  // What of the lower one's top side its header leaves free.
  const to = toRight - 2 * (below.width - below.topPort)
  const gapX = Math.max(to - fromRight, from - toRight)
  const bent = gapX > -STRAIGHT ? BEND * 2 + Math.max(0, gapX + STRAIGHT) : 0
  const middle = Math.abs(from + fromRight - to - toRight) * 0.04
  if (gapRows === 1) return bent + middle
  const low = Math.max(from, to)
  const high = Math.min(fromRight, toRight)
  const ways =
    gapX > -STRAIGHT
      ? [clampTo(from, fromRight, (to + toRight) / 2), clampTo(to, toRight, (from + fromRight) / 2)]
      : [(low + high) / 2, low + 12, high - 12]
  let detour = Number.POSITIVE_INFINITY
  for (const way of ways) detour = Math.min(detour, detourAt(packing, upper, lower, way, x))
  return bent + middle + (detour > 0 ? BEND * 2 + detour * DETOUR : 0)
}

const clampTo = (low: number, high: number, value: number) => Math.max(low, Math.min(high, value))

/** How far a straight line down at `way` would have to step aside for what stands between the two. */
function detourAt({ blocks, rows }: Packing, upper: number, lower: number, way: number, x: Float64Array): number {
  const first = (rows.last[upper] as number) + 1
  const last = (rows.first[lower] as number) - 1
  let detour = 0
  for (let i = 0; i < blocks.length; i += 1) {
    if (i === upper || i === lower) continue
    if ((rows.last[i] as number) < first || (rows.first[i] as number) > last) continue
    const left = (x[i] as number) - 10
    const right = (x[i] as number) + (blocks[i] as Block).width + 10
    if (way > left && way < right) detour += Math.min(way - left, right - way)
  }
  return detour
}

/** Blocks in a row that both share which stand between them. */
function blocksBetween({ blocks, rows }: Packing, a: number, b: number, x: Float64Array): number {
  const first = Math.max(rows.first[a] as number, rows.first[b] as number)
  const last = Math.min(rows.last[a] as number, rows.last[b] as number)
  const low = Math.min(x[a] as number, x[b] as number)
  const high = Math.max(x[a] as number, x[b] as number)
  let least = Number.POSITIVE_INFINITY
  for (let row = first; row <= last; row += 1) {
    let between = 0
    for (let i = 0; i < blocks.length; i += 1) {
      if (i === a || i === b || (rows.first[i] as number) > row || (rows.last[i] as number) < row) continue
      if ((x[i] as number) > low && (x[i] as number) < high) between += 1
    }
    least = Math.min(least, between)
  }
  return least
}

/** Pairs of conduits whose straight lines from row to row would cross. */
function crossings({ blocks, edges, rows }: Packing, x: Float64Array): number {
  const lines = edges.flatMap(({ a, b, weight }) => {
    const [upper, lower] = (rows.last[a] as number) < (rows.first[b] as number) ? [a, b] : [b, a]
    const top = rows.last[upper] as number
    const bottom = rows.first[lower] as number
    if (top >= bottom) return []
    const middle = (i: number) => (x[i] as number) + (blocks[i] as Block).width / 2
    return [{ top, bottom, from: middle(upper), to: middle(lower), upper, lower, weight }]
  })
  let count = 0
  for (let i = 0; i < lines.length; i += 1) {
    const a = lines[i] as (typeof lines)[number]
    for (let j = i + 1; j < lines.length; j += 1) {
      const b = lines[j] as (typeof lines)[number]
      const top = Math.max(a.top, b.top)
      const bottom = Math.min(a.bottom, b.bottom)
      if (top >= bottom || a.upper === b.upper || a.lower === b.lower) continue
      const above = at(a, top) - at(b, top)
      const below = at(a, bottom) - at(b, bottom)
      if (above * below < 0) count += 1
    }
  }
  return count
}

const at = (line: { top: number; bottom: number; from: number; to: number }, row: number) =>
  line.from + ((line.to - line.from) * (row - line.top)) / (line.bottom - line.top)
