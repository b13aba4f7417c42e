import type { AnnotationId, DiagramIndex } from '../model'
import { allBounds } from './boxes/bounds'
import { boundsOf, overlap } from './geometry'
import type { AnnotationBox, Point, Rect, Scene } from './scene'

/** What of a drawing is meant: all of it, some records with what belongs to them, or what stands in a frame. */
export type ScenePart =
  | { readonly kind: 'whole' }
  | { readonly kind: 'records'; readonly ids: ReadonlySet<string> }
  | { readonly kind: 'frame'; readonly id: AnnotationId }

/**
 * The scene with nothing but a part of it; every box and route that is left is the very object of the whole scene, and
 * the lanes are all there. Its bounds are those of what is left, or the frame.
 *
 * Records bring with them: zones their members and sub-zones; conduits their ends, or the zones' members; devices without
 * a card the conduits they stand on. Conduits between two records of the part belong to it. A frame shows whatever
 * reaches into it, but not itself. A frame or records that have no place leave nothing.
 */
export function partOfScene(index: DiagramIndex, scene: Scene, part: ScenePart): Scene {
  if (part.kind === 'whole') return scene
  if (part.kind === 'records') return onlyRecords(scene, withWhatBelongs(index, scene, part.ids))
  const frame = scene.annotations.get(part.id)
  return frame ? within(scene, frame) : onlyRecords(scene, new Set())
}

/** The scene without notes, texts and frames, and its bounds without them. */
export function withoutNotes(scene: Scene): Scene {
  const boxes = { ...scene, annotations: new Map<AnnotationId, AnnotationBox>() }
  return { ...boxes, bounds: allBounds(boxes, scene.conduits.values()) }
}

function within(scene: Scene, { id, x, y, width, height }: AnnotationBox): Scene {
  const bounds = { x, y, width, height }
  const touches = (rect: Rect) => overlap(rect, bounds)
  return {
    lanes: scene.lanes,
    assets: filtered(scene.assets, touches),
    zones: filtered(scene.zones, (zone) => touches(zone) || touches(zone.header)),
    conduits: filtered(scene.conduits, ({ points, chips }) => partsOf(points).some(touches) || chips.some(touches)),
    annotations: filtered(scene.annotations, (box) => box.id !== id && touches(box)),
    bounds,
  }
}

function onlyRecords(scene: Scene, ids: ReadonlySet<string>): Scene {
  const chosen = ({ id }: { readonly id: string }) => ids.has(id)
  const boxes = {
    lanes: scene.lanes,
    assets: filtered(scene.assets, chosen),
    zones: filtered(scene.zones, chosen),
    annotations: filtered(scene.annotations, chosen),
  }
  const conduits = filtered(scene.conduits, chosen)
  return { ...boxes, conduits, bounds: allBounds(boxes, conduits.values()) }
}

/** The straight parts of a line, as boxes without a width or a height. */
function partsOf(points: readonly Point[]): Rect[] {
  return points.slice(1).map((point, i) => boundsOf([points[i] as Point, point]))
}

function filtered<Id, Box>(boxes: ReadonlyMap<Id, Box>, keep: (box: Box) => boolean): ReadonlyMap<Id, Box> {
  return new Map([...boxes].filter(([, box]) => keep(box)))
}

/** The records and all that they bring with them. */
function withWhatBelongs(index: DiagramIndex, scene: Scene, ids: ReadonlySet<string>): ReadonlySet<string> {
  const all = new Set(ids)
  for (const { id } of index.assets) {
    if (!ids.has(id) || scene.assets.has(id)) continue
    for (const conduit of index.conduitsVia(id)) all.add(conduit.id)
  }
  for (const { id, source, target } of index.conduits) if (all.has(id)) all.add(source).add(target)
  const zones = index.zones.filter(({ id }) => all.has(id))
  for (let zone = zones.pop(); zone; zone = zones.pop()) {
    for (const { id } of index.assetsIn(zone.id)) all.add(id)
    const inner = index.subZones(zone.id).filter(({ id }) => !all.has(id))
    for (const { id } of inner) all.add(id)
    zones.push(...inner)
  }
  for (const { id, source, target } of index.conduits) if (all.has(source) && all.has(target)) all.add(id)
  return all
}
