import { conduitKind } from '../../catalogue'
import type { AssetId, Conduit, DiagramIndex } from '../../model'
import { hull, span } from '../geometry'
import type { Chip, ConduitRoute, Glyph, LaneBox, Point, Rect } from '../scene'
import { SIZES } from '../sizes'
import { type Anchor, anchorsOf, SLIDE } from './anchors'
import { arrowOf } from './arrow'
import { coveredBorders, coveredLines, isFree, type LabelField } from './field'
import { type ChipText, chipTexts, countChip, headsOf } from './flow-chips'

const GLYPH_PITCH = 28
const CHIP_PITCH = SIZES.chip + 3
/** Air that a label keeps from cards and headers, and from other labels. */
const AIR = 3
/** What a label would rather do than lie over a line, over a border; than change sides; than become a count. */
const COST = {
  glyphOnLine: 120,
  chipOnLine: 100,
  lineBetween: 20,
  chipOnOwn: 100,
  chipOnBorder: 30,
  otherSide: 8,
  count: 90,
  none: 400,
}

/**
 * Devices, mark and chips of one conduit, placed among what has its place: they slide along the line, then change sides,
 * then become a count, then vanish; devices and mark always stay. What is placed is added to the field.
 */
export function placeLabels(
  index: DiagramIndex,
  conduit: Conduit,
  points: readonly Point[],
  lanes: readonly LaneBox[],
  field: LabelField,
): ConduitRoute {
  const kind = conduitKind(index, conduit)
  const isInside = kind === 'inside'
  const heads = isInside ? { source: false, target: false } : headsOf(conduit)
  const devices = (conduit.via ?? []).filter((id) => index.asset(id) !== undefined)
  const hasMark = kind === 'undefined'
  const choices = isInside ? [[]] : chipChoices(conduit)
  const best =
    isInside && devices.length === 0
      ? null
      : bestPlace({ conduit, points, lanes, field, heads, devices, hasMark, choices })
  const glyphs = best?.glyphs ?? []
  const chips = best?.chips ?? []
  const mark = best?.mark ?? null
  const tiles = [...glyphs.map(({ at }) => tileAt(at)), ...(mark ? [tileAt(mark)] : [])]
  for (const { at } of glyphs) addTile(field, at, conduit.id)
  if (mark) addTile(field, mark, conduit.id)
  for (const chip of chips) field.labels.add(chip, conduit.id)
  const corners = points.map((point) => ({ ...point, width: 0, height: 0 }))
  return { id: conduit.id, points, heads, glyphs, chips, mark, bounds: hull([...corners, ...tiles, ...chips]) as Rect }
}

/** Ways to say the flows, the fullest first; none at all last. */
function chipChoices(conduit: Conduit): (readonly ChipText[])[] {
  const texts = chipTexts(conduit)
  const flows = conduit.flows ?? []
  return flows.length > 1 && texts.length > 1 ? [texts, [countChip(flows)], []] : [texts, []]
}

/** The room of a device's tile, or of the mark, around its middle. */
export const tileAt = ({ x, y }: Point): Rect => ({ x: x - 12, y: y - 12, width: 24, height: 24 })

/** Takes the room of a device's tile, or of the mark. */
export function addTile(field: LabelField, at: Point, conduit: string): void {
  field.labels.add(tileAt(at), conduit)
  field.tiles.add(tileAt(at), conduit)
}

interface Question {
  readonly conduit: Conduit
  readonly points: readonly Point[]
  readonly lanes: readonly LaneBox[]
  readonly field: LabelField
  readonly heads: ConduitRoute['heads']
  readonly devices: readonly AssetId[]
  readonly hasMark: boolean
  readonly choices: readonly (readonly ChipText[])[]
}
interface Place {
  readonly glyphs: readonly Glyph[]
  readonly mark: Point | null
  readonly chips: readonly Chip[]
  readonly cost: number
}
interface Found extends Place {
  /** The cost of the best place on the line, had it been free. */
  readonly anchorCost: number
}
const NEAR_REACH = 26
const FAR_REACH = 420

/** Looks near the best places first; only where all of those cover something further along. */
function bestPlace(question: Question): Place | null {
  const near = bestOf(question, NEAR_REACH, null)
  if (near && near.cost - near.anchorCost < NEAR_REACH * SLIDE) return near
  return bestOf(question, FAR_REACH, near)
}

function bestOf(question: Question, reach: number, known: Found | null): Found | null {
  const { points, lanes, heads, devices, hasMark, choices } = question
  const tiles = devices.length + (hasMark ? 1 : 0)
  const half = Math.max(0, ((tiles - 1) * GLYPH_PITCH) / 2)
  const anchors = anchorsOf(points, lanes, heads, tiles === 0 ? -10 : half, reach)
  let best = known
  const most = () => best?.cost ?? Number.POSITIVE_INFINITY
  for (const anchor of anchors) {
    if (anchor.cost >= most()) break
    const spots = tilesAlong(anchor, tiles)
    const tileCost = anchor.cost + costOfTiles(question, spots)
    if (tileCost >= most()) continue
    choices.forEach((texts, choice) => {
      const base = tileCost + costOfChoice(choice, choices.length)
      if (base >= most()) return
      for (const { chips, cost } of chipPlaces(question, anchor, texts, tiles, base, most)) {
        if (cost < most()) best = { ...tilesOf(question, spots), chips, cost, anchorCost: anchors[0]?.cost ?? 0 }
      }
    })
  }
  return best
}

const costOfChoice = (choice: number, count: number) =>
  choice === 0 ? 0 : choice === count - 1 ? COST.none : COST.count

/** Points in a row along the line, in the order from source to target, around the anchor. */
function tilesAlong({ at, from, to, isUpright }: Anchor, count: number): readonly Point[] {
  const sign = (isUpright ? to.y - from.y : to.x - from.x) >= 0 ? 1 : -1
  return Array.from({ length: count }, (_, i) => {
    const by = sign * (i - (count - 1) / 2) * GLYPH_PITCH
    return isUpright ? { x: at.x, y: at.y + by } : { x: at.x + by, y: at.y }
  })
}

function costOfTiles({ field, conduit }: Question, spots: readonly Point[]): number {
  let cost = 0
  for (const spot of spots) {
    const tile = tileAt(spot)
    if (!isFree(field, tile, 1)) cost += 2 * COST.none
    cost += COST.glyphOnLine * coveredLines(field, tile, conduit.id).others
  }
  return cost
}

function tilesOf({ devices, hasMark }: Question, spots: readonly Point[]): Pick<Place, 'glyphs' | 'mark'> {
  return {
    glyphs: devices.map((device, i) => ({ device, at: spots[i] as Point })),
    mark: hasMark ? (spots[devices.length] ?? null) : null,
  }
}

/** The ways in which chips may stand at an anchor, with what each costs; ways that cover something are left out. */
function* chipPlaces(
  { field, conduit }: Question,
  anchor: Anchor,
  texts: readonly ChipText[],
  tiles: number,
  base: number,
  most: () => number,
): Iterable<{ readonly chips: readonly Chip[]; readonly cost: number }> {
  if (texts.length === 0) {
    yield { chips: [], cost: base }
    return
  }
  for (const { corner, cost: side } of corners(anchor, texts, tiles)) {
    let cost = base + side
    if (cost >= most()) continue
    const chips = texts.map((text, i) => chipAt(text, anchor, corner(text), i))
    if (!chips.every((chip) => isFree(field, chip, AIR))) continue
    for (const chip of chips) {
      const lines = coveredLines(field, chip, conduit.id)
      cost += COST.lineBetween * linesBetween(field, chip, anchor, conduit.id)
      cost +=
        COST.chipOnLine * lines.others + COST.chipOnOwn * lines.own + COST.chipOnBorder * coveredBorders(field, chip)
    }
    yield { chips, cost }
  }
}

/** Lines of other conduits between a chip and its own line: it would read as theirs. */
function linesBetween(field: LabelField, chip: Rect, { at, isUpright }: Anchor, own: string): number {
  const middle = { x: chip.x + chip.width / 2, y: chip.y + chip.height / 2 }
  const between = isUpright
    ? span(Math.min(at.x, middle.x), middle.y - 1, Math.max(at.x, middle.x), middle.y + 1)
    : span(at.x - 1, Math.min(at.y, middle.y), at.x + 1, Math.max(at.y, middle.y))
  return coveredLines(field, between, own).others
}

interface Corner {
  /** Top left of the first chip; the others stand under it. */
  readonly corner: (text: ChipText) => Point
  readonly cost: number
}

/** Beside an upright line, or above and below a level one. */
function corners({ at, isUpright }: Anchor, texts: readonly ChipText[], tiles: number): readonly Corner[] {
  const height = texts.length * CHIP_PITCH - (CHIP_PITCH - SIZES.chip)
  const off = tiles > 0 ? SIZES.glyph / 2 + SIZES.chipGap : SIZES.chipGap
  const run = Math.max(0, tiles - 1) * (GLYPH_PITCH / 2)
  if (isUpright) {
    const top = at.y - SIZES.chip / 2
    const rows =
      texts.length > 1
        ? [top, at.y - height / 2, at.y + SIZES.chip / 2 - height]
        : tiles > 0
          ? [top, top - 8, top + 8]
          : [top]
    return rows.flatMap((y, i) => [
      { corner: () => ({ x: at.x + off, y }), cost: i * 2 },
      { corner: (text: ChipText) => ({ x: at.x - off - text.width, y }), cost: i * 2 + COST.otherSide },
    ])
  }
  return [
    { corner: (text) => ({ x: at.x - text.width / 2, y: at.y + off }), cost: 0 },
    { corner: (text) => ({ x: at.x - text.width / 2, y: at.y - off - height }), cost: COST.otherSide },
    { corner: () => ({ x: at.x + run + off, y: at.y + 4 }), cost: 10 },
    { corner: () => ({ x: at.x + run + off, y: at.y - 4 - height }), cost: 12 },
    { corner: (text) => ({ x: at.x - run - off - text.width, y: at.y + 4 }), cost: 14 },
    { corner: (text) => ({ x: at.x - run - off - text.width, y: at.y - 4 - height }), cost: 16 },
  ]
}

function chipAt(text: ChipText, { from, to: next }: Anchor, { x, y }: Point, i: number): Chip {
  const { to, ...said } = text
  return { ...said, arrow: arrowOf(to, from, next), x, y: y + i * CHIP_PITCH, height: SIZES.chip }
}
