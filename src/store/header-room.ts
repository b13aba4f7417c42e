import { roomForHeaders } from '../layout'
import type { Diagram, Patch, ZoneId } from '../model'
import { applyPatch, compose, indexDiagram, placeRecords } from '../model'

/** The patch, and with it what makes room in their lanes for the headers of these zones. Cost: an index of the drawing. */
export function withHeaderRoom(diagram: Diagram, patch: Patch, zones: Iterable<ZoneId>): Patch {
  const list = [...zones]
  if (list.length === 0) return patch
  const then = indexDiagram(applyPatch(diagram, patch))
  return compose(patch, placeRecords(then, roomForHeaders(then, list)))
}
