import type { Point, Scene } from '../layout'
import { sketchScene } from '../layout'
import type { DiagramIndex, Fragment, Patch } from '../model'
import { applyPatch, compose, indexDiagram, pasteFragment } from '../model'
import { boundsOf } from './camera'
import { centreOf } from './geometry'
import { moveRecords, type Shift } from './move-records'
import { withPlaces } from './with-places'

export interface Pasted {
  readonly patch: Patch
  readonly ids: readonly string[]
}

/**
 * Adds a fragment, moved by (dx, dy), or with its middle at a point: levels and membership are those of where it lands,
 * as after a drag.
 */
export function pastePatch(
  index: DiagramIndex,
  fragment: Fragment,
  newId: () => string,
  to: Shift | { readonly middle: Point },
): Pasted {
  const { patch, ids } = pasteFragment(index, fragment, { newId, dx: 0, dy: 0 })
  const placed = withPlaces(index.diagram, patch)
  const then = indexDiagram(applyPatch(index.diagram, placed))
  const scene = sketchScene(then)
  const shift = 'middle' in to ? shiftTo(scene, ids, to.middle) : to
  return { patch: compose(placed, moveRecords(then, scene, ids, shift)), ids }
}

function shiftTo(scene: Scene, ids: readonly string[], middle: Point): Shift {
  const bounds = boundsOf(scene, ids)
  if (!bounds) return { dx: 0, dy: 0 }
  const now = centreOf(bounds)
  return { dx: Math.round(middle.x - now.x), dy: Math.round(middle.y - now.y) }
}
