import { useEffect } from 'react'
import { contains, grown } from '../../layout'
import { type BoardState, openCommentsOn, useBoardState, visibleRect, votesFor } from '../../store'
import { words } from '../../words'
import { type CanvasSession, hasReducedMotion } from '../session'
import { useSession } from '../session-context'
import { spokenName } from '../view/names'

/** The element that `aria-activedescendant` of the drawing names. */
export const FOCUS_ID = 'zoneboard-focus'

const GLIDE = 220
const MARGIN = 24

/**
 * The record that the keyboard stands on, in words, and kept in view. It is said here and not on its card, because the
 * card may be painted, or not be near the view yet.
 */
export function FocusedName() {
  const session = useSession()
  const focus = useBoardState((state) => state.focus)
  const name = useBoardState((state) => nameOfFocus(state))

  useEffect(() => {
    if (focus !== null) bringIntoView(session, focus)
  }, [session, focus])

  return (
    <div
      id={FOCUS_ID}
      className="zb-hidden"
      role="img"
      aria-label={name || words().canvas.help}
      data-focus={focus ?? ''}
    />
  )
}

function nameOfFocus({ index, focus, marks, selection }: BoardState): string {
  if (focus === null) return ''
  const name = spokenName(index, focus, marks.get(focus))
  const { spoken } = words().canvas
  const comments = openCommentsOn(index, focus)
  const votes = index.diagram.fields.workshop?.votesShown ? votesFor(index, { note: focus }).length : 0
  return [
    name,
    comments > 0 && spoken.comments(comments),
    votes > 0 && spoken.votes(votes),
    selection.has(focus) && spoken.selected,
  ]
    .filter(Boolean)
    .join(', ')
}

/** Moves the view by as little as shows the record. */
function bringIntoView(session: CanvasSession, id: string): void {
  const { scene } = session.state
  const rect =
    scene.assets.get(id as never) ??
    scene.zones.get(id as never) ??
    scene.annotations.get(id as never) ??
    scene.conduits.get(id as never)?.bounds
  const { viewport } = session.camera
  if (!rect || session.size.width === 0) return
  const view = grown(visibleRect(viewport, session.size), -MARGIN / viewport.zoom)
  if (contains(view, rect)) return
  const shift = (start: number, length: number, from: number, most: number) => {
    // What is longer than the view is shown from its start.
    if (start < from || length > most) return from - start
    return Math.min(0, from + most - start - length)
  }
  const dx = shift(rect.x, rect.width, view.x, view.width)
  const dy = shift(rect.y, rect.height, view.y, view.height)
  const to = { ...viewport, x: viewport.x + dx * viewport.zoom, y: viewport.y + dy * viewport.zoom }
  session.camera.glideTo(to, hasReducedMotion() ? 0 : GLIDE)
}
