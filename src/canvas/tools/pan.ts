import type { CanvasSession } from '../session'
import type { Gesture, Pointer } from './gesture'

/** Moves the view under the pointer: hand tool, Space, middle button, one finger. */
export function panGesture(session: CanvasSession, press: Pointer): Gesture {
  const { viewport } = session.camera
  return {
    cursor: 'grabbing',
    move({ client }) {
      session.camera.moveTo({
        ...viewport,
        x: viewport.x + client.x - press.client.x,
        y: viewport.y + client.y - press.client.y,
      })
    },
    drop() {},
    cancel() {},
  }
}
