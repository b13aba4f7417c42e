import type { AssetId, Change, DiagramIndex, Place } from '../model'
import { updateOf } from '../model'
import type { Shift } from './geometry'

/** The waypoints of conduits both of whose ends move by the same go along; `to` says where each then is. */
export function waypointsAlong(
  index: DiagramIndex,
  moved: ReadonlyMap<string, Shift>,
  to: (place: Place, shift: Shift) => Place,
): readonly Change[] {
  const touched = new Set([...moved.keys()].flatMap((id) => index.conduitsAt(id as AssetId)))
  return [...touched].flatMap((conduit) => {
    const [source, target] = [moved.get(conduit.source), moved.get(conduit.target)]
    if (!conduit.waypoints || !source || source.dx !== target?.dx || source.dy !== target.dy) return []
    return updateOf('conduits', conduit, { waypoints: conduit.waypoints.map((place) => to(place, source)) }) ?? []
  })
}
