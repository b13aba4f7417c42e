import type { Conduit, DiagramIndex } from '../model'
import { zoneChain } from './boxes/zone-tree'
import { contains, grown, overlap, span } from './geometry'
import { laneAt } from './lookup'
import { RectIndex } from './rect-index'
import type { ConduitRoute, Point, Rect, Scene } from './scene'
import { SIZES } from './sizes'

/** What is wrong with a picture, counted; and how quiet its conduits are. */
export interface Faults {
  /** Pairs of cards that lie over each other. */
  readonly overlaps: number
  /** Pairs of zones that lie over each other though neither holds the other. */
  readonly zoneOverlaps: number
  readonly cardsOutsideZone: number
  readonly cardsOutsideLane: number
  /** Times that a conduit runs through a card, a header, a zone that it does not concern. */
  readonly piercedCards: number
  readonly piercedHeaders: number
  readonly piercedZones: number
  /** Chips over a card, a header, a glyph or another chip. */
  readonly coveredChips: number
  /** Glyphs and marks over a card, a header or another glyph. */
  readonly coveredGlyphs: number
  /** Pairs of parallel lines nearer than six pixels to each other for more than a glyph's length. */
  readonly crampedLines: number
  /** Chips over a line: they read as a label of that one, or hide where it goes. */
  readonly chipsOnLines: number
  /** Level lines so near to the line between two lanes, and so long, that they read as one. */
  readonly linesOnLanes: number
  readonly crossings: number
  readonly bends: number
  readonly length: number
}

/** Counts the faults of a scene. Near-linear: everything is asked for by place. */
export function countFaults(index: DiagramIndex, scene: Scene): Faults {
  return { ...boxFaults(index, scene), ...piercings(index, scene), ...labelFaults(scene), ...lineFigures(scene) }
}

/** Rounding of drawn lines and borders. */
const HAIR = 0.5

function boxFaults(index: DiagramIndex, scene: Scene) {
  const cards = new RectIndex<string>()
  let overlaps = 0
  let cardsOutsideZone = 0
  let cardsOutsideLane = 0
  for (const card of scene.assets.values()) {
    overlaps += countIn(cards, grown(card, -HAIR), () => true)
    cards.add(card, card.id)
    const asset = index.asset(card.id)
    const zone = scene.zones.get(asset?.zone as never)
    if (zone && !contains(zone, card)) cardsOutsideZone += 1
    const lane = laneAt(scene, card.y)
    if (lane.level !== asset?.level || card.y + card.height > lane.y + lane.height) cardsOutsideLane += 1
  }
  const zones = new RectIndex<string>()
  let zoneOverlaps = 0
  for (const zone of scene.zones.values()) {
    const around = new Set<string>(zoneChain(index, zone.id))
    const isKin = (other: string) => around.has(other) || zoneChain(index, other as never).includes(zone.id)
    zoneOverlaps += countIn(zones, grown(zone, -HAIR), (other) => !isKin(other))
    zones.add(zone, zone.id)
  }
  return { overlaps, zoneOverlaps, cardsOutsideZone, cardsOutsideLane }
}

function countIn(index: RectIndex<string>, rect: Rect, counts: (id: string) => boolean): number {
  let count = 0
  index.find(rect, (id, at) => {
    if (overlap(at, rect) && counts(id)) count += 1
    return undefined
  })
  return count
}

function piercings(index: DiagramIndex, scene: Scene) {
  const cards = new RectIndex<string>()
  const headers = new RectIndex<string>()
  const zones = new RectIndex<string>()
  for (const card of scene.assets.values()) cards.add(card, card.id)
  for (const zone of scene.zones.values()) {
    headers.add(zone.header, zone.id)
    zones.add(zone, zone.id)
  }
  const counts = { piercedCards: 0, piercedHeaders: 0, piercedZones: 0 }
  for (const route of scene.conduits.values()) {
    const conduit = index.conduit(route.id)
    if (!conduit) continue
    const own = concernedBy(index, conduit)
    for (const line of linesOf(route)) {
      const thin = grown(line, -HAIR)
      const rect = { ...thin, width: Math.max(thin.width, HAIR), height: Math.max(thin.height, HAIR) }
      counts.piercedCards += countIn(cards, rect, (id) => id !== conduit.source && id !== conduit.target)
      counts.piercedHeaders += countIn(headers, rect, () => true)
      counts.piercedZones += countIn(zones, rect, (id) => !own.has(id))
    }
  }
  return counts
}

/** The ends of a conduit and the zones around them: it may run there. */
function concernedBy(index: DiagramIndex, { source, target }: Conduit): Set<string> {
  const own = new Set<string>()
  for (const id of [source, target]) {
    const end = index.end(id)
    if (!end) continue
    const zone = end.kind === 'asset' ? end.asset.zone : end.zone.id
    for (const around of zoneChain(index, zone)) own.add(around)
  }
  return own
}

function labelFaults(scene: Scene) {
  const solid = new RectIndex<string>()
  for (const card of scene.assets.values()) solid.add(card, '')
  for (const zone of scene.zones.values()) solid.add(zone.header, '')
  const tiles = new RectIndex<string>()
  const chips = new RectIndex<string>()
  let coveredGlyphs = 0
  let coveredChips = 0
  for (const { glyphs, mark } of scene.conduits.values()) {
    for (const { x, y } of [...glyphs.map(({ at }) => at), ...(mark ? [mark] : [])]) {
      const half = SIZES.glyph / 2 - HAIR
      const tile = span(x - half, y - half, x + half, y + half)
      if (solid.isNear(tile, 0) || tiles.isNear(tile, 0)) coveredGlyphs += 1
      tiles.add(tile, '')
    }
  }
  for (const route of scene.conduits.values()) {
    for (const chip of route.chips) {
      const rect = grown(chip, -HAIR)
      if (solid.isNear(rect, 0) || tiles.isNear(rect, 0) || chips.isNear(rect, 0)) coveredChips += 1
      chips.add(rect, '')
    }
  }
  return { coveredGlyphs, coveredChips }
}

const CRAMPED = 6
const LONG = 24

function lineFigures(scene: Scene) {
  const level = new RectIndex<string>()
  const upright = new RectIndex<string>()
  const figures = { crampedLines: 0, chipsOnLines: 0, linesOnLanes: 0, crossings: 0, bends: 0, length: 0 }
  for (const route of scene.conduits.values()) {
    figures.bends += Math.max(0, route.points.length - 2)
    const lines = linesOf(route)
    for (const line of lines) {
      figures.length += line.width + line.height
      const isUpright = line.width === 0
      figures.crossings += countIn(isUpright ? level : upright, thickened(line, HAIR), (id) => id !== route.id)
      const beside = isUpright ? upright : level
      beside.find(thickened(line, CRAMPED - HAIR), (id, at) => {
        const shared = isUpright
          ? Math.min(at.y + at.height, line.y + line.height) - Math.max(at.y, line.y)
          : Math.min(at.x + at.width, line.x + line.width) - Math.max(at.x, line.x)
        if (id !== route.id && shared > LONG) figures.crampedLines += 1
        return undefined
      })
    }
    for (const line of lines) (line.width === 0 ? upright : level).add(line, route.id)
    for (const line of lines) if (isOnLane(scene, line)) figures.linesOnLanes += 1
  }
  for (const { chips } of scene.conduits.values()) {
    for (const chip of chips) {
      const inner = grown(chip, -HAIR)
      if (upright.isNear(inner, 0) || level.isNear(inner, 0)) figures.chipsOnLines += 1
    }
  }
  figures.length = Math.round(figures.length)
  return figures
}

const isOnLane = ({ lanes }: Scene, line: Rect) =>
  line.height === 0 && line.width > LONG && lanes.slice(1).some(({ y }) => Math.abs(y - line.y) < CRAMPED)

/** A line with so much on either side, and as much less at its ends. */
const thickened = (line: Rect, by: number): Rect =>
  line.width === 0
    ? { x: line.x - by, y: line.y + by, width: 2 * by, height: Math.max(0, line.height - 2 * by) }
    : { x: line.x + by, y: line.y - by, width: Math.max(0, line.width - 2 * by), height: 2 * by }

function linesOf({ points }: ConduitRoute): Rect[] {
  return points.slice(1).map((to, i) => {
    const from = points[i] as Point
    return span(Math.min(from.x, to.x), Math.min(from.y, to.y), Math.max(from.x, to.x), Math.max(from.y, to.y))
  })
}
