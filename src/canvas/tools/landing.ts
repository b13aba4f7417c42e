import { contains, holdsPoint, laneAt, type Rect } from '../../layout'
import type { CanvasSession } from '../session'
import { centreOf } from './rects'

/**
 * What decides how a drop of these boxes changes levels and membership, as one text: of each card and zone the lanes that
 * its top and its middle are in, and the zones that hold its middle or the whole of it. What moves along is no such zone;
 * copies leave their zones behind. Empty where none of them is a card or a zone.
 */
export function landingOf(session: CanvasSession, boxes: ReadonlyMap<string, Rect>, areCopies: boolean): string {
  const { index, scene } = session.state
  const lane = (y: number) => (scene.lanes.length > 0 ? laneAt(scene, y).level : '')
  return [...boxes]
    .filter(([id]) => index.end(id))
    .map(([id, box]) => {
      const middle = centreOf(box)
      const zones = session.sceneIndex.zonesAt(middle).flatMap((zone) => {
        const around = boxes.has(zone) && !areCopies ? undefined : scene.zones.get(zone)
        return around && holdsPoint(around, middle) ? `${zone}${contains(around, box) ? ' whole' : ''}` : []
      })
      return [id, lane(box.y), lane(middle.y), ...zones.toSorted()].join(' ')
    })
    .join(', ')
}
