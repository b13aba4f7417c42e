import type { Point } from '../../layout'
import { isErasable } from '../../store'
import type { CanvasSession } from '../session'
import { annotationsNear } from '../view/hit'
import type { Gesture, Press } from './gesture'

/** How far the eraser reaches, in pixels of the screen. */
const REACH = { fine: 5, coarse: 12 }

/** Rubs out the pen's marks that the pointer goes over: they fade at once, and go in one step when it lifts. */
export function eraserGesture(session: CanvasSession, press: Press): Gesture {
  const gone = new Set<string>()
  const rub = (points: readonly Point[]) => {
    for (const at of points) for (const id of erasableAt(session, at, press.isCoarse)) gone.add(id)
    session.gestures.setState({ erased: new Set(gone) })
  }
  rub([press.at])
  let last = press.at
  return {
    cursor: 'cell',
    move({ at, trail }) {
      rub([...stepsBetween(last, trail[0]?.at ?? at), ...trail.map((one) => one.at), at])
      last = at
    },
    drop() {
      if (gone.size > 0) session.board.run('erase', { ids: [...gone] })
    },
    cancel() {},
  }
}

/** A click with the eraser. */
export function eraseAt(session: CanvasSession, press: Press): void {
  const ids = erasableAt(session, press.at, press.isCoarse)
  if (ids.length > 0) session.board.run('erase', { ids })
}

function erasableAt(session: CanvasSession, at: Point, isCoarse: boolean): readonly string[] {
  const reach = (isCoarse ? REACH.coarse : REACH.fine) / session.camera.viewport.zoom
  const { annotations } = session.state.index.diagram
  return annotationsNear(session.sceneIndex, at, reach).filter((id) => isErasable(annotations.get(id)))
}

/** A fast hand leaves gaps between two frames: points every few pixels on the way. */
function stepsBetween(from: Point, to: Point): readonly Point[] {
  const count = Math.min(200, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 6))
  return Array.from({ length: count }, (_, i) => ({
    x: from.x + ((to.x - from.x) * (i + 1)) / count,
    y: from.y + ((to.y - from.y) * (i + 1)) / count,
  }))
}
