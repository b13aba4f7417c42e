import { autoPlace } from '../layout'
import type { Diagram, Patch } from '../model'
import { applyPatch, compose, indexDiagram, placeRecords } from '../model'

/**
 * The patch, and with it a place for every record that it leaves without one: an edit that makes or frees records is one
 * step. Cost: an index of the whole drawing; for edits that people make by hand.
 */
export function withPlaces(diagram: Diagram, patch: Patch): Patch {
  const index = indexDiagram(applyPatch(diagram, patch))
  return compose(patch, placeRecords(index, autoPlace(index)))
}
