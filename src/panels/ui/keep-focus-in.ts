const STOPS =
  'button:not(:disabled), a[href], input:not(:disabled), select:not(:disabled), textarea:not(:disabled), [tabindex="0"]'

/** Where something stands: which child of which parent. */
interface Spot {
  readonly parent: Element
  readonly at: number
}

/**
 * As the `ref` of a panel: keeps the keyboard in it when what had it goes away or is put out of use, such as a row that
 * was removed or a finding that was mended. What stands in its place gets it, else its neighbour, else what is nearest
 * around it, else the panel.
 */
export function keepFocusIn(panel: HTMLElement | null): (() => void) | undefined {
  if (!panel) return undefined
  let last: Element | null = null
  let spots: readonly Spot[] = []
  const isGone = () => last !== null && (!last.isConnected || last.matches(':disabled'))
  const remember = (event: FocusEvent) => {
    last = event.target as Element
    spots = spotsOf(last, panel)
  }
  // Who leaves by themselves takes the keyboard along: only what is gone a moment later was taken away.
  const forget = () => queueMicrotask(() => document.activeElement !== last && !isGone() && (last = null))
  const restore = () => {
    if (!isGone()) return
    const at = document.activeElement
    // The page has it, or the dialog round the panel.
    if (at === null || at === last || at.contains(panel)) (nearest(spots) ?? panel).focus({ preventScroll: true })
    last = null
  }
  panel.addEventListener('focusin', remember)
  panel.addEventListener('focusout', forget)
  const observer = new MutationObserver(restore)
  observer.observe(panel, { childList: true, subtree: true, attributes: true, attributeFilter: ['disabled'] })
  return () => {
    panel.removeEventListener('focusin', remember)
    panel.removeEventListener('focusout', forget)
    observer.disconnect()
  }
}

/** From the element outwards, up to the panel's own parts. */
function spotsOf(element: Element, panel: Element): readonly Spot[] {
  const spots: Spot[] = []
  for (let inner = element; inner !== panel; ) {
    const parent = inner.parentElement
    if (!parent || parent === panel) break
    spots.push({ parent, at: [...parent.children].indexOf(inner) })
    inner = parent
  }
  return spots
}

function nearest(spots: readonly Spot[]): HTMLElement | undefined {
  for (const { parent, at } of spots) {
    if (!parent.isConnected) continue
    const { children } = parent
    const tried = [...[...children].slice(at), ...[...children].slice(0, at).toReversed()]
    for (const place of tried) {
      const stop = place.matches(STOPS) ? place : place.querySelector(STOPS)
      if (stop instanceof HTMLElement) return stop
    }
  }
  return undefined
}
