import type { DiagramIndex, ZoneId } from '../../model'
import type { Boxes } from '../boxes/boxes'
import { zoneChain } from '../boxes/zone-tree'
import { contains, hull, overlap } from '../geometry'
import { RectIndex } from '../rect-index'
import type { Rect } from '../scene'

/** A card or a zone in the container that holds it. */
interface Item {
  readonly id: string
  readonly rect: Rect
  /** The header chip of a zone; null for a card. */
  readonly header: Rect | null
}
interface Container {
  readonly items: Item[]
  /** Only where there are many. */
  index: RectIndex<Item> | null
}

const MANY = 24
/** About the size of a zone: windows are asked for, of a few zones. */
const GRID_CELL = 480
const ROOT = ''

/** Everything that stands in the way of conduits, by what holds it: a conduit looks into the zones of its ends only. */
export interface World {
  readonly index: DiagramIndex
  readonly boxes: Boxes
  readonly containers: ReadonlyMap<string, Container>
}

export function worldOf(index: DiagramIndex, boxes: Boxes): World {
  const containers = new Map<string, Container>([[ROOT, { items: [], index: null }]])
  const add = (container: string, item: Item) => {
    const found = containers.get(container)
    if (found) found.items.push(item)
    else containers.set(container, { items: [item], index: null })
  }
  for (const zone of index.zones) {
    const box = boxes.zones.get(zone.id)
    const parent = zoneChain(index, zone.id)[1]
    if (box) add(parent ?? ROOT, { id: zone.id, rect: box, header: box.header })
  }
  for (const asset of index.assets) {
    const box = boxes.assets.get(asset.id)
    if (box) add(index.zoneOf(asset)?.id ?? ROOT, { id: asset.id, rect: box, header: null })
  }
  for (const container of containers.values()) {
    if (container.items.length <= MANY) continue
    const grid = new RectIndex<Item>(GRID_CELL)
    for (const item of container.items) grid.add(reachOf(item), item)
    container.index = grid
  }
  return { index, boxes, containers }
}

const reachOf = ({ rect, header }: Item): Rect => (header ? (hull([rect, header]) as Rect) : rect)

/** An end of a conduit: its box, and the zones around it from inside out. */
export interface RouteEnd {
  readonly id: string
  readonly box: Rect
  readonly isZone: boolean
  readonly around: readonly ZoneId[]
}

export function routeEnd(world: World, id: string): RouteEnd | null {
  const end = world.index.end(id)
  if (!end) return null
  if (end.kind === 'asset') {
    const box = world.boxes.assets.get(end.asset.id)
    return box ? { id, box, isZone: false, around: zoneChain(world.index, end.asset.zone) } : null
  }
  const box = world.boxes.zones.get(end.zone.id)
  return box ? { id, box, isZone: true, around: zoneChain(world.index, end.zone.id).slice(1) } : null
}

/** What a conduit must keep clear of inside a window, and the borders of zones that it may cross but not run along. */
export interface Surroundings {
  readonly solid: Rect[]
  readonly borders: Rect[]
}

/** The obstacles for a conduit between two ends that lie in, or touch, a window. */
export function surroundings(world: World, source: RouteEnd, target: RouteEnd, window: Rect): Surroundings {
  const found: Surroundings = { solid: [], borders: [] }
  const open = new Set<string>([...source.around, ...target.around])
  const isOpen = (item: Item) =>
    open.has(item.id) || isCrossedAnyway(item.rect, source) || isCrossedAnyway(item.rect, target)
  const visit = (container: string) => {
    const here = world.containers.get(container)
    if (!here) return
    const look = (item: Item): undefined => {
      if (item.id === source.id || item.id === target.id) {
        if (item.header) found.solid.push(item.header)
        if (item.header && open.has(item.id)) {
          found.borders.push(item.rect)
          visit(item.id)
        }
      } else if (!item.header) {
        if (!coversEnd(item.rect, source) && !coversEnd(item.rect, target)) found.solid.push(item.rect)
      } else if (isOpen(item)) {
        found.solid.push(item.header)
        found.borders.push(item.rect)
        visit(item.id)
      } else found.solid.push(item.rect, item.header)
    }
    if (here.index) here.index.find(window, look)
    else for (const item of here.items) if (touches(reachOf(item), window)) look(item)
  }
  visit(ROOT)
  return found
}

const touches = (a: Rect, b: Rect) =>
  a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height

/** A zone under an end that is no member of it, or that overlaps it: it cannot be avoided. */
const isCrossedAnyway = (zone: Rect, end: RouteEnd) => overlap(zone, end.box) && !contains(end.box, zone)
const coversEnd = (card: Rect, end: RouteEnd) => !end.isZone && overlap(card, end.box)
