import type { Point } from '../../layout'
import type { CanvasSession } from '../session'

/**
 * The menu that a key opens stands at the record that the keyboard is on: the browser would open it in the middle of the
 * drawing, which is what has the focus. Returns what ends it.
 */
export function listenForMenuKey(session: CanvasSession, element: HTMLElement): () => void {
  const stop = new AbortController()
  const { signal } = stop
  let isByKey = false
  const onKey = (event: KeyboardEvent) => {
    isByKey = event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)
  }
  window.addEventListener('keydown', onKey, { signal, capture: true })
  window.addEventListener('pointerdown', () => (isByKey = false), { signal, capture: true })
  element.addEventListener(
    'contextmenu',
    (event) => {
      const at = isByKey ? placeOf(session) : null
      isByKey = false
      if (!at) return
      event.preventDefault()
      event.stopPropagation()
      const asked = { bubbles: true, cancelable: true, button: 2, clientX: at.x, clientY: at.y }
      element.dispatchEvent(new MouseEvent('contextmenu', asked))
    },
    { signal },
  )
  return () => stop.abort()
}

/** A point of the page just under the record that the keyboard is on, inside the drawing's element; null without one. */
function placeOf(session: CanvasSession): Point | null {
  const { focus, selection, scene } = session.state
  const id = focus ?? [...selection][0]
  const box =
    scene.assets.get(id as never) ??
    scene.zones.get(id as never)?.header ??
    scene.annotations.get(id as never) ??
    scene.conduits.get(id as never)?.bounds
  const page = session.element?.getBoundingClientRect()
  if (!box || !page) return null
  const { x, y, zoom } = session.camera.viewport
  const within = (value: number, most: number) => Math.min(Math.max(0, value), most)
  return {
    x: page.left + within(x + (box.x + Math.min(24, box.width / 2)) * zoom, page.width),
    y: page.top + within(y + (box.y + box.height) * zoom, page.height),
  }
}
