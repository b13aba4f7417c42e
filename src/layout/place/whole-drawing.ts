import type { DiagramIndex, Zone } from '../../model'
import { PURDUE_LEVELS } from '../../model'
import { SIZES } from '../sizes'
import { type Arrangement, type Block, byLane, LANES } from './block'
import { arrangeOnce, cardBlock, edgesOf, gapBetween, inRows, type Plan, zoneBlock } from './blocks'
import { ASPECT, candidateBudgets, extentOf, type ZoneExtent, zoneBudgets } from './budget'
import { guttersOf } from './gutters'
import { joinsByContainer, ROOT } from './joins'
import type { LaidOut } from './laid-out'
import { packingOf } from './pack'
import { type Pull, pullsOf } from './pulls'
import { planRows } from './rows'

/** From the top of a lane to the first zone's top line: half a header, and room for devices, labels and lines. */
const LANE_HEAD = 38
const LEFT = 40
/** Up to so many cards every order is searched for at length. */
const WORTH = 150
/** With less worth of a search than this, what stands in zones is not turned towards what it is joined to outside. */
const LEAST_WORTH = 0.2

export interface Ground {
  /** How wide it may be, px; left out, so that the whole has the shape of a page. */
  readonly room?: number
  /** From card to card where they stand in no zone, px. */
  readonly cardGap?: number
}

/** Lays out everything that `source` hands out, beside each other from `left` on. Near-linear in what there is. */
export function layOut(
  index: DiagramIndex,
  source: Pick<Plan, 'cardsIn' | 'zonesIn'>,
  left = LEFT,
  { room, cardGap = 36 }: Ground = {},
): LaidOut {
  const roots = source.zonesIn(undefined)
  const cards = source.cardsIn(undefined)
  const emptyLane = (zone: Zone) => emptyLaneOf(index, zone)
  const extents = roots.map((zone) => extentOfZone(source, zone, emptyLane).extent)
  const loose = byLane(0)
  for (const { level } of cards) {
    const rank = PURDUE_LEVELS.indexOf(level)
    loose[rank] = (loose[rank] as number) + SIZES.pitchX + 40
  }
  const known: Plan['known'] = new Map()
  const plan = (budget: number, effort: number, pullIn: Plan['pullIn'] = () => undefined): Plan => {
    const budgets = zoneBudgets(extents, loose, budget)
    const budgetOf = (zone: Zone): number => {
      const known = budgets.get(zone.id)
      if (known !== undefined) return known
      const parent = index.zone(zone.parent)
      return Math.max(SIZES.pitchX, (parent ? budgetOf(parent) : budget) - 2 * SIZES.zonePadding)
    }
    return {
      index,
      joins,
      ...source,
      budget: budgetOf,
      effort,
      emptyLane,
      isBusy: (zone) => isBusy(index, zone),
      cardGap,
      pullIn,
      known,
    }
  }
  const joins = joinsByContainer(index)
  const { budget, width } =
    room === undefined
      ? bestBudget(extents, loose, (most) => arrangeRoot(plan(most, 0), most))
      : { budget: room, width: room }
  const effort = Math.min(1, WORTH / (1 + index.assets.length))
  const rowBudget = Math.max(budget, width)
  const laid = spread(arrangeRoot(plan(budget, effort), budget, rowBudget), left)
  const pulls = effort < LEAST_WORTH ? new Map<string, Pull>() : pullsOf(index, laid)
  if (pulls.size === 0) return laid
  const pullIn = (zone: Zone, id: string): Pull | undefined => {
    const pull = pulls.get(id)
    const area = laid.zones.get(zone.id)
    return pull && area && { ...pull, x: pull.x - area.x - SIZES.zonePadding }
  }
  return spread(arrangeRoot(plan(budget, effort, pullIn), budget, rowBudget), left)
}

interface Root {
  readonly arrangement: Arrangement
  /** By lane: from its top to the baseline of its first row. */
  readonly baseline: readonly number[]
  readonly height: number
  /** Rows beyond the first of each lane. */
  readonly extraRows: number
}

/** `rowBudget` is how wide rows may be: wider than what zones are wrapped for, where one lane is that wide anyway. */
function arrangeRoot(plan: Plan, budget: number, rowBudget = budget): Root {
  const blocks = [
    ...plan.zonesIn(undefined).map((zone) => zoneBlock(plan, zone)),
    ...plan.cardsIn(undefined).map(cardBlock),
  ]
  // Without a search, tall ones first: that packs about as well as a search does.
  if (plan.effort === 0) blocks.sort((a, b) => b.bottom - b.top - (a.bottom - a.top))
  const edges = edgesOf(blocks, plan.effort > 0 ? (plan.joins.get(ROOT) ?? []) : [])
  const gap = gapBetween(blocks, edges, plan.cardGap)
  const rows = planRows(blocks, gap, rowBudget)
  const { x, width } = arrangeOnce(
    plan.known,
    packingOf(blocks, edges, rows, gap),
    rowBudget,
    blocks.length <= 70 ? Math.sqrt(plan.effort) : plan.effort,
  )
  const gutters = guttersOf(blocks, edges, rows, x)
  const inside = inRows(blocks, rows, x, (row) => 48 + (gutters[row + 1] as number))
  const baseline = inside.above.map((above, lane) => LANE_HEAD + (gutters[rows.start[lane] as number] ?? 0) + above)
  const heights = baseline.map((head, lane) =>
    (rows.count[lane] as number) > 0 && inside.below[lane] ? head + inside.below[lane] + SIZES.laneFoot : 84,
  )
  const height = heights.reduce((sum, lane) => sum + Math.max(SIZES.laneMinHeight, lane), 0)
  const extraRows = rows.count.reduce((sum, count) => sum + Math.max(0, count - 1), 0)
  return { arrangement: { ...inside, width }, baseline, height, extraRows }
}

/** Tries some widths without looking for orders, and takes the one whose shape is the best. */
function bestBudget(
  extents: readonly ZoneExtent[],
  loose: readonly number[],
  attempt: (width: number) => Root,
): { readonly budget: number; readonly width: number } {
  let natural = 0
  for (let lane = 0; lane < LANES; lane += 1) {
    let total = loose[lane] ?? 0
    for (const { top, bottom, natural: width } of extents) if (top <= lane && bottom >= lane) total += width + 80
    natural = Math.max(natural, total)
  }
  const wide = attempt(natural + 60)
  let best = { budget: natural + 60, width: wide.arrangement.width }
  let least = shapeCost(wide)
  for (const budget of candidateBudgets(wide.arrangement.width * wide.height * 0.6, natural)) {
    const root = attempt(budget)
    const cost = shapeCost(root)
    if (cost < least - 1e-9) {
      least = cost
      best = { budget, width: root.arrangement.width }
    }
  }
  return best
}

/** How far from the shape aimed at, and a little for the ink that a picture of this size costs. */
function shapeCost({ arrangement, height, extraRows }: Root): number {
  const width = arrangement.width + 150
  return Math.abs(Math.log(width / height / ASPECT)) + 0.12 * Math.log(width * height) + 0.02 * Math.min(extraRows, 5)
}

/** From places inside containers to places in lanes. */
function spread({ arrangement, baseline }: Root, left: number): LaidOut {
  const assets: LaidOut['assets'] = new Map()
  const zones: LaidOut['zones'] = new Map()
  const visit = (block: Block, x: number, lines: readonly number[]) => {
    if (block.asset) assets.set(block.asset, { lane: block.top, x, y: lines[block.top] as number })
    if (!block.zone) return
    const edge = (lane: number, by: number) => ({
      level: PURDUE_LEVELS[lane] as (typeof PURDUE_LEVELS)[number],
      y: (lines[lane] as number) + by,
    })
    zones.set(block.zone, {
      x,
      width: block.width,
      top: edge(block.top, -(block.above[block.top] as number)),
      bottom: edge(block.bottom, block.below[block.bottom] as number),
    })
    for (const inner of block.inside?.placed ?? []) {
      visit(
        inner.block,
        x + SIZES.zonePadding + inner.x,
        lines.map((line, lane) => line + (inner.offset[lane] as number)),
      )
    }
  }
  for (const { block, x, offset } of arrangement.placed) {
    visit(
      block,
      left + x,
      baseline.map((line, lane) => line + (offset[lane] as number)),
    )
  }
  return { assets, zones }
}

/** How wide the zone's content would be lane by lane in one row, its sub-zones' among it. */
function extentOfZone(
  source: Pick<Plan, 'cardsIn' | 'zonesIn'>,
  zone: Zone,
  emptyLane: (zone: Zone) => number,
): { extent: ZoneExtent; widths: readonly number[] } {
  const widths = byLane(0)
  for (const { level } of source.cardsIn(zone)) {
    const rank = PURDUE_LEVELS.indexOf(level)
    widths[rank] = (widths[rank] as number) + SIZES.pitchX
  }
  for (const sub of source.zonesIn(zone)) {
    const inner = extentOfZone(source, sub, emptyLane)
    inner.widths.forEach((width, lane) => {
      if (width > 0) widths[lane] = (widths[lane] as number) + width + 54
    })
  }
  let top = widths.findIndex((width) => width > 0)
  if (top < 0) {
    top = emptyLane(zone)
    widths[top] = SIZES.emptyZoneWidth
  }
  const bottom = widths.findLastIndex((width) => width > 0)
  return { extent: extentOf(zone, widths, { top, bottom }), widths }
}

/** The lane of an empty zone: that of what it is joined to, else of its parent's members, else L3. */
function emptyLaneOf(index: DiagramIndex, zone: Zone): number {
  const levelOf = (id: string) => {
    const end = index.end(id)
    if (!end) return undefined
    return end.kind === 'asset' ? end.asset.level : index.assetsIn(end.zone.id)[0]?.level
  }
  for (const { source, target } of index.conduitsAt(zone.id)) {
    const level = levelOf(source === zone.id ? target : source)
    if (level) return PURDUE_LEVELS.indexOf(level)
  }
  const home = index.zone(zone.parent)
  const level = home && index.assetsIn(home.id)[0]?.level
  return PURDUE_LEVELS.indexOf(level ?? 'L3')
}

/** Whether a member has a conduit that leaves the zone. */
function isBusy(index: DiagramIndex, zone: Zone): boolean {
  return index.assetsIn(zone.id).some((asset) =>
    index.conduitsAt(asset.id).some(({ source, target }) => {
      const other = index.end(source === asset.id ? target : source)
      if (!other) return false
      return (other.kind === 'asset' ? index.zoneOf(other.asset) : other.zone) !== zone
    }),
  )
}
