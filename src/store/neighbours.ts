import type { Point, Rect, Scene } from '../layout'
import type { AssetId, DiagramIndex, ZoneId } from '../model'
import { centreOf } from './geometry'

export type Direction = 'left' | 'right' | 'up' | 'down'

/** What lies off the straight way counts this much more than what lies along it. */
const SIDEWAYS = 2

/**
 * The card, zone or note that lies nearest in a direction: first among those beside it (of the same zone, or outside
 * every zone), then among all, never a zone that holds it nor one of its own. Null at the edge.
 */
export function neighbour(index: DiagramIndex, scene: Scene, from: string, direction: Direction): string | null {
  const start = boxOf(scene, from)
  if (!start) return null
  const home = homeOf(index, from)
  const beside = nearest(centreOf(start), direction, boxesIn(index, scene, home), (id) => id !== from)
  if (beside !== null) return beside
  const around = ancestors(index, from)
  return nearest(centreOf(start), direction, allBoxes(scene), (id) => {
    return id !== from && !around.has(id) && !ancestors(index, id).has(from)
  })
}

/** The card, zone or note nearest to a point: where the keyboard starts. */
export function nearestTo(scene: Scene, { x, y }: Point): string | null {
  let found: { id: string; distance: number } | null = null
  for (const [id, box] of allBoxes(scene)) {
    const middle = centreOf(box)
    const distance = Math.hypot(middle.x - x, middle.y - y)
    if (!found || distance < found.distance) found = { id, distance }
  }
  return found?.id ?? null
}

/** The member or sub-zone of a zone that is read first: topmost, then leftmost. */
export function firstIn(index: DiagramIndex, scene: Scene, zone: ZoneId): string | null {
  const boxes = [...boxesIn(index, scene, zone)]
  boxes.sort(([, a], [, b]) => a.y - b.y || a.x - b.x)
  return boxes[0]?.[0] ?? null
}

/** Where a record is drawn: its own box, a conduit's middle, the glyph of a device without a card. */
export function boxOf(scene: Scene, id: string): Rect | undefined {
  const box =
    scene.assets.get(id as AssetId) ?? scene.zones.get(id as ZoneId) ?? scene.annotations.get(id as never) ?? undefined
  return box ?? scene.conduits.get(id as never)?.bounds
}

function homeOf(index: DiagramIndex, id: string): ZoneId | null {
  const asset = index.asset(id)
  return (asset ? index.zoneOf(asset)?.id : index.zone(index.zone(id)?.parent)?.id) ?? null
}

function ancestors(index: DiagramIndex, id: string): ReadonlySet<string> {
  const found = new Set<string>()
  for (let at = homeOf(index, id); at !== null && !found.has(at); at = homeOf(index, at)) found.add(at)
  return found
}

function* allBoxes(scene: Scene): Iterable<readonly [string, Rect]> {
  yield* scene.assets
  yield* scene.zones
  yield* scene.annotations
}

function* boxesIn(index: DiagramIndex, scene: Scene, zone: ZoneId | null): Iterable<readonly [string, Rect]> {
  for (const entry of allBoxes(scene)) if (homeOf(index, entry[0]) === zone) yield entry
}

function nearest(
  from: Point,
  direction: Direction,
  boxes: Iterable<readonly [string, Rect]>,
  counts: (id: string) => boolean,
): string | null {
  let found: { id: string; cost: number } | null = null
  for (const [id, box] of boxes) {
    const { x, y } = centreOf(box)
    const [along, aside] = components(direction, x - from.x, y - from.y)
    const cost = along + SIDEWAYS * Math.abs(aside)
    // Inside a right angle round the direction, so that every record is reached by some arrow.
    if (along <= 0 || Math.abs(aside) > along * 4 || (found && cost >= found.cost) || !counts(id)) continue
    found = { id, cost }
  }
  return found?.id ?? null
}

function components(direction: Direction, dx: number, dy: number): readonly [along: number, aside: number] {
  switch (direction) {
    case 'left':
      return [-dx, dy]
    case 'right':
      return [dx, dy]
    case 'up':
      return [-dy, dx]
    case 'down':
      return [dy, dx]
  }
}
