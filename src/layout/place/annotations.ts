import type { Annotation, DiagramIndex, Placements } from '../../model'
import { annotationSize } from '../boxes/annotations'
import type { Places } from '../places'
import { SIZES } from '../sizes'

const TOP = 24
const GAP = 16

/** Annotations without a place stand side by side in the lane of the enterprise, to the right of everything. */
export function placeAnnotations(
  index: DiagramIndex,
  annotations: readonly Annotation[],
  { assets, zones, annotations: placed }: Places,
): NonNullable<Placements['annotations']> {
  if (annotations.length === 0) return []
  let x = 0
  for (const place of assets.values()) x = Math.max(x, place.x + SIZES.assetWidth)
  for (const area of zones.values()) x = Math.max(x, area.x + area.width)
  for (const [id, place] of placed) {
    const annotation = index.diagram.annotations.get(id)
    if (annotation) x = Math.max(x, place.x + annotationSize(annotation).width)
  }
  return annotations.map((annotation) => {
    const place = { level: 'L5' as const, x: Math.round(x + 40), y: TOP }
    x += annotationSize(annotation).width + GAP
    return { id: annotation.id, place }
  })
}
