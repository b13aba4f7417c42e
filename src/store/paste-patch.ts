import type { Point, Scene } from '../layout'
import { sketchScene } from '../layout'
import type { DiagramIndex, Fragment, Patch } from '../model'
import { applyPatch, compose, pasteFragment, updateIndex } from '../model'
import { boundsOf } from './camera'
import { centreOf, type Shift } from './geometry'
import { moveRecords } from './move-records'
import { withPlaces } from './with-places'

export interface Pasted {
  readonly patch: Patch
  readonly ids: readonly string[]
}

/** From a copy to what it is a copy of, px. */
const BESIDE = 10

/** Where copies go: so far from where they stood, with their middle at a point, or beside where they stood. */
export type PasteTo = Shift | { readonly middle: Point } | 'beside'

/**
 * Adds a fragment. Levels and membership are those of where it lands, as after a drag; beside where it stood it keeps
 * its zones. Where that place is taken it goes, all together, to the nearest that is not.
 */
export function pastePatch(index: DiagramIndex, fragment: Fragment, newId: () => string, to: PasteTo): Pasted {
  const { patch, ids } = pasteFragment(index, fragment, { newId, dx: 0, dy: 0 })
  const placed = withPlaces(index.diagram, patch)
  const then = updateIndex(index, applyPatch(index.diagram, placed), placed)
  const scene = sketchScene(then)
  const moved = moveRecords(then, scene, ids, shiftFor(scene, ids, to), { isNew: true, keepsZones: to === 'beside' })
  return { patch: compose(placed, moved), ids }
}

function shiftFor(scene: Scene, ids: readonly string[], to: PasteTo): Shift {
  if (to !== 'beside') return 'middle' in to ? shiftTo(scene, ids, to.middle) : to
  return { dx: Math.ceil(boundsOf(scene, ids)?.width ?? 0) + BESIDE, dy: 0 }
}

function shiftTo(scene: Scene, ids: readonly string[], middle: Point): Shift {
  const bounds = boundsOf(scene, ids)
  if (!bounds) return { dx: 0, dy: 0 }
  const now = centreOf(bounds)
  return { dx: Math.round(middle.x - now.x), dy: Math.round(middle.y - now.y) }
}
