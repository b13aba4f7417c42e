import type { AnnotationId, DiagramIndex, Place } from '../../model'
import { type Boxes, boxesOf } from '../boxes/boxes'
import { centreX, centreY, grown, holdsPoint, overlap } from '../geometry'
import { boxOf, innermostZone, toPlace } from '../lookup'
import { placeAnnotations } from '../place/annotations'
import type { Point, Rect } from '../scene'
import type { Standing } from './standing'

/** So near to a card a note is about it. */
const NEAR = 60

/**
 * Places for notes and other annotations after everything else has moved: each goes along with the card or zone that it
 * stood on or beside; one that would then lie over a card goes to the right of everything. Locked ones stay.
 */
export function carriedNotes(
  index: DiagramIndex,
  before: Boxes,
  standing: Standing,
): readonly { readonly id: AnnotationId; readonly place: Place }[] {
  const after = boxesOf(index, standing)
  const carried = new Map<AnnotationId, Place>()
  const homeless: AnnotationId[] = []
  for (const [id, box] of before.annotations) {
    if (index.diagram.annotations.get(id)?.locked) continue
    const about = aboutOf(before, box)
    const [old, now] = [about && boxOf(before, about), about && boxOf(after, about)]
    if (!old || !now) continue
    const to = { x: Math.round(box.x + now.x - old.x), y: Math.max(0, Math.round(box.y + now.y - old.y)) }
    const didCover = coversCard(before, box, box)
    if (coversCard(after, to, box) && !didCover) homeless.push(id)
    else carried.set(id, toPlace(after, to))
  }
  const notes = index.annotations.filter(({ id }) => homeless.includes(id))
  const rest = new Map([...standing.annotations, ...carried])
  for (const id of homeless) rest.delete(id)
  return [
    ...[...carried].map(([id, place]) => ({ id, place })),
    ...placeAnnotations(index, notes, { ...standing, annotations: rest }),
  ]
}

function coversCard(boxes: Boxes, { x, y }: Point, { width, height }: Rect): boolean {
  const note = { x, y, width, height }
  return [...boxes.assets.values()].some((card) => overlap(card, note))
}

/** The nearest card, where one is near; else the innermost zone under the middle of it. */
function aboutOf(boxes: Boxes, note: Rect): string | null {
  const middle = { x: centreX(note), y: centreY(note) }
  const reach = grown(note, NEAR)
  let best: { id: string; far: number } | null = null
  for (const card of boxes.assets.values()) {
    if (!overlap(card, reach)) continue
    const far = Math.hypot(centreX(card) - middle.x, centreY(card) - middle.y)
    if (!best || far < best.far) best = { id: card.id, far }
  }
  return best?.id ?? innermostZone(boxes, (zone) => holdsPoint(zone, middle))
}
