import type { Block, BlockEdge } from './block'
import type { RowPlan } from './rows'

/** Between the lines of two conduits in one channel. */
const TRACK = 13

/**
 * Room to add above each row for conduits that run sideways there: by row, in pixels. A conduit whose ends do not lie
 * above each other is counted in the channel above the lower one.
 */
export function guttersOf(
  blocks: readonly Block[],
  edges: readonly BlockEdge[],
  rows: RowPlan,
  x: Float64Array,
): Float64Array {
  const spans: { from: number; to: number }[][] = rows.lane.map(() => [])
  for (const { a, b, weight } of edges) {
    const [upper, lower] = (rows.first[a] as number) <= (rows.first[b] as number) ? [a, b] : [b, a]
    if ((rows.last[upper] as number) >= (rows.first[lower] as number)) continue
    const from = x[upper] as number
    const to = x[lower] as number
    const fromRight = from + (blocks[upper] as Block).width
    const toRight = to + (blocks[lower] as Block).width
    const isStraight = Math.min(fromRight, toRight) - Math.max(from, to) > 40
    const isNext = (rows.first[lower] as number) - (rows.last[upper] as number) === 1
    if (isStraight && isNext) continue
    const middles = [(from + fromRight) / 2, (to + toRight) / 2] as const
    for (let i = 0; i < weight; i += 1) {
      spans[rows.first[lower] as number]?.push({ from: Math.min(...middles), to: Math.max(...middles) })
    }
  }
  return Float64Array.from(spans, (list) => Math.max(0, densest(list) - 1) * TRACK)
}

/** How many of the spans lie over each other where they are densest. */
function densest(spans: readonly { readonly from: number; readonly to: number }[]): number {
  const events = spans.flatMap(({ from, to }) => [
    { at: from, step: 1 },
    { at: to, step: -1 },
  ])
  events.sort((a, b) => a.at - b.at || a.step - b.step)
  let open = 0
  let most = 0
  for (const { step } of events) {
    open += step
    most = Math.max(most, open)
  }
  return most
}
