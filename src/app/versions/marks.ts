import type { DifferenceItem, DifferenceSection } from '../../formats'
import { roundedPath, type Scene } from '../../layout'

/** What came, went or changed, where it stands in a picture: a ring round it, or along a conduit. */
export interface Mark {
  readonly id: string
  readonly mark: DifferenceItem['mark']
  readonly path: string
}

/** More rings than these would hide the drawing. */
const MOST_MARKS = 200
/** Room between what is marked and its ring, px. */
const ROOM = 8

/** The marks of one side: what the older drawing loses, or what the newer one has more, and what changes in both. */
export function marksIn(scene: Scene, sections: readonly DifferenceSection[], side: 'before' | 'after'): Mark[] {
  const away = side === 'before' ? 'added' : 'removed'
  const marks = sections
    .flatMap(({ items }) => items)
    .flatMap(({ id, mark }): Mark[] => {
      const path = id === undefined || mark === away ? null : outlineOf(scene, id)
      return id !== undefined && path !== null ? [{ id, mark, path }] : []
    })
  return marks.length > MOST_MARKS ? [] : marks
}

function outlineOf(scene: Scene, id: string): string | null {
  const at = <T>(map: ReadonlyMap<string, T>) => map.get(id)
  const box = at(scene.assets as ReadonlyMap<string, Box>) ?? at(scene.zones as ReadonlyMap<string, Box>)
  if (box) {
    const [left, top] = [box.x - ROOM, box.y - ROOM]
    return `M${left} ${top}h${box.width + 2 * ROOM}v${box.height + 2 * ROOM}h${-box.width - 2 * ROOM}z`
  }
  const route = at(scene.conduits as ReadonlyMap<string, { readonly points: Parameters<typeof roundedPath>[0] }>)
  return route ? roundedPath(route.points) : null
}

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}
