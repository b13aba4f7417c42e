import { useEffect, useRef } from 'react'
import { isOnControl } from '../keys/typing'

export interface PresentActs {
  /** By so many slides; it stops at both ends. */
  readonly step: (by: number) => void
  readonly black: () => void
  readonly look: () => void
  /** Shows advice too, or no more. */
  readonly advice: () => void
  /** Takes the laser pointer in hand, or lays it down. */
  readonly laser: () => void
  readonly leave: () => void
}

/** Keys of keyboards and clickers. The board's own keys rest meanwhile, those of zooming aside. */
export function usePresentKeys(acts: PresentActs): void {
  const last = useRef(acts)
  useEffect(() => {
    last.current = acts
  })
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.isComposing || document.querySelector('[role="dialog"], [role="alertdialog"]')) return
      if (event.ctrlKey || event.metaKey || event.altKey) {
        // The browser's own stay (print, reload); ours would edit or leave the drawing.
        event.stopPropagation()
        return
      }
      if (ZOOMING.has(event.key) || event.key === 'Tab') return
      event.stopPropagation()
      if ((event.key === ' ' || event.key === 'Enter') && isOnControl(event.target)) return
      if (act(last.current, event)) event.preventDefault()
    }
    window.addEventListener('keydown', press, { capture: true })
    return () => window.removeEventListener('keydown', press, { capture: true })
  }, [])
}

const ZOOMING = new Set(['+', '-', '='])
const FORWARD = new Set(['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter', 'n', 'j'])
const BACK = new Set(['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace', 'p', 'k'])

function act(acts: PresentActs, { key, shiftKey }: KeyboardEvent): boolean {
  const plain = key.length === 1 ? key.toLowerCase() : key
  if (plain === ' ' && shiftKey) acts.step(-1)
  else if (FORWARD.has(plain)) acts.step(1)
  else if (BACK.has(plain)) acts.step(-1)
  else if (plain === 'Home') acts.step(Number.NEGATIVE_INFINITY)
  else if (plain === 'End') acts.step(Number.POSITIVE_INFINITY)
  else if (plain === 'b' || plain === '.') acts.black()
  else if (plain === 'h') acts.look()
  else if (plain === 'l') acts.laser()
  else if (plain === 'a') acts.advice()
  // Clickers begin with F5, which would load the page anew.
  else if (plain === 'F5') acts.step(shiftKey ? 0 : Number.NEGATIVE_INFINITY)
  else if (plain === 'Escape') acts.leave()
  else return false
  return true
}
