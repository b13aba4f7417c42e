import { bottom, overlap, right, span } from '../geometry'
import { RectIndex } from '../rect-index'
import type { Point, Rect, Scene } from '../scene'

/** What labels must not cover (cards, headers, other labels) and what they should not (lines, borders of zones). */
export interface LabelField {
  /** Cards and headers. */
  readonly solid: RectIndex<string>
  readonly borders: RectIndex<string>
  /** Lines of the conduits, by conduit. */
  readonly lines: RectIndex<string>
  /** Glyphs, marks and chips that have their place. */
  readonly labels: RectIndex<string>
  /** Of those the glyphs and marks alone, which always stay. */
  readonly tiles: RectIndex<string>
}

/** Half the width that a line takes. */
const LINE = 1.5

export function labelField(
  boxes: Pick<Scene, 'assets' | 'zones'>,
  routes: Iterable<readonly [string, readonly Point[]]>,
): LabelField {
  const field: LabelField = {
    solid: new RectIndex(),
    borders: new RectIndex(),
    lines: new RectIndex(),
    labels: new RectIndex(),
    tiles: new RectIndex(),
  }
  for (const card of boxes.assets.values()) field.solid.add(card, card.id)
  for (const zone of boxes.zones.values()) {
    field.solid.add(zone.header, zone.id)
    for (const side of sidesOf(zone)) field.borders.add(side, zone.id)
  }
  for (const [id, points] of routes) {
    for (let i = 1; i < points.length; i += 1) field.lines.add(partRect(points[i - 1] as Point, points[i] as Point), id)
  }
  return field
}

/** The four sides of a box, as boxes without width. */
export const sidesOf = (box: Rect): readonly Rect[] => [
  span(box.x, box.y, right(box), box.y),
  span(box.x, bottom(box), right(box), bottom(box)),
  span(box.x, box.y, box.x, bottom(box)),
  span(right(box), box.y, right(box), bottom(box)),
]

const partRect = (a: Point, b: Point): Rect =>
  span(Math.min(a.x, b.x) - LINE, Math.min(a.y, b.y) - LINE, Math.max(a.x, b.x) + LINE, Math.max(a.y, b.y) + LINE)

/** Whether a label may stand there at all. */
export function isFree(field: LabelField, rect: Rect, air: number): boolean {
  return !field.solid.isNear(rect, air) && !field.labels.isNear(rect, air)
}

/** How many lines of other conduits a label would cover, and whether it would cover its own. */
export function coveredLines(
  field: LabelField,
  rect: Rect,
  own: string,
): { readonly others: number; readonly own: number } {
  let others = 0
  let ownLines = 0
  field.lines.find(rect, (id, at) => {
    if (!overlap(at, rect)) return undefined
    if (id === own) ownLines += 1
    else others += 1
    return undefined
  })
  return { others, own: ownLines }
}

/** How many borders of zones a label would lie on. */
export function coveredBorders(field: LabelField, rect: Rect): number {
  let count = 0
  field.borders.find(rect, () => {
    count += 1
    return undefined
  })
  return count
}
