import { distanceToLine, type Point } from '../../layout'
import type { AssetId, ConduitId } from '../../model'
import type { MayRun } from '../../store'
import type { CanvasSession } from '../session'
import type { GestureState } from '../view/gesture-state'
import { runDrop } from './drop-notes'
import { conduitUnder, isSameTarget, placeUnder, targetKey } from './drop-targets'
import type { Gesture } from './gesture'

/** So near its own line a device stays on it, in pixels of the screen. */
const REACH = 16

/**
 * Drags a device off a conduit's line: along the line it changes places with the others there, onto another it guards that
 * one, and anywhere else it stands as a card of its own.
 */
export function moveGlyphGesture(session: CanvasSession, conduit: ConduitId, id: AssetId): Gesture | null {
  const device = session.state.index.asset(id)
  if (!device) return null
  let target: GestureState['target'] = null
  const targetAt = (at: Point): GestureState['target'] => {
    const own = session.state.scene.conduits.get(conduit)
    if (own && distanceToLine(at, own.points) <= REACH / session.camera.viewport.zoom)
      return { kind: 'conduit', route: own }
    const other = conduitUnder(session, at, id)
    if (other) return { kind: 'conduit', route: other.route }
    // With a card of its own it only leaves the line.
    return session.state.scene.assets.has(id) ? null : placeUnder(session, at)
  }
  const drop = (at: Point): MayRun => {
    const to = targetAt(at)
    const args = { conduit, device: id, at: { x: Math.round(at.x), y: Math.round(at.y) } }
    return { command: 'move-device', args: { ...args, ...(to?.kind === 'conduit' ? { to: to.route.id } : {}) } }
  }
  return {
    cursor: 'grabbing',
    pansAtBorder: true,
    move(pointer) {
      const { at } = pointer
      const now = targetAt(at)
      if (!isSameTarget(target, now)) target = now
      session.gestures.setState({ target, ghost: { type: device.type, role: device.role, at, isPlaced: false } })
      session.dropNotes.over(targetKey(session, target, at), pointer, () => drop(at))
    },
    drop({ at }) {
      runDrop(session, drop(at))
    },
    cancel() {},
  }
}
