import { useEffect, useRef } from 'react'

/** The browser's own way out of the full screen (Esc, F11) also ends the presentation. */
export function useFullscreenEnd(leave: () => void): void {
  const last = useRef(leave)
  useEffect(() => {
    last.current = leave
  })
  useEffect(() => {
    const changed = () => {
      if (!document.fullscreenElement) last.current()
    }
    document.addEventListener('fullscreenchange', changed)
    return () => document.removeEventListener('fullscreenchange', changed)
  }, [])
}
