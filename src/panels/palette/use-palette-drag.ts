import { type PointerEvent as ReactPointerEvent, useEffect, useRef } from 'react'
import { PALETTE_DRAG, type PaletteDrag } from '../../store'

/** So far a pointer moves before a press becomes a drag, in CSS px. */
const DRAG_FROM = 5

/** Tells the canvas, which cannot be imported here, where a type is being dragged; true where it shows that itself. */
function tell(detail: PaletteDrag): boolean {
  return !window.dispatchEvent(new CustomEvent(PALETTE_DRAG, { detail, cancelable: true }))
}

/**
 * A drag out of the palette by pointer events, so that mouse, pen and touch do the same. The ghost is a copy of the
 * row's tile and name that follows the pointer by transform alone.
 */
export function usePaletteDrag(type: string, onDragging: (dragging: boolean) => void) {
  const stop = useRef<(() => void) | null>(null)
  const justDragged = useRef(false)
  useEffect(() => () => stop.current?.(), [])

  const onPointerDown = (event: ReactPointerEvent<HTMLElement>) => {
    if (event.button !== 0 || !event.isPrimary) return
    justDragged.current = false
    const row = event.currentTarget
    const from = { x: event.clientX, y: event.clientY }
    const pointer = event.pointerId
    let ghost: HTMLElement | null = null

    const end = (phase: 'drop' | 'cancel', x: number, y: number) => {
      cleanUp()
      if (!ghost) return
      ghost.remove()
      justDragged.current = true
      onDragging(false)
      tell({ phase, type, x, y })
    }
    const onMove = (move: PointerEvent) => {
      if (move.pointerId !== pointer) return
      const [dx, dy] = [move.clientX - from.x, move.clientY - from.y]
      if (!ghost && Math.hypot(dx, dy) < DRAG_FROM) return
      // Up and down a finger scrolls the list: the browser takes it from here.
      if (!ghost && move.pointerType === 'touch' && Math.abs(dy) > Math.abs(dx)) return
      if (!ghost) {
        ghost = makeGhost(row)
        onDragging(true)
      }
      ghost.style.transform = `translate(${move.clientX}px, ${move.clientY}px) translate(-50%, -50%) rotate(-1.5deg)`
      ghost.hidden = tell({ phase: 'move', type, x: move.clientX, y: move.clientY })
    }
    const onUp = (up: PointerEvent) => {
      if (up.pointerId === pointer) end('drop', up.clientX, up.clientY)
    }
    const onCancel = (cancel: PointerEvent) => {
      if (cancel.pointerId === pointer) end('cancel', cancel.clientX, cancel.clientY)
    }
    const onKey = (key: KeyboardEvent) => {
      if (key.key !== 'Escape' || !ghost) return
      key.stopPropagation()
      end('cancel', from.x, from.y)
    }
    const cleanUp = () => {
      window.removeEventListener('pointermove', onMove)
      window.removeEventListener('pointerup', onUp)
      window.removeEventListener('pointercancel', onCancel)
      window.removeEventListener('keydown', onKey, true)
      stop.current = null
    }
    stop.current = () => end('cancel', from.x, from.y)
    window.addEventListener('pointermove', onMove)
    window.addEventListener('pointerup', onUp)
    window.addEventListener('pointercancel', onCancel)
    window.addEventListener('keydown', onKey, true)
  }
  /** The click that ends a drag is no click. */
  const endedDrag = () => {
    const was = justDragged.current
    justDragged.current = false
    return was
  }
  return { onPointerDown, endedDrag }
}

function makeGhost(row: HTMLElement): HTMLElement {
  const ghost = document.createElement('div')
  ghost.className = 'zb-drag-ghost'
  ghost.setAttribute('aria-hidden', 'true')
  for (const piece of row.querySelectorAll('.zb-tile, .zb-type-name')) ghost.append(piece.cloneNode(true))
  document.body.append(ghost)
  return ghost
}
