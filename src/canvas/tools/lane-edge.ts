import { SIZES } from '../../layout'
import type { PurdueLevel } from '../../model'
import type { CanvasSession } from '../session'

/** As wide as any drawing, in px to each side. */
const FAR = 100_000

/** Drags the lower edge of a lane from its grip in the rail: a line follows, the drop sets the lane's height. */
export function dragLaneEdge(session: CanvasSession, level: PurdueLevel, press: PointerEvent): void {
  const lane = session.state.scene.lanes.find((one) => one.level === level)
  const grip = press.currentTarget ?? press.target
  if (!lane || !(grip instanceof HTMLElement) || press.button !== 0) return
  press.preventDefault()
  grip.setPointerCapture(press.pointerId)
  const stop = new AbortController()
  const { signal } = stop
  let height = lane.height
  const follow = (event: PointerEvent) => {
    height = Math.max(SIZES.laneMinHeight, lane.height + (event.clientY - press.clientY) / session.camera.viewport.zoom)
    const y = lane.y + height
    session.gestures.setState({ guides: [{ kind: 'line', from: { x: -FAR, y }, to: { x: FAR, y } }] })
  }
  const end = () => {
    stop.abort()
    session.endGesture()
  }
  grip.addEventListener('pointermove', follow, { signal })
  grip.addEventListener('pointercancel', end, { signal })
  grip.addEventListener(
    'pointerup',
    () => {
      end()
      if (Math.round(height) !== lane.height) session.board.run('set-lane-height', { level, height })
    },
    { signal },
  )
  window.addEventListener('keydown', (event) => event.key === 'Escape' && end(), { signal, capture: true })
}
