import type { Point } from '../../layout'
import { canBeNamed, type MayRun } from '../../store'
import type { CanvasSession } from '../session'
import type { Hit } from '../view/hit'
import { clickBox } from './draw-box'
import { eraseAt } from './eraser'
import type { Press } from './gesture'
import { dot, inkKindOf } from './ink'
import { laserDot } from './laser'
import { quickAddAt } from './quick-add'

/** A press and release without a drag: what the tool in hand does there, else a selection. */
export function click(session: CanvasSession, press: Press): void {
  const { tool, placing } = session.state
  const kind = inkKindOf(tool)
  if (tool === 'laser') laserDot(session, press)
  else if (placing) placeType(session, press, placing)
  else if (tool === 'note' || tool === 'text') session.board.run(`add-${tool}`, { at: press.at })
  else if (tool === 'stamp') session.board.run('add-stamp', { at: press.at })
  else if (tool === 'eraser') eraseAt(session, press)
  else if (kind) dot(session, press, kind)
  else if (tool === 'zone' || tool === 'frame') clickBox(session, press, `add-${tool}`)
  else if (tool === 'asset') quickAddAt(session, press.at)
  else if (press.handle === 'connect') session.board.run('connect-from-selection')
  else if (press.handle !== 'move') selectHit(session, press)
}

/** What a click runs while a type is at the pointer. */
export function placingAt(type: string, at: Point): MayRun {
  return { command: 'add-asset', args: { type, at } }
}

/** With Shift the type stays at the pointer for the next one. */
function placeType(session: CanvasSession, press: Press, type: string): void {
  const { command, args } = placingAt(type, press.at)
  const done = session.board.run(command, args)
  if (done && press.isAdding) session.board.run('place-type', { type })
}

function selectHit(session: CanvasSession, press: Press): void {
  const { hit } = press
  if (!hit) {
    if (!press.isAdding) session.board.run('select', { ids: [] })
    return
  }
  session.board.run('select', { ids: [recordOf(hit)], add: press.isAdding, ...glyphOf(hit) })
}

/** The record that a hit selects: of a device on a conduit the device, not the conduit. */
export function recordOf(hit: Hit): string {
  return hit.kind === 'glyph' ? hit.device : hit.id
}

export function glyphOf(hit: Hit): { glyph?: string } {
  return hit.kind === 'glyph' ? { glyph: hit.id } : {}
}

/** A double click renames what it hits; on nothing it asks for a new asset there. */
export function doubleClick(session: CanvasSession, press: Press): void {
  const { hit } = press
  const { tool, placing, onlyShows } = session.state
  if (tool !== 'select' || placing || press.isAdding) return
  if (onlyShows) {
    if (hit) session.board.run('show-inspector')
    else session.board.run('zoom-fit')
    return
  }
  if (!hit || (hit.kind === 'zone' && hit.part === 'fill')) quickAddAt(session, press.at)
  else if (hit.kind === 'asset' || hit.kind === 'zone' || hit.kind === 'annotation') {
    if (canBeNamed(session.state.index, hit.id)) session.board.view({ renaming: hit.id })
    else session.board.run('show-inspector')
  } else session.board.run('show-inspector')
}
