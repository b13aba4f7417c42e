import type { Asset, AssetPlacement, DiagramIndex, Placements, Zone, ZoneArea, ZoneId } from '../../model'
import { PURDUE_LEVELS, type PurdueLevel } from '../../model'
import { annotationSize } from '../boxes/annotations'
import { laneBoxes } from '../boxes/lanes'
import type { Places } from '../places'
import { type Field, fieldOf } from '../settle/field'
import { inOneLane, type LaneRect, laneNumber, laneRectOfArea, paddedLaneRect } from '../settle/lane-rect'
import { nearestFree, type Shift } from '../settle/search'
import { cardRect } from '../settle/zone-rects'
import { SIZES } from '../sizes'
import type { Plan } from './blocks'
import { middleOfNeighbours } from './neighbours'
import { layOut } from './whole-drawing'

/** Room left beside what is put among other things: for lines and their labels. */
const AIR = { side: 20, above: 10 }
/** More than these are a drawing of their own. */
const MOST = 24

type Source = Pick<Plan, 'cardsIn' | 'zonesIn'>
/** A zone or a card that stands by itself. */
type Unit = { readonly zone: Zone } | { readonly card: Asset }

/** Whether so little is new beside what has a place that each finds its own: else it is laid out as a whole. */
export function areFew(source: Source, placed: Places): boolean {
  const units = unitsOf(source)
  return units.length > 0 && units.length <= Math.min(MOST, placed.assets.size + placed.zones.size)
}

const unitsOf = (source: Source): readonly Unit[] => [
  ...source.zonesIn(undefined).map((zone) => ({ zone })),
  ...source.cardsIn(undefined).map((card) => ({ card })),
]

/**
 * Places for zones and cards that stand in no placed zone, each near what it is joined to: at the middle between its
 * neighbours in its own lanes, or at the nearest place there that is free; lanes grow for it. What is joined to nothing
 * goes beside what stands in its lanes.
 */
export function placeNearNeighbours(index: DiagramIndex, placed: Places, source: Source): Placements {
  const ground = new Ground(index, placed)
  const todo = new Set(unitsOf(source))
  while (todo.size > 0) {
    const next = ground.bestJoined(todo, source)
    todo.delete(next)
    ground.put(next, source)
  }
  return { assets: ground.assets, zones: ground.areas }
}

/** What stands already, and what has been put there. */
class Ground {
  readonly assets: AssetPlacement[] = []
  readonly areas: { id: ZoneId; area: ZoneArea }[] = []
  readonly #field: Field
  readonly #laneHeights: readonly number[]
  readonly #middles = new Map<string, number>()

  constructor(
    readonly index: DiagramIndex,
    placed: Places,
  ) {
    this.#field = fieldOf(index, placed)
    this.#laneHeights = laneBoxes(index, placed).map(({ height }) => height - SIZES.laneFoot)
    for (const [id, { x }] of placed.assets) this.#middles.set(id, x + SIZES.assetWidth / 2)
    for (const [id, { x, width }] of this.#field.zones) this.#middles.set(id, x + width / 2)
    for (const annotation of index.annotations) {
      const place = placed.annotations.get(annotation.id)
      if (!place) continue
      const rect = inOneLane(laneNumber(place.level), { x: place.x, y: place.y, ...annotationSize(annotation) })
      this.#field.add({ id: annotation.id, kind: 'card', rect, zones: [] })
    }
  }

  /** The first unit that is joined to something placed, else the first of all. */
  bestJoined(units: ReadonlySet<Unit>, source: Source): Unit {
    const [first] = units
    for (const unit of units) if (this.#middleFor(unit, source) !== null) return unit
    return first as Unit
  }

  put(unit: Unit, source: Source): void {
    const only = {
      zonesIn: (zone: Zone | undefined) => (zone ? source.zonesIn(zone) : 'zone' in unit ? [unit.zone] : []),
      cardsIn: (zone: Zone | undefined) => (zone ? source.cardsIn(zone) : 'card' in unit ? [unit.card] : []),
    }
    const laidOut = layOut(this.index, only)
    const areas = [...laidOut.zones].map(([id, area]) => ({ id, area }))
    const cards = [...laidOut.assets].map(([id, { lane, x, y }]) => ({ id, level: levelOf(lane), x, y }))
    const shift = this.#shiftFor(unit, source, outline(unit, areas, cards))
    for (const { id, area } of areas) this.#takeZone(id, shiftedArea(area, shift))
    for (const card of cards) this.#takeCard({ ...card, x: card.x + shift.dx, y: card.y + shift.dy })
  }

  #takeZone(id: ZoneId, area: ZoneArea): void {
    this.areas.push({ id, area })
    this.#field.addZone(this.index, id, laneRectOfArea(area))
    this.#middles.set(id, area.x + area.width / 2)
  }

  #takeCard(card: AssetPlacement): void {
    this.assets.push(card)
    this.#field.add({ id: card.id, kind: 'card', rect: cardRect(card), zones: [] })
    this.#middles.set(card.id, card.x + SIZES.assetWidth / 2)
  }

  #middleFor(unit: Unit, source: Source): number | null {
    return middleOfNeighbours(this.index, idsOf(unit, source), (id) => this.#middles.get(id))
  }

  #shiftFor(unit: Unit, source: Source, box: LaneRect): Shift {
    const middle = this.#middleFor(unit, source)
    const left = middle === null ? this.#besideLanes(box) : middle - box.width / 2
    const start = { dx: Math.round(left - box.x), dy: this.#rowShift(unit, box, left) }
    const rect = paddedLaneRect(shiftedRect(box, start), AIR)
    const aside = nearestFree([{ rect, outer: rect, zones: [] }], this.#field, {
      leastDown: -AIR.above - rect.top.y,
      laneHeights: this.#laneHeights,
    })
    return { dx: start.dx + aside.dx, dy: start.dy + aside.dy }
  }

  /** Beside whatever stands in its lanes, else where the drawing begins. */
  #besideLanes(box: LaneRect): number {
    let right = Number.NEGATIVE_INFINITY
    let left = Number.POSITIVE_INFINITY
    for (const { rect } of this.#field.all) {
      left = Math.min(left, rect.x)
      const isHere = rect.top.lane <= box.bottom.lane && rect.bottom.lane >= box.top.lane
      if (isHere) right = Math.max(right, rect.x + rect.width)
    }
    if (right > left) return right + 2 * AIR.side
    return Number.isFinite(left) ? left : box.x
  }

  /** On one line with the nearest of its kind in its first lane. */
  #rowShift(unit: Unit, box: LaneRect, left: number): number {
    const kind = 'zone' in unit ? 'zone' : 'card'
    const head = 'zone' in unit ? SIZES.zoneHeader / 2 : 0
    let best: { readonly far: number; readonly y: number } | null = null
    for (const obstacle of this.#field.all) {
      const { rect } = obstacle
      if (obstacle.kind !== kind || rect.top.lane !== box.top.lane || obstacle.zones.length > (kind === 'zone' ? 1 : 0))
        continue
      const far = Math.abs(rect.x - left) + 4 * rect.top.y
      if (!best || far < best.far) best = { far, y: rect.top.y }
    }
    return best ? Math.round(Math.max(8, best.y - head) - box.top.y) : 0
  }
}

function idsOf(unit: Unit, source: Source): ReadonlySet<string> {
  if ('card' in unit) return new Set([unit.card.id])
  const ids = new Set<string>()
  const take = (zone: Zone) => {
    ids.add(zone.id)
    for (const { id } of source.cardsIn(zone)) ids.add(id)
    for (const sub of source.zonesIn(zone)) take(sub)
  }
  take(unit.zone)
  return ids
}

/** The box of the unit, with the header of a zone. */
function outline(unit: Unit, areas: Ground['areas'], cards: readonly AssetPlacement[]): LaneRect {
  const area = 'zone' in unit ? areas.find(({ id }) => id === unit.zone.id)?.area : undefined
  if (!area) return cardRect(cards[0] as AssetPlacement)
  const rect = laneRectOfArea(area)
  return { ...rect, top: { ...rect.top, y: rect.top.y - SIZES.zoneHeader / 2 } }
}

const levelOf = (lane: number) => PURDUE_LEVELS[lane] as PurdueLevel

function shiftedRect(rect: LaneRect, { dx, dy }: Shift): LaneRect {
  const { top, bottom } = rect
  return { ...rect, x: rect.x + dx, top: { ...top, y: top.y + dy }, bottom: { ...bottom, y: bottom.y + dy } }
}

function shiftedArea(area: ZoneArea, { dx, dy }: Shift): ZoneArea {
  const { top, bottom } = area
  return { ...area, x: area.x + dx, top: { ...top, y: top.y + dy }, bottom: { ...bottom, y: bottom.y + dy } }
}
