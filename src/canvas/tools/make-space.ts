import type { Guide, Point, Rect } from '../../layout'
import { laneAt } from '../../layout'
import type { CanvasSession } from '../session'
import type { Gesture, Pointer, Press } from './gesture'
import { MovedElements } from './moved-elements'

/** As wide and high as any drawing, in px to each side. */
const FAR = 100_000
/** How far the pointer goes before it is settled which way is meant, in pixels of the screen. */
const DECIDED = 6

type Direction = 'right' | 'down'

/** Pushes what is right of the line, or below it in its lane: from where it was pressed to where it is dropped. */
export function makeSpaceGesture(session: CanvasSession, press: Press): Gesture {
  let direction: Direction | null = null
  let elements: MovedElements | null = null
  const by = ({ at }: Pointer) => (direction === 'right' ? at.x - press.at.x : at.y - press.at.y)
  const end = () => elements?.release()
  return {
    cursor: 'move',
    move(pointer) {
      direction ??= directionOf(session, press, pointer)
      if (!direction) return
      elements ??= new MovedElements(session, pushed(session, press.at, direction), false)
      const shift = by(pointer)
      elements.shift(direction === 'right' ? shift : 0, direction === 'down' ? shift : 0, new Map())
      session.gestures.setState({ guides: [lineAt(press.at, direction), lineAt(pointer.at, direction)] })
    },
    drop(pointer) {
      end()
      if (direction) session.board.run('make-space', { at: press.at, direction, by: by(pointer) })
      session.board.view({ tool: 'select' })
    },
    cancel: end,
  }
}

function directionOf(session: CanvasSession, press: Press, { at }: Pointer): Direction | null {
  const [dx, dy] = [at.x - press.at.x, at.y - press.at.y]
  if (Math.max(Math.abs(dx), Math.abs(dy)) * session.camera.viewport.zoom < DECIDED) return null
  return Math.abs(dx) >= Math.abs(dy) ? 'right' : 'down'
}

function lineAt({ x, y }: Point, direction: Direction): Guide {
  return direction === 'right'
    ? { kind: 'line', from: { x, y: -FAR }, to: { x, y: FAR } }
    : { kind: 'line', from: { x: -FAR, y }, to: { x: FAR, y } }
}

/** The records that begin past the line. */
function pushed(session: CanvasSession, at: Point, direction: Direction): ReadonlySet<string> {
  const { scene } = session.state
  const lane = laneAt(scene, at.y)
  const isPast = ({ x, y }: Rect) => (direction === 'right' ? x >= at.x : y >= at.y && laneAt(scene, y) === lane)
  const ids = new Set<string>()
  for (const table of [scene.assets, scene.zones, scene.annotations] as readonly ReadonlyMap<string, Rect>[]) {
    for (const [id, box] of table) if (isPast(box)) ids.add(id)
  }
  return ids
}
