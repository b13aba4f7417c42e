import { useCallback } from 'react'
import { useBoard } from '../../store'

/** Farther from the foot of the canvas something stands beside the drawing, not at its end. */
const AT_FOOT = 48

/**
 * As the `ref` of what lies over the foot of the canvas: the board hears how much of it is covered, so that what is shown
 * whole stands above. Nothing, while it is hidden or stands elsewhere.
 */
export function useCover(name: string): (element: HTMLElement | null) => (() => void) | undefined {
  const board = useBoard()
  return useCallback(
    (element) => {
      if (!element) return undefined
      const tell = (px: number) => {
        const { coveredBelow } = board.store.getState()
        if ((coveredBelow[name] ?? 0) !== px) board.view({ coveredBelow: { ...coveredBelow, [name]: px } })
      }
      const measure = () => tell(coveredBy(element))
      const observer = new ResizeObserver(measure)
      observer.observe(element)
      window.addEventListener('resize', measure)
      return () => {
        observer.disconnect()
        window.removeEventListener('resize', measure)
        tell(0)
      }
    },
    [board, name],
  )
}

function coveredBy(element: HTMLElement): number {
  const canvas = document.querySelector('[data-canvas]')?.getBoundingClientRect()
  const box = element.getBoundingClientRect()
  if (!canvas || box.height === 0 || canvas.bottom - box.bottom > AT_FOOT) return 0
  return Math.max(0, Math.round(canvas.bottom - box.top))
}
