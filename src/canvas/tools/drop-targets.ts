import { assetType, behaviourOf, isBoundaryDevice, isPassing } from '../../catalogue'
import { type ConduitRoute, distanceToLine, grown, laneAt, type Point } from '../../layout'
import type { Asset, ConduitId } from '../../model'
import type { CanvasSession } from '../session'
import type { GestureState } from '../view/gesture-state'
import { holds } from '../view/hit'

/** How near the middle of a device must come to a conduit to join its path, in pixels of the screen. */
const REACH = 16

/** Whether an asset belongs into the path of a conduit: it guards or passes sessions. */
export function joinsConduits(asset: Pick<Asset, 'type' | 'role' | 'behaviour'>): boolean {
  const whole = asset as Asset
  return isBoundaryDevice(whole) || isPassing(whole)
}

/** The same of an asset type that is not in the drawing yet. */
export function typeJoinsConduits(type: string, role?: string): boolean {
  const known = assetType(type)
  if (known) return known.behaviour !== 'endpoint'
  return role !== undefined && behaviourOf({ type, role }) !== 'endpoint'
}

/** The conduit that a device at this point would join; not one that it is an end or a part of. */
export function conduitUnder(
  session: CanvasSession,
  at: Point,
  device?: string,
): { id: ConduitId; route: ConduitRoute } | null {
  const { index, scene } = session.state
  const reach = REACH / session.camera.viewport.zoom
  let best: { id: ConduitId; route: ConduitRoute } | null = null
  let least = reach
  for (const id of session.sceneIndex.search(grown({ ...at, width: 0, height: 0 }, reach)).conduits) {
    const [conduit, route] = [index.conduit(id), scene.conduits.get(id)]
    if (!conduit || !route) continue
    if (device && [conduit.source, conduit.target, ...(conduit.via ?? [])].includes(device as never)) continue
    const away = distanceToLine(at, route.points)
    if (away > least) continue
    least = away
    best = { id, route }
  }
  return best
}

/** Where something dropped at this point would stand: the innermost zone, else the lane. */
export function placeUnder(
  session: CanvasSession,
  at: Point,
  without?: ReadonlySet<string>,
): NonNullable<GestureState['target']> | null {
  const { scene } = session.state
  let best: { id: string; depth: number } | null = null
  for (const id of session.sceneIndex.search({ ...at, width: 0, height: 0 }).zones) {
    const box = scene.zones.get(id)
    if (box && !without?.has(id) && holds(box, at) && (!best || box.depth > best.depth)) best = { id, depth: box.depth }
  }
  const rect = best && scene.zones.get(best.id as never)
  if (best && rect) return { kind: 'zone', id: best.id, rect }
  return scene.lanes.length > 0 ? { kind: 'lane', level: laneAt(scene, at.y).level } : null
}

/** Drops at points of one key mean the same for levels, zones and paths. */
export function targetKey(session: CanvasSession, target: GestureState['target'], at: Point): string {
  if (target?.kind === 'conduit') return `conduit ${target.route.id}`
  const { scene } = session.state
  const level = scene.lanes.length > 0 ? laneAt(scene, at.y).level : ''
  return target && target.kind !== 'lane' ? `${target.kind} ${target.id} ${level}` : level
}

export function isSameTarget(a: GestureState['target'], b: GestureState['target']): boolean {
  if (a === b) return true
  if (!a || !b || a.kind !== b.kind) return false
  if (a.kind === 'lane') return b.kind === 'lane' && a.level === b.level
  if (a.kind === 'conduit') return b.kind === 'conduit' && a.route === b.route
  return b.kind !== 'lane' && b.kind !== 'conduit' && a.id === b.id
}
