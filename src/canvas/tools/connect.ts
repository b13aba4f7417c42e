import type { Point } from '../../layout'
import type { ConduitId } from '../../model'
import type { MayRun } from '../../store'
import { words } from '../../words'
import type { CanvasSession } from '../session'
import { holds } from '../view/hit'
import { endName } from '../view/names'
import { type EndId, type EndUnder, endUnder, rectOf } from './conduit-end'
import { runDrop } from './drop-notes'
import type { Gesture, Pointer, Press } from './gesture'
import { quickAddAt } from './quick-add'
import { nearestOnBorder } from './rects'

/** The record at which a conduit can begin: an asset or a zone under the pointer. */
export function sourceOf({ hit }: Press): EndId | null {
  return hit?.kind === 'asset' || hit?.kind === 'zone' ? hit.id : null
}

function labelOf(session: CanvasSession, under: EndUnder): string {
  if (under.kind === 'end') return words().canvas.connectTo(endName(session.state.index, under.id))
  return under.kind === 'refused' ? under.why : words().canvas.refused.sameEnd
}

/** Shows the line from a fixed end to the pointer, and what it would end at, or why it cannot end there. */
function showLine(session: CanvasSession, start: Point, under: EndUnder, pointer: Pointer, emptyLabel: string): void {
  const end = under.kind === 'end' ? under : null
  const isRefused = under.kind === 'refused'
  session.gestures.setState({
    sheet: isRefused ? 'not-allowed' : 'crosshair',
    line: {
      from: start,
      to: end ? nearestOnBorder(end.rect, pointer.at) : pointer.at,
      isAttached: end !== null,
      isRefused,
      label: under.kind === 'nothing' ? emptyLabel : labelOf(session, under),
    },
    target: end && { kind: 'asset', id: end.id, rect: end.rect },
  })
}

/** Has it said at the end of the line what a conduit that ends here would change in the findings. */
function noteEnd(session: CanvasSession, under: EndUnder, pointer: Pointer, dropOn: (id: EndId) => MayRun): void {
  const end = under.kind === 'end' ? under : null
  const to = end ? nearestOnBorder(end.rect, pointer.at) : pointer.at
  const { zoom } = session.camera.viewport
  const client = {
    x: pointer.client.x + (to.x - pointer.at.x) * zoom,
    y: pointer.client.y + (to.y - pointer.at.y) * zoom,
  }
  session.dropNotes.over(end && end.id, { ...pointer, client }, () => end && dropOn(end.id))
}

/** Draws a conduit from a border to another asset or zone; dropped on nothing, an asset is asked for there. */
export function connectGesture(session: CanvasSession, press: Press, source: EndId): Gesture | null {
  const rect = rectOf(session, source)
  if (!rect) return null
  // Begun on the border it stays there; begun inside it leaves by the side that the pointer is on.
  const { hit } = press
  const isFixed = (hit?.kind === 'asset' || hit?.kind === 'zone') && hit.part === 'border'
  const dropOn = (target: EndId): MayRun => ({ command: 'add-conduit', args: { source, target } })
  const startFor = ({ at }: Pointer) => nearestOnBorder(rect, isFixed ? press.at : at)
  return {
    cursor: 'crosshair',
    pansAtBorder: true,
    move(pointer) {
      const under = endUnder(session, pointer, source)
      showLine(session, startFor(pointer), under, pointer, words().canvas.connectToNew)
      noteEnd(session, under, pointer, dropOn)
    },
    drop(pointer) {
      const under = endUnder(session, pointer, source)
      if (under.kind === 'end') runDrop(session, dropOn(under.id))
      else if (under.kind === 'refused') session.board.announce(under.why)
      else if (under.kind === 'other-end') session.board.announce(words().canvas.refused.sameEnd)
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
  const dropOn = (to: EndId): MayRun => ({ command: 'reconnect', args: { conduit: id, end, to } })
  const under = (pointer: Pointer): EndUnder => {
    const found = endUnder(session, pointer, other)
    if (found.kind === 'other-end') return { kind: 'refused', why: words().canvas.refused.sameEnd }
    return found.kind === 'nothing' ? { kind: 'refused', why: words().canvas.refused.nothing } : found
  }
  return {
    cursor: 'crosshair',
    pansAtBorder: true,
    move(pointer) {
      const to = under(pointer)
      showLine(session, fixed, to, pointer, '')
      noteEnd(session, to, pointer, dropOn)
    },
    drop(pointer) {
      const to = under(pointer)
      if (to.kind === 'end') runDrop(session, dropOn(to.id))
      else if (to.kind === 'refused') session.board.announce(to.why)
    },
    cancel() {},
  }
}
