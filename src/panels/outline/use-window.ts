import { useLayoutEffect, useRef, useState } from 'react'

/** Height of a row, px; with fingers as high as they need. */
const ROW = { fine: 28, coarse: 44 }
/** Rows above and below what is in view. */
const AROUND = 8
/** Before the frame has a size. */
const AT_FIRST = 40

/**
 * Which of many rows of one height are in the page: those in view, a few around them, and the one that has the keyboard, so
 * that it never loses it.
 */
export function useWindow(count: number, kept: number) {
  const frame = useRef<HTMLDivElement>(null)
  const [view, setView] = useState({ top: 0, height: 0 })
  const row = matchMedia('(pointer: coarse)').matches ? ROW.coarse : ROW.fine

  useLayoutEffect(() => {
    const element = frame.current
    if (!element) return
    const measure = () => {
      const next = { top: element.scrollTop, height: element.clientHeight }
      setView((now) => (now.top === next.top && now.height === next.height ? now : next))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    element.addEventListener('scroll', measure, { passive: true })
    return () => {
      observer.disconnect()
      element.removeEventListener('scroll', measure)
    }
  }, [])

  const first = Math.max(0, Math.floor(view.top / row) - AROUND)
  const last = Math.min(count, view.height === 0 ? AT_FIRST : Math.ceil((view.top + view.height) / row) + AROUND)
  const shown = Array.from({ length: Math.max(0, last - first) }, (_, i) => ({ at: first + i, top: (first + i) * row }))
  if (kept < first) shown.unshift({ at: kept, top: kept * row })
  else if (kept >= last && kept < count) shown.push({ at: kept, top: kept * row })

  const revealed = useRef(-1)
  /** Scrolls a row into view when it is another than the last one. */
  const reveal = (at: number) => {
    const element = frame.current
    if (!element || revealed.current === at) return
    revealed.current = at
    const [top, bottom] = [at * row, (at + 1) * row]
    if (top < element.scrollTop) element.scrollTop = top
    else if (bottom > element.scrollTop + element.clientHeight) element.scrollTop = bottom - element.clientHeight
  }
  return { frame, height: count * row, shown, reveal }
}
