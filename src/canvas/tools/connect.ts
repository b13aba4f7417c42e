import type { Point, Rect } from '../../layout'
import type { AssetId, ConduitId, ZoneId } from '../../model'
import { words } from '../../words'
import type { CanvasSession } from '../session'
import { holds } from '../view/hit'
import { endName } from '../view/names'
import type { Gesture, Pointer, Press } from './gesture'
import { quickAddAt } from './quick-add'
import { nearestOnBorder } from './rects'

type EndId = AssetId | ZoneId

/** The record at which a conduit can begin: an asset or a zone under the pointer. */
export function sourceOf({ hit }: Press): EndId | null {
  return hit?.kind === 'asset' || hit?.kind === 'zone' ? hit.id : null
}

function rectOf(session: CanvasSession, id: EndId): Rect | undefined {
  const { scene } = session.state
  return scene.assets.get(id as AssetId) ?? scene.zones.get(id as ZoneId)
}

/** The asset or zone that a conduit would end at; never its other end, nor the fill of a zone that holds that. */
function targetAt(session: CanvasSession, pointer: Pointer, from: EndId): EndId | null {
  const hit = session.hit(pointer.at, { isCoarse: pointer.isCoarse })
  if (hit?.kind !== 'asset' && hit?.kind !== 'zone') return null
  if (hit.id === from) return null
  const source = rectOf(session, from)
  const target = rectOf(session, hit.id)
  const isAround = hit.kind === 'zone' && hit.part === 'fill' && source && target && holds(target, middleOf(source))
  return isAround ? null : hit.id
}

const middleOf = (rect: Rect): Point => ({ x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 })

/** Shows the line from a fixed end to the pointer, and what it would end at. */
function showLine(session: CanvasSession, from: EndId, start: Point, pointer: Pointer, emptyLabel: string): void {
  const target = targetAt(session, pointer, from)
  const rect = target && rectOf(session, target)
  const label = target ? words().canvas.connectTo(endName(session.state.index, target)) : emptyLabel
  session.gestures.setState({
    line: { from: start, to: rect ? nearestOnBorder(rect, pointer.at) : pointer.at, isAttached: Boolean(rect), label },
    target: target && rect ? { kind: 'asset', id: target, rect } : null,
  })
}

/** Draws a conduit from a border to another asset or zone; dropped on nothing, an asset is asked for there. */
export function connectGesture(session: CanvasSession, press: Press, source: EndId): Gesture | null {
  const rect = rectOf(session, source)
  if (!rect) return null
  // Begun on the border it stays there; begun inside it leaves by the side that the pointer is on.
  const { hit } = press
  const isFixed = (hit?.kind === 'asset' || hit?.kind === 'zone') && hit.part === 'border'
  const startFor = ({ at }: Pointer) => nearestOnBorder(rect, isFixed ? press.at : at)
  return {
    cursor: 'crosshair',
    pansAtBorder: true,
    move: (pointer) => showLine(session, source, startFor(pointer), pointer, words().canvas.connectToNew),
    drop(pointer) {
      const target = targetAt(session, pointer, source)
      if (target) session.board.run('add-conduit', { source, target })
      else if (!holds(rect, pointer.at)) quickAddAt(session, pointer.at, source)
      if (session.state.tool === 'conduit') session.board.view({ tool: 'select' })
    },
    cancel() {},
  }
}

/** Moves one end of a conduit to another asset or zone. */
export function reconnectGesture(session: CanvasSession, id: ConduitId, end: 'source' | 'target'): Gesture | null {
  const { index, scene } = session.state
  const conduit = index.conduit(id)
  const points = scene.conduits.get(id)?.points
  const fixed = end === 'source' ? points?.at(-1) : points?.[0]
  if (!conduit || !fixed) return null
  const other = end === 'source' ? conduit.target : conduit.source
  return {
    cursor: 'crosshair',
    pansAtBorder: true,
    move: (pointer) => showLine(session, other, fixed, pointer, ''),
    drop(pointer) {
      const to = targetAt(session, pointer, other)
      if (to) session.board.run('reconnect', { conduit: id, end, to })
    },
    cancel() {},
  }
}
