import { type DiagramIndex, PURDUE_LEVELS, type ZoneId } from '../../model'
import { headerOf } from '../boxes/header'
import { laneBoxes } from '../boxes/lanes'
import { zoneChain } from '../boxes/zone-tree'
import type { Places } from '../places'
import { RectIndex } from '../rect-index'
import type { LaneBox, Rect } from '../scene'
import { inOneLane, type LaneRect, partInLane } from './lane-rect'
import { cardRect, zoneRects } from './zone-rects'

const MARGIN = 400
/** About the size of a zone: with smaller cells most of the time of a drop goes into filling them. */
const GRID_CELL = 480

/** What stands on the board and may be in the way. */
export interface Obstacle {
  readonly id: string
  readonly kind: 'card' | 'zone'
  readonly rect: LaneRect
  /** The zones it stands in, innermost first; a zone counts itself among them. */
  readonly zones: readonly string[]
}

/** All that stands where it is, lane by lane, to be asked for by place. */
export class Field {
  readonly zones = new Map<string, LaneRect>()
  readonly #all: Obstacle[] = []
  readonly #lanes: readonly LaneBox[]
  readonly #parts = PURDUE_LEVELS.map(() => new RectIndex<Obstacle>(GRID_CELL))
  #right = Number.NEGATIVE_INFINITY

  constructor(lanes: readonly LaneBox[]) {
    this.#lanes = lanes
  }

  /** The right edge of what reaches furthest. */
  get right(): number {
    return this.#right
  }

  get all(): readonly Obstacle[] {
    return this.#all
  }

  add(obstacle: Obstacle): void {
    const { rect } = obstacle
    this.#all.push(obstacle)
    this.#right = Math.max(this.#right, rect.x + rect.width)
    for (let lane = rect.top.lane; lane <= rect.bottom.lane; lane += 1) {
      const part = partInLane(rect, lane)
      if (part) this.#parts[lane]?.add(part, obstacle)
    }
  }

  addZone(index: DiagramIndex, id: ZoneId, rect: LaneRect): void {
    const zone = index.zone(id)
    if (!zone) return
    const zones = zoneChain(index, id)
    this.zones.set(id, rect)
    this.add({ id, kind: 'zone', rect, zones })
    const { x, width, top } = rect
    const header = headerOf(zone, { x, y: top.y, width, height: 0 })
    this.add({ id, kind: 'zone', rect: inOneLane(top.lane, header), zones })
  }

  /** Visits what touches a rectangle of a lane, in px from its top; stops when `visit` answers true, and says so. */
  visit(lane: number, rect: Rect, visit: (obstacle: Obstacle, at: Rect) => boolean | undefined): boolean {
    // Nothing reaches far beyond its lane: a question without end is asked there alone.
    const y = Math.max(rect.y, -MARGIN)
    const low = Math.min(rect.y + rect.height, (this.#lanes[lane]?.height ?? 0) + MARGIN)
    return low >= y && this.#parts[lane]?.find({ ...rect, y, height: low - y }, visit) === true
  }
}

/** The field of a drawing with these places; what has none, and `without`, is not in it. Cost: one pass. */
export function fieldOf(index: DiagramIndex, all: Places, without: ReadonlySet<string> = new Set()): Field {
  const left = <K extends string, V>(map: ReadonlyMap<K, V>) => new Map([...map].filter(([id]) => !without.has(id)))
  const places = without.size === 0 ? all : { ...all, assets: left(all.assets), zones: left(all.zones) }
  const field = new Field(laneBoxes(index, places))
  for (const [id, place] of places.assets) {
    const zones = zoneChain(index, index.asset(id)?.zone)
    field.add({ id, kind: 'card', rect: cardRect(place), zones })
  }
  for (const [id, rect] of zoneRects(index, places)) field.addZone(index, id, rect)
  return field
}
