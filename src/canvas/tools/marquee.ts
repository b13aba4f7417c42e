import { contains, overlap } from '../../layout'
import type { CanvasSession } from '../session'
import type { Gesture, Press } from './gesture'
import { rectBetween } from './rects'

/** Selects what a rectangle touches: cards and notes; zones and conduits only when they lie wholly inside. */
export function marqueeGesture(session: CanvasSession, press: Press): Gesture {
  const before = press.isAdding ? [...session.state.selection] : []
  let last = ''
  return {
    cursor: 'crosshair',
    pansAtBorder: true,
    move({ at }) {
      const marquee = rectBetween(press.at, at)
      session.gestures.setState({ marquee })
      const ids = [...new Set([...before, ...touched(session, marquee)])]
      if (ids.join() === last) return
      last = ids.join()
      session.board.view({ selection: new Set(ids) })
    },
    drop() {
      session.board.run('select', { ids: [...session.state.selection] })
    },
    cancel() {
      session.board.view({ selection: new Set(before) })
    },
  }
}

function touched(session: CanvasSession, marquee: ReturnType<typeof rectBetween>): string[] {
  const { scene } = session.state
  const found = session.sceneIndex.search(marquee)
  return [
    ...found.assets.filter((id) => overlap(scene.assets.get(id) ?? marquee, marquee)),
    ...found.annotations,
    ...found.zones.filter((id) => contains(marquee, scene.zones.get(id) ?? marquee)),
    ...found.conduits.filter((id) => contains(marquee, scene.conduits.get(id)?.bounds ?? marquee)),
  ]
}
