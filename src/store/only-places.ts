import type { Patch } from '../model'

/** Where something stands on the board; its level and zone are not of these. */
const PLACES: ReadonlySet<string> = new Set(['position', 'area', 'waypoints'])

/** Whether a patch changes only where things stand, or what notes say: rules read none of that. */
export function onlyPlaces(patch: Patch): boolean {
  return patch.every(
    (change) =>
      change.table === 'annotations' ||
      (change.op === 'update' &&
        [change.before, change.after].every((fields) => Object.keys(fields).every((field) => PLACES.has(field)))),
  )
}
