import type { Asset, DiagramIndex, Zone } from '../../model'
import { PURDUE_LEVELS } from '../../model'
import { headerOf, headerWidths } from '../boxes/header'
import { SIZES } from '../sizes'
import { type Arrangement, type Block, type BlockEdge, byLane, type PlacedBlock } from './block'
import type { Join } from './joins'
import { type Arranged, arrange } from './order'
import { type Gap, type Packing, packingOf } from './pack'
import type { Pull } from './pulls'
import { planRows, type RowPlan } from './rows'

const CARD_GAP = SIZES.pitchX - SIZES.assetWidth
const LOOSE_GAP = 24
const ROW_GAP = SIZES.pitchY - SIZES.assetHeight
const ZONE_ROW_GAP = 44
/** Room for a device and a label between two neighbours that a conduit joins. */
const LABEL_GAP = 104
/** A channel between two zones: room for some lines, or for one with a label. */
const ZONE_GAP = 60
/** What is left of a zone's top line beside its header for conduits to end on. */
const TOP_ROOM = 56

/** What the layout of one drawing is made from. */
export interface Plan {
  readonly index: DiagramIndex
  readonly joins: ReadonlyMap<string, readonly Join[]>
  /** Cards and zones that have no place yet. */
  readonly cardsIn: (zone: Zone | undefined) => readonly Asset[]
  readonly zonesIn: (zone: Zone | undefined) => readonly Zone[]
  /** How wide the content of a zone may be. */
  readonly budget: (zone: Zone) => number
  /** 0 to 1: how much searching for orders is worth; 0 takes them as they come, enough to know how large it all is. */
  readonly effort: number
  /** The lane of a zone that holds nothing. */
  readonly emptyLane: (zone: Zone) => number
  /** Cards with conduits of their own: between them lines need room. */
  readonly isBusy: (zone: Zone) => boolean
  /** Between cards that stand in no zone of these. */
  readonly cardGap: number
  /** What conduits that leave a zone pull at in it, and where to: x from the left of that zone's content. */
  readonly pullIn: (zone: Zone, id: string) => Pull | undefined
  /** Arrangements that were searched for, by what they are of: the second time round most are the same. */
  readonly known: Map<string, Arranged>
}

export function cardBlock(asset: Asset): Block {
  const rank = PURDUE_LEVELS.indexOf(asset.level)
  return {
    id: asset.id,
    asset: asset.id,
    zone: null,
    top: rank,
    bottom: rank,
    width: SIZES.assetWidth,
    topPort: SIZES.assetWidth / 2,
    above: byLane(0),
    below: byLane(SIZES.assetHeight),
    inside: null,
  }
}

/** A zone with its members and sub-zones arranged. */
export function zoneBlock(plan: Plan, zone: Zone): Block {
  const children = [...plan.cardsIn(zone).map(cardBlock), ...plan.zonesIn(zone).map((sub) => zoneBlock(plan, sub))]
  const pullAt = new Map(children.map((child) => [child, plan.pullIn(zone, child.id)]))
  // Rows are filled from the top: what leads upwards comes first.
  children.sort((a, b) => Math.sign(pullAt.get(a)?.down ?? 0) - Math.sign(pullAt.get(b)?.down ?? 0))
  const isJoined = plan.index.conduitsAt(zone.id).length > 0
  const least = Math.min(340, Math.ceil(headerWidths(zone).least) + 18 + (isJoined ? TOP_ROOM : 0))
  if (children.length === 0) return emptyZone(zone, plan.emptyLane(zone), Math.max(SIZES.emptyZoneWidth, least))
  const gaps = plan.isBusy(zone) ? { card: LOOSE_GAP, row: LOOSE_GAP } : { card: CARD_GAP, row: ROW_GAP }
  const joins = plan.joins.get(zone.id) ?? []
  const pulls = children.map((child) => pullAt.get(child))
  const inside = arrangeBlocks(children, joins, plan.budget(zone), gaps, plan, pulls)
  const top = Math.min(...children.map((child) => child.top))
  const bottom = Math.max(...children.map((child) => child.bottom))
  const above = [...inside.above]
  const below = [...inside.below]
  above[top] = Math.max(
    ...inside.placed
      .filter(({ block, offset }) => block.top === top && (offset[top] as number) === 0)
      .map(({ block }) => (block.zone ? (block.above[top] as number) + SIZES.subZoneTop : SIZES.zonePaddingTop)),
  )
  below[bottom] = (below[bottom] as number) + SIZES.zonePadding
  const width = Math.max(least, inside.width + 2 * SIZES.zonePadding)
  return {
    id: zone.id,
    asset: null,
    zone: zone.id,
    top,
    bottom,
    width,
    topPort: topPortOf(zone, width),
    above,
    below,
    inside,
  }
}

/** The header takes the left part of a zone's top side. */
function topPortOf(zone: Zone, width: number): number {
  const header = headerOf(zone, { x: 0, y: 0, width, height: 0 })
  return Math.min(width - 20, (header.x + header.width + width) / 2)
}

function emptyZone(zone: Zone, lane: number, width: number): Block {
  const above = byLane(SIZES.zonePaddingTop)
  const below = byLane(SIZES.emptyZoneHeight - SIZES.zonePaddingTop)
  return {
    id: zone.id,
    asset: null,
    zone: zone.id,
    top: lane,
    bottom: lane,
    width,
    topPort: topPortOf(zone, width),
    above,
    below,
    inside: null,
  }
}

/** Blocks side by side in rows, in an order with tidy conduits. */
function arrangeBlocks(
  blocks: readonly Block[],
  joins: readonly Join[],
  budget: number,
  gaps: { readonly card: number; readonly row: number },
  { effort, known }: Pick<Plan, 'effort' | 'known'>,
  pulls: readonly (Pull | undefined)[],
): Arrangement {
  const edges = edgesOf(blocks, joins)
  const gap = gapBetween(blocks, edges, gaps.card)
  const rows = planRows(blocks, gap, budget)
  const packing = packingOf(blocks, effort > 0 ? edges : [], rows, gap, effort > 0 ? pulls : [])
  const { x, width } = arrangeOnce(known, packing, budget, effort)
  return { width, ...inRows(blocks, rows, x, () => gaps.row) }
}

/** Searches for an arrangement unless one of the very same is known. */
export function arrangeOnce(known: Plan['known'], packing: Packing, budget: number, effort: number): Arranged {
  if (effort === 0) return arrange(packing, budget, effort)
  const blocks = packing.blocks.map(({ id, width, top, bottom, topPort }) => [id, width, top, bottom, topPort])
  const key = JSON.stringify([blocks, packing.pulls, budget])
  const found = known.get(key)
  if (found) return found
  const made = arrange(packing, budget, effort)
  known.set(key, made)
  return made
}

export function edgesOf(blocks: readonly Block[], joins: readonly Join[]): readonly BlockEdge[] {
  const numbers = new Map(blocks.map(({ id }, i) => [id, i]))
  const edges = new Map<number, { a: number; b: number; weight: number; label: number }>()
  for (const join of joins) {
    const a = numbers.get(join.a)
    const b = numbers.get(join.b)
    if (a === undefined || b === undefined || a === b) continue
    const key = Math.min(a, b) * blocks.length + Math.max(a, b)
    const edge = edges.get(key)
    if (edge) {
      edge.weight += 1
      edge.label = Math.max(edge.label, join.label)
    } else edges.set(key, { a, b, weight: 1, label: join.label })
  }
  return [...edges.values()]
}

/** Cards stand close; zones leave a channel; neighbours that are joined leave room for a label. */
export function gapBetween(blocks: readonly Block[], edges: readonly BlockEdge[], cardGap: number): Gap {
  const labels = new Map<Block, Map<Block, number>>()
  const note = (from: Block, to: Block, label: number) => {
    const known = labels.get(from)
    if (known) known.set(to, label)
    else labels.set(from, new Map([[to, label]]))
  }
  for (const { a, b, label } of edges) {
    note(blocks[a] as Block, blocks[b] as Block, label)
    note(blocks[b] as Block, blocks[a] as Block, label)
  }
  return (left, right) => {
    if (left.asset && right.asset) return cardGap
    const label = labels.get(left)?.get(right)
    const sharesLane = left.top <= right.bottom && right.top <= left.bottom
    if (label !== undefined && sharesLane) return Math.max(LABEL_GAP, label + 2 * SIZES.chipGap + 10)
    return left.zone && right.zone ? ZONE_GAP : 36
  }
}

/** Baselines of all rows, and with them what the whole needs above and below its own baseline in each lane. */
export function inRows(
  blocks: readonly Block[],
  rows: RowPlan,
  x: Float64Array,
  gapBelow: (row: number) => number,
): Omit<Arrangement, 'width'> {
  const above = new Float64Array(rows.lane.length)
  const below = new Float64Array(rows.lane.length)
  const hasZone = new Uint8Array(rows.lane.length)
  const rowOf = (i: number, lane: number) => {
    const block = blocks[i] as Block
    return block.top === block.bottom ? (rows.first[i] as number) : (rows.start[lane] as number)
  }
  blocks.forEach((block, i) => {
    for (let lane = block.top; lane <= block.bottom; lane += 1) {
      const row = rowOf(i, lane)
      above[row] = Math.max(above[row] as number, block.above[lane] as number)
      below[row] = Math.max(below[row] as number, block.below[lane] as number)
      if (block.zone) hasZone[row] = 1
    }
  })
  const baseline = new Float64Array(rows.lane.length)
  const total = { above: byLane(0), below: byLane(0) }
  for (let row = 0; row < rows.lane.length; row += 1) {
    const lane = rows.lane[row] as number
    if (row === rows.start[lane]) total.above[lane] = above[row] as number
    else {
      const between = hasZone[row] || hasZone[row - 1] ? ZONE_ROW_GAP : 0
      baseline[row] =
        (baseline[row - 1] as number) +
        (below[row - 1] as number) +
        Math.max(between, gapBelow(row - 1)) +
        (above[row] as number)
    }
    total.below[lane] = (baseline[row] as number) + (below[row] as number)
  }
  const placed = blocks.map((block, i): PlacedBlock => {
    const offset = byLane(0)
    for (let lane = block.top; lane <= block.bottom; lane += 1) offset[lane] = baseline[rowOf(i, lane)] as number
    return { block, x: x[i] as number, offset }
  })
  return { placed, ...total }
}
