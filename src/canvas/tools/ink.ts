import type { InkKind } from '../../model'
import type { Tool } from '../../store'
import type { CanvasSession } from '../session'
import type { Gesture, Pointer, Press } from './gesture'

/** What the tools that draw lines leave. */
const KINDS = { pen: 'stroke', highlighter: 'highlight', arrow: 'arrow' } as const

/** The line that a tool draws; null for tools that draw none. */
export function inkKindOf(tool: Tool): InkKind | null {
  return tool in KINDS ? KINDS[tool as keyof typeof KINDS] : null
}

/** Draws a line where the pointer goes, with all that it passed between two frames; an arrow is straight. */
export function inkGesture(session: CanvasSession, press: Press, kind: InkKind): Gesture {
  const points = [press.at.x, press.at.y, press.pressure]
  const follow = (pointer: Pointer) => {
    if (kind === 'arrow') points.splice(3, 3, pointer.at.x, pointer.at.y, pointer.pressure)
    else for (const { at, pressure } of pointer.trail) points.push(at.x, at.y, pressure)
  }
  return {
    cursor: 'crosshair',
    move(pointer) {
      follow(pointer)
      session.gestures.setState({ ink: { kind, points } })
    },
    drop() {
      session.board.run('add-ink', { kind, points })
      if (kind === 'arrow') session.board.view({ tool: 'select' })
    },
    cancel() {},
  }
}

/** A click with a pen leaves a dot; with the arrow tool nothing. */
export function dot(session: CanvasSession, press: Press, kind: InkKind): void {
  if (kind !== 'arrow') session.board.run('add-ink', { kind, points: [press.at.x, press.at.y, press.pressure] })
}
