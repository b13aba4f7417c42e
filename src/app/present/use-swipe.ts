import { type PointerEvent, useRef } from 'react'

const LEAST = 60

/** A finger that wipes over the text or the foot goes to the next or the last slide; over the drawing it pans. */
export function useSwipe(step: (by: number) => void) {
  const from = useRef<{ readonly x: number; readonly y: number } | null>(null)
  return {
    onPointerDown(event: PointerEvent) {
      const isOnDrawing = (event.target as Element).closest('.pr-canvas') !== null
      from.current = event.pointerType === 'touch' && !isOnDrawing ? { x: event.clientX, y: event.clientY } : null
    },
    onPointerUp(event: PointerEvent) {
      if (!from.current) return
      const dx = event.clientX - from.current.x
      const dy = event.clientY - from.current.y
      from.current = null
      if (Math.abs(dx) >= LEAST && Math.abs(dx) > 2 * Math.abs(dy)) step(dx < 0 ? 1 : -1)
    },
  }
}
